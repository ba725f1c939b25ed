//! `GetPipelineState`: every stage and action, those too that have not begun.

use tidegate_api::codepipeline::{
    ActionDeclaration, ActionExecution, ActionRevision, ActionState, ExecutionType, GetPipelineState,
    GetPipelineStateInput, GetPipelineStateOutput, StageDeclaration, StageExecution, StageExecutionStatus,
    StageState, TransitionState,
};
use tidegate_core::Place;
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use crate::rows::{self, ActionRow, EXECUTIONS, PipelineRow, key};
use crate::{CodePipeline, names};

impl Handle<GetPipelineState> for CodePipeline {
    fn needs(&self, look: &Look, input: &GetPipelineStateInput) -> Result<Needs, Failure> {
        Ok(names::needs(look.place(), "codepipeline:GetPipelineState", &input.name))
    }

    async fn handle(&self, cx: &Cx, input: GetPipelineStateInput) -> Result<GetPipelineStateOutput, Failure> {
        cx.read(|rows| {
            let row = rows::pipeline(rows, cx.place(), &input.name)?;
            let stages = row.declaration.stages.iter().enumerate();
            let states = stages.map(|(index, stage)| stage_state(rows, cx.place(), &row, index, stage));
            Ok(GetPipelineStateOutput {
                stage_states: Some(states.collect::<Result<_, Failure>>()?),
                pipeline_name: Some(row.declaration.name.clone()),
                pipeline_version: row.declaration.version,
                created: Some(row.created),
                updated: Some(row.updated),
            })
        })
    }
}

fn stage_state(
    rows: &impl Reads,
    place: &Place,
    pipeline: &PipelineRow,
    index: usize,
    stage: &StageDeclaration,
) -> Result<StageState, Failure> {
    let name = &pipeline.declaration.name;
    let lock = pipeline.locks.get(&stage.name).cloned().unwrap_or_default();
    let latest = match &lock.latest {
        Some(id) => rows.get(&EXECUTIONS, &key(place, name).and(id))?,
        None => None,
    };
    let mut actions = match &lock.latest {
        Some(id) => rows::latest_actions(rows, place, name, id, &stage.name)?,
        None => Default::default(),
    };
    let inbound: Vec<StageExecution> =
        lock.waiting.iter().map(|id| execution(id, StageExecutionStatus::InProgress)).collect();
    let status = latest.and_then(|row| Some((row.id.clone(), row.stages.get(&stage.name)?.status.clone())));
    let states = stage
        .actions
        .iter()
        .map(|action| action_state(action, actions.remove(&action.name).map(|(_, row)| row)));
    Ok(StageState {
        stage_name: Some(stage.name.clone()),
        inbound_execution: inbound.last().cloned(),
        inbound_executions: (!inbound.is_empty()).then_some(inbound),
        inbound_transition_state: (index > 0).then(|| {
            let untouched = || TransitionState { enabled: Some(true), ..TransitionState::default() };
            lock.inbound.clone().unwrap_or_else(untouched)
        }),
        action_states: Some(states.collect()),
        latest_execution: status.map(|(id, status)| execution(&id, status)),
        ..StageState::default()
    })
}

fn execution(id: &str, status: StageExecutionStatus) -> StageExecution {
    StageExecution { pipeline_execution_id: id.to_owned(), status, r#type: Some(ExecutionType::Standard) }
}

fn action_state(action: &ActionDeclaration, row: Option<ActionRow>) -> ActionState {
    let Some(row) = row else {
        return ActionState { action_name: Some(action.name.clone()), ..ActionState::default() };
    };
    let revision = row.revision.as_ref().and_then(|revision| {
        let id = revision.revision_id.clone()?;
        let created = row.detail.last_update_time.unwrap_or_default();
        Some(ActionRevision { revision_id: id.clone(), revision_change_id: id, created })
    });
    let token = row.token.clone().filter(|_| row.is_running());
    let detail = row.detail;
    let result = detail.output.and_then(|output| output.execution_result).unwrap_or_default();
    ActionState {
        action_name: Some(action.name.clone()),
        current_revision: revision,
        latest_execution: Some(ActionExecution {
            action_execution_id: detail.action_execution_id,
            status: detail.status,
            summary: result.external_execution_summary,
            last_status_change: detail.last_update_time,
            token,
            last_updated_by: detail.updated_by,
            external_execution_id: result.external_execution_id,
            external_execution_url: result.external_execution_url,
            error_details: result.error_details,
            ..ActionExecution::default()
        }),
        ..ActionState::default()
    }
}
