//! `UpdatePipeline`: a new version of the structure; executions that run keep theirs.

use tidegate_api::codepipeline::{
    ExecutionMode, PipelineType, UpdatePipeline, UpdatePipelineInput, UpdatePipelineOutput,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::create_pipeline::check_role;
use crate::rows::{self, PIPELINES, VERSIONS, key};
use crate::{CodePipeline, names, structure};

impl Handle<UpdatePipeline> for CodePipeline {
    fn needs(&self, look: &Look, input: &UpdatePipelineInput) -> Result<Needs, Failure> {
        let needs = names::needs(look.place(), "codepipeline:UpdatePipeline", &input.pipeline.name);
        Ok(names::passing(needs, &input.pipeline))
    }

    async fn handle(&self, cx: &Cx, input: UpdatePipelineInput) -> Result<UpdatePipelineOutput, Failure> {
        let mut declaration = input.pipeline;
        structure::check(&declaration, cx.place())?;
        check_role(cx, &declaration.role_arn, &declaration.name).await?;
        declaration.execution_mode.get_or_insert(ExecutionMode::Superseded);
        declaration.pipeline_type.get_or_insert(PipelineType::V1);
        let (place, now, author) = (cx.place().clone(), cx.clock().now(), cx.caller().clone());
        cx.answer(move |tx| {
            let mut row = rows::pipeline(tx, &place, &declaration.name)?;
            // AWS: the version given is not asked for; each update adds one to what is stored.
            let version = row.declaration.version.unwrap_or_default() + 1;
            declaration.version = Some(version);
            let key = key(&place, &declaration.name);
            tx.put(
                &VERSIONS,
                &key.clone().and_number(u64::try_from(version).unwrap_or_default()),
                &declaration,
            )?;
            let stays = |name: &str| declaration.stages.iter().any(|stage| stage.name == name);
            row.locks.retain(|name, lock| stays(name) || lock.holder.is_some());
            (row.declaration, row.updated, row.author) = (declaration.clone(), now, author);
            tx.put(&PIPELINES, &key, &row)?;
            Ok(UpdatePipelineOutput { pipeline: Some(declaration) })
        })
        .await
    }
}
