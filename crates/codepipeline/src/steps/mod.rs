//! The steps of a stage's plan.

mod complete_stage;
mod run_action;
mod settle_stage;

use serde_json::Value;
use tidegate_core::Failure;
use tidegate_flow::{Progress, Steps};

use crate::plan::Told;

/// Runs one action by its provider.
pub const RUN_ACTION: &str = "codepipeline.run_action";
/// Ends a stage whose actions all succeeded.
pub const COMPLETE_STAGE: &str = "codepipeline.complete_stage";
/// Ends a stage of which an action did not.
pub const SETTLE_STAGE: &str = "codepipeline.settle_stage";
/// The signal that keeps actions from beginning.
pub const STOP: &str = "stop";
/// The signal that abandons running actions.
pub const ABANDON: &str = "abandon";
/// The signal that an approval was given.
pub const APPROVAL: &str = "approval";

/// Registers the steps.
pub fn steps(steps: &mut Steps) {
    steps.add(run_action::RunAction).add(complete_stage::CompleteStage).add(settle_stage::SettleStage);
}

fn told(input: &Value) -> Result<Told, Progress> {
    serde_json::from_value(input.clone()).map_err(|error| {
        Progress::failed(format!("The step was told something that it does not know: {error}"))
    })
}

fn unreadable(failure: Failure) -> Progress {
    match failure {
        Failure::Fault(fault) => fault.into(),
        Failure::Modeled(error) => Progress::failed(error.message),
        Failure::Denied(denied) => Progress::failed(denied.message),
    }
}
