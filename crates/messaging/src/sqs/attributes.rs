//! A queue's attributes: which may be set to what, what they are unless set, and what is counted.

use std::collections::BTreeMap;

use serde_json::Value;
use tidegate_api::ServiceError;
use tidegate_api::sqs::error;
use tidegate_core::{Failure, Timestamp};
use tidegate_store::Reads;

use super::errors::{invalid_attribute, invalid_parameter, invalid_value, unsupported};
use super::policy;
use super::queue::Queue;
use super::rows::{MESSAGES, QueueRow};

/// The numbers: name, least, greatest, and what it is unless set.
const NUMBERS: [(&str, u32, u32, u32); 5] = [
    ("DelaySeconds", 0, 900, 0),
    ("MaximumMessageSize", 1024, 1_048_576, 1_048_576),
    ("MessageRetentionPeriod", 60, 1_209_600, 345_600),
    ("ReceiveMessageWaitTimeSeconds", 0, 20, 0),
    ("VisibilityTimeout", 0, 43_200, 30),
];

/// When a message taken too often goes where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Redrive {
    /// The dead-letter queue.
    pub target: Queue,
    /// How often a message may be taken.
    pub most: u32,
}

impl QueueRow {
    /// The value of one of the numbers.
    pub(crate) fn number(&self, name: &str) -> u32 {
        let set = self.attributes.get(name).and_then(|text| text.parse().ok());
        let usual = || NUMBERS.iter().find(|(other, ..)| *other == name).map_or(0, |(.., usual)| *usual);
        set.unwrap_or_else(usual)
    }

    /// Where messages go that were taken too often.
    pub(crate) fn redrive(&self) -> Option<Redrive> {
        self.attributes.get("RedrivePolicy").and_then(|text| redrive(text).ok())
    }

    /// From when on a message that was sent at `sent` is no longer kept.
    pub(crate) fn expires(&self, sent: Timestamp) -> Timestamp {
        sent.plus_millis(i64::from(self.number("MessageRetentionPeriod")) * 1000)
    }

    /// Changes attributes that were checked; an empty text takes a document away.
    pub(crate) fn set(&mut self, attributes: BTreeMap<String, String>) {
        for (name, value) in attributes {
            if value.is_empty() {
                self.attributes.remove(&name);
            } else {
                self.attributes.insert(name, value);
            }
        }
    }
}

/// Checks attributes as `CreateQueue` and `SetQueueAttributes` take them.
pub(crate) fn check(
    rows: &impl Reads,
    queue: &Queue,
    attributes: &BTreeMap<String, String>,
) -> Result<(), Failure> {
    for (name, value) in attributes {
        match name.as_str() {
            "Policy" if value.is_empty() => {}
            "Policy" => policy::check(value)?,
            "RedrivePolicy" if value.is_empty() => {}
            "RedrivePolicy" => allowed(rows, queue, &redrive(value)?)?,
            "RedriveAllowPolicy" if value.is_empty() => {}
            "RedriveAllowPolicy" => drop(sources(value)?),
            "SqsManagedSseEnabled" if ["true", "false"].contains(&value.as_str()) => {}
            "SqsManagedSseEnabled" => return Err(invalid_attribute(name).into()),
            "KmsMasterKeyId" | "KmsDataKeyReusePeriodSeconds" => {
                return Err(unsupported(&format!("The attribute {name} is not supported.")).into());
            }
            "FifoQueue" if value == "true" => {
                return Err(unsupported("FIFO queues are not supported.").into());
            }
            _ => number(name, value)?,
        }
    }
    Ok(())
}

fn number(name: &str, value: &str) -> Result<(), ServiceError> {
    let Some((_, least, most, _)) = NUMBERS.iter().find(|(other, ..)| *other == name) else {
        return Err(error::invalid_attribute_name(format!("Unknown Attribute {name}.")));
    };
    match value.parse::<u32>() {
        Ok(number) if (*least..=*most).contains(&number) => Ok(()),
        _ => Err(invalid_attribute(name)),
    }
}

/// A redrive policy; AWS takes its number as a number and as a text.
fn redrive(text: &str) -> Result<Redrive, ServiceError> {
    let refuse = |reason: &str| invalid_value(text, "RedrivePolicy", reason);
    let policy: Value =
        serde_json::from_str(text).map_err(|_| refuse("Redrive policy is not a valid JSON map."))?;
    let members = policy.as_object().ok_or_else(|| refuse("Redrive policy is not a valid JSON map."))?;
    if let Some(other) =
        members.keys().find(|name| !["deadLetterTargetArn", "maxReceiveCount"].contains(&name.as_str()))
    {
        return Err(refuse(&format!("Redrive policy has the unknown parameter {other}.")));
    }
    let most = match &policy["maxReceiveCount"] {
        Value::Null => {
            return Err(refuse("Redrive policy does not contain mandatory attribute: maxReceiveCount."));
        }
        Value::String(text) => text.parse().ok(),
        other => other.as_u64(),
    };
    let most = most.and_then(|most| u32::try_from(most).ok()).filter(|most| (1..=1000).contains(most));
    let most =
        most.ok_or_else(|| refuse("Invalid value for maxReceiveCount: must be between 1 and 1000."))?;
    let arn = policy["deadLetterTargetArn"].as_str();
    let arn = arn
        .ok_or_else(|| refuse("Redrive policy does not contain mandatory attribute: deadLetterTargetArn."))?;
    let target = Queue::of_arn(arn).ok_or_else(|| refuse("Invalid value for deadLetterTargetArn."))?;
    Ok(Redrive { target, most })
}

