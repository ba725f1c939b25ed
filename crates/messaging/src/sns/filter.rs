//! Filter policies: which of a topic's messages a subscription gets.
//!
//! AWS: <https://docs.aws.amazon.com/sns/latest/dg/sns-subscription-filter-policies.html>

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use tidegate_api::ServiceError;

use super::errors::invalid;
use super::message::{Attribute, Message};
use super::rows::SubscriptionRow;
use tidegate_pattern::{Pattern, parse};

/// AWS: how many keys a policy has at most, and how many combinations of their values.
const MOST_KEYS: usize = 5;
const MOST_COMBINATIONS: usize = 150;

/// Refuses a policy that could not decide.
pub(crate) fn check(text: &str, scope: Option<&str>) -> Result<(), ServiceError> {
    let refuse = |reason: &str| invalid(format!("FilterPolicy: {reason}"));
    let pattern = parse(text).map_err(|reason| refuse(&reason))?;
    let extent = pattern.extent();
    if scope != Some("MessageBody") && extent.depth > 1 {
        return Err(refuse("Filter policy scope MessageAttributes does not support nested filter policy"));
    }
    if extent.keys > MOST_KEYS {
        return Err(refuse("Filter policy can not have more than 5 keys"));
    }
    if extent.combinations > MOST_COMBINATIONS {
        return Err(refuse("Filter policy is too complex"));
    }
    Ok(())
}

/// Whether a subscription gets a message.
pub(crate) fn passes(row: &SubscriptionRow, message: &Message) -> bool {
    let Some(pattern) = row.attributes.get("FilterPolicy").and_then(|text| parse(text).ok()) else {
        return true;
    };
    let by_body = row.attributes.get("FilterPolicyScope").is_some_and(|scope| scope == "MessageBody");
    if by_body { body_passes(&pattern, &message.body) } else { pattern.matches(&flat(&message.attributes)) }
}

/// AWS: a body that is no JSON object passes no policy.
fn body_passes(pattern: &Pattern, body: &str) -> bool {
    match serde_json::from_str(body) {
        Ok(Value::Object(body)) => pattern.matches(&body),
        _ => false,
    }
}

/// The attributes that a policy sees: texts, numbers, and the members of lists; AWS ignores binary ones.
fn flat(attributes: &BTreeMap<String, Attribute>) -> Map<String, Value> {
    let seen = attributes.iter().filter_map(|(name, attribute)| {
        let text = attribute.text.as_deref()?;
        let value = match attribute.data_type.as_str() {
            "String.Array" => serde_json::from_str(text).ok()?,
            number if number.starts_with("Number") => {
                serde_json::Number::from_f64(text.parse().ok()?).map(Value::Number)?
            }
            _ => Value::from(text),
        };
        Some((name.clone(), value))
    });
    seen.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sns::rows::Protocol;

    fn passes_with(policy: &str, attributes: &[(&str, &str, &str)], body: &str, scope: &str) -> bool {
        let texts = [("FilterPolicy", policy), ("FilterPolicyScope", scope)];
        let row = SubscriptionRow {
            protocol: Protocol::Sqs,
            endpoint: String::new(),
            principal: String::new(),
            owner: String::new(),
            attributes: texts.map(|(name, text)| (name.to_owned(), text.to_owned())).into(),
        };
        let attribute = |(name, kind, text): &(&str, &str, &str)| {
            let attribute = Attribute { data_type: (*kind).into(), text: Some((*text).into()), bytes: None };
            ((*name).to_owned(), attribute)
        };
        let attributes = attributes.iter().map(attribute).collect();
        passes(&row, &Message { body: body.into(), attributes, ..Message::default() })
    }

    #[test]
    fn attributes_decide_by_their_type() {
        let policy = r#"{"store":["a"],"price":[{"numeric":[">=",100]}]}"#;
        let scope = "MessageAttributes";
        let both = [("store", "String", "a"), ("price", "Number", "100")];
        assert!(passes_with(policy, &both, "", scope));
        assert!(!passes_with(policy, &both[..1], "", scope));
        let as_text = [("store", "String", "a"), ("price", "String", "100")];
        assert!(!passes_with(policy, &as_text, "", scope));
        let list = [("store", "String.Array", r#"["b","a"]"#), ("price", "Number", "1e3")];
        assert!(passes_with(policy, &list, "", scope));
    }

    #[test]
    fn a_body_decides_where_the_scope_says_so() {
        let policy = r#"{"order":{"kind":["new"]}}"#;
        assert!(passes_with(policy, &[], r#"{"order":{"kind":"new"}}"#, "MessageBody"));
        assert!(!passes_with(policy, &[], "no json", "MessageBody"));
        assert!(check(policy, Some("MessageBody")).is_ok());
        assert!(check(policy, None).is_err());
    }

    #[test]
    fn a_policy_has_its_limits() {
        let keys = r#"{"a":["1"],"b":["1"],"c":["1"],"d":["1"],"e":["1"],"f":["1"]}"#;
        let refused = check(keys, None).unwrap_err();
        assert!(refused.message.contains("more than 5 keys"), "{}", refused.message);
    }
}
