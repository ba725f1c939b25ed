//! The one front door: every call — from a client over HTTP, from a plan, from a build or a function — comes through here.
//!
//! One idea: decode → who → may they → handle → record → encode, in that order, for everyone. Calls made inside the engine
//! enter with a typed input and a caller; they skip the bytes, not the checks.
//!
//! Invariant: there is no privileged way round; a service principal is allowed by resource and trust policies alone.
//! Invariant: every decision is recorded: a command's in its own transaction, all others batched behind the answer.
//! Invariant: the gate refuses to open while a listed operation has no handler.
//!
//! Read `call.rs` first, then `may.rs`.
#![forbid(unsafe_code)]

mod answer;
mod audit;
mod body;
mod call;
mod chunked;
mod door;
mod function_url;
mod may;
mod ops;
#[cfg(test)]
mod recorded_tests;
mod refusal;
mod turns;
mod who;
mod wire;

pub use audit::DecisionRow;
pub use call::FrontDoor;
pub use door::Door;
pub use ops::register;
