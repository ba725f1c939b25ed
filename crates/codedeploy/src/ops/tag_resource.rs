//! `TagResource`.

use tidegate_api::codedeploy::{TagResource, TagResourceInput, TagResourceOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::tags::{self, Tagged};
use crate::{CodeDeploy, names};

impl Handle<TagResource> for CodeDeploy {
    fn needs(&self, look: &Look, input: &TagResourceInput) -> Result<Needs, Failure> {
        let needs = names::needs_tagged(look, "codedeploy:TagResource", &input.resource_arn)?;
        Ok(names::requested_tags(needs, Some(&input.tags)))
    }

    async fn handle(&self, cx: &Cx, input: TagResourceInput) -> Result<TagResourceOutput, Failure> {
        tags::check(&input.tags)?;
        let place = cx.place().clone();
        let tagged = Tagged::of(&place, &input.resource_arn)?;
        cx.answer(move |tx| {
            tagged.change(tx, &place, |tags| {
                for tag in input.tags {
                    tags.retain(|known| known.key != tag.key);
                    tags.push(tag);
                }
            })?;
            Ok(TagResourceOutput {})
        })
        .await
    }
}
