//! What a target gets of an event: the whole, a part, a constant, or a text made of parts.

use std::collections::BTreeMap;

use serde_json::Value;
use tidegate_api::ServiceError;

use super::errors::invalid;
use super::rows::{TargetRow, Transformer};

/// What is known of a delivery beside the event.
pub(crate) struct About<'a> {
    pub(crate) rule_arn: &'a str,
    pub(crate) rule_name: &'a str,
    pub(crate) ingested: &'a str,
}

/// The text that a target gets.
pub(crate) fn payload(target: &TargetRow, event: &Value, about: &About<'_>) -> String {
    if let Some(input) = &target.input {
        return input.clone();
    }
    if let Some(path) = &target.input_path {
        return found(event, path).unwrap_or(&Value::Null).to_string();
    }
    match &target.transformer {
        Some(transformer) => transformed(transformer, event, about),
        None => event.to_string(),
    }
}

/// Refuses what could not make an input.
pub(crate) fn check(target: &TargetRow) -> Result<(), ServiceError> {
    let id = &target.id;
    let given = [target.input.is_some(), target.input_path.is_some(), target.transformer.is_some()];
    if given.iter().filter(|given| **given).count() > 1 {
        return Err(invalid(format!(
            "Only one of Input, InputPath, or InputTransformer must be provided for target {id}."
        )));
    }
    if let Some(input) = &target.input
        && serde_json::from_str::<Value>(input).is_err()
    {
        return Err(invalid(format!("JSON syntax error in input for target {id}.")));
    }
    let paths =
        target.transformer.as_ref().and_then(|transformer| transformer.paths.clone()).unwrap_or_default();
    if let Some(wrong) = target.input_path.iter().chain(paths.values()).find(|path| steps(path).is_none()) {
        return Err(invalid(format!("InputPath for target {id} is invalid: {wrong}.")));
    }
    let template = target.transformer.as_ref().map(|transformer| transformer.template.as_str());
    for name in template.map(placeholders).unwrap_or_default() {
        if !name.starts_with("aws.events.") && !paths.contains_key(&name) {
            return Err(invalid(format!(
                "InputTemplate for target {id} contains invalid placeholder {name}."
            )));
        }
    }
    Ok(())
}

fn transformed(transformer: &Transformer, event: &Value, about: &About<'_>) -> String {
    let none = BTreeMap::new();
    let paths = transformer.paths.as_ref().unwrap_or(&none);
    let value = |name: &str| match name {
        "aws.events.rule-arn" => Value::from(about.rule_arn),
        "aws.events.rule-name" => Value::from(about.rule_name),
        "aws.events.event.ingestion-time" => Value::from(about.ingested),
        "aws.events.event" | "aws.events.event.json" => event.clone(),
        name => paths.get(name).and_then(|path| found(event, path)).cloned().unwrap_or(Value::Null),
    };
    let (mut made, mut in_text, mut rest) = (String::new(), false, transformer.template.as_str());
    while let Some(letter) = rest.chars().next() {
        if letter == '<'
            && let Some((name, after)) = rest[1..].split_once('>')
            && is_placeholder(name)
        {
            made.push_str(&inserted(&value(name), in_text));
            rest = after;
            continue;
        }
        let escaped = letter == '\\' && in_text;
        let size =
            letter.len_utf8() + if escaped { rest[1..].chars().next().map_or(0, char::len_utf8) } else { 0 };
        in_text ^= letter == '"';
        made.push_str(&rest[..size]);
        rest = &rest[size..];
    }
    made
}

/// AWS: within a text a value loses its quotation marks, elsewhere it is JSON.
fn inserted(value: &Value, in_text: bool) -> String {
    match value {
        _ if !in_text => value.to_string(),
        Value::Null => String::new(),
        Value::String(text) => {
            let quoted = Value::from(text.as_str()).to_string();
            quoted[1..quoted.len() - 1].to_owned()
        }
        other => other.to_string().replace('"', ""),
    }
}

