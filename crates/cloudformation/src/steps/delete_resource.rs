//! `cloudformation.delete_resource`: deletes what a resource left behind and, where the stack goes, the resource itself.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::cloudformation::{ResourceStatus, StackStatus};
use tidegate_core::Fault;
use tidegate_flow::{Progress, Step, StepCx};
use tidegate_store::Tx;

use super::stage::{self, Stage};
use crate::resources::Trouble;
use crate::rows::{Physical, RESOURCES, ResourceRow, stack_key};

/// The step.
pub struct DeleteResource;

#[async_trait]
impl Step for DeleteResource {
    fn name(&self) -> &'static str {
        "cloudformation.delete_resource"
    }

    async fn advance(&self, cx: &StepCx, input: &Value) -> Progress {
        stage::or_fault(advance(cx, input).await)
    }
}

/// Whether a deletion policy keeps a resource: for one that its creation's rollback takes back, only `Retain` does.
fn retains(policy: &str, is_rollback: bool) -> bool {
    policy == "Retain" || policy == "RetainExceptOnCreate" && !is_rollback
}

async fn advance(cx: &StepCx, input: &Value) -> Result<Progress, Fault> {
    let stage = Stage::load(cx, input)?;
    let mut row = stage.row();
    let status = &stage.stack.status;
    let whole = matches!(status, StackStatus::DeleteInProgress | StackStatus::RollbackInProgress);
    if whole && retains(&row.deletion_policy, stage.stack.rolling_back) {
        let current = row.current.take();
        return Ok(Progress::done(Value::Null).and(stage.event(
            row,
            current,
            ResourceStatus::DeleteSkipped,
            None,
        )));
    }
    let mut doomed = row.doomed.clone();
    doomed.extend(row.current.clone().filter(|_| whole));
    let Some(last) = doomed.last().cloned() else { return Ok(Progress::done(Value::Null)) };
    if stage::phase(cx).0.is_none() {
        return Ok(stage.next("delete").and(stage.event(
            row,
            Some(last),
            ResourceStatus::DeleteInProgress,
            None,
        )));
    }
    let kind = stage.kind()?;
    for physical in &doomed {
        let job = stage.job(cx, &physical.properties, &Value::Null, stage::phase(cx).1);
        match kind.delete(&job, physical).await {
            Err(trouble) if trouble.is_absence() => {}
            Err(Trouble::NotYet { memo, pause, topic }) => {
                let progress = stage.pause("delete", memo, pause, topic);
                // What is deleted already must not be asked for again with the memo of what is not.
                let left = row.doomed.iter().position(|one| one == physical).unwrap_or(row.doomed.len());
                let gone: Vec<Physical> = row.doomed.drain(..left).collect();
                return Ok(if gone.is_empty() { progress } else { progress.and(stage.put(row)) });
            }
            Err(trouble) if stage::is_transient(&trouble) => {
                return Ok(Progress::Transient { reason: trouble.to_string() });
            }
            Err(trouble) => {
                let reason = stage::reason(&trouble);
                let write = stage.event(
                    row,
                    Some(physical.clone()),
                    ResourceStatus::DeleteFailed,
                    Some(reason.clone()),
                );
                // AWS: what a cleanup cannot delete does not fail the update that is complete already.
                return Ok(
                    if whole { Progress::failed(reason) } else { Progress::done(Value::Null) }.and(write)
                );
            }
            Ok(()) => {}
        }
    }
    row.doomed.clear();
    if whole {
        row.current = None;
    }
    Ok(Progress::done(Value::Null).and(gone(&stage, row, last)))
}

/// The event, and the end of a row for which nothing is left and which no template names.
fn gone(
    stage: &Stage,
    row: ResourceRow,
    last: Physical,
) -> impl FnOnce(&mut Tx<'_>) -> Result<(), tidegate_core::Failure> + Send + 'static {
    let key = stack_key(&stage.place, &stage.stack.uuid).and(&stage.logical_id);
    let in_template = stage.world.wants(&stage.logical_id);
    let kept = row.current.clone().filter(|_| in_template).map(|_| row.clone());
    let forgotten = row.current.is_none() && !in_template;
    let event = stage.event(row, Some(last), ResourceStatus::DeleteComplete, None);
    move |tx| {
        event(tx)?;
        if let Some(row) = kept {
            // The event was about what was replaced; the resource itself stands as it stood.
            tx.put(&RESOURCES, &key, &row)?;
        } else if forgotten {
            tx.delete(&RESOURCES, &key)?;
        }
        Ok(())
    }
}
