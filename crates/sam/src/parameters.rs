//! Parameter references and mappings that the transform resolves before it decides anything.
//!
//! What is resolved inside a larger value stays resolved in the output; what is a bare `Ref` stays a `Ref` there.

use std::sync::OnceLock;

use regex::Regex;
use tidegate_yaml::{Map, Value};

use crate::context::Context;
use crate::errors::{Cause, Stop};
use crate::python_text::{display, repr};

/// Marks values that CloudFormation does not know yet while it previews nested stacks.
const PLACEHOLDER: &str = "{{IntrinsicFunction:";

/// Resolves `Ref` and `Fn::Sub` of parameters.
pub(crate) struct Parameters {
    values: Map,
}

impl Parameters {
    /// The user's values, then the template's defaults, then the pseudo parameters of the place.
    pub(crate) fn new(template: &Map, context: &Context) -> Parameters {
        let mut values = context.parameters.clone();
        if let Some(Value::Object(declared)) = template.get("Parameters") {
            for (name, declaration) in declared {
                if let Some(default) = declaration.get("Default").filter(|_| !values.contains_key(name)) {
                    values.insert(name.clone(), default.clone());
                }
            }
        }
        for (name, value) in [("AWS::Region", &context.region), ("AWS::Partition", &context.partition)] {
            if !values.contains_key(name) {
                values.insert(name.to_owned(), Value::String(value.clone()));
            }
        }
        Parameters { values }
    }

    /// The value with parameters in place of their references. References nested in `value` are replaced in
    /// `value` itself as well.
    pub(crate) fn resolve(&self, value: &mut Value) -> Result<Value, Stop> {
        if let Some(found) = self.referenced(value) {
            return Ok(found.clone());
        }
        self.walk(value)?;
        Ok(value.clone())
    }

    /// The value with parameters in place of their references; `value` stays as it is.
    pub(crate) fn resolved(&self, value: &Value) -> Result<Value, Stop> {
        self.resolve(&mut value.clone())
    }

    fn referenced(&self, value: &Value) -> Option<&Value> {
        let entries = value.as_object().filter(|entries| entries.len() == 1)?;
        self.lookup(entries.get("Ref")?.as_str()?)
    }

    fn lookup(&self, name: &str) -> Option<&Value> {
        self.values
            .get(name)
            .filter(|value| !value.as_str().is_some_and(|text| text.starts_with(PLACEHOLDER)))
    }

    fn walk(&self, value: &mut Value) -> Result<(), Stop> {
        if let Some(found) = self.referenced(value) {
            *value = found.clone();
            return Ok(());
        }
        if let Some(text) = sub_text(value) {
            *text = substitute(text, |name| self.lookup(name).cloned())?;
        }
        each_child(value, &mut |child| self.walk(child))
    }
}

/// The text of an `Fn::Sub` in either form.
pub(crate) fn sub_text(value: &mut Value) -> Option<&mut String> {
    let entries = value.as_object_mut().filter(|entries| entries.len() == 1)?;
    match entries.get_mut("Fn::Sub")? {
        Value::String(text) => Some(text),
        Value::Array(parts) => match parts.first_mut()? {
            Value::String(text) => Some(text),
            _ => None,
        },
        _ => None,
    }
}

/// Replaces each `${Name}` for which there is a value.
pub(crate) fn substitute(text: &str, value_of: impl Fn(&str) -> Option<Value>) -> Result<String, Stop> {
    let mut substituted = text.to_owned();
    for found in references_in(text) {
        match value_of(&found[2..found.len() - 1]) {
            None => {}
            Some(Value::String(value)) => substituted = substituted.replacen(found, &value, 1),
            Some(other) => {
                let shown = display(&other);
                let message = format!(
                    "Invalid Fn::Sub variable value {shown}. Fn::Sub expects all variables to be strings."
                );
                return Err(Stop::document(Cause::template(message)));
            }
        }
    }
    Ok(substituted)
}

/// Each `${Name}` or `${Name.Attribute}` of a text, in order.
fn references_in(text: &str) -> Vec<&str> {
    static PATTERN: OnceLock<Option<Regex>> = OnceLock::new();
    let pattern = PATTERN.get_or_init(|| Regex::new(r"\$\{([A-Za-z0-9.]+|AWS::[A-Z][A-Za-z]*)\}").ok());
    pattern.iter().flat_map(|pattern| pattern.find_iter(text)).map(|found| found.as_str()).collect()
}

pub(crate) fn each_child(
    value: &mut Value,
    visit: &mut dyn FnMut(&mut Value) -> Result<(), Stop>,
) -> Result<(), Stop> {
    match value {
        Value::Array(items) => items.iter_mut().try_for_each(visit),
        Value::Object(entries) => entries.values_mut().try_for_each(visit),
        _ => Ok(()),
    }
}

