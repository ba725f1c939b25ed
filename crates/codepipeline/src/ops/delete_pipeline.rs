//! `DeletePipeline`: an execution that runs is abandoned; history goes with the pipeline.

use serde_json::Value;
use tidegate_api::codepipeline::{DeletePipeline, DeletePipelineInput, DeletePipelineOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use crate::rows::{
    ACTIONS, EXECUTIONS, EXECUTIONS_BY_NUMBER, PIPELINES, TOKENS, VERSIONS, WATCHED, key, watch_key,
};
use crate::steps::ABANDON;
use crate::{CodePipeline, names, plan};

impl Handle<DeletePipeline> for CodePipeline {
    fn needs(&self, look: &Look, input: &DeletePipelineInput) -> Result<Needs, Failure> {
        Ok(names::needs(look.place(), "codepipeline:DeletePipeline", &input.name))
    }

    async fn handle(&self, cx: &Cx, input: DeletePipelineInput) -> Result<DeletePipelineOutput, Failure> {
        let (place, now, name) = (cx.place().clone(), cx.clock().now(), input.name);
        // AWS: deleting what does not exist succeeds.
        cx.answer(move |tx| {
            let key = key(&place, &name);
            for (execution_key, execution) in tx.scan(&EXECUTIONS, &key)? {
                for (stage, row) in &execution.stages {
                    if let Some((index, _)) = execution.stage(stage) {
                        let plan = plan::id(&execution.id, index, row.attempt);
                        tidegate_flow::signal(tx, &plan, ABANDON, Value::Null, now)?;
                    }
                }
                tx.delete(&EXECUTIONS, &execution_key)?;
            }
            for (row, _) in tx.scan(&ACTIONS, &key)? {
                tx.delete(&ACTIONS, &row)?;
            }
            for (row, _) in tx.scan(&EXECUTIONS_BY_NUMBER, &key)? {
                tx.delete(&EXECUTIONS_BY_NUMBER, &row)?;
            }
            for (row, _) in tx.scan(&VERSIONS, &key)? {
                tx.delete(&VERSIONS, &row)?;
            }
            for (row, _) in tx.scan(&TOKENS, &key)? {
                tx.delete(&TOKENS, &row)?;
            }
            tx.delete(&WATCHED, &watch_key(&place, &name))?;
            tx.delete(&PIPELINES, &key)?;
            Ok(DeletePipelineOutput {})
        })
        .await
    }
}
