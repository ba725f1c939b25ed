//! Statements that are put into a topic's policy and taken out of it by their label.

use serde_json::{Value, json};
use tidegate_api::ServiceError;
use tidegate_api::sns::AddPermissionInput;
use tidegate_core::Fault;

use super::errors::invalid;
use super::policy::{default, statements};
use super::rows::TopicRow;
use super::topic::Topic;

/// What may be given to others in this way.
const ACTIONS: [&str; 8] = [
    "AddPermission",
    "DeleteTopic",
    "GetTopicAttributes",
    "ListSubscriptionsByTopic",
    "Publish",
    "RemovePermission",
    "SetTopicAttributes",
    "Subscribe",
];

/// The policy of a topic as it stands.
pub(crate) fn document(topic: &Topic, row: &TopicRow) -> Result<Value, Fault> {
    match row.attributes.get("Policy") {
        Some(text) => {
            serde_json::from_str(text).map_err(|error| Fault::because("reading a topic's policy", error))
        }
        None => Ok(default(topic)),
    }
}

/// Whether a policy has a statement of this label.
pub(crate) fn has(document: &Value, label: &str) -> bool {
    statements(document).iter().any(|one| one["Sid"] == label)
}

/// The statement that a call asks for.
pub(crate) fn statement(input: &AddPermissionInput, topic: &Topic) -> Result<Value, ServiceError> {
    if input.aws_account_id.is_empty() || input.action_name.is_empty() {
        return Err(invalid("AWSAccountId and ActionName must not be empty"));
    }
    if input.action_name.iter().any(|action| !ACTIONS.contains(&action.as_str())) {
        return Err(invalid("Policy statement action out of service scope!"));
    }
    let is_account = |text: &&String| text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit());
    if let Some(other) = input.aws_account_id.iter().find(|account| !is_account(account)) {
        return Err(invalid(format!("AWSAccountId Reason: {other} is no account")));
    }
    let partition = topic.place.partition();
    let roots = input.aws_account_id.iter().map(|account| format!("arn:{partition}:iam::{account}:root"));
    Ok(json!({
        "Sid": input.label,
        "Effect": "Allow",
        "Principal": {"AWS": one_or_many(roots.collect())},
        "Action": one_or_many(input.action_name.iter().map(|action| format!("SNS:{action}")).collect()),
        "Resource": topic.arn(),
    }))
}

/// AWS: a single value stands without a list around it.
fn one_or_many(mut texts: Vec<String>) -> Value {
    if texts.len() == 1 { json!(texts.remove(0)) } else { json!(texts) }
}
