//! `codepipeline.run_action`: shows an action as begun, lets its provider work, and writes down what came of it.

use std::collections::BTreeMap;

use async_trait::async_trait;
use serde_json::{Value, json};
use tidegate_api::codepipeline::{
    ActionDeclaration, ActionExecutionDetail, ActionExecutionInput, ActionExecutionOutput,
    ActionExecutionResult, ActionExecutionStatus, ArtifactDetail, ErrorDetails, S3Location,
};
use tidegate_core::Timestamp;
use tidegate_flow::{Progress, Step, StepCx};
use tidegate_store::{Key, Reads, StoreLook};

use crate::actions::{self, Done, Job, Outcome, Refusal, Shown};
use crate::executions;
use crate::plan::Told;
use crate::rows::{self, ActionRow, ExecutionRow};
use crate::steps::{ABANDON, RUN_ACTION, STOP, told, unreadable};
use crate::{artifacts, variables};

pub(super) struct RunAction;

#[async_trait]
impl Step for RunAction {
    fn name(&self) -> &'static str {
        RUN_ACTION
    }

    async fn advance(&self, cx: &StepCx, input: &Value) -> Progress {
        let told = match told(input) {
            Ok(told) => told,
            Err(progress) => return progress,
        };
        let execution = cx.read(|rows| rows::execution(rows, cx.place(), &told.pipeline, &told.execution));
        let execution = match execution {
            Ok(execution) => execution,
            Err(failure) => return unreadable(failure),
        };
        let name = told.action.clone().unwrap_or_default();
        let Some(action) = execution.action(&told.stage, &name).cloned() else {
            return Progress::failed(format!("The pipeline has no action {name} in stage {}.", told.stage));
        };
        let run = Run { cx, told: &told, execution: &execution, action: &action };
        match cx.memo().cloned() {
            None if cx.signal(STOP).is_some() || cx.signal(ABANDON).is_some() => {
                Progress::failed("The execution was stopped before the action began.")
            }
            None => run.begin(),
            Some(memo) => run.go_on(memo).await,
        }
    }
}

struct Run<'r> {
    cx: &'r StepCx,
    told: &'r Told,
    execution: &'r ExecutionRow,
    action: &'r ActionDeclaration,
}

