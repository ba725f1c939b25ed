//! Templates, change sets, stacks, one file per resource type.
