//! The client tests: Python, the pinned clients of AWS in a folder of the project's own, and the built binary.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::run::{cargo_program, command, exists, finish};
use crate::test::Options;
use crate::test_tally::{Tally, watch};

const FOLDER: &str = ".clients";
const LIST: &str = "tests/clients/requirements.txt";
const NODE_FOLDER: &str = ".clients/node";
const NODE_LIST: &str = "tests/clients/node/package.json";

/// Installs the clients where they are missing, and runs the tests that need them.
pub fn run(root: &Path, options: &Options) -> Result<Tally> {
    if let Err(error) = install(root).and_then(|()| install_node(root)) {
        return Ok(without(&error, options));
    }
    let mut tests = command(python(root), root);
    tests
        .args(["-u", "tests/clients/run.py"])
        .env("TIDEGATE_BINARY", binary(root, options))
        .env("PYTHONDONTWRITEBYTECODE", "1");
    tests.args(options.only.as_slice());
    watch(&mut tests, "client tests")
}

/// A script of the client tests' folder, with the clients and the built binary.
pub fn script(root: &Path, path: &str) -> Result<std::process::Command> {
    install(root)?;
    let mut script = command(python(root), root);
    script
        .args(["-u", path])
        .env("TIDEGATE_BINARY", binary(root, &Options::default()))
        .env("PYTHONDONTWRITEBYTECODE", "1");
    Ok(script)
}

/// What is not there is said aloud; where it is required, that is a failure.
fn without(error: &anyhow::Error, options: &Options) -> Tally {
    if options.require_clients {
        println!("FAILED client tests: {error:#}");
        return Tally { failed: 1, ..Tally::default() };
    }
    println!("SKIPPED client tests: {error:#}");
    Tally { skipped: 1, ..Tally::default() }
}

/// Makes the folder hold exactly what the list names; a stamp says that it does.
fn install(root: &Path) -> Result<()> {
    let list = root.join(LIST);
    let wanted = std::fs::read_to_string(&list).with_context(|| format!("reading {}", list.display()))?;
    let stamp = root.join(FOLDER).join("installed.txt");
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    anyhow::ensure!(exists("python3", root), "there is no python3, which AWS's clients are written in");
    println!("installing into {FOLDER}/: aws (v1), boto3, sam and cfn-lint, as pinned in {LIST}");
    finish(command("python3", root).args(["-m", "venv", FOLDER]), "python3 -m venv")?;
    let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement", LIST];
    finish(command(python(root), root).args(install), "pip install")?;
    std::fs::write(&stamp, wanted).with_context(|| format!("writing {}", stamp.display()))
}

/// The same for the clients that are written for Node; a machine without Node does without them, and their tests say so.
fn install_node(root: &Path) -> Result<()> {
    let list = root.join(NODE_LIST);
    let wanted = std::fs::read_to_string(&list).with_context(|| format!("reading {}", list.display()))?;
    let folder = root.join(NODE_FOLDER);
    let stamp = folder.join("installed.txt");
    if !exists("npm", root) || std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("installing into {NODE_FOLDER}/: cdk and osls, as pinned in {NODE_LIST}");
    std::fs::create_dir_all(&folder)?;
    std::fs::copy(&list, folder.join("package.json"))?;
    let install = ["install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts", "--silent"];
    finish(command("npm", &folder).args(install), "npm install")?;
    std::fs::write(&stamp, wanted).with_context(|| format!("writing {}", stamp.display()))
}

/// AWS's SDK for Rust, a crate of its own: minutes of compiling, so only where every client is required.
pub fn sdk(root: &Path, options: &Options) -> Result<Tally> {
    if !options.require_clients {
        println!("SKIPPED the SDK for Rust, which takes minutes to build: --require-clients runs it");
        return Ok(Tally { skipped: 1, ..Tally::default() });
    }
    let mut tests = command(cargo_program(), &root.join("tests/sdk-client"));
    tests.args(["test", "--locked"]).env("TIDEGATE_BINARY", binary(root, options));
    watch(&mut tests, "cargo test, in tests/sdk-client")
}

fn binary(root: &Path, options: &Options) -> PathBuf {
    target(root).join(if options.release { "release" } else { "debug" }).join("tidegate")
}

fn python(root: &Path) -> PathBuf {
    root.join(FOLDER).join("bin/python")
}

/// Where cargo puts what it builds.
#[expect(clippy::disallowed_methods, reason = "cargo itself reads this variable")]
pub fn target(root: &Path) -> PathBuf {
    std::env::var("CARGO_TARGET_DIR").map_or_else(|_| root.join("target"), |folder| root.join(folder))
}
