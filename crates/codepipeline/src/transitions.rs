//! The ways between stages: which one a request means, and how it is opened and closed.

use tidegate_api::codepipeline::{StageTransitionType, TransitionState, error};
use tidegate_core::{Failure, Place, Timestamp};
use tidegate_store::Tx;

use crate::rows::PipelineRow;
use crate::{executions, rows};

/// Which way is meant, and what becomes of it.
pub struct Change {
    /// The pipeline.
    pub pipeline: String,
    /// The stage that is named.
    pub stage: String,
    /// Whether the way into it or the way out of it is meant.
    pub transition: StageTransitionType,
    /// Why it is closed; `None` opens it.
    pub disabled_reason: Option<String>,
}

/// Opens or closes a way, on behalf of `by`; what waits in front of one that opens goes in, in the same transaction.
pub fn change(
    tx: &mut Tx<'_>,
    place: &Place,
    change: &Change,
    by: String,
    now: Timestamp,
) -> Result<(), Failure> {
    let mut pipeline = rows::pipeline(tx, place, &change.pipeline)?;
    let index = into(&pipeline, change)?;
    let stage = pipeline.declaration.stages[index].name.clone();
    pipeline.locks.entry(stage).or_default().inbound = Some(state(change, by, now));
    tx.put(&rows::PIPELINES, &rows::key(place, &change.pipeline), &pipeline)?;
    tx.nudge(executions::topic(&change.pipeline));
    executions::admit(tx, place, &mut pipeline, index, now)
}

fn state(change: &Change, by: String, now: Timestamp) -> TransitionState {
    TransitionState {
        enabled: Some(change.disabled_reason.is_none()),
        last_changed_by: Some(by),
        last_changed_at: Some(now),
        disabled_reason: change.disabled_reason.clone(),
    }
}

/// The stage that the way leads into: the way out of a stage is the way into the next.
fn into(pipeline: &PipelineRow, change: &Change) -> Result<usize, Failure> {
    let Change { stage, pipeline: name, .. } = change;
    let stages = &pipeline.declaration.stages;
    let index = stages.iter().position(|known| known.name == *stage).ok_or_else(|| {
        error::stage_not_found_exception(format!("The pipeline {name} has no stage {stage}"))
    })?;
    match change.transition {
        StageTransitionType::Inbound if index > 0 => Ok(index),
        StageTransitionType::Inbound => {
            let text = format!("Stage {stage} is the first of pipeline {name}: no transition leads into it");
            Err(error::validation_exception(text).into())
        }
        _ if index + 1 < stages.len() => Ok(index + 1),
        _ => {
            let text = format!("Stage {stage} is the last of pipeline {name}: no transition leads out of it");
            Err(error::validation_exception(text).into())
        }
    }
}
