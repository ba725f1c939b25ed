//! `UntagResource`.

use tidegate_api::events::{UntagResource, UntagResourceRequest, UntagResourceResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::Tagged;
use crate::events::Events;

impl Handle<UntagResource> for Events {
    fn needs(&self, _look: &Look, input: &UntagResourceRequest) -> Result<Needs, Failure> {
        let needs = Needs::one("events:UntagResource", &input.resource_arn);
        Ok(needs.with_all("aws:TagKeys", input.tag_keys.clone()))
    }

    async fn handle(&self, cx: &Cx, input: UntagResourceRequest) -> Result<UntagResourceResponse, Failure> {
        let tagged = Tagged::of(cx, &input.resource_arn)?;
        cx.answer(move |tx| {
            let mut all = tagged.tags(tx)?;
            all.retain(|key, _| !input.tag_keys.contains(key));
            tagged.put(tx, all)?;
            Ok(UntagResourceResponse::default())
        })
        .await
    }
}
