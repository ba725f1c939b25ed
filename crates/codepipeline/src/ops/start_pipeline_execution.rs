//! `StartPipelineExecution`.

use tidegate_api::codepipeline::{
    ExecutionTrigger, StartPipelineExecution, StartPipelineExecutionInput, StartPipelineExecutionOutput,
    TriggerType, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use crate::executions::{self, New};
use crate::rows::{self, TOKENS, key};
use crate::{CodePipeline, names};

impl Handle<StartPipelineExecution> for CodePipeline {
    fn needs(&self, look: &Look, input: &StartPipelineExecutionInput) -> Result<Needs, Failure> {
        Ok(names::needs(look.place(), "codepipeline:StartPipelineExecution", &input.name))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: StartPipelineExecutionInput,
    ) -> Result<StartPipelineExecutionOutput, Failure> {
        if input.source_revisions.as_ref().is_some_and(|revisions| !revisions.is_empty()) {
            return Err(error::validation_exception("The parameter sourceRevisions is not supported.").into());
        }
        let (place, now, id, asker) =
            (cx.place().clone(), cx.clock().now(), cx.ids().uuid(), cx.caller().clone());
        cx.answer(move |tx| {
            let mut pipeline = rows::pipeline(tx, &place, &input.name)?;
            let token = input.client_request_token.as_ref().map(|token| key(&place, &input.name).and(token));
            if let Some(token) = &token {
                if let Some(started) = tx.get(&TOKENS, token)? {
                    return Ok(StartPipelineExecutionOutput { pipeline_execution_id: Some(started) });
                }
                tx.put(&TOKENS, token, &id)?;
            }
            let trigger = ExecutionTrigger {
                trigger_type: Some(TriggerType::StartPipelineExecution),
                trigger_detail: Some(asker.arn(&place)),
            };
            let variables = input.variables.as_deref().unwrap_or_default();
            let new = New { id: id.clone(), trigger, asker, variables };
            executions::start(tx, &place, &mut pipeline, new, now)?;
            Ok(StartPipelineExecutionOutput { pipeline_execution_id: Some(id) })
        })
        .await
    }
}
