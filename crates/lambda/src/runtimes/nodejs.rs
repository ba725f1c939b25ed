//! `nodejs16.x` to `nodejs24.x`: the machine's Node.js and a bootstrap of ours, which speaks the Runtime API.

use std::path::Path;

use tidegate_sandbox::{Mount, Toolchains};

use super::Launch;
use crate::rows::Settings;

/// The program that loads the handler and serves events.
pub(super) const BOOTSTRAP: &str = include_str!("bootstrap.mjs");

const VERSIONS: &[u32] = &[16, 18, 20, 22, 24];

/// The major version that a runtime needs: 20 for `nodejs20.x`.
pub(super) fn major(runtime: &str) -> Option<u32> {
    let major = runtime.strip_prefix("nodejs")?.strip_suffix(".x")?.parse().ok()?;
    VERSIONS.contains(&major).then_some(major)
}

/// Their identifiers.
pub(super) fn runtimes() -> impl Iterator<Item = String> {
    VERSIONS.iter().map(|major| format!("nodejs{major}.x"))
}

pub(super) fn launch(
    toolchains: &Toolchains,
    data: &Path,
    interpreter: &Path,
    settings: &Settings,
) -> std::io::Result<Launch> {
    let directory = data.join("lambda/runtime-nodejs");
    super::keep(&directory, "bootstrap.mjs", BOOTSTRAP)?;
    let mut mounts = toolchains.interpreter_mounts(interpreter);
    mounts.push(Mount::ReadOnly { from: directory, to: "/var/runtime".into() });
    let major = settings.runtime.trim_start_matches("nodejs").trim_end_matches(".x");
    Ok(Launch {
        // Without the limit V8 would take the machine's memory for its own and collect too late.
        argv: vec![
            interpreter.to_string_lossy().into_owned(),
            format!("--max-old-space-size={}", settings.memory * 9 / 10),
            "/var/runtime/bootstrap.mjs".to_owned(),
        ],
        mounts,
        environment: vec![
            ("AWS_EXECUTION_ENV", format!("AWS_Lambda_{}", settings.runtime)),
            (
                "NODE_PATH",
                format!(
                    "/opt/nodejs/node{major}/node_modules:/opt/nodejs/node_modules:/var/runtime/node_modules:/var/runtime:/var/task"
                ),
            ),
        ],
    })
}
