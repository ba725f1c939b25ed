//! `AWS::LanguageExtensions`: loops, lengths, JSON texts, defaults of mappings, and functions where none may stand.
//!
//! What the transform adds to the language is worked out from what is known before any resource is made: parameters,
//! mappings, conditions and the place of the stack. The rest of the template stays as it is written.
//!
//! AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-aws-languageextensions.html>

mod for_each;
mod json_string;
mod known;

use serde_json::{Map, Value};
use tidegate_core::Place;

use self::known::Known;
use super::scope::call;
use super::{ParameterValue, TemplateError};

/// The transform's name.
pub const LANGUAGE_EXTENSIONS: &str = "AWS::LanguageExtensions";

const SECTIONS: [&str; 3] = ["Conditions", "Resources", "Outputs"];
/// Attributes of a resource that take functions with this transform alone.
pub const POLICIES: [&str; 2] = ["DeletionPolicy", "UpdateReplacePolicy"];

/// The template with everything that the transform adds worked out.
pub fn process(mut raw: Value, place: &Place, parameters: &[ParameterValue]) -> Result<Value, TemplateError> {
    let map = |name: &str| raw.get(name).and_then(Value::as_object).cloned().unwrap_or_default();
    let (mappings, mut conditions) = (map("Mappings"), map("Conditions"));
    let before = Known { place, parameters, mappings: &mappings, conditions: &conditions };
    conditions = for_each::expand_members(&before, &conditions, 0)?;
    let known = Known { place, parameters, mappings: &mappings, conditions: &conditions };
    for section in SECTIONS {
        let Some(Value::Object(members)) = raw.get(section) else { continue };
        let mut expanded = for_each::expand_members(&known, members, 0)?;
        for (name, member) in &mut expanded {
            *member = rewrite(&known, member)?;
            if section == "Resources" {
                settle_policies(&known, name, member)?;
            }
        }
        raw[section] = Value::Object(expanded);
    }
    Ok(raw)
}

/// Puts what is known in place of the functions that only this transform has.
fn rewrite(known: &Known<'_>, value: &Value) -> Result<Value, TemplateError> {
    match (value, call(value)) {
        (_, Some(("Fn::Length", argument))) => length(known, argument),
        (_, Some(("Fn::ToJsonString", argument))) => json_string::rewrite(known, argument),
        (_, Some(("Ref", argument))) if !argument.is_string() => {
            let name = text(known, argument, "Ref")?;
            Ok(serde_json::json!({"Ref": name}))
        }
        (_, Some(("Fn::GetAtt", Value::Array(parts)))) if parts.iter().any(|part| !part.is_string()) => {
            let names: Result<Vec<String>, _> =
                parts.iter().map(|part| text(known, part, "Fn::GetAtt")).collect();
            Ok(serde_json::json!({"Fn::GetAtt": names?}))
        }
        (_, Some(("Fn::FindInMap", Value::Array(keys)))) if keys.iter().any(|key| !key.is_string()) => {
            known.find_in_map(keys)?.ok_or_else(|| unknown("Fn::FindInMap"))
        }
        (Value::Object(members), _) => {
            let rewritten: Result<Map<String, Value>, TemplateError> =
                members.iter().map(|(key, member)| Ok((key.clone(), rewrite(known, member)?))).collect();
            rewritten.map(Value::Object)
        }
        (Value::Array(items), _) => {
            items.iter().map(|item| rewrite(known, item)).collect::<Result<_, _>>().map(Value::Array)
        }
        (other, _) => Ok(other.clone()),
    }
}

/// Says that a function is not written as it has to be.
fn layout(function: &str) -> TemplateError {
    TemplateError(format!("{function} layout is incorrect"))
}

/// Says that a function asks for what only the operation itself will know.
fn unknown(function: &str) -> TemplateError {
    TemplateError(format!(
        "{function} takes only what is known before the stack is made: literals, parameters and mappings."
    ))
}

fn length(known: &Known<'_>, argument: &Value) -> Result<Value, TemplateError> {
    if !argument.is_array() && call(argument).is_none() {
        return Err(layout("Fn::Length"));
    }
    // The length of a written list is known whatever its items are.
    if let Value::Array(items) = argument {
        return Ok(Value::from(items.len()));
    }
    match known.value(argument)? {
        Some(Value::Array(items)) => Ok(Value::from(items.len())),
        Some(_) => Err(layout("Fn::Length")),
        None => Err(unknown("Fn::Length")),
    }
}

fn text(known: &Known<'_>, value: &Value, function: &str) -> Result<String, TemplateError> {
    match known.value(value)? {
        Some(Value::String(text)) => Ok(text),
        Some(_) => Err(layout(function)),
        None => Err(unknown(function)),
    }
}

