//! What is stored of queues and messages.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tidegate_api::sqs::MessageAttributeValue;
use tidegate_core::Timestamp;
use tidegate_store::Table;

/// Queues, by place and name.
pub(crate) const QUEUES: Table<QueueRow> = Table::new("sqs_queues");
/// Messages, by place, queue and number.
pub(crate) const MESSAGES: Table<MessageRow> = Table::new("sqs_messages");
/// When a queue's name was last deleted, by place and name.
pub(crate) const DELETIONS: Table<Timestamp> = Table::new("sqs_deletions");

/// A queue.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct QueueRow {
    /// The attributes that were set; the others have their defaults.
    pub attributes: BTreeMap<String, String>,
    /// The tags.
    pub tags: BTreeMap<String, String>,
    /// When it was made.
    pub created: Timestamp,
    /// When its attributes last changed.
    pub modified: Timestamp,
    /// When it was last purged.
    pub purged: Option<Timestamp>,
    /// The number of the next message.
    pub next: u64,
}

/// A message.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct MessageRow {
    /// `MessageId`.
    pub id: String,
    /// The body.
    pub body: String,
    /// The sender's attributes.
    pub attributes: BTreeMap<String, Attribute>,
    /// `AWSTraceHeader`, where the sender gave one.
    pub trace: Option<String>,
    /// `MessageGroupId`, by which a standard queue is fair.
    pub group: Option<String>,
    /// `SenderId`.
    pub sender: String,
    /// When it was sent.
    pub sent: Timestamp,
    /// From when on it may be taken.
    pub visible: Timestamp,
    /// How often it was taken.
    pub receives: u32,
    /// When it was first taken.
    pub first_received: Option<Timestamp>,
    /// The nonce of the newest receipt.
    pub receipt: Option<String>,
    /// The queue that it was moved from because it was taken too often.
    pub dead_letter_of: Option<String>,
}

/// A message attribute, its binary value as bytes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Attribute {
    /// `String`, `Number` or `Binary`, and what may follow a dot.
    pub data_type: String,
    /// The value of a `String` or `Number`.
    pub text: Option<String>,
    /// The value of a `Binary`.
    pub bytes: Option<Vec<u8>>,
}

impl Attribute {
    /// The attribute as it is shown.
    pub(crate) fn shown(&self) -> MessageAttributeValue {
        MessageAttributeValue {
            data_type: self.data_type.clone(),
            string_value: self.text.clone(),
            binary_value: self.bytes.clone().map(Into::into),
            ..MessageAttributeValue::default()
        }
    }
}
