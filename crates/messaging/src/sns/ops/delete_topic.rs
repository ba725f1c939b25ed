//! `DeleteTopic`: a topic with its subscriptions; one that is gone is no error.

use tidegate_api::sns::{DeleteTopic, DeleteTopicInput, DeleteTopicOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use super::on_topic;
use crate::sns::Sns;
use crate::sns::rows::{SUBSCRIPTIONS, TOPICS};
use crate::sns::topic::Topic;

impl Handle<DeleteTopic> for Sns {
    fn needs(&self, look: &Look, input: &DeleteTopicInput) -> Result<Needs, Failure> {
        on_topic(look, &input.topic_arn, "sns:DeleteTopic")
    }

    async fn handle(&self, cx: &Cx, input: DeleteTopicInput) -> Result<DeleteTopicOutput, Failure> {
        let topic = Topic::of(cx, &input.topic_arn)?;
        cx.answer(move |tx| {
            for (key, _) in tx.scan(&SUBSCRIPTIONS, &topic.key())? {
                tx.delete(&SUBSCRIPTIONS, &key)?;
            }
            tx.delete(&TOPICS, &topic.key())?;
            Ok(DeleteTopicOutput::default())
        })
        .await
    }
}
