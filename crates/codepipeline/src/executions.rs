//! Executions and stages: starting, entering, waiting, superseding, leaving. Everything here runs in a transaction.

use std::collections::BTreeMap;

use tidegate_api::codepipeline::{
    ActionDeclaration, ActionExecutionStatus, ExecutionMode, ExecutionTrigger, PipelineExecutionStatus,
    PipelineVariable, StageExecutionStatus, StageRetryMode, error,
};
use tidegate_core::{Caller, Failure, Place, Timestamp};
use tidegate_store::{Key, Reads, Tx};

use crate::plan;
use crate::rows::{
    self, ActionRow, EXECUTIONS, EXECUTIONS_BY_NUMBER, ExecutionRow, PIPELINES, PipelineRow, StageRow, key,
};

/// What hears of a pipeline's changes.
pub fn topic(pipeline: &str) -> String {
    format!("pipeline\t{pipeline}")
}

/// A new execution, before it enters its first stage.
pub struct New<'n> {
    /// Its id.
    pub id: String,
    /// Why.
    pub trigger: ExecutionTrigger,
    /// On whose behalf.
    pub asker: Caller,
    /// Values of the pipeline's variables.
    pub variables: &'n [PipelineVariable],
}

/// Starts an execution: it enters the first stage, or waits for it.
pub fn start(
    tx: &mut Tx<'_>,
    place: &Place,
    pipeline: &mut PipelineRow,
    new: New<'_>,
    now: Timestamp,
) -> Result<(), Failure> {
    pipeline.executions += 1;
    let variables = values(pipeline, new.variables)?;
    let mut execution = ExecutionRow {
        id: new.id,
        number: pipeline.executions,
        declaration: pipeline.declaration.clone(),
        status: PipelineExecutionStatus::InProgress,
        summary: None,
        started: now,
        updated: now,
        trigger: new.trigger,
        asker: new.asker,
        stages: BTreeMap::new(),
        variables: BTreeMap::from([("variables".to_owned(), variables)]),
        artifacts: BTreeMap::new(),
        revisions: Vec::new(),
        stop: None,
    };
    let by_number = key(place, &pipeline.declaration.name).and_number(execution.number);
    tx.put(&EXECUTIONS_BY_NUMBER, &by_number, &execution.id)?;
    enter(tx, place, pipeline, &mut execution, 0, now)?;
    save(tx, place, pipeline, &execution)
}

fn values(pipeline: &PipelineRow, given: &[PipelineVariable]) -> Result<BTreeMap<String, String>, Failure> {
    let declared = pipeline.declaration.variables.as_deref().unwrap_or_default();
    if let Some(unknown) = given.iter().find(|given| !declared.iter().any(|known| known.name == given.name)) {
        let text = format!("The pipeline declares no variable {}", unknown.name);
        return Err(error::validation_exception(text).into());
    }
    let value = |name: &str| given.iter().find(|given| given.name == name).map(|given| given.value.clone());
    declared
        .iter()
        .map(|known| match value(&known.name).or_else(|| known.default_value.clone()) {
            Some(value) => Ok((known.name.clone(), value)),
            None => {
                let text = format!("The variable {} has no default and needs a value", known.name);
                Err(error::validation_exception(text).into())
            }
        })
        .collect()
}

/// Writes both rows.
pub fn save(
    tx: &mut Tx<'_>,
    place: &Place,
    pipeline: &PipelineRow,
    execution: &ExecutionRow,
) -> Result<(), Failure> {
    let key = key(place, &pipeline.declaration.name);
    tx.put(&PIPELINES, &key, pipeline)?;
    tx.put(&EXECUTIONS, &key.and(&execution.id), execution)?;
    tx.nudge(topic(&pipeline.declaration.name));
    Ok(())
}

