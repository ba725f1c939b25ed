//! Runtimes: what starts a function's process. One file per family.

mod java;
mod nodejs;
mod provided;
mod python;

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use tidegate_api::lambda::Runtime;
use tidegate_core::{Cx, Failure, Fault, Place};
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

/// A runtime that functions may ask for, and whether this machine can start it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Its identifier, such as `nodejs22.x`.
    pub runtime: String,
    /// The interpreter; `None` where the package brings its own program.
    pub interpreter: Option<PathBuf>,
    /// What to install, where something is missing.
    pub missing: Option<String>,
}

/// Every runtime that is spoken, as this machine has it.
pub fn offers(toolchains: &Toolchains) -> Vec<Offer> {
    let own = provided::RUNTIMES.iter().map(|runtime| (*runtime).to_owned());
    let runtimes = own.chain(python::runtimes()).chain(nodejs::runtimes()).chain(java::runtimes());
    runtimes
        .map(|runtime| match found(toolchains, &runtime) {
            Some(Ok(interpreter)) => Offer { runtime, interpreter: Some(interpreter), missing: None },
            Some(Err(missing)) => Offer { runtime, interpreter: None, missing: Some(missing) },
            None => Offer { runtime, interpreter: None, missing: None },
        })
        .collect()
}

/// The interpreter of a runtime that needs one, or what to install.
fn found(toolchains: &Toolchains, runtime: &str) -> Option<Result<PathBuf, String>> {
    if let Some(interpreter) = python::interpreter(runtime) {
        let version = interpreter.trim_start_matches("python");
        return Some(toolchains.interpreter(&interpreter).ok_or_else(|| {
            format!("the interpreter {interpreter}, which is not on this machine: install it (for example with `pyenv install {version}`)")
        }));
    }
    if let Some(major) = java::major(runtime) {
        return Some(toolchains.java(major).ok_or_else(|| {
            format!("a JDK {major} with its compiler, which is not on this machine: install it (for example with `apt-get install openjdk-{major}-jdk-headless`)")
        }));
    }
    let major = nodejs::major(runtime)?;
    Some(toolchains.node(major).ok_or_else(|| {
        format!("Node.js {major}, which is not on this machine: install it (for example with `nvm install {major}`)")
    }))
}

/// Refuses a runtime that AWS does not know, that it no longer offers, that is not spoken here, or whose interpreter is
/// not on this machine.
pub(crate) fn check(toolchains: &Toolchains, runtime: &str) -> Result<(), Failure> {
    if provided::is(runtime) {
        return Ok(());
    }
    match found(toolchains, runtime) {
        Some(Ok(_)) => return Ok(()),
        Some(Err(missing)) => {
            return Err(invalid(format!("Runtime {runtime} needs {missing} and start the engine again.")));
        }
        None => {}
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

/// Does what a runtime needs once before anything of it can be started.
pub(crate) async fn prepare(cx: &Cx, runtime: &str) -> Result<(), Fault> {
    match (java::major(runtime), found(cx.ports().part(), runtime)) {
        (Some(_), Some(Ok(java))) => java::prepare(cx, &java).await,
        _ => Ok(()),
    }
}

/// How to start a runtime; the error says what is missing.
pub(crate) fn launch(toolchains: &Toolchains, data: &Path, settings: &Settings) -> Result<Launch, String> {
    let runtime = settings.runtime.as_str();
    let prepared =
        |launch: std::io::Result<Launch>| launch.map_err(|error| format!("preparing {runtime}: {error}"));
    if provided::is(runtime) {
        return Ok(provided::launch());
    }
    let interpreter = found(toolchains, runtime)
        .ok_or_else(|| format!("runtime {runtime} is not supported"))?
        .map_err(|missing| format!("runtime {runtime} needs {missing}"))?;
    if java::major(runtime).is_some() {
        return Ok(java::launch(toolchains, data, &interpreter, settings));
    }
    if nodejs::major(runtime).is_some() {
        return prepared(nodejs::launch(toolchains, data, &interpreter, settings));
    }
    prepared(python::launch(toolchains, data, &interpreter, runtime))
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
    } else if java::major(runtime).is_some() {
        digest.update(java::BOOTSTRAP);
    } else if !provided::is(runtime) {
        digest.update(python::BOOTSTRAP);
    }
    let digest = hex::encode(digest.finalize());
    format!("arn:{}:lambda:{}::runtime:{digest}", place.partition(), place.region)
}
