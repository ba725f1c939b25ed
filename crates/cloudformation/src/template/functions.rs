//! The intrinsic functions of templates without language extensions.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use super::TemplateError;
use super::network;
use super::scope::{KNOWN_AFTER_APPLY, Scope, call, text};

type Answer = Result<Option<Value>, TemplateError>;

/// What a call of `name` gives.
pub fn evaluate(scope: &Scope<'_>, name: &str, argument: &Value) -> Answer {
    match name {
        "Ref" => {
            let name = argument.as_str().ok_or_else(|| {
                TemplateError::function("every Ref object must have a single String value.")
            })?;
            scope.reference(name)
        }
        "Fn::GetAtt" => {
            let (resource, attribute) = get_att(scope, argument)?;
            (scope.attributes)(&resource, Some(&attribute)).map(Some)
        }
        "Fn::Sub" => sub(scope, argument),
        "Fn::Join" => join(scope, argument),
        "Fn::Select" => select(scope, argument),
        "Fn::Split" => split(scope, argument),
        "Fn::If" => if_(scope, argument),
        "Fn::FindInMap" => find_in_map(scope, argument),
        "Fn::Base64" => {
            let text = scope.evaluate_text(argument)?.ok_or_else(|| {
                TemplateError::function("every Fn::Base64 object must have a String-typed value.")
            })?;
            // What is not known yet has no encoding yet.
            let is_known = !text.contains(KNOWN_AFTER_APPLY);
            Ok(Some(Value::from(if is_known { STANDARD.encode(text) } else { KNOWN_AFTER_APPLY.to_owned() })))
        }
        "Fn::GetAZs" => {
            let region = scope.evaluate_text(argument)?.filter(|region| !region.is_empty());
            let region = region.unwrap_or_else(|| scope.place.region.clone());
            Ok(Some(["a", "b", "c"].iter().map(|zone| Value::from(format!("{region}{zone}"))).collect()))
        }
        "Fn::Cidr" => network::cidr(scope, argument).map(Some),
        "Fn::ImportValue" => import_value(scope, argument),
        "Fn::Equals" => {
            let [left, right] = pair(argument, "Fn::Equals requires a list argument with two elements")?;
            Ok(Some(Value::Bool(loose(scope.evaluate(left)?) == loose(scope.evaluate(right)?))))
        }
        "Fn::And" => {
            all(scope, argument, "Fn::And").map(|holds| Some(Value::Bool(holds.iter().all(|one| *one))))
        }
        "Fn::Or" => {
            all(scope, argument, "Fn::Or").map(|holds| Some(Value::Bool(holds.iter().any(|one| *one))))
        }
        "Fn::Not" => match argument.as_array().map(Vec::as_slice) {
            Some([body]) => scope.holds(body).map(|holds| Some(Value::Bool(!holds))),
            _ => Err(TemplateError::format("Fn::Not object requires a list argument of one element.")),
        },
        other => Err(TemplateError::format(format!("the function {other} is not supported."))),
    }
}

/// `"1"` equals 1: CloudFormation compares texts.
fn loose(value: Option<Value>) -> Option<Value> {
    value.map(|value| text(&value).map_or(value, Value::from))
}

fn pair<'v>(argument: &'v Value, wrong: &str) -> Result<[&'v Value; 2], TemplateError> {
    match argument.as_array().map(Vec::as_slice) {
        Some([left, right]) => Ok([left, right]),
        _ => Err(TemplateError::function(wrong)),
    }
}

fn all(scope: &Scope<'_>, argument: &Value, name: &str) -> Result<Vec<bool>, TemplateError> {
    let bodies = argument.as_array().filter(|list| (2..=10).contains(&list.len()));
    let bodies = bodies.ok_or_else(|| {
        TemplateError::format(format!(
            "every {name} object requires a list of at least 2 and at most 10 boolean parameters."
        ))
    })?;
    bodies.iter().map(|body| scope.holds(body)).collect()
}

const GET_ATT: &str =
    "every Fn::GetAtt object requires two non-empty parameters, the resource name and the resource attribute";

/// The resource and the attribute that a `Fn::GetAtt` names.
pub fn get_att(scope: &Scope<'_>, argument: &Value) -> Result<(String, String), TemplateError> {
    let wrong = || TemplateError::function(GET_ATT);
    match argument {
        Value::String(dotted) => {
            dotted.split_once('.').map(|(a, b)| (a.to_owned(), b.to_owned())).ok_or_else(wrong)
        }
        Value::Array(parts) if parts.len() == 2 => {
            let resource = parts[0].as_str().filter(|name| !name.is_empty()).ok_or_else(wrong)?;
            let attribute =
                scope.evaluate_text(&parts[1])?.filter(|name| !name.is_empty()).ok_or_else(wrong)?;
            Ok((resource.to_owned(), attribute))
        }
        _ => Err(wrong()),
    }
}

