//! A batch of messages: as an event, and what a function says of it.

use std::collections::{BTreeMap, HashSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tidegate_api::sqs::Message;

/// The event that a function is given.
///
/// AWS: <https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html>
pub(super) fn event(records: Vec<Value>) -> Value {
    json!({"Records": records})
}

/// A message as a record of the event. Where a mapping has filters AWS says of the digest of attributes that there is none.
pub(super) fn record(queue: &str, region: &str, message: &Message, is_filtered: bool) -> Value {
    let attributes: BTreeMap<&String, &String> = message.attributes.iter().flatten().collect();
    let mut given = serde_json::Map::new();
    for (name, value) in message.message_attributes.iter().flatten() {
        let mut shown = json!({
            "stringListValues": [],
            "binaryListValues": [],
            "dataType": value.data_type,
        });
        if let Some(text) = &value.string_value {
            shown["stringValue"] = text.as_str().into();
        }
        if let Some(bytes) = &value.binary_value {
            shown["binaryValue"] = STANDARD.encode(bytes).into();
        }
        given.insert(name.clone(), shown);
    }
    let mut record = json!({
        "messageId": message.message_id,
        "receiptHandle": message.receipt_handle,
        "body": message.body,
        "attributes": attributes,
        "messageAttributes": given,
        "md5OfBody": message.md5_of_body,
        "eventSource": "aws:sqs",
        "eventSourceARN": queue,
        "awsRegion": region,
    });
    if let Some(md5) = &message.md5_of_message_attributes {
        record["md5OfMessageAttributes"] = md5.as_str().into();
    } else if is_filtered {
        record["md5OfMessageAttributes"] = Value::Null;
    }
    record
}

/// The messages that are dealt with, after an answer of a function that reports those that failed.
///
/// AWS: an answer that says nothing of failures is a success; one that names a message that was not in the batch, or is
/// no such report, is a failure of the whole batch.
pub(super) fn dealt_with(messages: &[Message], answer: &[u8]) -> Vec<Message> {
    let all = || messages.to_vec();
    let Ok(answer) = serde_json::from_slice::<Value>(answer) else { return Vec::new() };
    if answer.is_null() {
        return all();
    }
    let Some(answer) = answer.as_object() else { return Vec::new() };
    let Some(failures) = answer.get("batchItemFailures").filter(|list| !list.is_null()) else { return all() };
    let Some(failures) = failures.as_array() else { return Vec::new() };
    let named: Option<HashSet<&str>> =
        failures.iter().map(|one| one.get("itemIdentifier")?.as_str()).collect();
    let Some(named) = named else { return Vec::new() };
    let known: HashSet<&str> = messages.iter().filter_map(|message| message.message_id.as_deref()).collect();
    if !named.is_subset(&known) {
        return Vec::new();
    }
    let succeeded = |message: &&Message| message.message_id.as_deref().is_some_and(|id| !named.contains(id));
    messages.iter().filter(succeeded).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages() -> Vec<Message> {
        ["a", "b"].map(|id| Message { message_id: Some(id.to_owned()), ..Message::default() }).to_vec()
    }

    fn left(answer: &str) -> usize {
        dealt_with(&messages(), answer.as_bytes()).len()
    }

    #[test]
    fn failures_that_are_reported_stay_in_the_queue() {
        assert_eq!(left(r#"{"batchItemFailures":[{"itemIdentifier":"a"}]}"#), 1);
        assert_eq!(left(r#"{"batchItemFailures":[]}"#), 2);
        assert_eq!(left("null"), 2);
        assert_eq!(left("{}"), 2);
    }

    #[test]
    fn a_report_that_makes_no_sense_fails_the_batch() {
        for answer in [
            r#"{"batchItemFailures":[{"itemIdentifier":"c"}]}"#,
            r#"{"batchItemFailures":[{"itemIdentifier":""}]}"#,
            r#"{"batchItemFailures":[{"id":"a"}]}"#,
            r#""text""#,
        ] {
            assert_eq!(left(answer), 0, "{answer}");
        }
    }
}
