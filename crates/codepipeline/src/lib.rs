//! CodePipeline: pipelines, executions that pass stage by stage, and one file per action provider.
//!
//! One idea: a stage is a lock and a plan. Who holds the lock runs the stage's plan; its last step releases the lock, lets
//! the next execution in and takes the execution to its next stage, all in one transaction.
//!
//! It deliberately does not know what it orchestrates: sources, builds and stacks are called through the gate, as the
//! action's role or else the pipeline's. Triggers with filters, stage conditions, parallel mode, cross-region stores and
//! encryption keys are refused by name.
//!
//! Invariant: an execution has at most one stage plan open, and holds the lock of that stage while it is.
//! Invariant: an action's row changes only in the transaction of its step's journal entry, or of its stage's end.
//!
//! Read `rows.rs` first, then `executions.rs`, then `actions/mod.rs`.
#![forbid(unsafe_code)]

mod actions;
mod artifacts;
mod executions;
mod names;
mod ops;
mod pages;
mod plan;
mod rows;
mod steps;
mod structure;
mod transitions;
mod variables;
mod watch;

use std::sync::Arc;

use tidegate_api::codepipeline as api;
use tidegate_core::Registry;

pub use steps::steps;

/// The service; it holds nothing, all state is rows.
#[derive(Debug)]
pub struct CodePipeline;

/// Registers every operation, and the task that watches sources for changes.
pub fn register(registry: &mut Registry) {
    let service = Arc::new(CodePipeline);
    registry
        .operation::<api::CreatePipeline, _>(&service)
        .operation::<api::GetPipeline, _>(&service)
        .operation::<api::UpdatePipeline, _>(&service)
        .operation::<api::DeletePipeline, _>(&service)
        .operation::<api::ListPipelines, _>(&service)
        .operation::<api::StartPipelineExecution, _>(&service)
        .operation::<api::StopPipelineExecution, _>(&service)
        .operation::<api::GetPipelineState, _>(&service)
        .operation::<api::GetPipelineExecution, _>(&service)
        .operation::<api::ListPipelineExecutions, _>(&service)
        .operation::<api::ListActionExecutions, _>(&service)
        .operation::<api::RetryStageExecution, _>(&service)
        .operation::<api::PutApprovalResult, _>(&service)
        .operation::<api::DisableStageTransition, _>(&service)
        .operation::<api::EnableStageTransition, _>(&service)
        .operation::<api::TagResource, _>(&service)
        .operation::<api::UntagResource, _>(&service)
        .operation::<api::ListTagsForResource, _>(&service)
        .background("codepipeline.watch_sources", |cx| Box::pin(watch::watch_sources(cx)));
}
