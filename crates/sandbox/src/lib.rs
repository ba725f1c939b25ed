//! Runs an untrusted process in a jail described by a value.
