//! CloudFormation: templates, change sets, stacks, and one file per resource type.
//!
//! One idea: a stack operation is a plan whose graph is the template's. Each resource is a step that evaluates its
//! properties when those it needs are done, and a rollback is another plan, computed from what the rows say happened.
//!
//! It deliberately reaches no other service but through the gate, as the stack's role or as who asked; a resource type,
//! property, function or parameter outside the set is refused by name.
//!
//! Invariant: a stack's status, its resources and its events change in the transaction of the journal entry they are
//! due to (`Progress::and`).
//! Invariant: nothing is deleted before the operation has succeeded; what a replacement leaves waits in `doomed`.
//! Invariant: the physical name of a resource follows from stack, logical id and operation, so that a create repeated
//! after a crash finds it.
//!
//! Read `rows.rs` first, then `plans.rs`, then `steps/create_resource.rs`.
#![forbid(unsafe_code)]

mod change_details;
mod changes;
mod definition;
mod dynamic_references;
mod errors;
mod macros;
mod ops;
mod pages;
mod plans;
mod resources;
mod responses;
mod rollback_triggers;
mod rows;
mod stack_policy;
mod start;
mod steps;
mod stored_parameters;
mod submit;
mod template;
mod template_url;
mod world;

pub use ops::register;
pub use steps::steps;
