//! The AWS shapes and operation tables that Tidegate speaks, and the wire protocols that carry them.
