//! `UntagResource`: takes tags off what has them; those it does not have are no error.

use tidegate_api::lambda::{UntagResource, UntagResourceOutput, UntagResourceRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::Lambda;
use crate::tags::Tagged;

impl Handle<UntagResource> for Lambda {
    fn needs(&self, _: &Look, input: &UntagResourceRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("lambda:UntagResource", &input.resource)
            .with_all("aws:TagKeys", input.tag_keys.clone()))
    }

    async fn handle(&self, cx: &Cx, input: UntagResourceRequest) -> Result<UntagResourceOutput, Failure> {
        let tagged = Tagged::parse(cx.place(), &input.resource)?;
        cx.answer(move |tx| {
            let mut tags = tagged.tags(tx)?;
            tags.retain(|key, _| !input.tag_keys.contains(key));
            tagged.set(tx, tags)?;
            Ok(UntagResourceOutput::default())
        })
        .await
    }
}
