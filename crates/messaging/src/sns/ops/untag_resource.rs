//! `UntagResource`.

use tidegate_api::sns::{UntagResource, UntagResourceRequest, UntagResourceResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use super::on_topic;
use crate::sns::Sns;
use crate::sns::errors::no_resource;
use crate::sns::rows::TOPICS;
use crate::sns::topic::Topic;

impl Handle<UntagResource> for Sns {
    fn needs(&self, look: &Look, input: &UntagResourceRequest) -> Result<Needs, Failure> {
        let needs = on_topic(look, &input.resource_arn, "sns:UntagResource")?;
        Ok(needs.with_all("aws:TagKeys", input.tag_keys.clone()))
    }

    async fn handle(&self, cx: &Cx, input: UntagResourceRequest) -> Result<UntagResourceResponse, Failure> {
        let topic = Topic::of(cx, &input.resource_arn)?;
        cx.answer(move |tx| {
            let mut row = tx.get(&TOPICS, &topic.key())?.ok_or_else(no_resource)?;
            row.tags.retain(|key, _| !input.tag_keys.contains(key));
            tx.put(&TOPICS, &topic.key(), &row)?;
            Ok(UntagResourceResponse::default())
        })
        .await
    }
}