impl Run<'_> {
    fn key(&self) -> Key {
        let Told { pipeline, execution, stage, attempt, .. } = self.told;
        rows::action_key(self.cx.place(), pipeline, execution, stage, &self.action.name, *attempt)
    }

    /// The action shows as running before its provider does anything; what it will write has its names from here on,
    /// so that a repeated attempt writes the same objects.
    fn begin(&self) -> Progress {
        let (now, ids) = (self.cx.clock().now(), self.cx.ids());
        let mut row = new_row(self.execution, &self.told.stage, self.action, ids.uuid(), now);
        if actions::is_approval(self.action) {
            row.token = Some(ids.uuid());
        }
        let bucket = self.execution.declaration.artifact_store.as_ref().map(|store| store.location.clone());
        let outputs: BTreeMap<&str, S3Location> = self
            .action
            .output_artifacts
            .iter()
            .flatten()
            .map(|output| {
                let key = artifacts::new_key(ids, &self.told.pipeline, &output.name);
                (output.name.as_str(), S3Location { bucket: bucket.clone(), key: Some(key) })
            })
            .collect();
        let key = self.key();
        Progress::wait(json!({"outputs": outputs, "memo": null}), now)
            .and(move |tx| executions::put_action(tx, &key, &row))
    }

    async fn go_on(&self, memo: Value) -> Progress {
        if self.cx.signal(ABANDON).is_some() {
            return self.fail(Refusal::failed("The action was abandoned."), ActionExecutionStatus::Abandoned);
        }
        let configuration = self.action.configuration.clone().unwrap_or_default();
        let configuration = match variables::resolve(&configuration, self.execution) {
            Ok(configuration) => configuration,
            Err(reason) => return self.refuse(Refusal::configuration(reason)),
        };
        let outputs = match serde_json::from_value::<BTreeMap<String, S3Location>>(memo["outputs"].clone()) {
            Ok(outputs) => outputs,
            Err(error) => {
                return self.refuse(Refusal::failed(format!("The step's memo cannot be read: {error}")));
            }
        };
        let row = match self.cx.read(|rows| rows.get(&rows::ACTIONS, &self.key())) {
            Ok(row) => row,
            Err(fault) => return fault.into(),
        };
        let job = Job {
            cx: self.cx,
            execution: self.execution,
            action: self.action,
            configuration: &configuration,
            outputs: &outputs,
            memo: &memo["memo"],
            id: row.as_ref().and_then(|row| row.detail.action_execution_id.as_deref()).unwrap_or_default(),
            approval: row.as_ref().and_then(|row| row.approval.as_ref()),
        };
        let deadline = self.deadline();
        match actions::advance(&job).await {
            Outcome::Done(done) => self.done(*done, configuration, &outputs),
            Outcome::Refused(refusal) => self.refuse(refusal),
            Outcome::Again(error) => error.into(),
            Outcome::Wait { .. } if deadline <= self.cx.clock().now() => self.refuse(Refusal {
                code: "JobTimedOut",
                message: "The action timed out.".to_owned(),
                shown: Shown::default(),
            }),
            Outcome::Wait { memo: inner, until, topic, shown } => {
                let memo = json!({"outputs": memo["outputs"], "memo": inner});
                let until = until.min(deadline);
                let progress = match topic {
                    Some(topic) => Progress::wait_for(memo, until, topic),
                    None => Progress::wait(memo, until),
                };
                if row.is_some_and(|row| shows(&row, &configuration, &shown)) {
                    return progress;
                }
                self.write(progress, self.key(), configuration, move |row, _| show(row, shown))
            }
        }
    }

    fn deadline(&self) -> Timestamp {
        // A build is a real process, bounded by its project's own timeout on wall time; eight hours of a fast clock
        // would end it early.
        if self.action.action_type_id.provider == "CodeBuild" && self.action.timeout_in_minutes.is_none() {
            return self.cx.began().plus_millis(i64::MAX);
        }
        let minutes =
            self.action.timeout_in_minutes.map_or_else(|| actions::limit_minutes(self.action), i64::from);
        self.cx.began().plus_millis(minutes * 60_000)
    }

    fn refuse(&self, refusal: Refusal) -> Progress {
        self.fail(refusal, ActionExecutionStatus::Failed)
    }

    fn fail(&self, refusal: Refusal, status: ActionExecutionStatus) -> Progress {
        let message = refusal.message.clone();
        let configuration = self.action.configuration.clone().unwrap_or_default();
        self.write(Progress::failed(message), self.key(), configuration, move |row, now| {
            fail_row(row, &refusal, status, now);
        })
    }

    fn write(
        &self,
        progress: Progress,
        key: Key,
        configuration: BTreeMap<String, String>,
        change: impl FnOnce(&mut ActionRow, Timestamp) + Send + 'static,
    ) -> Progress {
        let (now, pipeline) = (self.cx.clock().now(), self.told.pipeline.clone());
        progress.and(move |tx| {
            if let Some(mut row) = tx.get(&rows::ACTIONS, &key)? {
                if let Some(input) = &mut row.detail.input {
                    input.resolved_configuration = Some(configuration);
                }
                change(&mut row, now);
                row.detail.last_update_time = Some(now);
                executions::put_action(tx, &key, &row)?;
                tx.nudge(executions::topic(&pipeline));
            }
            Ok(())
        })
    }

    fn done(
        &self,
        done: Done,
        configuration: BTreeMap<String, String>,
        outputs: &BTreeMap<String, S3Location>,
    ) -> Progress {
        let (place, told, now) = (self.cx.place().clone(), self.told.clone(), self.cx.clock().now());
        let (outputs, namespace, action) =
            (outputs.clone(), self.action.namespace.clone(), self.action.name.clone());
        let key = self.key();
        Progress::done(Value::Null).and(move |tx| {
            let found = rows::both(tx, &place, &told.pipeline, &told.execution)?;
            let Some((mut pipeline, mut execution)) = found else { return Ok(()) };
            execution.updated = now;
            execution.artifacts.extend(outputs.clone());
            if let Some(namespace) = namespace {
                execution.variables.insert(namespace, done.variables.clone());
            }
            if let Some(mut revision) = done.revision.clone() {
                revision.action_name = action.clone();
                if let Some(seen) = &revision.revision_id {
                    pipeline.seen.insert(action.clone(), seen.clone());
                    tx.put(&rows::PIPELINES, &rows::key(&place, &told.pipeline), &pipeline)?;
                }
                execution.revisions.retain(|known| known.action_name != action);
                execution.revisions.push(revision);
            }
            tx.put(&rows::EXECUTIONS, &rows::key(&place, &told.pipeline).and(&told.execution), &execution)?;
            if let Some(mut row) = tx.get(&rows::ACTIONS, &key)? {
                if let Some(input) = &mut row.detail.input {
                    input.resolved_configuration = Some(configuration);
                }
                row.revision = done.revision;
                row.detail.status = Some(ActionExecutionStatus::Succeeded);
                row.detail.last_update_time = Some(now);
                if let Some(by) = done.updated_by {
                    row.detail.updated_by = Some(by);
                }
                show(&mut row, done.shown);
                if let Some(output) = &mut row.detail.output {
                    output.output_artifacts = Some(located(outputs));
                    output.output_variables = Some(done.variables);
                }
                executions::put_action(tx, &key, &row)?;
            }
            tx.nudge(executions::topic(&told.pipeline));
            Ok(())
        })
    }
}

