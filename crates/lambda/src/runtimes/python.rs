//! `python3.8` to `python3.14`: the machine's interpreter and a bootstrap of ours, which speaks the Runtime API.

use std::path::Path;

use tidegate_sandbox::{Mount, Toolchains};

use super::Launch;

/// The program that loads the handler and serves events.
pub(super) const BOOTSTRAP: &str = include_str!("bootstrap.py");

const VERSIONS: std::ops::RangeInclusive<u32> = 8..=14;

/// The interpreter that a runtime needs: `python3.12` for `python3.12`.
pub(super) fn interpreter(runtime: &str) -> Option<String> {
    let minor: u32 = runtime.strip_prefix("python3.")?.parse().ok()?;
    VERSIONS.contains(&minor).then(|| format!("python3.{minor}"))
}

/// Their identifiers.
pub(super) fn runtimes() -> impl Iterator<Item = String> {
    VERSIONS.map(|minor| format!("python3.{minor}"))
}

pub(super) fn launch(
    toolchains: &Toolchains,
    data: &Path,
    interpreter: &Path,
    runtime: &str,
) -> std::io::Result<Launch> {
    let directory = data.join("lambda/runtime-python");
    super::keep(&directory, "bootstrap.py", BOOTSTRAP)?;
    let mut mounts = toolchains.interpreter_mounts(interpreter);
    mounts.push(Mount::ReadOnly { from: directory, to: "/var/runtime".into() });
    Ok(Launch {
        // Unbuffered, or what a handler prints would come after its answer.
        argv: vec![
            interpreter.to_string_lossy().into_owned(),
            "-u".to_owned(),
            "/var/runtime/bootstrap.py".to_owned(),
        ],
        mounts,
        environment: vec![
            ("AWS_EXECUTION_ENV", format!("AWS_Lambda_{runtime}")),
            ("PYTHONPATH", format!("/opt/python/lib/{runtime}/site-packages:/opt/python:/var/runtime")),
        ],
    })
}
