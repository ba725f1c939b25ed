//! `cloudformation.fail_stack`: what follows when a creation or an update has failed.

use std::collections::BTreeMap;

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::cloudformation::{OnFailure, ResourceStatus, StackStatus};
use tidegate_core::{Fault, Place, Timestamp};
use tidegate_flow::{Progress, Status, Step, StepCx, plan_view, start};
use tidegate_store::{StoreLook, Tx};

use super::stage;
use crate::plans;
use crate::rows::{self, ResourceRow, StackRow};
use crate::start::start_delete;

/// The step.
pub struct FailStack;

#[async_trait]
impl Step for FailStack {
    fn name(&self) -> &'static str {
        "cloudformation.fail_stack"
    }

    async fn advance(&self, cx: &StepCx, input: &Value) -> Progress {
        stage::or_fault(advance(cx, input))
    }
}

/// Why each step failed, and whether it was one on a resource.
type Failures = BTreeMap<String, (String, bool)>;

fn advance(cx: &StepCx, input: &Value) -> Result<Progress, Fault> {
    let (place, now) = (cx.place().clone(), cx.clock().now());
    let uuid = stage::stack_of(input)?.to_owned();
    let view = cx
        .read(|snapshot| plan_view(snapshot, cx.plan()))?
        .ok_or_else(|| Fault::new("the plan is not stored"))?;
    let state = view.state()?;
    let mut failed = Failures::new();
    for step in view.plan.root.steps() {
        if let Status::Failed(reason) = state.status(&step.id) {
            failed.insert(step.id.clone(), (reason.clone(), step.input.get("resource").is_some()));
        }
    }
    let cancelled = cx.signal(stage::CANCEL).is_some();
    Ok(Progress::done(Value::Null).and(move |tx| Ok(fail(tx, &place, &uuid, (failed, cancelled), now)?)))
}

fn fail(
    tx: &mut Tx<'_>,
    place: &Place,
    uuid: &str,
    (failed, cancelled): (Failures, bool),
    now: Timestamp,
) -> Result<(), Fault> {
    let mut stack = rows::stack(tx, place, uuid)?;
    let is_update = stack.previous.is_some();
    let resources = rows::resources(tx, place, uuid)?;
    let (resource, other): (Vec<_>, Vec<_>) = failed
        .iter()
        .filter(|(_, (reason, _))| reason != stage::NOT_BEGUN)
        .partition(|(_, (_, is_resource))| *is_resource);
    for (name, (reason, _)) in &resource {
        tell(tx, place, &stack, resources.get(*name), reason, now)?;
    }
    let names: Vec<&str> = resource.iter().map(|(name, _)| name.as_str()).collect();
    let verb = if is_update { "update" } else { "create" };
    let what = if cancelled {
        stage::USER_INITIATED.to_owned()
    } else if let Some((_, (reason, _))) = other.first() {
        // What else failed was given up on account of it.
        format!("{reason}. ")
    } else {
        format!("The following resource(s) failed to {verb}: [{}]. ", names.join(", "))
    };
    if is_update {
        stack.keeps_failed_update &= !cancelled;
        fail_update(tx, place, &mut stack, what, now)
    } else {
        fail_creation(tx, place, &mut stack, what, now)
    }
}

/// A step that could not even begin its call leaves a row without a word on it.
fn tell(
    tx: &mut Tx<'_>,
    place: &Place,
    stack: &StackRow,
    row: Option<&ResourceRow>,
    reason: &str,
    now: Timestamp,
) -> Result<(), Fault> {
    let Some(row) = row.filter(|row| !row.status.as_str().ends_with("_FAILED")) else { return Ok(()) };
    let mut row = row.clone();
    let (current, reason) = (row.current.clone(), Some(reason.to_owned()));
    let status =
        if row.previous.is_some() { ResourceStatus::UpdateFailed } else { ResourceStatus::CreateFailed };
    row.touched = true;
    row.becomes(tx, place, stack, current.as_ref(), status, reason, now)
}

fn fail_creation(
    tx: &mut Tx<'_>,
    place: &Place,
    stack: &mut StackRow,
    what: String,
    now: Timestamp,
) -> Result<(), Fault> {
    let asked = Some(format!("{what}Rollback requested by user."));
    match stack.on_failure {
        OnFailure::DoNothing => stack.becomes(tx, place, StackStatus::CreateFailed, Some(what), now),
        OnFailure::Delete => {
            stack.deleted = Some(now);
            stack.rolling_back = true;
            stack.becomes(
                tx,
                place,
                StackStatus::DeleteInProgress,
                Some(format!("{what}Delete requested by user.")),
                now,
            )?;
            start_delete(tx, place, stack, "rollback", &[], ("DELETE_COMPLETE", "DELETE_FAILED"), now)
        }
        _ => {
            stack.rolling_back = true;
            stack.becomes(tx, place, StackStatus::RollbackInProgress, asked, now)?;
            start_delete(tx, place, stack, "rollback", &[], ("ROLLBACK_COMPLETE", "ROLLBACK_FAILED"), now)
        }
    }
}

fn fail_update(
    tx: &mut Tx<'_>,
    place: &Place,
    stack: &mut StackRow,
    what: String,
    now: Timestamp,
) -> Result<(), Fault> {
    if stack.keeps_failed_update {
        return stack.becomes(tx, place, StackStatus::UpdateFailed, Some(what), now);
    }
    stack.rolling_back = true;
    stack.return_to_previous(tx, place)?;
    stack.becomes(tx, place, StackStatus::UpdateRollbackInProgress, Some(what), now)?;
    let resources = rows::resources(tx, place, &stack.uuid)?;
    let touched: Vec<&ResourceRow> = resources.values().filter(|row| row.touched).collect();
    start(tx, &plans::restore(stack, place, &touched), now)?;
    Ok(())
}
