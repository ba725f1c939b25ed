//! Keeps executions from entering a stage.

use tidegate_api::codepipeline::{DisableStageTransition, DisableStageTransitionInput, StageTransitionType};

use crate::acts::Done;
use crate::visit::{Fields, Trouble, Visit};

/// Does it.
pub(crate) async fn act(visit: &Visit, form: &Fields) -> Result<Done, Trouble> {
    let stage_name = form.wanted("stage")?;
    let input = DisableStageTransitionInput {
        pipeline_name: form.wanted("name")?,
        stage_name: stage_name.clone(),
        transition_type: StageTransitionType::Inbound,
        reason: form.wanted("reason")?,
    };
    visit.call::<DisableStageTransition>(input).await?;
    Ok(Done::said(format!("nothing enters {stage_name} until its transition is enabled.")))
}
