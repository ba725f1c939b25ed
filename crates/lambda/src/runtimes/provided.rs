//! `provided.al2` and `provided.al2023`: the package brings a program named `bootstrap`, which speaks the Runtime API.

use super::Launch;

/// Their identifiers.
pub(super) const RUNTIMES: &[&str] = &["provided.al2", "provided.al2023"];

pub(super) fn is(runtime: &str) -> bool {
    RUNTIMES.contains(&runtime)
}

pub(super) fn launch() -> Launch {
    Launch { argv: vec!["/var/task/bootstrap".to_owned()], mounts: Vec::new(), environment: Vec::new() }
}