/// The pieces of a `Fn::Sub` text: literals, and the names in `${…}`.
pub fn sub_pieces(text: &str) -> Vec<Result<String, String>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find("${") {
        let Some(end) = rest[start..].find('}').map(|end| start + end) else { break };
        pieces.push(Err(rest[..start].to_owned()));
        let inner = &rest[start + 2..end];
        match inner.strip_prefix('!') {
            Some(literal) => pieces.push(Err(format!("${{{literal}}}"))),
            None => pieces.push(Ok(inner.trim().to_owned())),
        }
        rest = &rest[end + 1..];
    }
    pieces.push(Err(rest.to_owned()));
    pieces
}

fn sub(scope: &Scope<'_>, argument: &Value) -> Answer {
    const WRONG: &str = "One or more Fn::Sub intrinsic functions don't specify expected arguments. Specify a string as first argument, and an optional second argument to specify a mapping of values to replace in the string";
    let (template, variables) = match argument {
        Value::String(template) => (template.as_str(), None),
        Value::Array(parts) => match parts.as_slice() {
            [Value::String(template), Value::Object(map)] => (template.as_str(), Some(map)),
            _ => return Err(TemplateError::function(WRONG)),
        },
        _ => return Err(TemplateError::function(WRONG)),
    };
    let mut out = String::new();
    for piece in sub_pieces(template) {
        let name = match piece {
            Err(literal) => {
                out.push_str(&literal);
                continue;
            }
            Ok(name) => name,
        };
        let value = match variables.and_then(|map| map.get(&name)) {
            Some(value) => scope.evaluate(value)?,
            None => match name.split_once('.') {
                Some((resource, attribute)) => Some((scope.attributes)(resource, Some(attribute))?),
                None => scope.reference(&name)?,
            },
        };
        let value = value.as_ref().and_then(text).ok_or_else(|| {
            TemplateError::function(format!(
                "variable {name} in Fn::Sub expression does not resolve to a string"
            ))
        })?;
        out.push_str(&value);
    }
    Ok(Some(Value::from(out)))
}

const WRONG_JOIN: &str = "every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined or a function that returns a list of strings (such as Fn::GetAZs) to be joined.";

/// The error of a `Fn::Join` that is given no list.
pub fn wrong_join() -> TemplateError {
    TemplateError::function(WRONG_JOIN)
}

fn join(scope: &Scope<'_>, argument: &Value) -> Answer {
    const WRONG: &str = WRONG_JOIN;
    let [delimiter, items] = pair(argument, WRONG)?;
    let delimiter = delimiter.as_str().ok_or_else(|| TemplateError::function(WRONG))?;
    match scope.evaluate(items)? {
        Some(Value::Array(items)) => {
            let texts: Option<Vec<String>> = items.iter().map(text).collect();
            texts
                .map(|texts| Some(Value::from(texts.join(delimiter))))
                .ok_or_else(|| TemplateError::function(WRONG))
        }
        Some(Value::String(unknown)) if unknown == KNOWN_AFTER_APPLY => Ok(Some(Value::from(unknown))),
        _ => Err(TemplateError::function(WRONG)),
    }
}

fn select(scope: &Scope<'_>, argument: &Value) -> Answer {
    const WRONG: &str = "Fn::Select requires a list argument with two elements: an integer index and a list";
    let [index, items] = pair(argument, WRONG)?;
    let index = scope
        .evaluate_text(index)?
        .and_then(|text| text.parse::<usize>().ok())
        .ok_or_else(|| TemplateError::function(WRONG))?;
    match scope.evaluate(items)? {
        Some(Value::Array(items)) => items.get(index).cloned().map(Some).ok_or_else(|| {
            TemplateError::function(format!("Fn::Select cannot select nonexistent value at index {index}"))
        }),
        Some(Value::String(unknown)) if unknown == KNOWN_AFTER_APPLY => Ok(Some(Value::from(unknown))),
        _ => Err(TemplateError::function(WRONG)),
    }
}

fn split(scope: &Scope<'_>, argument: &Value) -> Answer {
    const WRONG: &str = "every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to be split or a function that returns a string to be split.";
    let [delimiter, whole] = pair(argument, WRONG)?;
    let delimiter =
        delimiter.as_str().filter(|text| !text.is_empty()).ok_or_else(|| TemplateError::function(WRONG))?;
    let whole = scope.evaluate_text(whole)?.ok_or_else(|| TemplateError::function(WRONG))?;
    if whole.contains(KNOWN_AFTER_APPLY) {
        return Ok(Some(Value::from(KNOWN_AFTER_APPLY)));
    }
    Ok(Some(whole.split(delimiter).map(Value::from).collect()))
}

/// The condition and the branches of a `Fn::If`.
pub fn if_parts(argument: &Value) -> Result<(&str, &Value, &Value), TemplateError> {
    match argument.as_array().map(Vec::as_slice) {
        Some([Value::String(condition), yes, no]) => Ok((condition, yes, no)),
        _ => Err(TemplateError::function("Fn::If requires a list argument with three elements")),
    }
}

