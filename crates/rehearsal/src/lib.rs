//! Rehearsals: the scenarios that a release is put through, and the judgement on how each of them ended.
//!
//! One idea: a scenario is data (what is broken, and where), an ending is data (what the engine shows afterwards), and the
//! judgement is a function of the two. Whoever runs the scenarios has no say in whether they were safe.
//!
//! It deliberately does not run anything: the binary starts an engine for each scenario and breaks there what it says.
//!
//! Invariant: a scenario is safe only if something that was seen says so; what was not seen is unsafe.
//!
//! Read `scenario.rs` first, then `judge.rs`.
#![forbid(unsafe_code)]

mod ending;
mod judge;
mod junit;
mod scenario;

pub use ending::{AliasEnding, DeploymentEnding, Ending, Serving};
pub use judge::{Judgement, judge};
pub use junit::junit;
pub use scenario::{At, Break, CallFault, Scenario, chosen_points, standing};
