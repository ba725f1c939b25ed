//! `ListTagsForResource`.

use tidegate_api::codepipeline::{ListTagsForResource, ListTagsForResourceInput, ListTagsForResourceOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::pages::page;
use crate::rows;
use crate::{CodePipeline, names};

impl Handle<ListTagsForResource> for CodePipeline {
    fn needs(&self, look: &Look, input: &ListTagsForResourceInput) -> Result<Needs, Failure> {
        let name = names::pipeline_of(look.place(), &input.resource_arn)?;
        Ok(names::needs(look.place(), "codepipeline:ListTagsForResource", &name))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListTagsForResourceInput,
    ) -> Result<ListTagsForResourceOutput, Failure> {
        let name = names::pipeline_of(cx.place(), &input.resource_arn)?;
        let row = cx.read(|rows| rows::pipeline(rows, cx.place(), &name))?;
        let (tags, next_token) = page(row.tags, input.next_token.as_deref(), input.max_results)?;
        Ok(ListTagsForResourceOutput { tags: Some(tags), next_token })
    }
}
