//! Retries the failed actions of a stage.

use tidegate_api::codepipeline::{RetryStageExecution, RetryStageExecutionInput, StageRetryMode};

use crate::acts::Done;
use crate::visit::{Fields, Trouble, Visit};

/// Does it.
pub(crate) async fn act(visit: &Visit, form: &Fields) -> Result<Done, Trouble> {
    let input = RetryStageExecutionInput {
        pipeline_name: form.wanted("name")?,
        stage_name: form.wanted("stage")?,
        pipeline_execution_id: form.wanted("execution")?,
        retry_mode: StageRetryMode::FailedActions,
    };
    visit.call::<RetryStageExecution>(input).await?;
    Ok(Done::said("the stage is being retried."))
}
