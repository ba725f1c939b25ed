//! `EnableStageTransition`: what waits in front of a stage goes in.

use tidegate_api::codepipeline::{
    EnableStageTransition, EnableStageTransitionInput, EnableStageTransitionOutput,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::transitions::{self, Change};
use crate::{CodePipeline, names};

impl Handle<EnableStageTransition> for CodePipeline {
    fn needs(&self, look: &Look, input: &EnableStageTransitionInput) -> Result<Needs, Failure> {
        let stage = format!("{}/{}", input.pipeline_name, input.stage_name);
        Ok(names::needs(look.place(), "codepipeline:EnableStageTransition", &stage))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: EnableStageTransitionInput,
    ) -> Result<EnableStageTransitionOutput, Failure> {
        let change = Change {
            pipeline: input.pipeline_name,
            stage: input.stage_name,
            transition: input.transition_type,
            disabled_reason: None,
        };
        let (place, now, by) = (cx.place().clone(), cx.clock().now(), cx.caller().arn(cx.place()));
        cx.answer(move |tx| {
            transitions::change(tx, &place, &change, by.to_string(), now)?;
            Ok(EnableStageTransitionOutput::default())
        })
        .await
    }
}
