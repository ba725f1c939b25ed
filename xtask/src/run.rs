//! Starting other programs, aloud.
#![expect(clippy::disallowed_methods, reason = "a chore starts cargo, Python and git, outside any jail")]

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// A command that runs in `folder`.
pub fn command(program: impl AsRef<OsStr>, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(folder);
    command
}

/// The cargo that started this chore.
pub fn cargo_program() -> std::ffi::OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// Runs cargo to its end; a failure is an error.
pub fn cargo(root: &Path, arguments: &[&str]) -> Result<()> {
    finish(command(cargo_program(), root).args(arguments), &format!("cargo {}", arguments.join(" ")))
}

/// Runs a command to its end, what it says being seen; a failure is an error.
pub fn finish(command: &mut Command, name: &str) -> Result<()> {
    eprintln!("-- {name}");
    let status = command.status().with_context(|| format!("starting {name}"))?;
    if !status.success() {
        bail!("{name}: {status}");
    }
    Ok(())
}

/// Whether a program can be started at all.
pub fn exists(program: &str, folder: &Path) -> bool {
    let mut probe = command(program, folder);
    probe.arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    probe.status().is_ok_and(|status| status.success())
}
