//! Publishing: in one transaction a plan is started that delivers to everybody who is to get the message.

use serde_json::json;
use tidegate_api::Timestamp;
use tidegate_core::{Caller, Cx, Fault, MetricPoint};
use tidegate_flow::{Acting, Node, Plan};
use tidegate_store::{Reads, Tx};

use super::deliver;
use super::filter::passes;
use super::message::Message;
use super::notification::Notification;
use super::rows::{SUBSCRIPTIONS, SubscriptionRow};
use super::topic::Topic;

/// The principal as which SNS delivers.
pub(crate) const PRINCIPAL: &str = "sns.amazonaws.com";

/// When a message is published, under which id, and where it can be answered.
#[derive(Clone, Debug)]
pub(crate) struct Stamp {
    pub id: String,
    pub now: Timestamp,
    pub endpoint_url: String,
}

impl Stamp {
    /// The stamp of a message that this call publishes.
    pub(crate) fn of(cx: &Cx) -> Self {
        let endpoint_url = cx.ports().endpoint_url().to_owned();
        Self { id: cx.ids().uuid(), now: cx.clock().now(), endpoint_url }
    }
}

/// Starts the delivery of a message; says how many subscribers do not get it.
pub(crate) fn publish(
    tx: &mut Tx<'_>,
    topic: &Topic,
    message: &Message,
    stamp: &Stamp,
) -> Result<usize, Fault> {
    let all = tx.scan(&SUBSCRIPTIONS, &topic.key())?;
    let count = all.len();
    let wanted: Vec<_> = all.into_iter().filter(|(_, row)| passes(row, message)).collect();
    let passed = count - wanted.len();
    if wanted.is_empty() {
        return Ok(passed);
    }
    let steps = wanted.iter().map(|(key, row)| {
        let input = json!({
            "protocol": row.protocol,
            "endpoint": row.endpoint,
            "raw": row.is_raw(),
            "dead_letters": row.dead_letters(),
            "notification": notification(topic, key.last(), row, message, stamp),
        });
        Node::step(key.last(), deliver::NAME, input)
    });
    let on_behalf_of = Caller::Service {
        principal: PRINCIPAL.to_owned(),
        account: topic.place.account.clone(),
        source_arn: Some(topic.arn()),
    };
    let plan = Plan {
        id: format!("sns-{}", stamp.id),
        kind: "sns.delivery".to_owned(),
        place: topic.place.clone(),
        acting: Acting::asker(PRINCIPAL, on_behalf_of),
        root: Node::Parallel(steps.collect()),
    };
    tidegate_flow::start(tx, &plan, stamp.now)?;
    Ok(passed)
}

fn notification(
    topic: &Topic,
    id: &str,
    row: &SubscriptionRow,
    message: &Message,
    stamp: &Stamp,
) -> Notification {
    let subscription = format!("{}:{id}", topic.arn());
    Notification {
        message_id: stamp.id.clone(),
        topic: topic.arn(),
        unsubscribe: format!(
            "{}/?Action=Unsubscribe&Version=2010-03-31&SubscriptionArn={subscription}",
            stamp.endpoint_url
        ),
        subscription,
        subject: message.subject.clone(),
        body: message.body_for(row.protocol).to_owned(),
        time: stamp.now.iso8601_millis(),
        attributes: message.attributes.clone(),
        group: message.group.clone(),
    }
}

/// Counts something that happened to a topic's messages.
pub(crate) fn count(cx: &Cx, topic: &Topic, metric: &'static str, value: f64) {
    let point = MetricPoint {
        namespace: "AWS/SNS",
        name: metric,
        dimension_sets: [vec![("TopicName".to_owned(), topic.name.clone())]].into(),
        value,
        unit: if metric == "PublishSize" { "Bytes" } else { "Count" },
        time: cx.clock().now(),
    };
    cx.ports().measure(&topic.place, vec![point]);
}

/// Counts what was published.
pub(crate) fn measure(cx: &Cx, topic: &Topic, size: usize, passed: usize) {
    count(cx, topic, "NumberOfMessagesPublished", 1.0);
    count(cx, topic, "PublishSize", size as f64);
    if passed > 0 {
        count(cx, topic, "NumberOfNotificationsFilteredOut", passed as f64);
    }
}