fn located(artifacts: BTreeMap<String, S3Location>) -> Vec<ArtifactDetail> {
    let detail = |(name, at)| ArtifactDetail { name: Some(name), s3location: Some(at) };
    artifacts.into_iter().map(detail).collect()
}

fn show(row: &mut ActionRow, shown: Shown) {
    let output = row.detail.output.get_or_insert_with(ActionExecutionOutput::default);
    let result = output.execution_result.get_or_insert_with(ActionExecutionResult::default);
    result.external_execution_id = shown.external_id.or_else(|| result.external_execution_id.take());
    result.external_execution_url = shown.url.or_else(|| result.external_execution_url.take());
    result.external_execution_summary = shown.summary.or_else(|| result.external_execution_summary.take());
}

/// Whether a row shows all of this already.
fn shows(row: &ActionRow, configuration: &BTreeMap<String, String>, shown: &Shown) -> bool {
    let mut after = row.clone();
    show(&mut after, shown.clone());
    let resolved = row.detail.input.as_ref().and_then(|input| input.resolved_configuration.as_ref());
    after.detail == row.detail && resolved == Some(configuration)
}

/// Writes down that an action did not succeed.
pub(super) fn fail_row(
    row: &mut ActionRow,
    refusal: &Refusal,
    status: ActionExecutionStatus,
    now: Timestamp,
) {
    row.detail.status = Some(status);
    row.detail.last_update_time = Some(now);
    let shown = Shown { summary: Some(refusal.message.clone()), ..refusal.shown.clone() };
    show(row, shown);
    if let Some(result) = row.detail.output.as_mut().and_then(|output| output.execution_result.as_mut()) {
        result.error_details = Some(ErrorDetails {
            code: Some(refusal.code.to_owned()),
            message: Some(refusal.message.clone()),
        });
    }
}

/// The row of an action that begins.
pub(super) fn new_row(
    execution: &ExecutionRow,
    stage: &str,
    action: &ActionDeclaration,
    id: String,
    now: Timestamp,
) -> ActionRow {
    let inputs = action.input_artifacts.iter().flatten();
    let inputs =
        inputs.filter_map(|input| Some((input.name.clone(), execution.artifacts.get(&input.name)?.clone())));
    let detail = ActionExecutionDetail {
        pipeline_execution_id: Some(execution.id.clone()),
        action_execution_id: Some(id),
        pipeline_version: execution.declaration.version,
        stage_name: Some(stage.to_owned()),
        action_name: Some(action.name.clone()),
        start_time: Some(now),
        last_update_time: Some(now),
        updated_by: None,
        status: Some(ActionExecutionStatus::InProgress),
        input: Some(ActionExecutionInput {
            action_type_id: Some(action.action_type_id.clone()),
            configuration: action.configuration.clone(),
            role_arn: action.role_arn.clone(),
            region: action.region.clone(),
            input_artifacts: Some(located(inputs.collect())),
            namespace: action.namespace.clone(),
            ..ActionExecutionInput::default()
        }),
        output: Some(ActionExecutionOutput::default()),
    };
    ActionRow { detail, token: None, approval: None, revision: None }
}