/// Enters a stage, or waits for it: in the default mode as its only waiting execution, which supersedes older ones.
pub fn enter(
    tx: &mut Tx<'_>,
    place: &Place,
    pipeline: &mut PipelineRow,
    execution: &mut ExecutionRow,
    index: usize,
    now: Timestamp,
) -> Result<(), Failure> {
    let Some(stage) = execution.declaration.stages.get(index).cloned() else {
        execution.status = PipelineExecutionStatus::Succeeded;
        execution.updated = now;
        return Ok(());
    };
    let queued = pipeline.declaration.execution_mode == Some(ExecutionMode::Queued);
    let lock = pipeline.locks.entry(stage.name.clone()).or_default();
    if !lock.is_open() {
        let superseded = if queued { Vec::new() } else { std::mem::take(&mut lock.waiting) };
        lock.waiting.push(execution.id.clone());
        for id in superseded {
            let mut older = rows::execution(tx, place, &pipeline.declaration.name, &id)?;
            older.status = PipelineExecutionStatus::Superseded;
            older.summary = Some(format!("Superseded by execution {}", execution.id));
            older.updated = now;
            tx.put(&EXECUTIONS, &key(place, &pipeline.declaration.name).and(&id), &older)?;
        }
        execution.updated = now;
        return Ok(());
    }
    let attempt = execution.stages.get(&stage.name).map_or(0, |row| row.attempt + 1);
    begin(tx, place, pipeline, execution, index, attempt, now, |_| true)
}

/// Takes the lock and starts the stage's plan.
#[expect(clippy::too_many_arguments, reason = "each says what begins; a struct would name them twice")]
fn begin(
    tx: &mut Tx<'_>,
    place: &Place,
    pipeline: &mut PipelineRow,
    execution: &mut ExecutionRow,
    index: usize,
    attempt: u32,
    now: Timestamp,
    runs: impl Fn(&ActionDeclaration) -> bool,
) -> Result<(), Failure> {
    let Some(stage) = execution.declaration.stages.get(index).cloned() else { return Ok(()) };
    let lock = pipeline.locks.entry(stage.name.clone()).or_default();
    lock.holder = Some(execution.id.clone());
    lock.latest = Some(execution.id.clone());
    execution
        .stages
        .insert(stage.name.clone(), StageRow { status: StageExecutionStatus::InProgress, attempt });
    execution.updated = now;
    let plan = plan::of_stage(place, execution, (index, &stage), attempt, runs);
    tidegate_flow::start(tx, &plan, now)?;
    Ok(())
}

/// How a stage ended.
pub enum Ended {
    /// Every action succeeded.
    Well,
    /// One did not, and why.
    Badly(String),
}

/// Ends a stage: the execution goes on, fails or stops, and whoever waits for the stage enters it.
pub fn leave(
    tx: &mut Tx<'_>,
    place: &Place,
    told: &plan::Told,
    ended: Ended,
    now: Timestamp,
) -> Result<(), Failure> {
    let Some((mut pipeline, mut execution)) = rows::both(tx, place, &told.pipeline, &told.execution)? else {
        return Ok(());
    };
    let index = execution.stage(&told.stage).map(|(index, _)| index).unwrap_or_default();
    let well = matches!(ended, Ended::Well);
    let (stage, status) = match (&execution.stop, &ended) {
        (Some(_), _) if well && index + 1 == execution.declaration.stages.len() => {
            (StageExecutionStatus::Succeeded, PipelineExecutionStatus::Succeeded)
        }
        (Some(_), Ended::Well) => (StageExecutionStatus::Succeeded, PipelineExecutionStatus::Stopped),
        (Some(_), Ended::Badly(_)) => (StageExecutionStatus::Stopped, PipelineExecutionStatus::Stopped),
        (None, Ended::Well) => (StageExecutionStatus::Succeeded, PipelineExecutionStatus::InProgress),
        (None, Ended::Badly(_)) => (StageExecutionStatus::Failed, PipelineExecutionStatus::Failed),
    };
    if let Some(row) = execution.stages.get_mut(&told.stage) {
        row.status = stage;
    }
    execution.updated = now;
    execution.summary = match (ended, &execution.stop) {
        (_, Some(stop)) => stop.reason.clone(),
        (Ended::Badly(reason), None) => Some(reason),
        (Ended::Well, None) => None,
    };
    let lock = pipeline.locks.entry(told.stage.clone()).or_default();
    lock.holder = None;
    if status == PipelineExecutionStatus::InProgress {
        enter(tx, place, &mut pipeline, &mut execution, index + 1, now)?;
    } else {
        execution.status = status;
    }
    save(tx, place, &pipeline, &execution)?;
    admit(tx, place, &mut pipeline, index, now)
}

