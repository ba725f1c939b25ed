//! What is stored of topics and subscriptions.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tidegate_store::Table;

/// Topics, by place and name.
pub(crate) const TOPICS: Table<TopicRow> = Table::new("sns_topics");
/// Subscriptions, by place, topic and id.
pub(crate) const SUBSCRIPTIONS: Table<SubscriptionRow> = Table::new("sns_subscriptions");

/// A topic.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct TopicRow {
    /// The attributes that were set; the others have their defaults.
    pub attributes: BTreeMap<String, String>,
    /// The tags.
    pub tags: BTreeMap<String, String>,
    /// How many subscriptions were ended.
    pub ended: u64,
}

/// A subscription.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct SubscriptionRow {
    /// What it delivers to.
    pub protocol: Protocol,
    /// The ARN of the queue or function.
    pub endpoint: String,
    /// The ARN of who subscribed.
    pub principal: String,
    /// The account of who subscribed.
    pub owner: String,
    /// The attributes that were set; the others have their defaults.
    pub attributes: BTreeMap<String, String>,
}

/// What a subscription delivers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Protocol {
    /// A queue.
    Sqs,
    /// A function.
    Lambda,
}

impl Protocol {
    /// As clients write it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Sqs => "sqs",
            Self::Lambda => "lambda",
        }
    }
}

impl SubscriptionRow {
    /// Whether messages are delivered as they were published.
    pub(crate) fn is_raw(&self) -> bool {
        self.attributes.get("RawMessageDelivery").is_some_and(|value| value == "true")
    }

    /// The queue that takes what cannot be delivered.
    pub(crate) fn dead_letters(&self) -> Option<String> {
        let policy: serde_json::Value = serde_json::from_str(self.attributes.get("RedrivePolicy")?).ok()?;
        policy["deadLetterTargetArn"].as_str().map(str::to_owned)
    }
}
