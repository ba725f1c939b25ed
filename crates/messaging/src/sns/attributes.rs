//! The attributes of topics.

use std::collections::BTreeMap;

use serde_json::json;
use tidegate_api::ServiceError;
use tidegate_store::Tx;

use super::errors::{invalid, unsupported};
use super::policy::{check, default};
use super::rows::{SUBSCRIPTIONS, TopicRow};
use super::topic::Topic;
use tidegate_core::Fault;
use tidegate_store::Reads;

/// Attributes of AWS's that need what is not offered: endpoints by HTTP, keys, signatures, and order.
const NOT_OFFERED: [&str; 14] = [
    "ApplicationFailureFeedbackRoleArn",
    "ArchivePolicy",
    "ContentBasedDeduplication",
    "DeliveryPolicy",
    "FifoThroughputScope",
    "FirehoseFailureFeedbackRoleArn",
    "FirehoseSuccessFeedbackRoleArn",
    "HTTPFailureFeedbackRoleArn",
    "KmsMasterKeyId",
    "LambdaFailureFeedbackRoleArn",
    "LambdaSuccessFeedbackRoleArn",
    "SQSFailureFeedbackRoleArn",
    "SQSSuccessFeedbackRoleArn",
    "SignatureVersion",
];

/// The attributes of a new topic.
pub(crate) fn of_new(given: BTreeMap<String, String>) -> Result<BTreeMap<String, String>, ServiceError> {
    let mut kept = BTreeMap::new();
    for (name, value) in given {
        set(&mut kept, &name, value).map_err(|error| match name.as_str() {
            "DisplayName" | "Policy" => invalid(format!(
                "Attributes Reason: {}",
                error.message.trim_start_matches("Invalid parameter: ")
            )),
            _ => error,
        })?;
    }
    Ok(kept)
}

/// Sets an attribute; an empty value takes it back.
pub(crate) fn set(
    attributes: &mut BTreeMap<String, String>,
    name: &str,
    value: String,
) -> Result<(), ServiceError> {
    match name {
        "DisplayName" if value.chars().count() > 100 => {
            return Err(invalid("DisplayName Reason: must be at most 100 characters"));
        }
        "DisplayName" => {}
        "Policy" if !value.is_empty() => check(&value)?,
        "Policy" => {}
        "TracingConfig" if value == "PassThrough" => return Ok(()),
        "FifoTopic" if value == "false" => return Ok(()),
        "TracingConfig" => return Err(unsupported("TracingConfig", &value)),
        "FifoTopic" => return Err(unsupported("FifoTopic", "a FIFO topic")),
        other if NOT_OFFERED.contains(&other) => return Err(unsupported("AttributeName", other)),
        _ => return Err(invalid("AttributeName")),
    }
    if value.is_empty() {
        attributes.remove(name);
    } else {
        attributes.insert(name.to_owned(), value);
    }
    Ok(())
}

/// All attributes of a topic, as they are shown.
pub(crate) fn shown(
    rows: &impl Reads,
    topic: &Topic,
    row: &TopicRow,
) -> Result<BTreeMap<String, String>, Fault> {
    let confirmed = rows.scan(&SUBSCRIPTIONS, &topic.key())?.len();
    let attribute = |name: &str| row.attributes.get(name).cloned();
    let pairs = [
        ("TopicArn", topic.arn()),
        ("Owner", topic.place.account.clone()),
        ("DisplayName", attribute("DisplayName").unwrap_or_default()),
        ("Policy", attribute("Policy").unwrap_or_else(|| default(topic).to_string())),
        ("SubscriptionsConfirmed", confirmed.to_string()),
        ("SubscriptionsPending", "0".to_owned()),
        ("SubscriptionsDeleted", row.ended.to_string()),
        ("EffectiveDeliveryPolicy", delivery_policy()),
    ];
    Ok(pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// AWS: what holds for endpoints by HTTP of a topic that was given no policy of delivery; none can be given here.
fn delivery_policy() -> String {
    json!({"http": {
        "defaultHealthyRetryPolicy": {
            "minDelayTarget": 20,
            "maxDelayTarget": 20,
            "numRetries": 3,
            "numMaxDelayRetries": 0,
            "numNoDelayRetries": 0,
            "numMinDelayRetries": 0,
            "backoffFunction": "linear",
        },
        "disableSubscriptionOverrides": false,
        "defaultRequestPolicy": {"headerContentType": "text/plain; charset=UTF-8"},
    }})
    .to_string()
}

/// Counts an ended subscription in its topic's row.
pub(crate) fn note_ended(tx: &mut Tx<'_>, topic: &Topic) -> Result<(), Fault> {
    if let Some(mut row) = tx.get(&super::rows::TOPICS, &topic.key())? {
        row.ended += 1;
        tx.put(&super::rows::TOPICS, &topic.key(), &row)?;
    }
    Ok(())
}
