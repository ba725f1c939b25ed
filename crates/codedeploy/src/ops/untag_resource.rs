//! `UntagResource`.

use tidegate_api::codedeploy::{UntagResource, UntagResourceInput, UntagResourceOutput, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::tags::Tagged;
use crate::{CodeDeploy, names};

impl Handle<UntagResource> for CodeDeploy {
    fn needs(&self, look: &Look, input: &UntagResourceInput) -> Result<Needs, Failure> {
        let needs = names::needs_tagged(look, "codedeploy:UntagResource", &input.resource_arn)?;
        Ok(needs.with_all("aws:TagKeys", input.tag_keys.clone()))
    }

    async fn handle(&self, cx: &Cx, input: UntagResourceInput) -> Result<UntagResourceOutput, Failure> {
        if input.tag_keys.is_empty() {
            return Err(error::tag_required_exception("A tag key is required").into());
        }
        let place = cx.place().clone();
        let tagged = Tagged::of(&place, &input.resource_arn)?;
        cx.answer(move |tx| {
            tagged.change(tx, &place, |tags| {
                tags.retain(|tag| tag.key.as_ref().is_none_or(|key| !input.tag_keys.contains(key)));
            })?;
            Ok(UntagResourceOutput {})
        })
        .await
    }
}
