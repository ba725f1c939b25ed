//! What is stored: pipelines with their stage locks, their versions, executions, and action executions.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tidegate_api::codepipeline::{
    ActionDeclaration, ActionExecutionDetail, ActionExecutionStatus, ApprovalResult, ExecutionTrigger,
    PipelineDeclaration, PipelineExecutionStatus, S3Location, SourceRevision, StageDeclaration,
    StageExecutionStatus, Tag, TransitionState, error,
};
use tidegate_core::{Caller, Failure, Place, Timestamp};
use tidegate_store::{Key, Reads, Table};

/// Pipelines by name.
pub const PIPELINES: Table<PipelineRow> = Table::new("codepipeline_pipelines");
/// Declarations by pipeline and version.
pub const VERSIONS: Table<PipelineDeclaration> = Table::new("codepipeline_versions");
/// Executions by pipeline and id.
pub const EXECUTIONS: Table<ExecutionRow> = Table::new("codepipeline_executions");
/// Ids of executions by pipeline and number.
pub const EXECUTIONS_BY_NUMBER: Table<String> = Table::new("codepipeline_executions_by_number");
/// Action executions by pipeline, execution, stage, action and attempt.
pub const ACTIONS: Table<ActionRow> = Table::new("codepipeline_actions");
/// Executions by the request tokens that started them.
pub const TOKENS: Table<String> = Table::new("codepipeline_tokens");
/// Every pipeline of every place, for the one task that watches them all.
pub const WATCHED: Table<(Place, String)> = Table::new("codepipeline_watched");

/// A pipeline.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PipelineRow {
    /// Its present structure, version included.
    pub declaration: PipelineDeclaration,
    /// When it was made.
    pub created: Timestamp,
    /// When its structure last changed.
    pub updated: Timestamp,
    /// Its tags.
    pub tags: Vec<Tag>,
    /// Who made its structure: on whose behalf changes start it.
    pub author: Caller,
    /// How many executions it had.
    pub executions: u64,
    /// Its stages' locks.
    pub locks: BTreeMap<String, StageLock>,
    /// The last revision seen of each source action.
    pub seen: BTreeMap<String, String>,
}

/// A stage as a lock.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct StageLock {
    /// The execution that runs the stage.
    pub holder: Option<String>,
    /// The executions that wait to enter it, oldest first.
    pub waiting: Vec<String>,
    /// The execution that entered it last.
    pub latest: Option<String>,
    /// Whether executions may come in, who said so and when; open since its making where nobody has said anything.
    #[serde(default)]
    pub inbound: Option<TransitionState>,
}

impl StageLock {
    /// Whether an execution could enter now.
    pub fn is_open(&self) -> bool {
        self.holder.is_none() && !self.is_disabled()
    }

    /// Whether somebody has disabled the way in.
    pub fn is_disabled(&self) -> bool {
        self.inbound.as_ref().is_some_and(|inbound| inbound.enabled == Some(false))
    }
}

/// An execution.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ExecutionRow {
    /// Its id.
    pub id: String,
    /// Its place in the order of executions.
    pub number: u64,
    /// The structure that it runs.
    pub declaration: PipelineDeclaration,
    /// How it stands.
    pub status: PipelineExecutionStatus,
    /// A sentence on that.
    pub summary: Option<String>,
    /// When it started.
    pub started: Timestamp,
    /// When it last changed.
    pub updated: Timestamp,
    /// Why it started.
    pub trigger: ExecutionTrigger,
    /// Who started it.
    pub asker: Caller,
    /// Its stages, those entered.
    pub stages: BTreeMap<String, StageRow>,
    /// Variables by namespace and name.
    pub variables: BTreeMap<String, BTreeMap<String, String>>,
    /// Artifacts by name.
    pub artifacts: BTreeMap<String, S3Location>,
    /// What its sources gave.
    pub revisions: Vec<SourceRevision>,
    /// How it was asked to stop, if it was.
    pub stop: Option<StopRow>,
}

/// One stage of an execution.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct StageRow {
    /// How it stands.
    pub status: StageExecutionStatus,
    /// How often it was tried before.
    pub attempt: u32,
}

