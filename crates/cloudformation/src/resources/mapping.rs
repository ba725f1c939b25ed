//! From a template's properties to the typed input of an operation, as CloudFormation coerces them.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};
use tidegate_api::{Kind, Schema, Shape, Timestamp, Value};

use super::Trouble;
use crate::template::scope::text;

/// A shape whose members are the properties of the same name, letter case aside.
pub fn shape<T: Shape>(properties: &Map<String, Json>) -> Result<T, Trouble> {
    let value = convert(&Json::Object(properties.clone()), T::SCHEMA, "#").map_err(Trouble::Refused)?;
    T::from_value(value).map_err(|wrong| {
        Trouble::Refused(format!(
            "Properties validation failed with message: #/{}: {}",
            wrong.path.replace('.', "/"),
            wrong.problem
        ))
    })
}

/// A property that is text, or what CloudFormation writes as text.
pub fn text_of(properties: &Json, name: &str) -> Result<Option<String>, String> {
    match properties.get(name) {
        None | Some(Json::Null) => Ok(None),
        Some(given) => text(given).map(Some).ok_or_else(|| wrong_type(&format!("#/{name}"), "String", given)),
    }
}

fn wrong_type(path: &str, expected: &str, given: &Json) -> String {
    let found = found(given);
    format!("Properties validation failed with message: {path}: expected type: {expected}, found: {found}")
}

fn convert(json: &Json, schema: &Schema, path: &str) -> Result<Value, String> {
    let wrong = |expected: &str| wrong_type(path, expected, json);
    match &schema.kind {
        Kind::Boolean => match text(json).as_deref() {
            Some("true" | "True") => Ok(Value::Bool(true)),
            Some("false" | "False") => Ok(Value::Bool(false)),
            _ => Err(wrong("Boolean")),
        },
        Kind::Integer | Kind::Long => {
            let number = text(json).and_then(|text| text.parse().ok().or_else(|| whole(&text)));
            number.map(Value::Long).ok_or_else(|| wrong("Integer"))
        }
        Kind::Double => {
            text(json).and_then(|text| text.parse().ok()).map(Value::Double).ok_or_else(|| wrong("Number"))
        }
        Kind::String | Kind::Enum { .. } | Kind::Blob => {
            text(json).map(Value::String).ok_or_else(|| wrong("String"))
        }
        Kind::Timestamp { .. } => text(json)
            .and_then(|text| Timestamp::parse(&text))
            .map(Value::Timestamp)
            .ok_or_else(|| wrong("Timestamp")),
        Kind::List { item, .. } => {
            let items = json.as_array().ok_or_else(|| wrong("JSONArray"))?;
            let items =
                items.iter().enumerate().map(|(index, one)| convert(one, item, &format!("{path}/{index}")));
            items.collect::<Result<_, _>>().map(Value::List)
        }
        Kind::Map { value, .. } => {
            let pairs = pairs(json).ok_or_else(|| wrong("JSONObject"))?;
            let pairs = pairs
                .iter()
                .map(|(key, one)| Ok((key.clone(), convert(one, value, &format!("{path}/{key}"))?)));
            pairs.collect::<Result<BTreeMap<_, _>, String>>().map(Value::Map)
        }
        Kind::Structure { members } => {
            let map = json.as_object().ok_or_else(|| wrong("JSONObject"))?;
            let mut out = BTreeMap::new();
            for (name, one) in map {
                let member = members.iter().find(|member| member.name.eq_ignore_ascii_case(name));
                let member = member.ok_or_else(|| format!("Encountered unsupported property {name}"))?;
                out.insert(member.name.to_owned(), convert(one, member.target, &format!("{path}/{name}"))?);
            }
            Ok(Value::Map(out))
        }
    }
}

fn whole(text: &str) -> Option<i64> {
    let number: f64 = text.parse().ok()?;
    (number.fract() == 0.0 && number.abs() < 9e15).then_some(number as i64)
}

/// The entries of a map, or of the list of `Key` and `Value` that templates write for tags.
fn pairs(json: &Json) -> Option<Map<String, Json>> {
    match json {
        Json::Object(map) => Some(map.clone()),
        Json::Array(tags) => tags
            .iter()
            .map(|tag| Some((tag.get("Key")?.as_str()?.to_owned(), tag.get("Value")?.clone())))
            .collect(),
        _ => None,
    }
}

fn found(json: &Json) -> &'static str {
    match json {
        Json::Null => "Null",
        Json::Bool(_) => "Boolean",
        Json::Number(_) => "Number",
        Json::String(_) => "String",
        Json::Array(_) => "JSONArray",
        Json::Object(_) => "JSONObject",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use tidegate_api::{codepipeline, lambda};

    fn of<T: Shape>(json: Json) -> Result<T, String> {
        shape(json.as_object().unwrap()).map_err(|trouble| trouble.to_string())
    }

    #[test]
    fn a_list_is_no_text() {
        let given = json!({"Name": ["a", "b"], "Number": 5});
        assert_eq!(text_of(&given, "Number"), Ok(Some("5".to_owned())));
        assert_eq!(text_of(&given, "Other"), Ok(None));
        let refused = text_of(&given, "Name").unwrap_err();
        assert!(refused.ends_with("#/Name: expected type: String, found: JSONArray"), "{refused}");
    }

    #[test]
    fn texts_become_what_the_shape_wants() {
        let input: lambda::UpdateFunctionConfigurationRequest =
            of(json!({"FunctionName": "f", "Timeout": "300", "Environment": {"Variables": {"A": 1}}}))
                .unwrap();
        assert_eq!(input.timeout, Some(300));
        assert_eq!(input.environment.unwrap().variables.unwrap()["A"], "1");
        let tags: lambda::TagResourceRequest =
            of(json!({"Resource": "r", "Tags": [{"Key": "a", "Value": "b"}]})).unwrap();
        assert_eq!(tags.tags["a"], "b");
    }

    #[test]
    fn names_differ_in_case_only() {
        let action: codepipeline::ActionTypeId =
            of(json!({"Category": "Build", "Owner": "AWS", "Provider": "CodeBuild", "Version": 1})).unwrap();
        assert_eq!(action.version, "1");
        assert_eq!(
            of::<codepipeline::ActionTypeId>(json!({"Colour": "x"})).unwrap_err(),
            "Encountered unsupported property Colour"
        );
    }

    #[test]
    fn wrong_types_are_named_with_their_place() {
        let wrong =
            of::<lambda::UpdateFunctionConfigurationRequest>(json!({"FunctionName": "f", "Timeout": []}));
        assert_eq!(
            wrong.unwrap_err(),
            "Properties validation failed with message: #/Timeout: expected type: Integer, found: JSONArray"
        );
    }
}