/// Lets the execution that has waited longest into a stage, where the stage is open and one waits.
pub fn admit(
    tx: &mut Tx<'_>,
    place: &Place,
    pipeline: &mut PipelineRow,
    index: usize,
    now: Timestamp,
) -> Result<(), Failure> {
    let Some(stage) = pipeline.declaration.stages.get(index).map(|stage| stage.name.clone()) else {
        return Ok(());
    };
    let lock = pipeline.locks.entry(stage).or_default();
    if !lock.is_open() || lock.waiting.is_empty() {
        return Ok(());
    }
    let next = lock.waiting.remove(0);
    let mut waiting = rows::execution(tx, place, &pipeline.declaration.name, &next)?;
    enter(tx, place, pipeline, &mut waiting, index, now)?;
    save(tx, place, pipeline, &waiting)
}

/// Runs a failed stage again, under the same execution.
pub fn retry(
    tx: &mut Tx<'_>,
    place: &Place,
    pipeline: &mut PipelineRow,
    execution: &mut ExecutionRow,
    stage: &str,
    mode: &StageRetryMode,
    now: Timestamp,
) -> Result<(), Failure> {
    let name = pipeline.declaration.name.clone();
    let missing = || error::stage_not_found_exception(format!("The pipeline {name} has no stage {stage}"));
    let index = execution.stage(stage).map(|(index, _)| index).ok_or_else(missing)?;
    let lock = pipeline.locks.get(stage).cloned().unwrap_or_default();
    if lock.latest.as_ref() != Some(&execution.id) {
        let text = format!("Execution {} is not the latest in stage {stage}", execution.id);
        return Err(error::not_latest_pipeline_execution_exception(text).into());
    }
    let row = execution.stages.get(stage).cloned();
    let failed =
        row.filter(|row| matches!(row.status, StageExecutionStatus::Failed | StageExecutionStatus::Stopped));
    let Some(row) = failed.filter(|_| execution.has_ended()) else {
        let text =
            format!("Stage {stage} of execution {} has not failed and cannot be retried", execution.id);
        return Err(error::stage_not_retryable_exception(text).into());
    };
    if let Some(holder) = lock.holder {
        let text = format!("Stage {stage} is being run by execution {holder}");
        return Err(error::conflict_exception(text).into());
    }
    let done: Vec<String> = rows::latest_actions(tx, place, &name, &execution.id, stage)?
        .into_iter()
        .filter(|(_, (_, row))| row.detail.status == Some(ActionExecutionStatus::Succeeded))
        .map(|(name, _)| name)
        .collect();
    let all = *mode == StageRetryMode::AllActions;
    execution.status = PipelineExecutionStatus::InProgress;
    (execution.stop, execution.summary) = (None, None);
    begin(tx, place, pipeline, execution, index, row.attempt + 1, now, |action| {
        all || !done.contains(&action.name)
    })?;
    save(tx, place, pipeline, execution)
}

/// Writes one action execution.
pub fn put_action(tx: &mut Tx<'_>, key: &Key, row: &ActionRow) -> Result<(), Failure> {
    tx.put(&rows::ACTIONS, key, row)?;
    Ok(())
}

/// The newest executions first.
pub fn newest(reads: &impl Reads, place: &Place, pipeline: &str) -> Result<Vec<ExecutionRow>, Failure> {
    let ids = reads.page(&EXECUTIONS_BY_NUMBER, &key(place, pipeline), None, usize::MAX, true)?;
    ids.into_iter().map(|(_, id)| rows::execution(reads, place, pipeline, &id)).collect()
}