/// A request to stop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StopRow {
    /// Whether running actions are abandoned instead of waited for.
    pub abandon: bool,
    /// Why.
    pub reason: Option<String>,
}

/// One execution of an action.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ActionRow {
    /// As `ListActionExecutions` shows it.
    pub detail: ActionExecutionDetail,
    /// What an approval must be given with.
    pub token: Option<String>,
    /// The approval.
    pub approval: Option<ApprovalResult>,
    /// The revision that a source gave.
    pub revision: Option<SourceRevision>,
}

impl ActionRow {
    /// Whether it still runs.
    pub fn is_running(&self) -> bool {
        self.detail.status == Some(ActionExecutionStatus::InProgress)
    }
}

impl ExecutionRow {
    /// The stage of this name, with its index.
    pub fn stage(&self, name: &str) -> Option<(usize, &StageDeclaration)> {
        self.declaration.stages.iter().enumerate().find(|(_, stage)| stage.name == name)
    }

    /// The action of this name.
    pub fn action(&self, stage: &str, name: &str) -> Option<&ActionDeclaration> {
        self.stage(stage)?.1.actions.iter().find(|action| action.name == name)
    }

    /// Whether it has ended.
    pub fn has_ended(&self) -> bool {
        !matches!(self.status, PipelineExecutionStatus::InProgress | PipelineExecutionStatus::Stopping)
    }
}

/// A pipeline's key; those of its versions and executions begin with it.
pub fn key(place: &Place, pipeline: &str) -> Key {
    Key::of(place).and(pipeline)
}

/// The key of an action's attempt.
pub fn action_key(
    place: &Place,
    pipeline: &str,
    execution: &str,
    stage: &str,
    action: &str,
    attempt: u32,
) -> Key {
    key(place, pipeline).and(execution).and(stage).and(action).and_number(u64::from(attempt))
}

/// The key under which a pipeline is watched.
pub fn watch_key(place: &Place, pipeline: &str) -> Key {
    Key::raw("pipelines").and(&place.account).and(&place.region).and(pipeline)
}

/// Reads a pipeline, or answers that there is none.
pub fn pipeline(rows: &impl Reads, place: &Place, name: &str) -> Result<PipelineRow, Failure> {
    rows.get(&PIPELINES, &key(place, name))?.ok_or_else(|| {
        let account = &place.account;
        let text = format!("Account '{account}' does not have a pipeline with name '{name}'");
        error::pipeline_not_found_exception(text).into()
    })
}

/// Reads an execution, or answers that there is none.
pub fn execution(
    rows: &impl Reads,
    place: &Place,
    pipeline: &str,
    id: &str,
) -> Result<ExecutionRow, Failure> {
    rows.get(&EXECUTIONS, &key(place, pipeline).and(id))?.ok_or_else(|| {
        let text = format!("Pipeline execution {id} does not exist in pipeline {pipeline}");
        error::pipeline_execution_not_found_exception(text).into()
    })
}

/// A pipeline and an execution of it, for the writes of steps: both may have been deleted while a step ran.
pub fn both(
    rows: &impl Reads,
    place: &Place,
    pipeline: &str,
    execution: &str,
) -> Result<Option<(PipelineRow, ExecutionRow)>, tidegate_core::Fault> {
    let key = key(place, pipeline);
    let pipeline = rows.get(&PIPELINES, &key)?;
    Ok(pipeline.zip(rows.get(&EXECUTIONS, &key.and(execution))?))
}

/// The attempts of all actions of an execution's stage, each action's last one.
pub fn latest_actions(
    rows: &impl Reads,
    place: &Place,
    pipeline: &str,
    execution: &str,
    stage: &str,
) -> Result<BTreeMap<String, (Key, ActionRow)>, tidegate_core::Fault> {
    let found = rows.scan(&ACTIONS, &key(place, pipeline).and(execution).and(stage))?;
    let name = |row: &ActionRow| row.detail.action_name.clone().unwrap_or_default();
    Ok(found.into_iter().map(|(key, row)| (name(&row), (key, row))).collect())
}
