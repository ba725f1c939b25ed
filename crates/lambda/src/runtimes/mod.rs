//! Runtimes: what starts a function's process. One file per family.

mod nodejs;
mod provided;
mod python;

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};
use tidegate_api::lambda::Runtime;
use tidegate_core::{Failure, Place};
use tidegate_sandbox::{Mount, Toolchains};

use crate::errors::invalid;
use crate::rows::Settings;

/// How a runtime is started inside a jail.
pub(crate) struct Launch {
    /// The program and its arguments.
    pub(crate) argv: Vec<String>,
    /// What it needs to see besides the system and the function's code.
    pub(crate) mounts: Vec<Mount>,
    /// Variables of this runtime.
    pub(crate) environment: Vec<(&'static str, String)>,
}

/// Runtimes that AWS accepts for new functions, in the order of its own message.
const OFFERED_BY_AWS: &[&str] = &[
    "nodejs20.x",
    "python3.14",
    "provided.al2023",
    "python3.12",
    "python3.13",
    "nodejs24.x",
    "nodejs22.x",
    "java25",
    "python3.10",
    "python3.11",
    "java21",
    "ruby3.3",
    "ruby3.4",
    "ruby3.2",
    "python3.8",
    "python3.9",
    "java17",
    "nodejs16.x",
    "dotnet10",
    "dotnet8",
    "java11",
    "dotnet6",
    "nodejs18.x",
    "provided.al2",
    "java8.al2",
];

/// Refuses a runtime that AWS does not know, that it no longer offers, that is not spoken here, or whose interpreter is
/// not on this machine.
pub(crate) fn check(toolchains: &Toolchains, runtime: &str) -> Result<(), Failure> {
    if provided::is(runtime) {
        return Ok(());
    }
    if let Some(interpreter) = python::interpreter(runtime) {
        return match toolchains.interpreter(&interpreter) {
            Some(_) => Ok(()),
            None => Err(invalid(format!(
                "Runtime {runtime} needs the interpreter {interpreter}, which is not on this machine: install it (for example with `pyenv install {}`) and start the engine again.",
                interpreter.trim_start_matches("python")
            ))),
        };
    }
    if let Some(major) = nodejs::major(runtime) {
        return match toolchains.node(major) {
            Some(_) => Ok(()),
            None => Err(invalid(format!(
                "Runtime {runtime} needs Node.js {major}, which is not on this machine: install it (for example with `nvm install {major}`) and start the engine again."
            ))),
        };
    }
    if OFFERED_BY_AWS.contains(&runtime) {
        return Err(invalid(format!("Runtime {runtime} is not supported by Tidegate.")));
    }
    if !matches!(Runtime::from(runtime), Runtime::Unrecognized(_)) {
        return Err(invalid(format!(
            "The runtime parameter of {runtime} is no longer supported for creating or updating AWS Lambda functions. We recommend you use a supported runtime while creating or updating functions."
        )));
    }
    Err(invalid(format!(
        "Value {runtime} at 'runtime' failed to satisfy constraint: Member must satisfy enum value set: [{}] or be a valid ARN",
        OFFERED_BY_AWS.join(", ")
    )))
}

/// How to start a runtime; the error says what is missing.
pub(crate) fn launch(toolchains: &Toolchains, data: &Path, settings: &Settings) -> Result<Launch, String> {
    let runtime = settings.runtime.as_str();
    let prepared =
        |launch: std::io::Result<Launch>| launch.map_err(|error| format!("preparing {runtime}: {error}"));
    if provided::is(runtime) {
        return Ok(provided::launch());
    }
    if let Some(major) = nodejs::major(runtime) {
        let found =
            toolchains.node(major).ok_or_else(|| format!("Node.js {major} is not on this machine"))?;
        return prepared(nodejs::launch(toolchains, data, &found, settings));
    }
    let interpreter =
        python::interpreter(runtime).ok_or_else(|| format!("runtime {runtime} is not supported"))?;
    let found = toolchains
        .interpreter(&interpreter)
        .ok_or_else(|| format!("{interpreter} is not on this machine"))?;
    prepared(python::launch(toolchains, data, &found, runtime))
}

/// Writes a bootstrap where what is there differs from ours.
fn keep(directory: &Path, name: &str, bootstrap: &str) -> std::io::Result<()> {
    let path = directory.join(name);
    if fs::read_to_string(&path).is_ok_and(|text| text == bootstrap) {
        return Ok(());
    }
    fs::create_dir_all(directory)?;
    let temporary = directory.join(format!("{name}.{}", std::process::id()));
    fs::write(&temporary, bootstrap)?;
    fs::rename(temporary, path)
}

/// The ARN of a runtime's version: named by a digest of what Tidegate starts for it.
pub(crate) fn version_arn(place: &Place, runtime: &str) -> String {
    let mut digest = Sha256::new();
    digest.update(runtime);
    if nodejs::major(runtime).is_some() {
        digest.update(nodejs::BOOTSTRAP);
    } else if !provided::is(runtime) {
        digest.update(python::BOOTSTRAP);
    }
    let digest = hex::encode(digest.finalize());
    format!("arn:{}:lambda:{}::runtime:{digest}", place.partition(), place.region)
}
