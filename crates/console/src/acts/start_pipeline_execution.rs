//! Releases a change.

use tidegate_api::codepipeline::{StartPipelineExecution, StartPipelineExecutionInput};

use crate::acts::Done;
use crate::visit::{Fields, Trouble, Visit};

/// Does it.
pub(crate) async fn act(visit: &Visit, form: &Fields) -> Result<Done, Trouble> {
    let input = StartPipelineExecutionInput { name: form.wanted("name")?, ..Default::default() };
    let started = visit.call::<StartPipelineExecution>(input).await?;
    let id = started.pipeline_execution_id.unwrap_or_default();
    Ok(Done::said(format!("execution {id} has started.")))
}
