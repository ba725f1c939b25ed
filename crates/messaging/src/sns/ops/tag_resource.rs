//! `TagResource`.

use tidegate_api::sns::{Tag, TagResource, TagResourceRequest, TagResourceResponse, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use super::create_topic::tags;
use super::on_topic;
use crate::sns::Sns;
use crate::sns::errors::no_resource;
use crate::sns::rows::TOPICS;
use crate::sns::topic::Topic;

impl Handle<TagResource> for Sns {
    fn needs(&self, look: &Look, input: &TagResourceRequest) -> Result<Needs, Failure> {
        Ok(told(on_topic(look, &input.resource_arn, "sns:TagResource")?, &input.tags))
    }

    async fn handle(&self, cx: &Cx, input: TagResourceRequest) -> Result<TagResourceResponse, Failure> {
        let topic = Topic::of(cx, &input.resource_arn)?;
        let tags = tags(input.tags)?;
        cx.answer(move |tx| {
            let mut row = tx.get(&TOPICS, &topic.key())?.ok_or_else(no_resource)?;
            row.tags.extend(tags);
            if row.tags.len() > 50 {
                let words = "Could not complete request: tag quota of per resource exceeded";
                return Err(error::tag_limit_exceeded_exception(words).into());
            }
            tx.put(&TOPICS, &topic.key(), &row)?;
            Ok(TagResourceResponse::default())
        })
        .await
    }
}

/// What a request says of tags, as condition keys.
pub(super) fn told(needs: Needs, tags: &[Tag]) -> Needs {
    let needs = needs.with_all("aws:TagKeys", tags.iter().map(|tag| tag.key.clone()).collect());
    tags.iter().fold(needs, |needs, tag| needs.with(format!("aws:RequestTag/{}", tag.key), &tag.value))
}
