//! `ListTagsForResource`.

use tidegate_api::events::{
    ListTagsForResource, ListTagsForResourceRequest, ListTagsForResourceResponse, Tag,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use super::Tagged;
use crate::events::Events;

impl Handle<ListTagsForResource> for Events {
    fn needs(&self, _look: &Look, input: &ListTagsForResourceRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("events:ListTagsForResource", &input.resource_arn))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, Failure> {
        let tagged = Tagged::of(cx, &input.resource_arn)?;
        let tags = cx.read(|rows| tagged.tags(rows))?;
        let shown = tags.into_iter().map(|(key, value)| Tag { key, value }).collect();
        Ok(ListTagsForResourceResponse { tags: Some(shown) })
    }
}