fn if_(scope: &Scope<'_>, argument: &Value) -> Answer {
    let (condition, yes, no) = if_parts(argument)?;
    scope.evaluate(if scope.condition(condition)? { yes } else { no })
}

fn find_in_map(scope: &Scope<'_>, argument: &Value) -> Answer {
    const WRONG: &str = "every Fn::FindInMap object requires three parameters, the map name, map key and the attribute for return value";
    let parts =
        argument.as_array().filter(|parts| parts.len() == 3).ok_or_else(|| TemplateError::function(WRONG))?;
    let mut keys = Vec::with_capacity(3);
    for part in parts {
        if let Some((name, _)) = call(part)
            && !["Ref", "Fn::FindInMap"].contains(&name)
        {
            return Err(TemplateError::function(format!(
                "{name} inside Fn::FindInMap needs the transform AWS::LanguageExtensions"
            )));
        }
        keys.push(scope.evaluate_text(part)?.ok_or_else(|| TemplateError::function(WRONG))?);
    }
    let found = scope
        .template
        .mappings
        .get(&keys[0])
        .and_then(|map| map.get(&keys[1]))
        .and_then(|map| map.get(&keys[2]));
    found
        .cloned()
        .map(Some)
        .ok_or_else(|| TemplateError::function(format!("Unable to get mapping for {}", keys.join("::"))))
}

fn import_value(scope: &Scope<'_>, argument: &Value) -> Answer {
    let name = scope.evaluate_text(argument)?.ok_or_else(|| {
        TemplateError::function(
            "the attribute in Fn::ImportValue must be a string or a function that returns a string",
        )
    })?;
    scope
        .exports
        .get(&name)
        .map(|value| Some(Value::from(value.clone())))
        .ok_or_else(|| TemplateError(format!("No export named {name} found.")))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::template::{ParameterValue, Template};
    use serde_json::json;
    use tidegate_core::Place;

    fn value(expression: Value) -> Answer {
        let template = Template {
            mappings: json!({"M": {"us-east-1": {"v": ["x", "y"]}}}).as_object().unwrap().clone(),
            conditions:
                json!({"Yes": {"Fn::Equals": [{"Ref": "P"}, "1"]}, "No": {"Fn::Not": [{"Condition": "Yes"}]}})
                    .as_object()
                    .unwrap()
                    .clone(),
            ..Template::default()
        };
        let parameters = [ParameterValue {
            key: "P".into(),
            value: "1".into(),
            is_list: false,
            no_echo: false,
            resolved: None,
        }];
        let (place, exports) = (Place::new("123456789012", "us-east-1"), BTreeMap::new());
        let attributes =
            |name: &str, attribute: Option<&str>| Ok(json!(format!("{name}/{}", attribute.unwrap_or("ref"))));
        let scope = Scope {
            template: &template,
            parameters: &parameters,
            place: &place,
            stack_id: "arn:stack",
            stack_name: "stack",
            exports: &exports,
            attributes: &attributes,
        };
        scope.evaluate(&expression)
    }

    #[test]
    fn functions_give_what_aws_gives() {
        for (expression, expected) in [
            (
                json!({"Fn::Sub": "a-${AWS::Region}-${R}-${R.Arn}-${!L}"}),
                json!("a-us-east-1-R/ref-R/Arn-${L}"),
            ),
            (json!({"Fn::Sub": ["${V}", {"V": {"Ref": "P"}}]}), json!("1")),
            (json!({"Fn::Join": ["-", ["a", {"Ref": "P"}, 3]]}), json!("a-1-3")),
            (json!({"Fn::Select": ["1", {"Fn::Split": [",", "a,b"]}]}), json!("b")),
            (json!({"Fn::FindInMap": ["M", {"Ref": "AWS::Region"}, "v"]}), json!(["x", "y"])),
            (json!({"Fn::If": ["No", 1, {"Fn::GetAtt": ["R", "Arn"]}]}), json!("R/Arn")),
            (json!([1, {"Ref": "AWS::NoValue"}]), json!([1])),
            (json!({"Fn::Base64": "hi"}), json!("aGk=")),
            (
                json!({"Statement": {"Condition": {"StringEquals": {"a": {"Ref": "P"}}}}}),
                json!({"Statement": {"Condition": {"StringEquals": {"a": "1"}}}}),
            ),
        ] {
            assert_eq!(value(expression.clone()).unwrap(), Some(expected), "{expression}");
        }
    }

    #[test]
    fn wrong_arguments_have_awss_words() {
        assert_eq!(
            value(json!({"Fn::Split": ["x"]})).unwrap_err().0,
            "Template error: every Fn::Split object requires two parameters, (1) a string delimiter and (2) a string to be split or a function that returns a string to be split."
        );
        assert_eq!(
            value(json!({"Fn::FindInMap": ["M", "C", "S"]})).unwrap_err().0,
            "Template error: Unable to get mapping for M::C::S"
        );
        assert!(value(json!({"Fn::Transform": {"Name": "X"}})).unwrap_err().0.contains("Fn::Transform"));
    }
}
