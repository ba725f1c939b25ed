//! Lets executions enter a stage again.

use tidegate_api::codepipeline::{EnableStageTransition, EnableStageTransitionInput, StageTransitionType};

use crate::acts::Done;
use crate::visit::{Fields, Trouble, Visit};

/// Does it.
pub(crate) async fn act(visit: &Visit, form: &Fields) -> Result<Done, Trouble> {
    let stage_name = form.wanted("stage")?;
    let input = EnableStageTransitionInput {
        pipeline_name: form.wanted("name")?,
        stage_name: stage_name.clone(),
        transition_type: StageTransitionType::Inbound,
    };
    visit.call::<EnableStageTransition>(input).await?;
    Ok(Done::said(format!("executions enter {stage_name} again.")))
}