fn settle_policies(known: &Known<'_>, name: &str, resource: &mut Value) -> Result<(), TemplateError> {
    for policy in POLICIES {
        let Some(given @ Value::Object(_)) = resource.get(policy) else { continue };
        let settled = known.value(given)?.filter(Value::is_string).ok_or_else(|| {
            TemplateError(format!("Every {policy} member must be a string: that of {name} is not known."))
        })?;
        resource[policy] = settled;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use tidegate_core::Place;

    use super::{ParameterValue, TemplateError, process};

    fn processed(template: Value) -> Result<Value, TemplateError> {
        let parameter = |key: &str, value: &str, is_list| ParameterValue {
            key: key.to_owned(),
            value: value.to_owned(),
            is_list,
            no_echo: false,
            resolved: None,
        };
        let parameters = [parameter("Tides", "ebb,flood", true), parameter("Stage", "prod", false)];
        process(template, &Place::new("123456789012", "us-east-1"), &parameters)
    }

    #[test]
    fn loops_over_parameters_and_inside_properties() {
        let template = json!({"Resources": {
            "Fn::ForEach::Tide": ["Name", {"Ref": "Tides"}, {"Topic${Name}": {
                "Type": "AWS::SNS::Topic",
                "Properties": {"TopicName": {"Fn::Sub": "${Stage}-${Name}"}, "DisplayName": {"Ref": "Name"}},
            }}],
            "Queue": {"Type": "AWS::SQS::Queue", "Properties": {
                "Fn::ForEach::Setting": ["S", ["DelaySeconds", "VisibilityTimeout"], {"${S}": 5}],
            }},
        }});
        let resources = processed(template).expect("expands")["Resources"].clone();
        assert_eq!(
            resources,
            json!({
                "Topicebb": {"Type": "AWS::SNS::Topic", "Properties": {
                    "TopicName": {"Fn::Sub": "${Stage}-ebb"}, "DisplayName": "ebb",
                }},
                "Topicflood": {"Type": "AWS::SNS::Topic", "Properties": {
                    "TopicName": {"Fn::Sub": "${Stage}-flood"}, "DisplayName": "flood",
                }},
                "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 5, "VisibilityTimeout": 5}},
            })
        );
    }

    #[test]
    fn loops_within_loops_and_plain_names() {
        let template = json!({"Outputs": {"Fn::ForEach::A": ["A", ["10.0", "x-y"], {
            "Fn::ForEach::B": ["B", ["1", "2"], {"O&{A}${B}": {"Value": {"Fn::GetAtt": ["R&{A}", {"Ref": "B"}]}}}],
        }]}});
        let outputs = processed(template).expect("expands")["Outputs"].clone();
        let names: Vec<&str> = outputs.as_object().expect("a map").keys().map(String::as_str).collect();
        assert_eq!(names, ["O1001", "O1002", "Oxy1", "Oxy2"]);
        assert_eq!(outputs["Oxy2"]["Value"], json!({"Fn::GetAtt": ["Rxy", "2"]}));
    }

    #[test]
    fn knows_lengths_json_texts_and_defaults() {
        let template = json!({
            "Mappings": {"Sizes": {"prod": {"Count": "3"}}},
            "Resources": {"R": {
                "Type": "T",
                "DeletionPolicy": {"Fn::If": ["IsProd", "Retain", "Delete"]},
                "Properties": {
                    "Count": {"Fn::Length": {"Ref": "Tides"}},
                    "Three": {"Fn::Length": [1, {"Ref": "R"}, 3]},
                    "Text": {"Fn::ToJsonString": {"tides": {"Ref": "Tides"}, "n": 1}},
                    "Later": {"Fn::ToJsonString": {"arn": {"Fn::GetAtt": ["Q", "Arn"]}, "cost": "${5}"}},
                    "Size": {"Fn::FindInMap": ["Sizes", {"Ref": "Stage"}, "Count", {"DefaultValue": "1"}]},
                    "Other": {"Fn::FindInMap": ["Sizes", "none", "Count", {"DefaultValue": {"Ref": "Stage"}}]},
                },
            }},
            "Conditions": {"IsProd": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}},
        });
        let resource = processed(template).expect("processes")["Resources"]["R"].clone();
        assert_eq!(resource["DeletionPolicy"], "Retain");
        assert_eq!(
            resource["Properties"],
            json!({
                "Count": 2, "Three": 3, "Text": "{\"tides\":[\"ebb\",\"flood\"],\"n\":1}",
                "Later": {"Fn::Sub": [
                    "{\"arn\":\"${Json0}\",\"cost\":\"${!5}\"}",
                    {"Json0": {"Fn::GetAtt": ["Q", "Arn"]}},
                ]},
                "Size": "3", "Other": "prod",
            })
        );
    }

    #[test]
    fn refuses_what_is_not_laid_out_or_not_known() {
        for (members, words) in [
            (json!({"Fn::ForEach::X": ["I", ["a"]]}), "Fn::ForEach::X layout is incorrect"),
            (json!({"Fn::ForEach::X": ["I", {"Fn::GetAtt": ["Q", "Arn"]}, {"${I}": 1}]}), "known before"),
            (json!({"Fn::ForEach::X": ["I", ["a", "b"], {"Same": {"Type": "T"}}]}), "Same"),
            (json!({"R": {"Type": "T", "Properties": {"L": {"Fn::Length": "text"}}}}), "Fn::Length layout"),
            (
                json!({"R": {"Type": "T", "Properties": {"J": {"Fn::ToJsonString": "x"}}}}),
                "Fn::ToJsonString layout",
            ),
        ] {
            let error = processed(json!({"Resources": members})).expect_err("is refused");
            assert!(error.0.contains(words), "{error}");
        }
    }
}
