//! `cloudformation.settle_stack`: gives a stack the status in which its operation ends.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::cloudformation::{ResourceStatus, StackStatus};
use tidegate_core::{Fault, Place, Timestamp};
use tidegate_flow::{Progress, Step, StepCx};
use tidegate_store::Tx;

use super::{complete_stack, stage};
use crate::{rows, start};

/// The step.
pub struct SettleStack;

#[async_trait]
impl Step for SettleStack {
    fn name(&self) -> &'static str {
        "cloudformation.settle_stack"
    }

    async fn advance(&self, cx: &StepCx, input: &Value) -> Progress {
        stage::or_fault(advance(cx, input))
    }
}

fn advance(cx: &StepCx, input: &Value) -> Result<Progress, Fault> {
    let (place, now) = (cx.place().clone(), cx.clock().now());
    let uuid = stage::stack_of(input)?.to_owned();
    let status = input.get("status").and_then(Value::as_str).map(StackStatus::from);
    let status = status.ok_or_else(|| Fault::new("the step's input has no status"))?;
    Ok(Progress::done(Value::Null).and(move |tx| Ok(settle(tx, &place, &uuid, status, now)?)))
}

fn settle(
    tx: &mut Tx<'_>,
    place: &Place,
    uuid: &str,
    status: StackStatus,
    now: Timestamp,
) -> Result<(), Fault> {
    let mut stack = rows::stack(tx, place, uuid)?;
    let mut reason = None;
    match status {
        StackStatus::DeleteComplete => {
            start::forget_name(tx, place, &stack)?;
            complete_stack::withdraw(tx, place, &stack)?;
        }
        StackStatus::DeleteFailed | StackStatus::RollbackFailed | StackStatus::UpdateRollbackFailed => {
            let (bad, verb) = match status {
                StackStatus::UpdateRollbackFailed => (ResourceStatus::UpdateFailed, "update"),
                _ => (ResourceStatus::DeleteFailed, "delete"),
            };
            let resources = rows::resources(tx, place, uuid)?;
            let names: Vec<String> =
                resources.into_values().filter(|row| row.status == bad).map(|row| row.logical_id).collect();
            reason = Some(format!("The following resource(s) failed to {verb}: [{}]. ", names.join(", ")));
        }
        _ => {}
    }
    stack.becomes(tx, place, status, reason, now)
}
