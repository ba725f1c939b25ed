//! `StopPipelineExecution`: running actions are waited for, or abandoned.

use serde_json::Value;
use tidegate_api::codepipeline::{
    PipelineExecutionStatus, StageExecutionStatus, StopPipelineExecution, StopPipelineExecutionInput,
    StopPipelineExecutionOutput, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::rows::{self, StopRow};
use crate::steps::{ABANDON, STOP};
use crate::{CodePipeline, executions, names, plan};

impl Handle<StopPipelineExecution> for CodePipeline {
    fn needs(&self, look: &Look, input: &StopPipelineExecutionInput) -> Result<Needs, Failure> {
        Ok(names::needs(look.place(), "codepipeline:StopPipelineExecution", &input.pipeline_name))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: StopPipelineExecutionInput,
    ) -> Result<StopPipelineExecutionOutput, Failure> {
        let (place, now, abandon) = (cx.place().clone(), cx.clock().now(), input.abandon.unwrap_or(false));
        cx.answer(move |tx| {
            let mut pipeline = rows::pipeline(tx, &place, &input.pipeline_name)?;
            let mut execution =
                rows::execution(tx, &place, &input.pipeline_name, &input.pipeline_execution_id)?;
            if execution.has_ended() {
                let text =
                    format!("Execution {} is {} and cannot be stopped", execution.id, execution.status);
                return Err(error::pipeline_execution_not_stoppable_exception(text).into());
            }
            if execution.stop.as_ref().is_some_and(|stop| stop.abandon || !abandon) {
                let text = format!("Execution {} is being stopped already", execution.id);
                return Err(error::duplicated_stop_request_exception(text).into());
            }
            execution.stop = Some(StopRow { abandon, reason: input.reason.clone() });
            (execution.status, execution.updated) = (PipelineExecutionStatus::Stopping, now);
            let mut runs = false;
            for stage in execution.declaration.stages.iter() {
                let Some(row) = execution.stages.get_mut(&stage.name) else { continue };
                if row.status != StageExecutionStatus::InProgress {
                    continue;
                }
                let index = execution.declaration.stages.iter().position(|other| other.name == stage.name);
                let plan = plan::id(&execution.id, index.unwrap_or_default(), row.attempt);
                let signal = if abandon { ABANDON } else { STOP };
                runs |= tidegate_flow::signal(tx, &plan, signal, Value::Null, now)?;
                row.status = StageExecutionStatus::Stopping;
            }
            // Between stages nothing runs that could be waited for.
            if !runs {
                execution.status = PipelineExecutionStatus::Stopped;
                execution.summary = input.reason.clone();
                pipeline.locks.values_mut().for_each(|lock| lock.waiting.retain(|id| *id != execution.id));
            }
            executions::save(tx, &place, &pipeline, &execution)?;
            Ok(StopPipelineExecutionOutput { pipeline_execution_id: Some(execution.id) })
        })
        .await
    }
}
