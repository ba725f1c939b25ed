//! Lambda on real processes of this machine, behind a gate that lets everyone do everything.

mod aliases;
mod conformance;
mod functions;
mod java;
mod json_logs;
mod nodejs;
mod permissions;
mod queue;
mod recorded;
mod rust_function;
mod support;
mod verdicts;
