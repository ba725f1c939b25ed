//! `SetTopicAttributes`.

use tidegate_api::sns::{SetTopicAttributes, SetTopicAttributesInput, SetTopicAttributesOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::on_topic;
use crate::sns::Sns;
use crate::sns::attributes::set;
use crate::sns::rows::TOPICS;
use crate::sns::topic::Topic;

impl Handle<SetTopicAttributes> for Sns {
    fn needs(&self, look: &Look, input: &SetTopicAttributesInput) -> Result<Needs, Failure> {
        on_topic(look, &input.topic_arn, "sns:SetTopicAttributes")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: SetTopicAttributesInput,
    ) -> Result<SetTopicAttributesOutput, Failure> {
        let topic = Topic::of(cx, &input.topic_arn)?;
        cx.answer(move |tx| {
            let mut row = topic.row(tx)?;
            set(&mut row.attributes, &input.attribute_name, input.attribute_value.unwrap_or_default())?;
            tx.put(&TOPICS, &topic.key(), &row)?;
            Ok(SetTopicAttributesOutput::default())
        })
        .await
    }
}