/// Resolves `Fn::FindInMap` over the template's Mappings.
pub(crate) struct Mappings {
    maps: Map,
}

impl Mappings {
    pub(crate) fn new(template: &Map) -> Result<Mappings, Stop> {
        match template.get("Mappings") {
            None => Ok(Mappings { maps: Map::new() }),
            Some(Value::Object(maps)) => Ok(Mappings { maps: maps.clone() }),
            Some(_) => Err(Stop::document(Cause::template(
                "'Mappings' or 'Parameters' is either null or not a valid dictionary.",
            ))),
        }
    }

    /// The value with looked-up values in place of what finds them.
    pub(crate) fn resolved(&self, mut value: Value) -> Result<Value, Stop> {
        if !self.maps.is_empty() {
            self.walk(&mut value)?;
        }
        Ok(value)
    }

    fn walk(&self, value: &mut Value) -> Result<(), Stop> {
        if let Some(found) = self.find(value)? {
            *value = found;
            return Ok(());
        }
        each_child(value, &mut |child| self.walk(child))
    }

    fn find(&self, value: &Value) -> Result<Option<Value>, Stop> {
        let Some(arguments) =
            value.as_object().filter(|entries| entries.len() == 1).and_then(|e| e.get("Fn::FindInMap"))
        else {
            return Ok(None);
        };
        let Some([map, top, second]) = arguments.as_array().map(Vec::as_slice) else {
            let message = format!(
                "Invalid FindInMap value {}. FindInMap expects an array with 3 values.",
                repr(arguments)
            );
            return Err(Stop::document(Cause::template(message)));
        };
        let keys = [self.key(map)?, self.key(top)?, self.key(second)?];
        let [Value::String(map), Value::String(top), Value::String(second)] = keys else {
            return Ok(None);
        };
        let two_levels = |value: &Value| {
            value.as_object().cloned().ok_or_else(|| {
                let message =
                    format!("Cannot use Fn::FindInMap on Mapping '{map}' which is not a a two-level map.");
                Stop::document(Cause::template(message))
            })
        };
        let Some(rows) = self.maps.get(&map) else { return Ok(None) };
        let Some(row) = two_levels(rows)?.get(&top).cloned() else { return Ok(None) };
        Ok(two_levels(&row)?.get(&second).cloned())
    }

    fn key(&self, argument: &Value) -> Result<Value, Stop> {
        Ok(self.find(argument)?.unwrap_or_else(|| argument.clone()))
    }
}

#[cfg(test)]
mod tests {
    use tidegate_yaml::json;

    use super::{Mappings, Parameters};
    use crate::Context;

    fn parameters() -> Parameters {
        let template = json!({"Parameters": {"P": {"Default": "default"}, "Q": {"Default": 5}}});
        Parameters::new(
            template.as_object().expect("object"),
            &Context { region: "eu-west-1".into(), ..Context::default() },
        )
    }

    #[test]
    fn resolves_nested_references_in_place_and_bare_ones_beside() {
        let mut bare = json!({"Ref": "P"});
        assert_eq!(parameters().resolve(&mut bare).expect("resolves"), json!("default"));
        assert_eq!(bare, json!({"Ref": "P"}));
        let mut nested =
            json!({"a": [{"Ref": "P"}, {"Fn::Sub": "${P}-${AWS::Region}-${X.Arn}"}, {"Ref": "X"}]});
        parameters().resolve(&mut nested).expect("resolves");
        assert_eq!(
            nested,
            json!({"a": ["default", {"Fn::Sub": "default-eu-west-1-${X.Arn}"}, {"Ref": "X"}]})
        );
        assert!(parameters().resolved(&json!({"Fn::Sub": "${Q}"})).is_err(), "a number is no text");
    }

    #[test]
    fn finds_in_maps() {
        let template = json!({"Mappings": {"M": {"a": {"b": "found"}, "flat": "x"}}});
        let mappings = Mappings::new(template.as_object().expect("object")).expect("mappings");
        assert_eq!(
            mappings.resolved(json!([{"Fn::FindInMap": ["M", "a", "b"]}])).expect("ok"),
            json!(["found"])
        );
        assert_eq!(
            mappings.resolved(json!({"Fn::FindInMap": ["M", {"Ref": "x"}, "b"]})).expect("ok"),
            json!({"Fn::FindInMap": ["M", {"Ref": "x"}, "b"]})
        );
        assert!(mappings.resolved(json!({"Fn::FindInMap": ["M", "flat", "b"]})).is_err());
    }
}
