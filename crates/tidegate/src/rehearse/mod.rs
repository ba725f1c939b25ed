//! `tidegate rehearse`: a release in virtual time, once for each thing that may go wrong with it.
//!
//! The idea: what is served now is released into an engine of its own, the candidate is built there and waits in front of
//! the stage that deploys it. That world is copied for each scenario, and an engine of its own, in a process of its own,
//! lets the candidate in: real roles, real functions, real alarms, on a clock that jumps. What a scenario breaks is broken
//! at the gate and in Lambda, and nowhere else.
//!
//! It deliberately judges nothing: `tidegate_rehearsal` does.
//!
//! Read `run.rs` first, then `prepare.rs` and `play.rs`.

mod broken;
mod deploy_stage;
mod observe;
mod play;
mod prepare;
mod run;
mod same_again;
mod servant;
mod setup;
mod show;
mod source;
mod theatre;
mod traffic;
mod worlds;

pub use play::play;
pub use run::{Asked, run};
