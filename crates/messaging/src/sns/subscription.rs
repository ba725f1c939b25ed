//! Subscriptions: who gets a topic's messages, and how.

use std::collections::BTreeMap;

use serde_json::Value;
use tidegate_api::ServiceError;
use tidegate_api::sns::Subscription as Shown;
use tidegate_core::{Arn, Failure};
use tidegate_store::{Key, Reads};

use super::errors::{invalid, no_subscription, short_arn, unsupported};
use super::filter;
use super::rows::{Protocol, SUBSCRIPTIONS, SubscriptionRow};
use super::topic::Topic;

/// Protocols of AWS's that reach beyond this machine.
const NOT_OFFERED: [&str; 7] = ["application", "email", "email-json", "firehose", "http", "https", "sms"];

/// A subscription, by its ARN.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Subscription {
    /// The topic.
    pub topic: Topic,
    /// Its id.
    pub id: String,
}

impl Subscription {
    /// The subscription of an ARN.
    pub(crate) fn of(arn: &str) -> Result<Self, ServiceError> {
        let parsed: Arn = arn.parse().map_err(|_| short_arn("SubscriptionArn", arn))?;
        let id = parsed.resource.split_once(':').map(|(_, id)| id.to_owned());
        match (Topic::of_arn(arn), id) {
            (Some(topic), Some(id)) if !id.is_empty() => Ok(Self { topic, id }),
            _ => Err(invalid("SubscriptionArn")),
        }
    }

    /// The ARN.
    pub(crate) fn arn(&self) -> String {
        format!("{}:{}", self.topic.arn(), self.id)
    }

    /// The key of its row.
    pub(crate) fn key(&self) -> Key {
        self.topic.key().and(&self.id)
    }

    /// Its row.
    pub(crate) fn row(&self, rows: &impl Reads) -> Result<SubscriptionRow, Failure> {
        Ok(rows.get(&SUBSCRIPTIONS, &self.key())?.ok_or_else(no_subscription)?)
    }

    /// It in a list.
    pub(crate) fn listed(&self, row: &SubscriptionRow) -> Shown {
        Shown {
            subscription_arn: Some(self.arn()),
            owner: Some(row.owner.clone()),
            protocol: Some(row.protocol.as_str().to_owned()),
            endpoint: Some(row.endpoint.clone()),
            topic_arn: Some(self.topic.arn()),
        }
    }

    /// Its attributes.
    pub(crate) fn attributes(&self, row: &SubscriptionRow) -> BTreeMap<String, String> {
        let pairs = [
            ("ConfirmationWasAuthenticated", "true".to_owned()),
            ("Endpoint", row.endpoint.clone()),
            ("Owner", row.owner.clone()),
            ("PendingConfirmation", "false".to_owned()),
            ("Protocol", row.protocol.as_str().to_owned()),
            ("RawMessageDelivery", row.is_raw().to_string()),
            ("SubscriptionArn", self.arn()),
            ("SubscriptionPrincipal", row.principal.clone()),
            ("TopicArn", self.topic.arn()),
        ];
        let mut shown: BTreeMap<String, String> =
            pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        shown.extend(row.attributes.clone());
        if row.attributes.contains_key("FilterPolicy") {
            shown.entry("FilterPolicyScope".to_owned()).or_insert_with(|| "MessageAttributes".to_owned());
        }
        shown
    }
}

/// The protocol of a name.
pub(crate) fn protocol(name: &str) -> Result<Protocol, ServiceError> {
    match name {
        "sqs" => Ok(Protocol::Sqs),
        "lambda" => Ok(Protocol::Lambda),
        other if NOT_OFFERED.contains(&other) => {
            Err(unsupported("Protocol", &format!("delivery by {other}")))
        }
        other => Err(invalid(format!("Amazon SNS does not support this protocol string: {other}"))),
    }
}

/// Checks an endpoint for its protocol.
pub(crate) fn endpoint(protocol: Protocol, given: Option<String>) -> Result<String, ServiceError> {
    let endpoint = given.unwrap_or_default();
    let parsed: Option<Arn> = endpoint.parse().ok();
    let fits = parsed.is_some_and(|arn| match protocol {
        Protocol::Sqs => arn.service == "sqs" && !arn.resource.contains([':', '/']),
        Protocol::Lambda => arn.service == "lambda" && arn.resource.starts_with("function:"),
    });
    let name = match protocol {
        Protocol::Sqs => "SQS",
        Protocol::Lambda => "Lambda",
    };
    if fits { Ok(endpoint) } else { Err(invalid(format!("{name} endpoint ARN"))) }
}

