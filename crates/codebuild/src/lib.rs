//! Projects, buildspec phases, and builds as real processes in jails.
//!
//! One idea: a build is a durable plan around one process that dies with the engine. What the build has reached is
//! committed phase by phase; a build whose jail was lost begins again, and its log says so.
//!
//! What a project asks for and this machine has otherwise is substituted, and the log's first lines name each
//! substitution: the image becomes the host's toolchains, the compute type a share of this machine. What is not honoured
//! (batches, reports, VPCs, webhooks, Docker) is refused by name when a project or buildspec asks for it.
//!
//! Invariant: a build reads and writes S3 and Logs as its service role, through the gate.
//! Invariant: a build's processes get the role's temporary credentials by the container endpoint, and no others.
//!
//! Read `runner.rs` first, then `script.rs`.
#![forbid(unsafe_code)]

mod archive;
mod artifacts;
mod build_log;
mod buildspec;
mod credentials;
mod environment;
mod globs;
mod ops;
mod progress;
mod refusals;
mod rows;
mod runner;
mod script;
mod shell;
mod steps;

pub use ops::register;
pub use steps::steps;