fn placeholders(template: &str) -> Vec<String> {
    let parts = template.split('<').skip(1);
    let names = parts.filter_map(|part| part.split_once('>').map(|(name, _)| name));
    names.filter(|name| is_placeholder(name)).map(str::to_owned).collect()
}

fn is_placeholder(name: &str) -> bool {
    let letters = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    !name.is_empty() && name.bytes().all(letters)
}

/// The value at a path.
fn found<'e>(event: &'e Value, path: &str) -> Option<&'e Value> {
    steps(path)?.into_iter().try_fold(event, |value, step| match step {
        Step::Member(name) => value.get(name),
        Step::Item(position) => value.get(position),
    })
}

enum Step {
    Member(String),
    Item(usize),
}

/// The steps of `$.a.b[0]['c']`.
fn steps(path: &str) -> Option<Vec<Step>> {
    let mut rest = path.strip_prefix('$')?;
    let mut steps = Vec::new();
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('.') {
            let end = after.find(['.', '[']).unwrap_or(after.len());
            let name = &after[..end];
            if name.is_empty() || name.contains('*') {
                return None;
            }
            steps.push(Step::Member(name.to_owned()));
            rest = &after[end..];
        } else {
            let (inside, after) = rest.strip_prefix('[')?.split_once(']')?;
            let quoted = inside.strip_prefix('\'').and_then(|inside| inside.strip_suffix('\''));
            steps.push(match quoted {
                Some(name) => Step::Member(name.to_owned()),
                None => Step::Item(inside.parse().ok()?),
            });
            rest = after;
        }
    }
    Some(steps)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn payload_of(target: TargetRow) -> String {
        let event =
            json!({"detail": {"state": "ACTIVE", "list": ["A", "B"], "n": 1, "q": "say \"x\""}, "time": "t"});
        payload(&target, &event, &About { rule_arn: "arn", rule_name: "r", ingested: "now" })
    }

    fn template(text: &str) -> TargetRow {
        let paths = [
            ("state", "$.detail.state"),
            ("list", "$.detail.list"),
            ("n", "$.detail.n"),
            ("q", "$.detail.q"),
            ("no", "$.none"),
        ];
        let paths = paths.map(|(name, path)| (name.to_owned(), path.to_owned())).into();
        let transformer = Transformer { paths: Some(paths), template: text.into() };
        TargetRow { id: "1".into(), transformer: Some(transformer), ..TargetRow::default() }
    }

    #[test]
    fn a_template_is_filled_in() {
        assert_eq!(payload_of(template(r#""<list> of <state><no>""#)), r#""[A,B] of ACTIVE""#);
        assert_eq!(
            payload_of(template(r#"{"s": <state>, "n": <n>, "no": <no>}"#)),
            r#"{"s": "ACTIVE", "n": 1, "no": null}"#
        );
        assert_eq!(
            payload_of(template(r#"{"q": "<q>", "r": "<aws.events.rule-name>"}"#)),
            r#"{"q": "say \"x\"", "r": "r"}"#
        );
        assert_eq!(payload_of(template(r#""a < b""#)), r#""a < b""#);
    }

    #[test]
    fn a_path_chooses_a_part() {
        let part =
            |path: &str| payload_of(TargetRow { input_path: Some(path.into()), ..TargetRow::default() });
        assert_eq!(
            (part("$.detail.state").as_str(), part("$.detail.list[1]").as_str()),
            ("\"ACTIVE\"", "\"B\"")
        );
        assert_eq!((part("$['time']").as_str(), part("$.none").as_str()), ("\"t\"", "null"));
    }

    #[test]
    fn what_makes_no_input_is_refused() {
        let refused = check(&template("<nokey>")).unwrap_err();
        assert_eq!(refused.message, "InputTemplate for target 1 contains invalid placeholder nokey.");
        let both = TargetRow { input: Some("1".into()), ..template("<n>") };
        assert!(check(&both).unwrap_err().message.starts_with("Only one of Input, InputPath"));
        assert!(check(&TargetRow { input_path: Some("detail".into()), ..TargetRow::default() }).is_err());
    }
}
