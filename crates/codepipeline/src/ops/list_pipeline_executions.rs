//! `ListPipelineExecutions`: newest first.

use tidegate_api::codepipeline::{
    ExecutionType, ListPipelineExecutions, ListPipelineExecutionsInput, ListPipelineExecutionsOutput,
    PipelineExecutionSummary, StageExecutionStatus, StopExecutionTrigger,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::pages::page;
use crate::rows::{self, ExecutionRow};
use crate::{CodePipeline, executions, names};

impl Handle<ListPipelineExecutions> for CodePipeline {
    fn needs(&self, look: &Look, input: &ListPipelineExecutionsInput) -> Result<Needs, Failure> {
        Ok(names::needs(look.place(), "codepipeline:ListPipelineExecutions", &input.pipeline_name))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListPipelineExecutionsInput,
    ) -> Result<ListPipelineExecutionsOutput, Failure> {
        let all = cx.read(|rows| {
            rows::pipeline(rows, cx.place(), &input.pipeline_name)?;
            executions::newest(rows, cx.place(), &input.pipeline_name)
        })?;
        let stage =
            input.filter.and_then(|filter| filter.succeeded_in_stage).and_then(|filter| filter.stage_name);
        let shown = |row: &ExecutionRow| match &stage {
            None => true,
            Some(stage) => {
                row.stages.get(stage).is_some_and(|stage| stage.status == StageExecutionStatus::Succeeded)
            }
        };
        let all = all.into_iter().filter(shown).map(summary).collect();
        let (summaries, next_token) = page(all, input.next_token.as_deref(), input.max_results)?;
        Ok(ListPipelineExecutionsOutput { pipeline_execution_summaries: Some(summaries), next_token })
    }
}

fn summary(row: ExecutionRow) -> PipelineExecutionSummary {
    PipelineExecutionSummary {
        pipeline_execution_id: Some(row.id),
        status: Some(row.status),
        status_summary: row.summary,
        start_time: Some(row.started),
        last_update_time: Some(row.updated),
        source_revisions: Some(row.revisions),
        trigger: Some(row.trigger),
        stop_trigger: row.stop.map(|stop| StopExecutionTrigger { reason: stop.reason }),
        execution_mode: row.declaration.execution_mode,
        execution_type: Some(ExecutionType::Standard),
        rollback_metadata: None,
    }
}
