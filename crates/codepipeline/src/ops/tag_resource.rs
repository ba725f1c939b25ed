//! `TagResource`.

use tidegate_api::codepipeline::{TagResource, TagResourceInput, TagResourceOutput, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::rows::{self, PIPELINES, key};
use crate::{CodePipeline, names};

const MOST: usize = 50;

impl Handle<TagResource> for CodePipeline {
    fn needs(&self, look: &Look, input: &TagResourceInput) -> Result<Needs, Failure> {
        let name = names::pipeline_of(look.place(), &input.resource_arn)?;
        let needs = names::needs(look.place(), "codepipeline:TagResource", &name);
        Ok(names::requested_tags(needs, Some(&input.tags)))
    }

    async fn handle(&self, cx: &Cx, input: TagResourceInput) -> Result<TagResourceOutput, Failure> {
        let place = cx.place().clone();
        let name = names::pipeline_of(&place, &input.resource_arn)?;
        cx.answer(move |tx| {
            let mut row = rows::pipeline(tx, &place, &name)?;
            for tag in input.tags {
                row.tags.retain(|known| known.key != tag.key);
                row.tags.push(tag);
            }
            if row.tags.len() > MOST {
                return Err(
                    error::too_many_tags_exception(format!("A pipeline has at most {MOST} tags")).into()
                );
            }
            tx.put(&PIPELINES, &key(&place, &name), &row)?;
            Ok(TagResourceOutput {})
        })
        .await
    }
}
