//! `cloudformation.update_resource`: changes a resource in place, or makes another in its stead.

use async_trait::async_trait;
use serde_json::{Value, json};
use tidegate_api::cloudformation::ResourceStatus;
use tidegate_core::Fault;
use tidegate_flow::{Progress, Step, StepCx};

use super::create_resource::make;
use super::stage::{self, Stage};
use crate::dynamic_references;
use crate::resources::cloudformation_stack;
use crate::resources::{Job, Trouble, Turn, replacing};
use crate::rows::Physical;
use crate::stack_policy::{self, Act};
use crate::template::check;

const CANCELLED: &str = "Resource update cancelled";
const REPLACES: &str =
    "Requested update requires the creation of a new physical resource; hence creating one.";

/// The step.
pub struct UpdateResource;

#[async_trait]
impl Step for UpdateResource {
    fn name(&self) -> &'static str {
        "cloudformation.update_resource"
    }

    async fn advance(&self, cx: &StepCx, input: &Value) -> Progress {
        stage::or_fault(advance(cx, input).await)
    }
}

async fn advance(cx: &StepCx, input: &Value) -> Result<Progress, Fault> {
    let stage = Stage::load(cx, input)?;
    let (phase, memo) = stage::phase(cx);
    match phase {
        None if cx.signal(stage::CANCEL).is_some() => Ok(Progress::failed(stage::NOT_BEGUN)),
        None => begin(&stage, input),
        Some("replace") if memo.is_some() && stage::cancelled(cx) => Ok(cancelled(&stage)),
        Some("replace") => {
            make(cx, &stage, memo, "replace", ResourceStatus::UpdateFailed, ResourceStatus::UpdateComplete)
                .await
        }
        Some(_) => change(cx, &stage, memo).await,
    }
}

/// Finds out what is to be done: nothing, a change in place, or a replacement.
fn begin(stage: &Stage, input: &Value) -> Result<Progress, Fault> {
    let mut row = stage.row();
    let wanted = stage.wanted();
    let (wanted, update_policy) = match wanted {
        Ok(wanted) => wanted,
        Err(error) => {
            row.touched = true;
            let (reason, current) = (error.to_string(), row.current.clone());
            let write = stage.event(row, current, ResourceStatus::UpdateFailed, Some(reason.clone()));
            return Ok(Progress::failed(reason).and(write));
        }
    };
    if let Err(error) = stage.describe(&mut row, update_policy, input.get("after")) {
        return Ok(Progress::failed(error.to_string()));
    }
    let before = row.current.clone().unwrap_or_default();
    // AWS: a nested stack is updated whenever its parent is, to see whether its own template changed.
    if before.properties == wanted && row.resource_type != cloudformation_stack::NAME {
        return Ok(Progress::done(json!({"physical_id": before.id})).and(stage.put(row)));
    }
    row.touched = true;
    if let Some(reason) = check::missing(stage.kind()?, &wanted) {
        let write = stage.event(row, Some(before), ResourceStatus::UpdateFailed, Some(reason.clone()));
        return Ok(Progress::failed(reason).and(write));
    }
    let replaces = !replacing(stage.kind()?.properties(), &before.properties, &wanted).is_empty();
    let act = if replaces { Act::Replace } else { Act::Modify };
    let policy = stage.stack.policy_in_force();
    if let Some(reason) = stack_policy::forbids(policy, act, &row.logical_id, &row.resource_type) {
        let write = stage.event(row, Some(before), ResourceStatus::UpdateFailed, Some(reason.clone()));
        return Ok(Progress::failed(reason).and(write));
    }
    // AWS: the event shows what the resource is to become.
    let shown = Physical { properties: wanted.clone(), ..before };
    if !replaces {
        row.attempted = Some(wanted);
    }
    let (phase, reason) = if replaces { ("replace", Some(REPLACES.to_owned())) } else { ("update", None) };
    Ok(stage.next(phase).and(stage.event(row, Some(shown), ResourceStatus::UpdateInProgress, reason)))
}

/// What was begun is given up, as it stands.
fn cancelled(stage: &Stage) -> Progress {
    let row = stage.row();
    let (reason, current) = (Some(CANCELLED.to_owned()), row.current.clone());
    Progress::failed(CANCELLED).and(stage.event(row, current, ResourceStatus::UpdateFailed, reason))
}

async fn change(cx: &StepCx, stage: &Stage, memo: Option<&Value>) -> Result<Progress, Fault> {
    let mut row = stage.row();
    let before = row.current.clone().unwrap_or_default();
    let cancelled = memo.is_some() && stage::cancelled(cx);
    let turn = match stage.wanted() {
        Ok((wanted, update_policy)) => match dynamic_references::resolved(cx, &wanted).await {
            Ok(given) => {
                let job = Job { cancelled, ..stage.job(cx, &given, &update_policy, memo) };
                stage.kind()?.update(&job, &before).await.map(|turn| (turn, wanted))
            }
            Err(trouble) => Err(trouble),
        },
        Err(error) => Err(Trouble::Refused(error.to_string())),
    };
    Ok(match turn {
        Err(trouble) if stage::is_transient(&trouble) => Progress::Transient { reason: trouble.to_string() },
        Err(_) | Ok((Turn::Wait { .. }, _)) if cancelled => self::cancelled(stage),
        Err(trouble) => {
            let reason = stage::reason(&trouble);
            let write = stage.event(row, Some(before), ResourceStatus::UpdateFailed, Some(reason.clone()));
            Progress::failed(reason).and(write)
        }
        Ok((Turn::Wait { memo, pause, topic, .. } | Turn::Stopping { memo, pause, topic }, _)) => {
            stage.pause("update", memo, pause, topic)
        }
        Ok((Turn::Done(made), wanted)) => {
            let current = stage::physical(made, wanted);
            row.current = Some(current.clone());
            let output = json!({"physical_id": current.id});
            Progress::done(output).and(stage.event(row, Some(current), ResourceStatus::UpdateComplete, None))
        }
    })
}
