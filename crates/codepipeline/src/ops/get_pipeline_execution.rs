//! `GetPipelineExecution`.

use tidegate_api::codepipeline::{
    ArtifactRevision, ExecutionType, GetPipelineExecution, GetPipelineExecutionInput,
    GetPipelineExecutionOutput, PipelineExecution, ResolvedPipelineVariable,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::rows::{self, ExecutionRow};
use crate::{CodePipeline, names};

impl Handle<GetPipelineExecution> for CodePipeline {
    fn needs(&self, look: &Look, input: &GetPipelineExecutionInput) -> Result<Needs, Failure> {
        Ok(names::needs(look.place(), "codepipeline:GetPipelineExecution", &input.pipeline_name))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetPipelineExecutionInput,
    ) -> Result<GetPipelineExecutionOutput, Failure> {
        let row = cx.read(|rows| {
            rows::pipeline(rows, cx.place(), &input.pipeline_name)?;
            rows::execution(rows, cx.place(), &input.pipeline_name, &input.pipeline_execution_id)
        })?;
        Ok(GetPipelineExecutionOutput { pipeline_execution: Some(shape(row)) })
    }
}

fn shape(row: ExecutionRow) -> PipelineExecution {
    let revisions = artifact_revisions(&row);
    let variables = row.variables.get("variables").into_iter().flatten().map(|(name, value)| {
        ResolvedPipelineVariable { name: Some(name.clone()), resolved_value: Some(value.clone()) }
    });
    PipelineExecution {
        variables: Some(variables.collect()),
        artifact_revisions: Some(revisions),
        pipeline_name: Some(row.declaration.name),
        pipeline_version: row.declaration.version,
        pipeline_execution_id: Some(row.id),
        status: Some(row.status),
        status_summary: row.summary,
        trigger: Some(row.trigger),
        execution_mode: row.declaration.execution_mode,
        execution_type: Some(ExecutionType::Standard),
        rollback_metadata: None,
    }
}

/// Each source's revision under the name of the artifact that it gave.
fn artifact_revisions(row: &ExecutionRow) -> Vec<ArtifactRevision> {
    let actions: Vec<_> = row.declaration.stages.iter().flat_map(|stage| &stage.actions).collect();
    row.revisions
        .iter()
        .flat_map(|revision| {
            let action = actions.iter().find(|action| action.name == revision.action_name);
            let outputs = action.iter().flat_map(|action| action.output_artifacts.iter().flatten());
            outputs
                .map(|output| ArtifactRevision {
                    name: Some(output.name.clone()),
                    revision_id: revision.revision_id.clone(),
                    revision_summary: revision.revision_summary.clone(),
                    revision_url: revision.revision_url.clone(),
                    ..ArtifactRevision::default()
                })
                .collect::<Vec<_>>()
        })
        .collect()
}
