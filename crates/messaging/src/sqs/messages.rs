//! Sending: what a message may be, and how it gets into a queue.

use std::collections::BTreeMap;

use tidegate_api::ServiceError;
use tidegate_api::sqs::{MessageAttributeValue, MessageSystemAttributeValue, SendMessageRequest, error};
use tidegate_core::{Caller, Cx, Failure, Timestamp};
use tidegate_store::{Key, Reads, Tx};

use super::errors::{invalid_parameter, invalid_value, missing_parameter, unsupported};
use super::queue::Queue;
use super::rows::{Attribute, MESSAGES, MessageRow, QUEUES, QueueRow};

/// The one system attribute that a sender may give.
pub(crate) const TRACE: &str = "AWSTraceHeader";

/// A message to be sent, its parameters checked as far as they need no queue.
#[derive(Clone, Debug)]
pub(crate) struct Letter {
    pub body: String,
    pub attributes: BTreeMap<String, Attribute>,
    pub trace: Option<Attribute>,
    pub group: Option<String>,
    pub delay: Option<u32>,
}

/// Who sent, when, under which id.
#[derive(Clone, Debug)]
pub(crate) struct Stamp {
    pub id: String,
    pub sender: String,
    pub now: Timestamp,
}

impl Stamp {
    /// The stamp of a message that this call sends.
    pub(crate) fn of(cx: &Cx) -> Self {
        Self { id: cx.ids().uuid(), sender: sender(cx.caller()), now: cx.clock().now() }
    }
}

impl Letter {
    /// Checks what is sent.
    pub(crate) fn of(input: SendMessageRequest) -> Result<Self, ServiceError> {
        if input.message_body.is_empty() {
            return Err(missing_parameter("MessageBody"));
        }
        if !input.message_body.chars().all(is_allowed) {
            let message = "Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | #x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF";
            return Err(error::invalid_message_contents(message));
        }
        if let Some(id) = &input.message_deduplication_id {
            let reason = "The request includes a parameter that is not valid for this queue type";
            return Err(invalid_value(id, "MessageDeduplicationId", reason));
        }
        let delay = input.delay_seconds.map(|delay| {
            u32::try_from(delay)
                .ok()
                .filter(|delay| *delay <= 900)
                .ok_or_else(|| invalid_value(delay, "DelaySeconds", "DelaySeconds must be >= 0 and <= 900."))
        });
        Ok(Self {
            delay: delay.transpose()?,
            group: input.message_group_id.map(group).transpose()?,
            attributes: attributes(input.message_attributes.unwrap_or_default())?,
            trace: trace(input.message_system_attributes.unwrap_or_default())?,
            body: input.message_body,
        })
    }

    /// The bytes that count against the limits: body and attributes with their names and types.
    pub(crate) fn size(&self) -> usize {
        let of = |(name, attribute): (&String, &Attribute)| {
            let value = attribute
                .bytes
                .as_ref()
                .map_or_else(|| attribute.text.as_ref().map_or(0, String::len), Vec::len);
            name.len() + attribute.data_type.len() + value
        };
        self.body.len() + self.attributes.iter().map(of).sum::<usize>()
    }

    /// Whether the queue takes messages as long as this; `words` differ between one message and a batch.
    pub(crate) fn fits(&self, row: &QueueRow, words: &str) -> Result<(), ServiceError> {
        let limit = row.number("MaximumMessageSize");
        if self.size() <= limit as usize {
            return Ok(());
        }
        let reason = format!("Reason: Message must be shorter than {limit} bytes.");
        Err(invalid_parameter(format!("One or more parameters {words}. {reason}")))
    }

    /// Puts it into the queue.
    pub(crate) fn post(
        self,
        tx: &mut Tx<'_>,
        queue: &Queue,
        row: &mut QueueRow,
        stamp: Stamp,
    ) -> Result<(), Failure> {
        let delay = self.delay.unwrap_or_else(|| row.number("DelaySeconds"));
        let message = MessageRow {
            id: stamp.id,
            body: self.body,
            attributes: self.attributes,
            trace: self.trace.and_then(|trace| trace.text),
            group: self.group,
            sender: stamp.sender,
            sent: stamp.now,
            visible: stamp.now.plus_millis(i64::from(delay) * 1000),
            receives: 0,
            first_received: None,
            receipt: None,
            dead_letter_of: None,
        };
        append(tx, queue, row, &message)
    }
}

