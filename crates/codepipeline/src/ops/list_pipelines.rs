//! `ListPipelines`.

use tidegate_api::codepipeline::{ListPipelines, ListPipelinesInput, ListPipelinesOutput, PipelineSummary};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::pages::page;
use crate::rows::PIPELINES;
use crate::{CodePipeline, names};

impl Handle<ListPipelines> for CodePipeline {
    fn needs(&self, look: &Look, _: &ListPipelinesInput) -> Result<Needs, Failure> {
        Ok(names::needs(look.place(), "codepipeline:ListPipelines", "*"))
    }

    async fn handle(&self, cx: &Cx, input: ListPipelinesInput) -> Result<ListPipelinesOutput, Failure> {
        let rows = cx.read(|rows| rows.scan(&PIPELINES, &Key::of(cx.place())))?;
        let summary = |row: crate::rows::PipelineRow| PipelineSummary {
            name: Some(row.declaration.name),
            version: row.declaration.version,
            pipeline_type: row.declaration.pipeline_type,
            execution_mode: row.declaration.execution_mode,
            created: Some(row.created),
            updated: Some(row.updated),
        };
        let all = rows.into_iter().map(|(_, row)| summary(row)).collect();
        let (pipelines, next_token) = page(all, input.next_token.as_deref(), input.max_results)?;
        Ok(ListPipelinesOutput { pipelines: Some(pipelines), next_token })
    }
}
