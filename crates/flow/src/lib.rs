//! Durable work: what outlives a request is a plan (data) of steps (idempotent functions), recorded in a journal.
//!
//! One idea: the journal is the truth. `State` is folded from it, `decide` says from plan and state what is due, and the
//! driver runs just that; a process killed at any instant continues from what was committed. The driver does not walk
//! through the plan for it: `frontier` keeps up to date what `decide` would say, so that a plan of five hundred steps
//! costs ten times one of fifty.
//!
//! Invariant: a step does not write; the write it returns is committed together with its journal entry.
//! Invariant: an entry that is illegal in its step's state is refused (`journal::Status::next`), never folded.
//! Invariant: nothing here knows a service; steps act through `cx.call`, as the role that the plan names.
//!
//! Invariant: `frontier` and `decide` agree; a test compares them along random histories of random plans.
//!
//! Read `plan.rs` first, then `decide.rs`, then `driver.rs`.
#![forbid(unsafe_code)]

mod acting;
mod decide;
mod driver;
mod frontier;
mod journal;
mod plan;
mod spread;
mod start;
mod state;
mod step;
mod wake;

pub use acting::Acting;
pub use decide::{Decision, decide};
pub use driver::{Driver, Steps};
pub use journal::{Entry, Event, Illegal, Status};
pub use plan::{GraphNode, Node, Plan, StepNode};
pub use start::{PlanView, newest_entry, plan_view, signal, start};
pub use state::{Settled, State};
pub use step::{Progress, Signal, Step, StepCx, Wait, Write};
