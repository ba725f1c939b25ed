//! `CreatePipeline`: the pipeline, and its first execution at once.

use std::collections::BTreeMap;

use tidegate_api::codepipeline::{
    CreatePipeline, CreatePipelineInput, CreatePipelineOutput, ExecutionMode, ExecutionTrigger, PipelineType,
    TriggerType, error,
};
use tidegate_core::Fault;
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use crate::executions::{self, New};
use crate::names::PRINCIPAL;
use crate::rows::{PIPELINES, PipelineRow, VERSIONS, WATCHED, key, watch_key};
use crate::{CodePipeline, names, structure};

impl Handle<CreatePipeline> for CodePipeline {
    fn needs(&self, look: &Look, input: &CreatePipelineInput) -> Result<Needs, Failure> {
        let needs = names::needs(look.place(), "codepipeline:CreatePipeline", &input.pipeline.name);
        Ok(names::passing(names::requested_tags(needs, input.tags.as_deref()), &input.pipeline))
    }

    async fn handle(&self, cx: &Cx, input: CreatePipelineInput) -> Result<CreatePipelineOutput, Failure> {
        let mut declaration = input.pipeline;
        structure::check(&declaration, cx.place())?;
        check_role(cx, &declaration.role_arn, &declaration.name).await?;
        declaration.version = Some(1);
        declaration.execution_mode.get_or_insert(ExecutionMode::Superseded);
        declaration.pipeline_type.get_or_insert(PipelineType::V1);
        let (place, now, id, asker) =
            (cx.place().clone(), cx.clock().now(), cx.ids().uuid(), cx.caller().clone());
        let trigger = ExecutionTrigger {
            trigger_type: Some(TriggerType::CreatePipeline),
            trigger_detail: Some(asker.arn(&place)),
        };
        let mut row = PipelineRow {
            declaration: declaration.clone(),
            created: now,
            updated: now,
            tags: input.tags.clone().unwrap_or_default(),
            author: asker.clone(),
            executions: 0,
            locks: BTreeMap::new(),
            seen: BTreeMap::new(),
        };
        cx.answer(move |tx| {
            let name = declaration.name.clone();
            let key = key(&place, &name);
            if tx.get(&PIPELINES, &key)?.is_some() {
                let text = format!(
                    "A pipeline with the name '{name}' already exists in account '{}'",
                    place.account
                );
                return Err(error::pipeline_name_in_use_exception(text).into());
            }
            tx.put(&VERSIONS, &key.clone().and_number(1), &declaration)?;
            tx.put(&WATCHED, &watch_key(&place, &name), &(place.clone(), name))?;
            let defaults =
                row.declaration.variables.iter().flatten().all(|known| known.default_value.is_some());
            if defaults {
                executions::start(tx, &place, &mut row, New { id, trigger, asker, variables: &[] }, now)?;
            } else {
                tx.put(&PIPELINES, &key, &row)?;
            }
            Ok(CreatePipelineOutput { pipeline: Some(declaration), tags: input.tags })
        })
        .await
    }
}

/// AWS: a structure is refused whose role CodePipeline cannot assume.
pub(super) async fn check_role(cx: &Cx, role_arn: &str, pipeline: &str) -> Result<(), Failure> {
    let source = names::arn(cx.place(), pipeline);
    match cx.assume(PRINCIPAL, role_arn, "CodePipeline", Some(&source)).await {
        Ok(_) => Ok(()),
        Err(error) if error.is_transient() => Err(Fault::because("assuming a pipeline's role", error).into()),
        Err(_) => {
            let text = format!("CodePipeline is not authorized to perform AssumeRole on role {role_arn}");
            Err(error::invalid_structure_exception(text).into())
        }
    }
}
