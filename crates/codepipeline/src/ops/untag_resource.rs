//! `UntagResource`.

use tidegate_api::codepipeline::{UntagResource, UntagResourceInput, UntagResourceOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::rows::{self, PIPELINES, key};
use crate::{CodePipeline, names};

impl Handle<UntagResource> for CodePipeline {
    fn needs(&self, look: &Look, input: &UntagResourceInput) -> Result<Needs, Failure> {
        let name = names::pipeline_of(look.place(), &input.resource_arn)?;
        let needs = names::needs(look.place(), "codepipeline:UntagResource", &name);
        Ok(needs.with_all("aws:TagKeys", input.tag_keys.clone()))
    }

    async fn handle(&self, cx: &Cx, input: UntagResourceInput) -> Result<UntagResourceOutput, Failure> {
        let place = cx.place().clone();
        let name = names::pipeline_of(&place, &input.resource_arn)?;
        cx.answer(move |tx| {
            let mut row = rows::pipeline(tx, &place, &name)?;
            row.tags.retain(|tag| !input.tag_keys.contains(&tag.key));
            tx.put(&PIPELINES, &key(&place, &name), &row)?;
            Ok(UntagResourceOutput {})
        })
        .await
    }
}
