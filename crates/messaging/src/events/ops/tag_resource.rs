//! `TagResource`.

use tidegate_api::events::{TagResource, TagResourceRequest, TagResourceResponse, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::{Tagged, tags, told};
use crate::events::Events;

impl Handle<TagResource> for Events {
    fn needs(&self, _look: &Look, input: &TagResourceRequest) -> Result<Needs, Failure> {
        Ok(told(Needs::one("events:TagResource", &input.resource_arn), &tags(input.tags.clone())))
    }

    async fn handle(&self, cx: &Cx, input: TagResourceRequest) -> Result<TagResourceResponse, Failure> {
        let tagged = Tagged::of(cx, &input.resource_arn)?;
        cx.answer(move |tx| {
            let mut all = tagged.tags(tx)?;
            all.extend(tags(input.tags));
            if all.len() > 50 {
                return Err(error::limit_exceeded_exception("A resource has at most 50 tags.").into());
            }
            tagged.put(tx, all)?;
            Ok(TagResourceResponse::default())
        })
        .await
    }
}
