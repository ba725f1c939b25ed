//! What is published: a message, its checks, and its text for each protocol.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use tidegate_api::ServiceError;
use tidegate_api::sns::{MessageAttributeValue, PublishInput};

use super::errors::{invalid, invalid_value};
use super::rows::Protocol;

/// AWS: how long a message is at most, with its attributes.
pub(crate) const LONGEST: usize = 262_144;

/// A message, its parameters checked.
#[derive(Clone, Debug, Default)]
pub(crate) struct Message {
    pub body: String,
    /// Bodies of their own for protocols.
    pub bodies: Map<String, Value>,
    pub subject: Option<String>,
    pub attributes: BTreeMap<String, Attribute>,
    pub group: Option<String>,
}

/// A message attribute, its binary value as bytes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Attribute {
    /// `String`, `Number`, `Binary` or `String.Array`.
    pub data_type: String,
    /// The value of all but a `Binary`.
    pub text: Option<String>,
    /// The value of a `Binary`.
    pub bytes: Option<Vec<u8>>,
}

impl Message {
    /// Checks what is published.
    pub(crate) fn of(input: PublishInput) -> Result<Self, ServiceError> {
        if input.message.is_empty() {
            return Err(invalid("Empty message"));
        }
        if input.message_deduplication_id.is_some() {
            return Err(invalid(
                "MessageDeduplicationId Reason: The request includes MessageDeduplicationId parameter that is not valid for this topic type",
            ));
        }
        let subject = input.subject.map(subject).transpose()?;
        let attributes = attributes(input.message_attributes.unwrap_or_default())?;
        let bodies = match input.message_structure.as_deref() {
            None => Map::new(),
            Some("json") => bodies(&input.message)?,
            Some(_) => return Err(invalid("MessageStructure")),
        };
        let body = match bodies.get("default").and_then(Value::as_str) {
            Some(text) => text.to_owned(),
            None => input.message,
        };
        let message = Self { body, bodies, subject, attributes, group: input.message_group_id };
        if message.size() > LONGEST {
            return Err(invalid("Message too long"));
        }
        Ok(message)
    }

    /// The bytes that count against the limits.
    pub(crate) fn size(&self) -> usize {
        let of = |(name, attribute): (&String, &Attribute)| {
            let bytes = attribute.bytes.as_ref().map_or(0, Vec::len);
            name.len() + attribute.data_type.len() + attribute.text.as_ref().map_or(bytes, String::len)
        };
        self.body.len() + self.attributes.iter().map(of).sum::<usize>()
    }

    /// The body that a protocol gets.
    pub(crate) fn body_for(&self, protocol: Protocol) -> &str {
        self.bodies.get(protocol.as_str()).and_then(Value::as_str).unwrap_or(&self.body)
    }
}

/// AWS: at most 100 letters that are printed, in a single line.
fn subject(text: String) -> Result<String, ServiceError> {
    let fits = (1..=100).contains(&text.chars().count()) && !text.chars().any(char::is_control);
    if fits { Ok(text) } else { Err(invalid("Subject")) }
}

fn bodies(text: &str) -> Result<Map<String, Value>, ServiceError> {
    let Ok(Value::Object(bodies)) = serde_json::from_str(text) else {
        return Err(invalid("Message Structure - JSON message body failed to parse"));
    };
    match bodies.get("default") {
        Some(Value::String(_)) => Ok(bodies),
        _ => Err(invalid("Message Structure - No default entry in JSON message body")),
    }
}

fn attributes(
    given: BTreeMap<String, MessageAttributeValue>,
) -> Result<BTreeMap<String, Attribute>, ServiceError> {
    let checked = given.into_iter().map(|(name, value)| {
        check_name(&name)?;
        let bytes = value.binary_value.map(|bytes| bytes.to_vec());
        let attribute = Attribute { data_type: value.data_type, text: value.string_value, bytes };
        check(&name, &attribute)?;
        Ok((name, attribute))
    });
    checked.collect()
}

fn check_name(name: &str) -> Result<(), ServiceError> {
    if name.len() > 256 {
        return Err(invalid_value("Length of message attribute name must be less than 256 bytes."));
    }
    let allowed = |letter: &char| letter.is_ascii_alphanumeric() || "_-.".contains(*letter);
    if let Some(other) = name.chars().find(|letter| !allowed(letter)) {
        let code = u32::from(other);
        return Err(invalid_value(format!(
            "Invalid non-alphanumeric character '#x{code:X}' was found in the message attribute name. Can only include alphanumeric characters, hyphens, underscores, or dots."
        )));
    }
    if name.starts_with('.') {
        return Err(invalid_value("Invalid message attribute name starting with character '.' was found."));
    }
    if name.ends_with('.') {
        return Err(invalid_value("Invalid message attribute name ending with character '.' was found."));
    }
    if name.contains("..") {
        return Err(invalid_value("Message attribute name can not have successive '.' character."));
    }
    Ok(())
}

fn check(name: &str, attribute: &Attribute) -> Result<(), ServiceError> {
    let kind = attribute.data_type.split('.').next().unwrap_or_default();
    let wrong_field = |field: &str| {
        Err(invalid_value(format!(
            "The message attribute '{name}' with type '{kind}' must use field '{field}'."
        )))
    };
    let has_text = attribute.text.as_deref().is_some_and(|text| !text.is_empty());
    let has_bytes = attribute.bytes.as_deref().is_some_and(|bytes| !bytes.is_empty());
    match kind {
        "String" | "Number" if has_bytes => return wrong_field("String"),
        "Binary" if has_text => return wrong_field("Binary"),
        "String" | "Number" if has_text => {}
        "Binary" if has_bytes => {}
        "String" | "Number" | "Binary" => {
            return Err(invalid_value(format!(
                "The message attribute '{name}' must contain non-empty message attribute value for message attribute type '{kind}'."
            )));
        }
        _ => {
            return Err(invalid_value(format!(
                "The message attribute '{name}' has an invalid message attribute type, the set of supported type prefixes is Binary, Number, and String."
            )));
        }
    }
    let text = attribute.text.as_deref().unwrap_or_default();
    if kind == "Number" && text.parse::<f64>().is_err() {
        return Err(invalid_value(format!("Could not cast message attribute '{name}' value to number.")));
    }
    if attribute.data_type == "String.Array" && serde_json::from_str::<Vec<Value>>(text).is_err() {
        return Err(invalid_value(format!(
            "The message attribute '{name}' of type 'String.Array' must be an array of strings, numbers, true, false or null."
        )));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input(message: &str) -> PublishInput {
        PublishInput { message: message.into(), ..PublishInput::default() }
    }

    #[test]
    fn a_protocol_gets_a_body_of_its_own_where_there_is_one() {
        let json = r#"{"default":"d","sqs":"q"}"#;
        let structured = PublishInput { message_structure: Some("json".into()), ..input(json) };
        let message = Message::of(structured).unwrap();
        assert_eq!((message.body_for(Protocol::Sqs), message.body_for(Protocol::Lambda)), ("q", "d"));
        let without = PublishInput { message_structure: Some("json".into()), ..input(r#"{"sqs":"q"}"#) };
        assert!(Message::of(without).unwrap_err().message.contains("No default entry"));
    }

    #[test]
    fn what_is_no_message_is_refused() {
        assert!(Message::of(input("")).is_err());
        assert!(Message::of(input(&"a".repeat(LONGEST + 1))).unwrap_err().message.contains("too long"));
        let subject = PublishInput { subject: Some(String::new()), ..input("m") };
        assert_eq!(Message::of(subject).unwrap_err().message, "Invalid parameter: Subject");
    }
}
