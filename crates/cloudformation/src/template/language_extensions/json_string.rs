//! `Fn::ToJsonString`: a map or a list as a text of JSON.

use serde_json::{Map, Value, json};

use super::known::Known;
use super::{layout, rewrite as rewrite_functions};
use crate::template::TemplateError;
use crate::template::scope::call;

/// The text; with `Fn::Sub` around it where parts of it are known only once resources are made.
pub fn rewrite(known: &Known<'_>, argument: &Value) -> Result<Value, TemplateError> {
    if !argument.is_object() && !argument.is_array() {
        return Err(layout("Fn::ToJsonString"));
    }
    if let Some(value) = known.value(argument)? {
        return Ok(Value::from(value.to_string()));
    }
    let mut later = Map::new();
    let mut out = String::new();
    write(known, argument, &mut out, &mut later)?;
    Ok(json!({"Fn::Sub": [out, later]}))
}

fn write(
    known: &Known<'_>,
    value: &Value,
    out: &mut String,
    later: &mut Map<String, Value>,
) -> Result<(), TemplateError> {
    if let Some(value) = known.value(value)? {
        // What looks like a variable is text, and stays it behind `Fn::Sub`.
        out.push_str(&value.to_string().replace("${", "${!"));
        return Ok(());
    }
    match (value, call(value)) {
        (Value::Object(members), None) => {
            for (index, (key, member)) in members.iter().enumerate() {
                out.push_str(if index == 0 { "{" } else { "," });
                out.push_str(&json!(key).to_string().replace("${", "${!"));
                out.push(':');
                write(known, member, out, later)?;
            }
            out.push('}');
        }
        (Value::Array(items), _) => {
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index == 0 { "[" } else { "," });
                write(known, item, out, later)?;
            }
            out.push(']');
        }
        (called, _) => {
            let name = format!("Json{}", later.len());
            out.push_str(&format!("\"${{{name}}}\""));
            later.insert(name, rewrite_functions(known, called)?);
        }
    }
    Ok(())
}
