//! `DisableStageTransition`: executions wait in front of a stage until the transition is enabled again.

use tidegate_api::codepipeline::{
    DisableStageTransition, DisableStageTransitionInput, DisableStageTransitionOutput,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::transitions::{self, Change};
use crate::{CodePipeline, names};

impl Handle<DisableStageTransition> for CodePipeline {
    fn needs(&self, look: &Look, input: &DisableStageTransitionInput) -> Result<Needs, Failure> {
        let stage = format!("{}/{}", input.pipeline_name, input.stage_name);
        Ok(names::needs(look.place(), "codepipeline:DisableStageTransition", &stage))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DisableStageTransitionInput,
    ) -> Result<DisableStageTransitionOutput, Failure> {
        let change = Change {
            pipeline: input.pipeline_name,
            stage: input.stage_name,
            transition: input.transition_type,
            disabled_reason: Some(input.reason),
        };
        let (place, now, by) = (cx.place().clone(), cx.clock().now(), cx.caller().arn(cx.place()));
        cx.answer(move |tx| {
            transitions::change(tx, &place, &change, by.to_string(), now)?;
            Ok(DisableStageTransitionOutput::default())
        })
        .await
    }
}
