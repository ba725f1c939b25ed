//! Stops an execution.

use tidegate_api::codepipeline::{StopPipelineExecution, StopPipelineExecutionInput};

use crate::acts::Done;
use crate::visit::{Fields, Trouble, Visit};

/// Does it.
pub(crate) async fn act(visit: &Visit, form: &Fields) -> Result<Done, Trouble> {
    let input = StopPipelineExecutionInput {
        pipeline_name: form.wanted("name")?,
        pipeline_execution_id: form.wanted("execution")?,
        abandon: Some(form.get("abandon") == Some("true")),
        reason: form.get("reason").map(str::to_owned),
    };
    visit.call::<StopPipelineExecution>(input).await?;
    Ok(Done::said("the execution is stopping."))
}
