//! `sam package` inside a build, where the machine has no `sam`.

use crate::cli::Stop;

/// Runs the part of `sam` that buildspecs use.
pub async fn run(arguments: &[String]) -> Result<(), Stop> {
    Err(Stop::No(format!("sam {arguments:?}")))
}
