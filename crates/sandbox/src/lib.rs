//! Runs an untrusted process in a jail described by a value.
//!
//! One idea: a [`Jail`] says everything a process gets (program, files, limits, network), and whatever it does not
//! name, the process does not have. The binary re-executes itself as the hidden command `jail` ([`jail_main`]); that
//! single-threaded copy, the *keeper*, receives the value over a socket, builds the jail, waits and cleans up.
//! Three processes make a jail: the keeper outside, an init inside that reaps, and the program.
//!
//! What this crate deliberately does not do: it pulls no images, keeps no pool, and gives a function no network
//! namespace yet (a jail has the host's network, or only a loopback of its own).
//!
//! Invariant: a jail never outlives the engine. The keeper watches its socket to the engine and the init watches the
//! keeper, so `kill -9` of either ends the whole tree.
//! Invariant: isolation is never silently weaker. [`Sandbox::probe`] builds a real jail, step by step, and reports
//! what holds; a jail that asks for something its level cannot give is refused.
//! Invariant: as root the program runs as an unprivileged host user ([`JAIL_UID`]), as an ordinary user it runs as
//! that user inside a user namespace; in both cases without capabilities and without a way to gain them.
//!
//! Read `jail.rs` first (the value), then `keeper.rs` (the order of things). Each mechanism has its own file.
#![allow(
    unsafe_code,
    reason = "fork, exec and a handful of kernel calls have no safe form; each carries SAFETY"
)]

mod cgroup;
mod control;
mod family;
mod freeze;
mod init;
mod interpreters;
mod jail;
mod keeper;
mod landlock;
mod limits;
mod mounts;
mod net;
mod privileges;
mod probe;
mod process;
mod sandbox;
mod seccomp;
mod toolchain;
mod userns;
mod volume;

pub use family::Family;
pub use freeze::Frozen;
pub use jail::{Input, Jail, Limits, Mount, Network, Output};
pub use keeper::jail_main;
pub use probe::{Level, Mechanism, Report};
pub use process::{Exit, JailProcess, MemoryGauge, Outcome};
pub use sandbox::{Sandbox, SandboxError, Scratch};
pub use toolchain::{Tool, Toolchains};

/// The host user and group a jailed program runs as when the engine is root; no distribution assigns this number.
pub const JAIL_UID: u32 = 60_993;

/// Why a jail could not be built: the mechanism, what it was doing, and what the kernel said.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, serde::Serialize, serde::Deserialize)]
#[error("{mechanism}: {action}: {reason}")]
pub struct SetupFailure {
    /// The mechanism that failed, named as in `docs/reference/sandbox.md`.
    pub mechanism: String,
    /// What was being done.
    pub action: String,
    /// What the kernel answered.
    pub reason: String,
}

pub(crate) type Setup<T> = Result<T, SetupFailure>;

/// Turns an error into a [`SetupFailure`] that says what was being done.
pub(crate) fn failed<E: std::fmt::Display>(
    mechanism: &'static str,
    action: impl Into<String>,
) -> impl FnOnce(E) -> SetupFailure {
    let action = action.into();
    move |error| SetupFailure { mechanism: mechanism.to_owned(), action, reason: error.to_string() }
}
