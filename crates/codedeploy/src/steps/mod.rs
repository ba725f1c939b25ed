//! The steps of a deployment's plan, and what all of them do first.

mod begin_deployment;
mod complete_deployment;
mod deliver_notice;
mod run_hook;
mod settle_failure;
mod shift_traffic;
mod verdicts;

pub use deliver_notice::NAME as DELIVER_NOTICE;
use serde_json::Value;
use tidegate_api::codedeploy::ErrorCode;
use tidegate_core::{Failure, Fault, Timestamp, inferred};
use tidegate_flow::{Progress, StepCx, Steps};
use tidegate_store::StoreLook;

use crate::alarms::{self, Reading};
use crate::defects::Defect;
use crate::plan::Told;
use crate::rows::{self, DeploymentRow};

/// Checks alarms and alias, and begins.
pub const BEGIN_DEPLOYMENT: &str = "codedeploy.begin_deployment";
/// Invokes a hook and waits for its verdict.
pub const RUN_HOOK: &str = "codedeploy.run_hook";
/// Moves traffic once, and waits.
pub const SHIFT_TRAFFIC: &str = "codedeploy.shift_traffic";
/// Ends a deployment well.
pub const COMPLETE_DEPLOYMENT: &str = "codedeploy.complete_deployment";
/// Ends a deployment badly, and decides on a rollback.
pub const SETTLE_FAILURE: &str = "codedeploy.settle_failure";
/// The signal by which a deployment is stopped.
pub const STOP: &str = "stop";
/// The signal after which moves of traffic follow one another without a pause.
pub const PROMOTE: &str = "promote";

/// Registers the steps.
pub fn steps(steps: &mut Steps) {
    steps
        .add(begin_deployment::BeginDeployment)
        .add(run_hook::RunHook)
        .add(shift_traffic::ShiftTraffic)
        .add(complete_deployment::CompleteDeployment)
        .add(settle_failure::SettleFailure)
        .add(deliver_notice::DeliverNotice);
}

/// What a step was told, and the deployment as it stands; or that it was stopped.
fn enter(cx: &StepCx, input: &Value) -> Result<(Told, DeploymentRow), Progress> {
    let told: Told = serde_json::from_value(input.clone()).map_err(|error| {
        Progress::failed(format!("The step was told something that it does not know: {error}"))
    })?;
    let row = cx.read(|rows| rows::deployment(rows, cx.place(), &told.deployment)).map_err(unreadable)?;
    if cx.signal(STOP).is_some() {
        let defect =
            Defect::new(ErrorCode::ManualStop, "The deployment was stopped by a call of StopDeployment.");
        return Err(fail(cx, &told, defect));
    }
    Ok((told, row))
}

/// Goes on only while no alarm is red.
async fn quiet(cx: &StepCx, told: &Told, row: &DeploymentRow) -> Result<(), Progress> {
    match alarms::read(cx.cx(), row.alarms.as_ref()).await {
        Reading::Quiet => Ok(()),
        Reading::Stop(defect) => Err(fail(cx, told, defect)),
        Reading::Again(error) => Err(error.into()),
    }
}

/// When a waiting step looks again: at `until`, or sooner where there are alarms to read.
///
/// Without alarms it looks after twice the time that it has waited, because a nudge may be lost: then a verdict or a stop
/// is heard late, and not only at the end of the hour or of the interval.
fn next_look(cx: &StepCx, row: &DeploymentRow, until: Timestamp) -> Timestamp {
    let (now, poll) = (cx.clock().now(), poll());
    let waited = now.millis() - cx.began().millis();
    let pause = if alarms::watched(row.alarms.as_ref()).is_empty() { poll.max(waited) } else { poll };
    until.min(now.plus_millis(pause))
}

/// How long it is from one look at what may change to the next, in milliseconds.
fn poll() -> i64 {
    i64::try_from(inferred::CODEDEPLOY_ALARM_POLL.as_millis()).unwrap_or(i64::MAX)
}

/// Fails the step, its event and, by the plan's handler, the deployment.
fn fail(cx: &StepCx, told: &Told, defect: Defect) -> Progress {
    let (place, now, told) = (cx.place().clone(), cx.clock().now(), told.clone());
    Progress::failed(defect.message.clone())
        .and(move |tx| rows::change(tx, &place, &told.deployment, |row| row.fail(&told.event, now, defect)))
}

/// Changes the deployment together with the journal's entry.
fn changing(
    cx: &StepCx,
    told: &Told,
    progress: Progress,
    change: impl FnOnce(&mut DeploymentRow, Timestamp) + Send + 'static,
) -> Progress {
    let (place, now, id) = (cx.place().clone(), cx.clock().now(), told.deployment.clone());
    progress.and(move |tx| rows::change(tx, &place, &id, |row| change(row, now)))
}

fn unreadable(failure: Failure) -> Progress {
    match failure {
        Failure::Fault(fault) => fault.into(),
        Failure::Modeled(error) => Progress::failed(error.message),
        Failure::Denied(denied) => Fault::new(denied.message).into(),
    }
}