/// Whether the dead-letter queue is there, near, and lets this queue have it.
fn allowed(rows: &impl Reads, source: &Queue, redrive: &Redrive) -> Result<(), Failure> {
    let target = &redrive.target;
    if target.place != source.place {
        let message = format!(
            "Value {} for parameter deadLetterTargetArn is invalid. Reason: A dead letter queue must be in the account and the region of its source.",
            target.arn()
        );
        return Err(invalid_parameter(message).into());
    }
    let row = target
        .row(rows)
        .map_err(|_| invalid_value(target.arn(), "RedrivePolicy", "Dead letter target does not exist."))?;
    let open = match row.attributes.get("RedriveAllowPolicy").map(|text| sources(text)).transpose()? {
        None | Some(Sources::All) => true,
        Some(Sources::None) => false,
        Some(Sources::Those(arns)) => arns.contains(&source.arn()),
    };
    let reason = "Dead letter target does not allow this source queue.";
    if open { Ok(()) } else { Err(invalid_value(target.arn(), "RedrivePolicy", reason).into()) }
}

enum Sources {
    All,
    None,
    Those(Vec<String>),
}

fn sources(text: &str) -> Result<Sources, ServiceError> {
    let refuse = || invalid_attribute("RedriveAllowPolicy");
    let policy: Value = serde_json::from_str(text).map_err(|_| refuse())?;
    match (policy["redrivePermission"].as_str(), &policy["sourceQueueArns"]) {
        (Some("allowAll"), Value::Null) => Ok(Sources::All),
        (Some("denyAll"), Value::Null) => Ok(Sources::None),
        (Some("byQueue"), Value::Array(arns)) if (1..=10).contains(&arns.len()) => {
            let arns = arns.iter().map(|arn| arn.as_str().map(str::to_owned)).collect::<Option<_>>();
            arns.map(Sources::Those).ok_or_else(refuse)
        }
        _ => Err(refuse()),
    }
}

/// Every attribute of a queue, as `GetQueueAttributes` shows them.
pub(crate) fn shown(
    rows: &impl Reads,
    queue: &Queue,
    row: &QueueRow,
    now: Timestamp,
) -> Result<BTreeMap<String, String>, Failure> {
    let mut all = row.attributes.clone();
    for (name, ..) in NUMBERS {
        all.insert(name.to_owned(), row.number(name).to_string());
    }
    all.entry("SqsManagedSseEnabled".to_owned()).or_insert_with(|| "true".to_owned());
    let (mut waiting, mut delayed, mut in_flight) = (0u64, 0u64, 0u64);
    for (_, message) in rows.scan(&MESSAGES, &queue.key())? {
        if row.expires(message.sent) <= now {
            continue;
        }
        match (message.visible <= now, message.receipt.is_some()) {
            (true, _) => waiting += 1,
            (false, true) => in_flight += 1,
            (false, false) => delayed += 1,
        }
    }
    let seconds = |time: Timestamp| (time.millis() / 1000).to_string();
    all.extend([
        ("QueueArn".to_owned(), queue.arn()),
        ("CreatedTimestamp".to_owned(), seconds(row.created)),
        ("LastModifiedTimestamp".to_owned(), seconds(row.modified)),
        ("ApproximateNumberOfMessages".to_owned(), waiting.to_string()),
        ("ApproximateNumberOfMessagesDelayed".to_owned(), delayed.to_string()),
        ("ApproximateNumberOfMessagesNotVisible".to_owned(), in_flight.to_string()),
    ]);
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_bounds() {
        assert!(number("DelaySeconds", "900").is_ok());
        for wrong in ["901", "-1", "x", ""] {
            assert!(number("DelaySeconds", wrong).is_err(), "{wrong}");
        }
        assert_eq!(number("Colour", "1").unwrap_err().message, "Unknown Attribute Colour.");
    }

    #[test]
    fn a_redrive_policy_names_a_queue_and_a_count() {
        let policy = |count: &str| {
            let text = format!(
                r#"{{"deadLetterTargetArn": "arn:aws:sqs:us-east-1:123456789012:dead", "maxReceiveCount": {count}}}"#
            );
            redrive(&text).map(|redrive| (redrive.target.name, redrive.most))
        };
        assert_eq!(policy("3").unwrap(), ("dead".to_owned(), 3));
        assert_eq!(policy("\"3\"").unwrap(), ("dead".to_owned(), 3));
        assert!(policy("0").is_err());
        assert!(redrive("[]").is_err());
    }
}