/// The attributes of a new subscription.
pub(crate) fn of_new(given: BTreeMap<String, String>) -> Result<BTreeMap<String, String>, ServiceError> {
    let mut kept = BTreeMap::new();
    // The scope first, since it says what a policy may be.
    let (scope, others): (Vec<_>, Vec<_>) =
        given.into_iter().partition(|(name, _)| name == "FilterPolicyScope");
    for (name, value) in scope.into_iter().chain(others) {
        set(&mut kept, &name, value).map_err(|error| {
            let words = error.message.trim_start_matches("Invalid parameter: ");
            invalid(format!("Attributes Reason: {words}"))
        })?;
    }
    Ok(kept)
}

/// Sets an attribute; an empty policy takes it back.
pub(crate) fn set(
    attributes: &mut BTreeMap<String, String>,
    name: &str,
    value: String,
) -> Result<(), ServiceError> {
    let scope = attributes.get("FilterPolicyScope").map(String::as_str);
    match name {
        "RawMessageDelivery" if value != "true" && value != "false" => {
            let words = format!("RawMessageDelivery: Invalid value [{value}]. Must be true or false.");
            return Err(invalid(words));
        }
        "RawMessageDelivery" => {}
        "FilterPolicy" if value.is_empty() || value == "{}" => {
            attributes.remove(name);
            return Ok(());
        }
        "FilterPolicy" => filter::check(&value, scope)?,
        "FilterPolicyScope" if value != "MessageBody" && value != "MessageAttributes" => {
            return Err(invalid(format!(
                "FilterPolicyScope: Invalid value [{value}]. Please use either MessageBody or MessageAttributes"
            )));
        }
        "FilterPolicyScope" => {
            if let Some(policy) = attributes.get("FilterPolicy") {
                filter::check(policy, Some(&value))?;
            }
        }
        "RedrivePolicy" if value.is_empty() => {
            attributes.remove(name);
            return Ok(());
        }
        "RedrivePolicy" => check_redrive(&value)?,
        "DeliveryPolicy" | "SubscriptionRoleArn" | "ReplayPolicy" => {
            return Err(unsupported("AttributeName", name));
        }
        _ => return Err(invalid("AttributeName")),
    }
    attributes.insert(name.to_owned(), value);
    Ok(())
}

fn check_redrive(text: &str) -> Result<(), ServiceError> {
    let policy: Value = serde_json::from_str(text)
        .map_err(|error| invalid(format!("RedrivePolicy: failed to parse JSON. {error}")))?;
    if let Some(other) =
        policy.as_object().and_then(|all| all.keys().find(|key| *key != "deadLetterTargetArn"))
    {
        return Err(invalid(format!("RedrivePolicy: unexpected key {other}")));
    }
    let arn: Option<Arn> = policy["deadLetterTargetArn"].as_str().and_then(|arn| arn.parse().ok());
    match arn {
        Some(arn) if arn.service == "sqs" => Ok(()),
        _ => Err(invalid("RedrivePolicy: deadLetterTargetArn is an invalid arn")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn protocols_that_reach_beyond_this_machine_are_refused_by_name() {
        assert!(protocol("sqs").is_ok());
        assert!(protocol("https").unwrap_err().message.contains("delivery by https"));
        let other = protocol("test-protocol").unwrap_err();
        assert_eq!(
            other.message,
            "Invalid parameter: Amazon SNS does not support this protocol string: test-protocol"
        );
    }

    #[test]
    fn attributes_are_checked_in_aws_words() {
        let refused =
            |name: &str, value: &str| set(&mut BTreeMap::new(), name, value.to_owned()).unwrap_err().message;
        assert_eq!(
            refused("RawMessageDelivery", ""),
            "Invalid parameter: RawMessageDelivery: Invalid value []. Must be true or false."
        );
        assert_eq!(refused("fake", "x"), "Invalid parameter: AttributeName");
        assert_eq!(
            refused("RedrivePolicy", r#"{"deadLetterTargetArn":"fake"}"#),
            "Invalid parameter: RedrivePolicy: deadLetterTargetArn is an invalid arn"
        );
    }
}
