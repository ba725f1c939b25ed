//! `cloudformation.create_resource`: makes a resource that a stack does not have.

use async_trait::async_trait;
use serde_json::{Value, json};
use tidegate_api::cloudformation::ResourceStatus;
use tidegate_core::Fault;
use tidegate_flow::{Progress, Step, StepCx};

use super::stage::{self, Stage};
use crate::dynamic_references;
use crate::resources::{Trouble, Turn};
use crate::rows::{Physical, ResourceRow};
use crate::template::check;

/// What is said of a resource that the change set was to import.
const NOT_IMPORTED: &str =
    " (ImportExistingResources is not supported: delete the resource, or leave it out of the template)";

/// The step.
pub struct CreateResource;

#[async_trait]
impl Step for CreateResource {
    fn name(&self) -> &'static str {
        "cloudformation.create_resource"
    }

    async fn advance(&self, cx: &StepCx, input: &Value) -> Progress {
        stage::or_fault(advance(cx, input).await)
    }
}

async fn advance(cx: &StepCx, input: &Value) -> Result<Progress, Fault> {
    let stage = Stage::load(cx, input)?;
    let (phase, memo) = stage::phase(cx);
    let mut row = stage.row();
    if phase.is_none() {
        if cx.signal(stage::CANCEL).is_some() {
            return Ok(Progress::failed(stage::NOT_BEGUN));
        }
        row.touched = true;
        let described = stage.describe(&mut row, Value::Null, input.get("after"));
        return Ok(match described {
            Ok(()) => {
                // AWS: the first event shows the properties, and no physical id.
                let properties = stage.wanted().map(|(wanted, _)| wanted).unwrap_or_default();
                let wanted = Physical { properties, ..Physical::default() };
                stage.next("make").and(stage.event(row, Some(wanted), ResourceStatus::CreateInProgress, None))
            }
            Err(error) => Progress::failed(error.to_string()),
        });
    }
    if memo.is_some() && stage::cancelled(cx) {
        let reason = "Resource creation cancelled".to_owned();
        let current = row.current.clone();
        return Ok(Progress::failed(reason.clone()).and(stage.event(
            row,
            current,
            ResourceStatus::CreateFailed,
            Some(reason),
        )));
    }
    make(cx, &stage, memo, "make", ResourceStatus::CreateFailed, ResourceStatus::CreateComplete).await
}

/// Whether what is made was not told of yet; what learns its true name later is told of once.
fn is_new(row: &ResourceRow, id: &str) -> bool {
    let name = |physical: &Option<Physical>| physical.as_ref().map(|physical| physical.id.clone());
    name(&row.current) == name(&row.previous) && name(&row.current).as_deref() != Some(id)
}

/// Makes what is wanted; for a replacement the row's statuses are those of an update.
pub async fn make(
    cx: &StepCx,
    stage: &Stage,
    memo: Option<&Value>,
    phase: &str,
    failed: ResourceStatus,
    complete: ResourceStatus,
) -> Result<Progress, Fault> {
    let mut row = stage.row();
    let shown = |properties: &Value| {
        let wanted = || Physical { properties: properties.clone(), ..Physical::default() };
        row.current.clone().or_else(|| Some(wanted()))
    };
    let fail = |trouble: &Trouble, properties: &Value| {
        let mut reason = stage::reason(trouble);
        if stage.stack.imports_existing
            && (reason.contains("AlreadyExists") || reason.contains("already exists"))
        {
            reason.push_str(NOT_IMPORTED);
        }
        let write = stage.event(row.clone(), shown(properties), failed.clone(), Some(reason.clone()));
        Progress::failed(reason).and(write)
    };
    let (wanted, update_policy) = match stage.wanted() {
        Ok(wanted) => wanted,
        Err(error) => return Ok(fail(&Trouble::Refused(error.to_string()), &Value::Null)),
    };
    if let Some(missing) = check::missing(stage.kind()?, &wanted) {
        return Ok(fail(&Trouble::Refused(missing), &wanted));
    }
    let turn = match dynamic_references::resolved(cx, &wanted).await {
        Ok(given) => stage.kind()?.create(&stage.job(cx, &given, &update_policy, memo)).await,
        Err(trouble) => Err(trouble),
    };
    let in_progress = if failed == ResourceStatus::CreateFailed {
        ResourceStatus::CreateInProgress
    } else {
        ResourceStatus::UpdateInProgress
    };
    let initiated = Some("Resource creation Initiated".to_owned());
    Ok(match turn {
        Err(trouble) if stage::is_transient(&trouble) => Progress::Transient { reason: trouble.to_string() },
        Err(trouble) => fail(&trouble, &wanted),
        Ok(Turn::Wait { made, memo: next, pause, topic }) => {
            let progress = stage.pause(phase, next, pause, topic);
            let Some(made) = made else { return Ok(progress) };
            let first = is_new(&row, &made.id);
            row.update_policy = update_policy;
            row.current = Some(stage::physical(made, wanted));
            let current = row.current.clone();
            if first {
                progress.and(stage.event(row, current, in_progress, initiated))
            } else {
                progress.and(stage.put(row))
            }
        }
        Ok(Turn::Stopping { memo, pause, topic }) => stage.pause(phase, memo, pause, topic),
        Ok(Turn::Done(made)) => {
            let is_first = is_new(&row, &made.id);
            row.update_policy = update_policy;
            row.current = Some(stage::physical(made, wanted));
            let current = row.current.clone();
            let first = is_first.then(|| stage.event(row.clone(), current.clone(), in_progress, initiated));
            let last = stage.event(row, current.clone(), complete, None);
            let id = current.map(|current| current.id);
            Progress::done(json!({"physical_id": id})).and(move |tx| {
                if let Some(first) = first {
                    first(tx)?;
                }
                last(tx)
            })
        }
    })
}
