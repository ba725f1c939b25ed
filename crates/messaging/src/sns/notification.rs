//! The forms in which a message reaches its subscribers.
//!
//! AWS signs notifications with keys of its own; these carry no signature and no fields for one.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::message::Attribute;

/// A message on its way to one subscriber.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Notification {
    pub message_id: String,
    pub topic: String,
    pub subscription: String,
    pub subject: Option<String>,
    pub body: String,
    /// When it was published, as AWS writes it.
    pub time: String,
    pub attributes: BTreeMap<String, Attribute>,
    pub group: Option<String>,
    /// Where a subscriber can say that it wants no more.
    pub unsubscribe: String,
}

impl Notification {
    /// What a queue gets, unless the subscription is raw.
    pub(crate) fn envelope(&self) -> String {
        let mut shown = Map::new();
        let mut put = |name: &str, value: Value| shown.insert(name.to_owned(), value);
        put("Type", "Notification".into());
        put("MessageId", self.message_id.as_str().into());
        put("TopicArn", self.topic.as_str().into());
        if let Some(subject) = &self.subject {
            put("Subject", subject.as_str().into());
        }
        put("Message", self.body.as_str().into());
        put("Timestamp", self.time.as_str().into());
        put("UnsubscribeURL", self.unsubscribe.as_str().into());
        if !self.attributes.is_empty() {
            put("MessageAttributes", self.shown_attributes());
        }
        Value::Object(shown).to_string()
    }

    /// The event that a function gets.
    pub(crate) fn event(&self) -> String {
        json!({"Records": [{
            "EventSource": "aws:sns",
            "EventVersion": "1.0",
            "EventSubscriptionArn": self.subscription,
            "Sns": {
                "Type": "Notification",
                "MessageId": self.message_id,
                "TopicArn": self.topic,
                "Subject": self.subject,
                "Message": self.body,
                "Timestamp": self.time,
                "UnsubscribeUrl": self.unsubscribe,
                "MessageAttributes": self.shown_attributes(),
            },
        }]})
        .to_string()
    }

    fn shown_attributes(&self) -> Value {
        let shown = self.attributes.iter().map(|(name, attribute)| {
            let value = match (&attribute.text, &attribute.bytes) {
                (_, Some(bytes)) => STANDARD.encode(bytes),
                (text, None) => text.clone().unwrap_or_default(),
            };
            (name.clone(), json!({"Type": attribute.data_type, "Value": value}))
        });
        Value::Object(shown.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_queue_gets_an_envelope_and_a_function_a_record() {
        let attribute = Attribute { data_type: "Binary".into(), text: None, bytes: Some(vec![2, 3, 4]) };
        let notification = Notification {
            message_id: "m".into(),
            topic: "t".into(),
            subscription: "s".into(),
            subject: None,
            body: "hello".into(),
            time: "2026-01-02T03:04:05.000Z".into(),
            attributes: BTreeMap::from([("attr2".to_owned(), attribute)]),
            group: None,
            unsubscribe: "u".into(),
        };
        let envelope: Value = serde_json::from_str(&notification.envelope()).unwrap();
        assert_eq!(envelope["MessageAttributes"], json!({"attr2": {"Type": "Binary", "Value": "AgME"}}));
        assert_eq!(envelope.get("Subject"), None);
        let event: Value = serde_json::from_str(&notification.event()).unwrap();
        assert_eq!(event["Records"][0]["Sns"]["Subject"], Value::Null);
        assert_eq!(event["Records"][0]["Sns"]["Message"], "hello");
    }
}
