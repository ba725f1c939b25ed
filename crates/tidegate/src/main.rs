//! The tidegate binary: CLI, serve, console, the jail re-exec, and the wiring.
fn main() {}
