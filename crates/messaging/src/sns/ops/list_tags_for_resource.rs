//! `ListTagsForResource`.

use tidegate_api::sns::{ListTagsForResource, ListTagsForResourceRequest, ListTagsForResourceResponse, Tag};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use super::on_topic;
use crate::sns::Sns;
use crate::sns::errors::no_resource;
use crate::sns::rows::TOPICS;
use crate::sns::topic::Topic;

impl Handle<ListTagsForResource> for Sns {
    fn needs(&self, look: &Look, input: &ListTagsForResourceRequest) -> Result<Needs, Failure> {
        on_topic(look, &input.resource_arn, "sns:ListTagsForResource")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListTagsForResourceRequest,
    ) -> Result<ListTagsForResourceResponse, Failure> {
        let topic = Topic::of(cx, &input.resource_arn)?;
        let row = cx.read(|rows| rows.get(&TOPICS, &topic.key()))?.ok_or_else(no_resource)?;
        let tags = row.tags.into_iter().map(|(key, value)| Tag { key, value }).collect();
        Ok(ListTagsForResourceResponse { tags: Some(tags) })
    }
}
