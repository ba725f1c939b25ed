//! `codepipeline.settle_stage`: an action failed or was stopped, so the execution ends here. Actions that could not say
//! themselves why they failed (their role could not be assumed) are written down here.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::codepipeline::ActionExecutionStatus;
use tidegate_core::Fault;
use tidegate_flow::{Progress, Status, Step, StepCx, plan_view};
use tidegate_store::{Reads, StoreLook};

use crate::actions::Refusal;
use crate::executions::{self, Ended};
use crate::plan::Told;
use crate::rows;
use crate::steps::run_action::{fail_row, new_row};
use crate::steps::{ABANDON, RUN_ACTION, SETTLE_STAGE, STOP, told};

pub(super) struct SettleStage;

#[async_trait]
impl Step for SettleStage {
    fn name(&self) -> &'static str {
        SETTLE_STAGE
    }

    async fn advance(&self, cx: &StepCx, input: &Value) -> Progress {
        let told = match told(input) {
            Ok(told) => told,
            Err(progress) => return progress,
        };
        let failed = match failures(cx) {
            Ok(failed) => failed,
            Err(fault) => return fault.into(),
        };
        let reason = failed.first().map(|(_, reason)| reason.clone()).unwrap_or_default();
        let (place, now) = (cx.place().clone(), cx.clock().now());
        let (stopped, abandoned) = (cx.signal(STOP).is_some(), cx.signal(ABANDON).is_some());
        let ids: Vec<String> = failed.iter().map(|_| cx.ids().uuid()).collect();
        Progress::done(Value::Null).and(move |tx| {
            let Some((_, execution)) = rows::both(tx, &place, &told.pipeline, &told.execution)? else {
                return Ok(());
            };
            for ((action, reason), id) in failed.iter().zip(ids) {
                let Some(declared) = execution.action(&told.stage, action) else { continue };
                let key = rows::action_key(
                    &place,
                    &told.pipeline,
                    &told.execution,
                    &told.stage,
                    action,
                    told.attempt,
                );
                let mut row = match tx.get(&rows::ACTIONS, &key)? {
                    Some(row) => row,
                    // What was stopped before it began has no history.
                    None if stopped || abandoned => continue,
                    None => new_row(&execution, &told.stage, declared, id, now),
                };
                if row.is_running() {
                    fail_row(&mut row, &Refusal::failed(reason.clone()), ActionExecutionStatus::Failed, now);
                    executions::put_action(tx, &key, &row)?;
                }
            }
            executions::leave(tx, &place, &told, Ended::Badly(reason), now)
        })
    }
}

/// The actions whose steps failed, and why, as the journal says.
fn failures(cx: &StepCx) -> Result<Vec<(String, String)>, Fault> {
    let view = cx.read(|rows| plan_view(rows, cx.plan()))?;
    let view = view.ok_or_else(|| Fault::new(format!("plan {} is gone", cx.plan())))?;
    let state = view.state()?;
    let steps = view.plan.root.steps().into_iter().filter(|step| step.step == RUN_ACTION);
    let failed = steps.filter_map(|step| match state.status(&step.id) {
        Status::Failed(reason) => {
            let told: Told = serde_json::from_value(step.input.clone()).ok()?;
            Some((told.action?, reason.clone()))
        }
        _ => None,
    });
    Ok(failed.collect())
}
