//! `ListSubscriptionsByTopic`.

use tidegate_api::sns::{
    ListSubscriptionsByTopic, ListSubscriptionsByTopicInput, ListSubscriptionsByTopicResponse,
    Subscription as Shown,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, StoreLook};

use super::{on_topic, page};
use crate::sns::Sns;
use crate::sns::rows::{SUBSCRIPTIONS, SubscriptionRow};
use crate::sns::subscription::Subscription;
use crate::sns::topic::Topic;

impl Handle<ListSubscriptionsByTopic> for Sns {
    fn needs(&self, look: &Look, input: &ListSubscriptionsByTopicInput) -> Result<Needs, Failure> {
        on_topic(look, &input.topic_arn, "sns:ListSubscriptionsByTopic")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListSubscriptionsByTopicInput,
    ) -> Result<ListSubscriptionsByTopicResponse, Failure> {
        let topic = Topic::of(cx, &input.topic_arn)?;
        cx.read(|rows| topic.row(rows))?;
        let (rows, next_token) = page(cx, &SUBSCRIPTIONS, &topic.key(), input.next_token.as_deref())?;
        Ok(ListSubscriptionsByTopicResponse { subscriptions: Some(listed(cx, &rows)), next_token })
    }
}

/// Subscriptions in a list, each with the topic that its key names.
pub(super) fn listed(cx: &Cx, rows: &[(Key, SubscriptionRow)]) -> Vec<Shown> {
    let shown = rows.iter().filter_map(|(key, row)| {
        let (topic, id) = key.as_str().rsplit_once('\t')?;
        let topic = Topic::named(cx, topic.rsplit('\t').next()?);
        Some(Subscription { topic, id: id.to_owned() }.listed(row))
    });
    shown.collect()
}
