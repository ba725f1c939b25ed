//! Typed tables, telemetry, blobs and the write transaction, over one embedded database.
