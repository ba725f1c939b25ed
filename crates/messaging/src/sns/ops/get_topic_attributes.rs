//! `GetTopicAttributes`.

use tidegate_api::sns::{GetTopicAttributes, GetTopicAttributesInput, GetTopicAttributesResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use super::on_topic;
use crate::sns::Sns;
use crate::sns::attributes::shown;
use crate::sns::topic::Topic;

impl Handle<GetTopicAttributes> for Sns {
    fn needs(&self, look: &Look, input: &GetTopicAttributesInput) -> Result<Needs, Failure> {
        on_topic(look, &input.topic_arn, "sns:GetTopicAttributes")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetTopicAttributesInput,
    ) -> Result<GetTopicAttributesResponse, Failure> {
        let topic = Topic::of(cx, &input.topic_arn)?;
        let attributes = cx.read(|rows| {
            let row = topic.row(rows)?;
            Ok::<_, Failure>(shown(rows, &topic, &row)?)
        })?;
        Ok(GetTopicAttributesResponse { attributes: Some(attributes) })
    }
}
