//! `RetryStageExecution`: the failed stage again, under the same execution.

use tidegate_api::codepipeline::{
    RetryStageExecution, RetryStageExecutionInput, RetryStageExecutionOutput, StageRetryMode, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::rows;
use crate::{CodePipeline, executions, names};

impl Handle<RetryStageExecution> for CodePipeline {
    fn needs(&self, look: &Look, input: &RetryStageExecutionInput) -> Result<Needs, Failure> {
        let resource = format!("{}/{}", input.pipeline_name, input.stage_name);
        Ok(names::needs(look.place(), "codepipeline:RetryStageExecution", &resource))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: RetryStageExecutionInput,
    ) -> Result<RetryStageExecutionOutput, Failure> {
        if let StageRetryMode::Unrecognized(mode) = &input.retry_mode {
            return Err(error::validation_exception(format!("The retry mode {mode} is not valid")).into());
        }
        let (place, now) = (cx.place().clone(), cx.clock().now());
        cx.answer(move |tx| {
            let mut pipeline = rows::pipeline(tx, &place, &input.pipeline_name)?;
            let mut execution =
                rows::execution(tx, &place, &input.pipeline_name, &input.pipeline_execution_id)?;
            let (stage, mode) = (&input.stage_name, &input.retry_mode);
            executions::retry(tx, &place, &mut pipeline, &mut execution, stage, mode, now)?;
            Ok(RetryStageExecutionOutput { pipeline_execution_id: Some(execution.id) })
        })
        .await
    }
}
