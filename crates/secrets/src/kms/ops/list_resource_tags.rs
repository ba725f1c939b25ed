//! `ListResourceTags`.

use tidegate_api::kms::{ListResourceTags, ListResourceTagsRequest, ListResourceTagsResponse, Tag};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use super::{cut, on_key};
use crate::kms::Kms;
use crate::kms::key::KeyRef;

impl Handle<ListResourceTags> for Kms {
    fn needs(&self, look: &Look, input: &ListResourceTagsRequest) -> Result<Needs, Failure> {
        on_key(look, &input.key_id, "kms:ListResourceTags")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListResourceTagsRequest,
    ) -> Result<ListResourceTagsResponse, Failure> {
        let key = KeyRef::find(cx, &input.key_id)?;
        let row = cx.read(|rows| key.row(rows, cx.clock().now()))?;
        let all =
            row.tags.into_iter().map(|(tag_key, tag_value)| (tag_key.clone(), Tag { tag_key, tag_value }));
        let (tags, next_marker) = cut(all.collect(), (input.limit, 50), input.marker.as_deref())?;
        let truncated = Some(next_marker.is_some());
        Ok(ListResourceTagsResponse { tags: Some(tags), next_marker, truncated })
    }
}