/// Appends a message to a queue, and counts it in the queue's row.
pub(crate) fn append(
    tx: &mut Tx<'_>,
    queue: &Queue,
    row: &mut QueueRow,
    message: &MessageRow,
) -> Result<(), Failure> {
    tx.put(&MESSAGES, &message_key(queue, row.next), message)?;
    row.next += 1;
    tx.put(&QUEUES, &queue.key(), row)?;
    Ok(())
}

/// The key of a message by its number.
pub(crate) fn message_key(queue: &Queue, number: u64) -> Key {
    queue.key().and_number(number)
}

/// Deletes the oldest messages whose time is over.
pub(crate) fn sweep(tx: &mut Tx<'_>, queue: &Queue, row: &QueueRow, now: Timestamp) -> Result<(), Failure> {
    for (key, message) in tx.page(&MESSAGES, &queue.key(), None, 100, false)? {
        if row.expires(message.sent) > now {
            break;
        }
        tx.delete(&MESSAGES, &key)?;
    }
    Ok(())
}

fn is_allowed(letter: char) -> bool {
    matches!(letter, '\u{9}' | '\u{a}' | '\u{d}' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

fn group(text: String) -> Result<String, ServiceError> {
    if (1..=128).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Ok(text);
    }
    let reason =
        "MessageGroupId can only include alphanumeric and punctuation characters. 1 to 128 in length.";
    Err(invalid_value(text, "MessageGroupId", reason))
}

fn attributes(
    given: BTreeMap<String, MessageAttributeValue>,
) -> Result<BTreeMap<String, Attribute>, ServiceError> {
    if given.len() > 10 {
        let message =
            format!("Number of message attributes [{}] exceeds the allowed maximum [10].", given.len());
        return Err(invalid_parameter(message));
    }
    given
        .into_iter()
        .map(|(name, value)| {
            if value.string_list_values.is_some() || value.binary_list_values.is_some() {
                let words = "Message attribute list values in SendMessage operation are not supported.";
                return Err(unsupported(words));
            }
            let bytes = value.binary_value.map(|bytes| bytes.to_vec());
            let attribute = Attribute { data_type: value.data_type, text: value.string_value, bytes };
            checked(&name, "user", attribute).map(|attribute| (name, attribute))
        })
        .collect()
}

fn trace(given: BTreeMap<String, MessageSystemAttributeValue>) -> Result<Option<Attribute>, ServiceError> {
    let mut found = None;
    for (name, value) in given {
        if name != TRACE || value.data_type != "String" {
            let message = format!("Message system attribute name '{name}' is invalid.");
            return Err(invalid_parameter(message));
        }
        let attribute = Attribute { data_type: value.data_type, text: value.string_value, bytes: None };
        found = Some(checked(&name, "system", attribute)?);
    }
    Ok(found)
}

fn checked(name: &str, whose: &str, attribute: Attribute) -> Result<Attribute, ServiceError> {
    let letters = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte);
    if !(1..=256).contains(&name.len()) || !name.bytes().all(letters) {
        return Err(invalid_parameter(format!("Message ({whose}) attribute name '{name}' is invalid.")));
    }
    let kind = attribute.data_type.split('.').next().unwrap_or_default();
    let empty = match kind {
        "String" | "Number" => attribute.text.as_deref().is_none_or(str::is_empty),
        "Binary" => attribute.bytes.as_deref().is_none_or(<[u8]>::is_empty),
        _ => {
            let message = format!(
                "The message attribute '{name}' has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String."
            );
            return Err(invalid_parameter(message));
        }
    };
    if empty {
        let message =
            format!("Message ({whose}) attribute '{name}' must contain a non-empty value of type '{kind}'.");
        return Err(invalid_parameter(message));
    }
    if kind == "Number" && attribute.text.as_deref().is_none_or(|text| text.parse::<f64>().is_err()) {
        let text = attribute.text.unwrap_or_default();
        return Err(invalid_parameter(format!(
            "Can't cast the value of message ({whose}) attribute '{name}' to a number: {text}"
        )));
    }
    Ok(attribute)
}

/// `SenderId`: the unique id of whoever sends, or the account.
fn sender(caller: &Caller) -> String {
    match caller {
        Caller::User { id, .. } => id.clone(),
        Caller::Session(session) => format!("{}:{}", session.role_id, session.session_name),
        Caller::Root { account } | Caller::Service { account, .. } => account.clone(),
        Caller::Anonymous => "anonymous".to_owned(),
    }
}
