//! `cloudformation.restore_resource`: returns a resource to what it was before a failed update.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::cloudformation::ResourceStatus;
use tidegate_core::Fault;
use tidegate_flow::{Progress, Step, StepCx};

use super::stage::{self, Stage};
use crate::dynamic_references;
use crate::resources::{Turn, cloudformation_stack};
use crate::rows::Physical;

/// The step.
pub struct RestoreResource;

#[async_trait]
impl Step for RestoreResource {
    fn name(&self) -> &'static str {
        "cloudformation.restore_resource"
    }

    async fn advance(&self, cx: &StepCx, input: &Value) -> Progress {
        stage::or_fault(advance(cx, input).await)
    }
}

async fn advance(cx: &StepCx, input: &Value) -> Result<Progress, Fault> {
    let stage = Stage::load(cx, input)?;
    match stage::phase(cx) {
        (None, _) => Ok(begin(&stage)),
        (Some(_), memo) => change(cx, &stage, memo).await,
    }
}

/// What was made is doomed, what was replaced is current again, and what was changed is to be changed back.
fn begin(stage: &Stage) -> Progress {
    let mut row = stage.row();
    let Some(previous) = row.previous.clone() else {
        if row.deletion_policy == "Retain" && row.current.is_some() {
            // AWS: what the failed update itself made is kept, too; `RetainExceptOnCreate` is for who does not want that.
            let kept = row.current.take();
            return Progress::done(Value::Null).and(stage.event(
                row,
                kept,
                ResourceStatus::DeleteSkipped,
                None,
            ));
        }
        row.doomed.extend(row.current.take());
        return Progress::done(Value::Null).and(stage.put(row));
    };
    if row.current.as_ref().is_some_and(|current| current.id != previous.id) {
        row.doomed.extend(row.current.replace(previous.clone()));
        return Progress::done(Value::Null).and(stage.event(
            row,
            Some(previous),
            ResourceStatus::UpdateComplete,
            None,
        ));
    }
    let nests = row.resource_type == cloudformation_stack::NAME;
    let tried = row.attempted.as_ref().is_some_and(|attempted| nests || *attempted != previous.properties);
    if !tried {
        return Progress::done(Value::Null);
    }
    stage.next("update").and(stage.event(row, Some(previous), ResourceStatus::UpdateInProgress, None))
}

async fn change(cx: &StepCx, stage: &Stage, memo: Option<&Value>) -> Result<Progress, Fault> {
    let mut row = stage.row();
    let previous = row.previous.clone().unwrap_or_default();
    // What was tried may hold in part or whole, so that all of it is taken for what is.
    let current = Physical { properties: row.attempted.clone().unwrap_or_default(), ..previous.clone() };
    let update_policy = stage.wanted().map_or_else(|_| row.update_policy.clone(), |(_, policy)| policy);
    let turn = match dynamic_references::resolved(cx, &previous.properties).await {
        Ok(given) => stage.kind()?.update(&stage.job(cx, &given, &update_policy, memo), &current).await,
        Err(trouble) => Err(trouble),
    };
    Ok(match turn {
        Err(trouble) if stage::is_transient(&trouble) => Progress::Transient { reason: trouble.to_string() },
        Err(trouble) => {
            let reason = stage::reason(&trouble);
            let write = stage.event(row, Some(previous), ResourceStatus::UpdateFailed, Some(reason.clone()));
            Progress::failed(reason).and(write)
        }
        Ok(Turn::Wait { memo, pause, topic, .. } | Turn::Stopping { memo, pause, topic }) => {
            stage.pause("update", memo, pause, topic)
        }
        Ok(Turn::Done(made)) => {
            let restored = stage::physical(made, previous.properties);
            row.current = Some(restored.clone());
            row.attempted = None;
            row.update_policy = update_policy;
            Progress::done(Value::Null).and(stage.event(
                row,
                Some(restored),
                ResourceStatus::UpdateComplete,
                None,
            ))
        }
    })
}
