//! `Fn::ForEach`: one member of a template for each item of a list.

use serde_json::{Map, Value};

use super::known::Known;
use super::{layout, unknown};
use crate::template::TemplateError;
use crate::template::scope::text;

const PREFIX: &str = "Fn::ForEach::";
/// How deep loops may stand in one another.
const DEEPEST: usize = 5;

/// The members of a map with every loop in it, at any depth, made into what it stands for.
pub fn expand_members(
    known: &Known<'_>,
    members: &Map<String, Value>,
    depth: usize,
) -> Result<Map<String, Value>, TemplateError> {
    let mut expanded = Map::with_capacity(members.len());
    let mut add = |key: String, member: Value, of: &str| match expanded.contains_key(&key) {
        true => Err(TemplateError(format!("{of} makes {key}, which is there already."))),
        false => {
            expanded.insert(key, member);
            Ok(())
        }
    };
    for (key, member) in members {
        if key.starts_with(PREFIX) {
            for (made, member) in repeat(known, key, member, depth + 1)? {
                add(made, member, key)?;
            }
        } else {
            add(key.clone(), expand(known, member, depth)?, key)?;
        }
    }
    Ok(expanded)
}

fn expand(known: &Known<'_>, value: &Value, depth: usize) -> Result<Value, TemplateError> {
    match value {
        Value::Object(members) => expand_members(known, members, depth).map(Value::Object),
        Value::Array(items) => {
            items.iter().map(|item| expand(known, item, depth)).collect::<Result<_, _>>().map(Value::Array)
        }
        scalar => Ok(scalar.clone()),
    }
}

/// The members that a loop makes, in the order of its list.
fn repeat(
    known: &Known<'_>,
    name: &str,
    argument: &Value,
    depth: usize,
) -> Result<Vec<(String, Value)>, TemplateError> {
    let is_named = name.len() > PREFIX.len() && name[PREFIX.len()..].chars().all(char::is_alphanumeric);
    let Some([Value::String(identifier), collection, Value::Object(body)]) =
        argument.as_array().map(Vec::as_slice).filter(|_| is_named)
    else {
        return Err(layout(name));
    };
    if depth > DEEPEST {
        return Err(TemplateError(format!("{name} stands in more than {} other loops.", DEEPEST - 1)));
    }
    let items = match known.value(collection)? {
        Some(Value::Array(items)) => items,
        Some(_) => return Err(layout(name)),
        None => return Err(unknown(name)),
    };
    let mut made = Vec::new();
    for item in items {
        let item = text(&item).ok_or_else(|| layout(name))?;
        let filled = fill_members(body, identifier, &item);
        made.extend(expand_members(known, &filled, depth)?);
    }
    Ok(made)
}

/// A loop's body for one item: the item in place of the identifier.
fn fill_members(members: &Map<String, Value>, identifier: &str, item: &str) -> Map<String, Value> {
    let filled =
        |(key, member): (&String, &Value)| (fill_text(key, identifier, item), fill(member, identifier, item));
    members.iter().map(filled).collect()
}

fn fill(value: &Value, identifier: &str, item: &str) -> Value {
    match value {
        Value::String(text) => Value::from(fill_text(text, identifier, item)),
        Value::Array(items) => items.iter().map(|one| fill(one, identifier, item)).collect(),
        Value::Object(members) => match members.get("Ref") {
            Some(Value::String(name)) if members.len() == 1 && name == identifier => Value::from(item),
            _ => Value::Object(fill_members(members, identifier, item)),
        },
        scalar => scalar.clone(),
    }
}

/// `${Identifier}` is the item, `&{Identifier}` its letters and digits.
fn fill_text(text: &str, identifier: &str, item: &str) -> String {
    let plain: String = item.chars().filter(char::is_ascii_alphanumeric).collect();
    text.replace(&format!("${{{identifier}}}"), item).replace(&format!("&{{{identifier}}}"), &plain)
}
