//! From a template's text to its sections, and what is wrong with their form.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::TemplateError;
use super::parameters::{self, Parameter};
use super::rules::{self, Rule};

/// A template after its transforms.
#[derive(Clone, Debug, Default)]
pub struct Template {
    /// `Description`.
    pub description: Option<String>,
    /// `Metadata`.
    pub metadata: Option<Value>,
    /// `Transform`, as a list.
    pub transforms: Vec<String>,
    /// `Parameters`, in the order of the template.
    pub parameters: Vec<Parameter>,
    /// `Mappings`.
    pub mappings: Map<String, Value>,
    /// `Rules`, in the order of the template.
    pub rules: Vec<Rule>,
    /// `Conditions`.
    pub conditions: Map<String, Value>,
    /// `Resources`, in the order of the template.
    pub resources: Vec<Resource>,
    /// Where in `resources` each is.
    pub positions: HashMap<String, usize>,
    /// `Outputs`, in the order of the template.
    pub outputs: Vec<Output>,
}

impl Template {
    /// The resource of a name.
    pub fn resource(&self, logical_id: &str) -> Option<&Resource> {
        self.positions.get(logical_id).and_then(|position| self.resources.get(*position))
    }
}

/// A member of `Resources`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Resource {
    /// Its key.
    pub logical_id: String,
    /// `Type`.
    pub resource_type: String,
    /// `Properties`, an empty object where there are none.
    pub properties: Value,
    /// `DependsOn`, as a list.
    pub depends_on: Vec<String>,
    /// `Condition`.
    pub condition: Option<String>,
    /// `DeletionPolicy`, `Delete` where none is given.
    pub deletion_policy: String,
    /// `UpdateReplacePolicy`, `Delete` where none is given.
    pub update_replace_policy: String,
    /// `UpdatePolicy`, null where none is given.
    pub update_policy: Value,
    /// `Metadata`.
    pub metadata: Option<Value>,
}

/// A member of `Outputs`.
#[derive(Clone, Debug, PartialEq)]
pub struct Output {
    /// Its key.
    pub key: String,
    /// `Value`.
    pub value: Value,
    /// `Description`.
    pub description: Option<String>,
    /// `Condition`.
    pub condition: Option<String>,
    /// `Export.Name`.
    pub export_name: Option<Value>,
}

const SECTIONS: [&str; 10] = [
    "AWSTemplateFormatVersion",
    "Description",
    "Metadata",
    "Parameters",
    "Rules",
    "Mappings",
    "Conditions",
    "Transform",
    "Resources",
    "Outputs",
];

/// The template's value, every short tag in its long form.
pub fn read(body: &str) -> Result<Value, TemplateError> {
    // What begins like JSON is meant as JSON, even where YAML would find a meaning in it.
    let begins_like_json =
        body.trim_start().strip_prefix('{').is_some_and(|rest| rest.trim_start().starts_with('"'));
    if begins_like_json && let Some(wrong) = tidegate_yaml::json_error(body) {
        let place = format!("(line {}, column {})", wrong.line, wrong.column);
        return Err(TemplateError::format(format!("JSON not well-formed. {place}")));
    }
    let not_well_formed = |wrong: tidegate_yaml::Diagnostic| {
        let place = format!("(line {}, column {})", wrong.line, wrong.column);
        // AWS says no more than where; what only we refuse is said.
        let scanned = wrong.message.contains("did not find") || wrong.message.starts_with("while ");
        let what = if scanned { String::new() } else { format!(": {}", wrong.message) };
        TemplateError::format(format!("YAML not well-formed. {place}{what}"))
    };
    let document = tidegate_yaml::Document::parse(body).map_err(not_well_formed)?;
    if let Some(warning) = document.warnings.first() {
        return Err(TemplateError::format(format!("{} (line {})", warning.message, warning.line)));
    }
    let value = document.to_template_json().map_err(not_well_formed)?;
    if !value.is_object() {
        return Err(TemplateError::format("unsupported structure."));
    }
    Ok(value)
}

/// The names of a raw template's transforms.
pub fn transforms(value: &Value) -> Result<Vec<String>, TemplateError> {
    Ok(transforms_with_parameters(value)?.into_iter().map(|(name, _)| name).collect())
}

/// A raw template's transforms, with what each is given.
pub fn transforms_with_parameters(value: &Value) -> Result<Vec<(String, Value)>, TemplateError> {
    match value.get("Transform") {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::Array(many)) => many.iter().map(transform).collect(),
        Some(one) => Ok(vec![transform(one)?]),
    }
}

/// A transform by its name, or by a definition with name and parameters.
pub fn transform(value: &Value) -> Result<(String, Value), TemplateError> {
    let name = value.as_str().or_else(|| value.get("Name").and_then(Value::as_str));
    let name =
        name.ok_or_else(|| TemplateError("Key Name of transform definition must be a string.".into()))?;
    let given = value.get("Parameters").cloned().unwrap_or_else(|| Value::Object(Map::new()));
    Ok((name.to_owned(), given))
}

/// The sections of a template without transforms left to run.
pub fn parse(value: &Value) -> Result<Template, TemplateError> {
    let root = value.as_object().ok_or_else(|| TemplateError::format("unsupported structure."))?;
    if let Some(unknown) = root.keys().find(|key| !SECTIONS.contains(&key.as_str())) {
        return Err(TemplateError(format!("Invalid template property or properties [{unknown}]")));
    }
    if let Some(version) = root.get("AWSTemplateFormatVersion")
        && version.as_str() != Some("2010-09-09")
    {
        return Err(TemplateError::format(format!(
            "unsupported value for AWSTemplateFormatVersion: {version}."
        )));
    }
    refuse_nulls(value, "")?;
    check_sizes(root)?;
    let resources = resources(root)?;
    let template = Template {
        description: root.get("Description").and_then(Value::as_str).map(str::to_owned),
        metadata: root.get("Metadata").cloned(),
        transforms: transforms(value)?,
        parameters: section(root, "Parameters")?
            .iter()
            .map(|(name, body)| parameters::declare(name, body))
            .collect::<Result<_, _>>()?,
        rules: section(root, "Rules")?
            .iter()
            .map(|(name, body)| rules::declare(name, body))
            .collect::<Result<_, _>>()?,
        mappings: mappings(root)?,
        conditions: section(root, "Conditions")?,
        positions: resources.iter().enumerate().map(|(at, one)| (one.logical_id.clone(), at)).collect(),
        resources,
        outputs: section(root, "Outputs")?
            .iter()
            .map(|(key, body)| output(key, body))
            .collect::<Result<_, _>>()?,
    };
    Ok(template)
}

/// AWS: how many resources a template may have.
const MOST_RESOURCES: usize = 500;
/// AWS: how many members these sections may have.
const MOST_MEMBERS: usize = 200;
/// AWS: the longest name of a parameter, a mapping, a resource or an output, in characters.
const LONGEST_NAME: usize = 255;
/// AWS: the longest description of a template, in bytes.
const LONGEST_DESCRIPTION: usize = 1024;

/// Refuses what is longer, or more, than AWS takes.
fn check_sizes(root: &Map<String, Value>) -> Result<(), TemplateError> {
    let description = root.get("Description").and_then(Value::as_str).unwrap_or_default();
    if description.len() > LONGEST_DESCRIPTION {
        return Err(TemplateError::format(format!(
            "'Description' length is greater than {LONGEST_DESCRIPTION}."
        )));
    }
    for (name, word, most) in [
        ("Parameters", "parameters", MOST_MEMBERS),
        ("Mappings", "mappings", MOST_MEMBERS),
        ("Resources", "resources", MOST_RESOURCES),
        ("Outputs", "outputs", MOST_MEMBERS),
    ] {
        let members = section(root, name)?;
        if members.len() > most {
            return Err(TemplateError::format(format!(
                "Number of {word}, {}, is greater than maximum allowed, {most}",
                members.len()
            )));
        }
        if let Some(long) = members.keys().find(|key| key.chars().count() > LONGEST_NAME) {
            return Err(TemplateError::format(format!(
                "the name {long} in {name} is longer than {LONGEST_NAME} characters."
            )));
        }
    }
    Ok(())
}

fn section(root: &Map<String, Value>, name: &str) -> Result<Map<String, Value>, TemplateError> {
    match root.get(name) {
        None => Ok(Map::new()),
        Some(Value::Object(map)) => Ok(map.clone()),
        Some(_) if name == "Resources" => {
            Err(TemplateError::format("Any Resources member must be an object."))
        }
        Some(_) => Err(TemplateError::format(format!("{name} must be an object."))),
    }
}

fn refuse_nulls(value: &Value, path: &str) -> Result<(), TemplateError> {
    match value {
        Value::Null => Err(TemplateError(format!("[{path}] 'null' values are not allowed in templates"))),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .try_for_each(|(index, item)| refuse_nulls(item, &format!("{path}/{index}"))),
        Value::Object(map) => {
            map.iter().try_for_each(|(key, item)| refuse_nulls(item, &format!("{path}/{key}")))
        }
        _ => Ok(()),
    }
}

fn mappings(root: &Map<String, Value>) -> Result<Map<String, Value>, TemplateError> {
    let mappings = section(root, "Mappings")?;
    for (name, first) in &mappings {
        let first = first
            .as_object()
            .ok_or_else(|| TemplateError::format(format!("Every Mappings member {name} must be a map")))?;
        for (key, second) in first {
            let second = second
                .as_object()
                .ok_or_else(|| TemplateError::format(format!("Every Mappings member {key} must be a map")))?;
            if second.values().any(Value::is_object) {
                return Err(TemplateError::format("Every Mappings attribute must be a String or a List."));
            }
        }
    }
    Ok(mappings)
}

fn alphanumeric(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric())
}

fn resources(root: &Map<String, Value>) -> Result<Vec<Resource>, TemplateError> {
    let resources = section(root, "Resources")?;
    if resources.is_empty() {
        return Err(TemplateError::format("At least one Resources member must be defined."));
    }
    resources.iter().map(|(name, body)| resource(name, body)).collect()
}

const ATTRIBUTES: [&str; 9] = [
    "Type",
    "Properties",
    "DependsOn",
    "Condition",
    "DeletionPolicy",
    "UpdateReplacePolicy",
    "UpdatePolicy",
    "Metadata",
    "Description",
];

fn resource(name: &str, body: &Value) -> Result<Resource, TemplateError> {
    if !alphanumeric(name) {
        return Err(TemplateError::format(format!("Resource name {name} is non alphanumeric.")));
    }
    let body =
        body.as_object().ok_or_else(|| TemplateError::format("Any Resources member must be an object."))?;
    let resource_type = body.get("Type").and_then(Value::as_str).ok_or_else(|| {
        TemplateError::format(format!(
            "[/Resources/{name}] Every Resources object must contain a Type member."
        ))
    })?;
    if let Some(unknown) = body.keys().find(|key| !ATTRIBUTES.contains(&key.as_str())) {
        return Err(TemplateError(format!("Invalid template resource property '{unknown}'")));
    }
    let properties = body.get("Properties").cloned().unwrap_or_else(|| Value::Object(Map::new()));
    if !properties.is_object() {
        return Err(TemplateError::format(format!(
            "[/Resources/{name}/Properties] Properties must be an object."
        )));
    }
    Ok(Resource {
        logical_id: name.to_owned(),
        resource_type: resource_type.to_owned(),
        properties,
        depends_on: names(body.get("DependsOn"))
            .ok_or_else(|| TemplateError::format("DependsOn must be a string or list of strings."))?,
        condition: body.get("Condition").and_then(Value::as_str).map(str::to_owned),
        deletion_policy: policy(name, "DeletionPolicy", body, &["Delete", "Retain", "RetainExceptOnCreate"])?,
        update_replace_policy: policy(name, "UpdateReplacePolicy", body, &["Delete", "Retain"])?,
        update_policy: body.get("UpdatePolicy").cloned().unwrap_or(Value::Null),
        metadata: body.get("Metadata").cloned(),
    })
}

fn names(value: Option<&Value>) -> Option<Vec<String>> {
    match value {
        None => Some(Vec::new()),
        Some(Value::String(one)) => Some(vec![one.clone()]),
        Some(Value::Array(many)) => many.iter().map(|one| one.as_str().map(str::to_owned)).collect(),
        Some(_) => None,
    }
}

fn policy(
    name: &str,
    attribute: &str,
    body: &Map<String, Value>,
    legal: &[&str],
) -> Result<String, TemplateError> {
    match body.get(attribute) {
        None => Ok("Delete".to_owned()),
        Some(Value::String(policy)) if legal.contains(&policy.as_str()) => Ok(policy.clone()),
        Some(other) => Err(TemplateError::format(format!(
            "Unrecognized {attribute} {} for resource {name}",
            other.as_str().map_or_else(|| other.to_string(), str::to_owned)
        ))),
    }
}

fn output(key: &str, body: &Value) -> Result<Output, TemplateError> {
    let body =
        body.as_object().ok_or_else(|| TemplateError::format("Any Outputs member must be an object."))?;
    if !alphanumeric(key) {
        return Err(TemplateError::format(format!("Output name {key} is non alphanumeric.")));
    }
    if let Some(unknown) =
        body.keys().find(|name| !["Value", "Description", "Condition", "Export"].contains(&name.as_str()))
    {
        return Err(TemplateError(format!("Invalid template output property '{unknown}'")));
    }
    let value = body.get("Value").cloned().ok_or_else(|| {
        TemplateError::format(format!("Every Outputs member must contain a Value object ({key})"))
    })?;
    Ok(Output {
        key: key.to_owned(),
        value,
        description: body.get("Description").and_then(Value::as_str).map(str::to_owned),
        condition: body.get("Condition").and_then(Value::as_str).map(str::to_owned),
        export_name: body.get("Export").and_then(|export| export.get("Name")).cloned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(body: &str) -> String {
        read(body).and_then(|value| parse(&value)).unwrap_err().0
    }

    #[test]
    fn form_errors_have_awss_words() {
        assert_eq!(
            wrong("Resources: {}"),
            "Template format error: At least one Resources member must be defined."
        );
        assert_eq!(
            wrong("Resources: {A: {Foo: 1}}"),
            "Template format error: [/Resources/A] Every Resources object must contain a Type member."
        );
        assert_eq!(
            wrong("Resources: {A: x}"),
            "Template format error: Any Resources member must be an object."
        );
        assert_eq!(
            wrong("{Resources: {A: {Type: T}}, Outputs: {O: {Value: null}}}"),
            "[/Outputs/O/Value] 'null' values are not allowed in templates"
        );
        let outputs: String = (0..201).map(|n| format!("O{n}: {{Value: x}}, ")).collect();
        assert_eq!(
            wrong(&format!("{{Resources: {{A: {{Type: T}}}}, Outputs: {{{outputs}}}}}")),
            "Template format error: Number of outputs, 201, is greater than maximum allowed, 200"
        );
        let named = format!("{{Resources: {{{}: {{Type: T}}}}}}", "A".repeat(256));
        assert!(wrong(&named).ends_with("in Resources is longer than 255 characters."));
        assert!(wrong("a: [").starts_with("Template format error: YAML not well-formed."));
        assert_eq!(
            wrong("{\"Resources\": {\"F\": }}"),
            "Template format error: JSON not well-formed. (line 1, column 21)"
        );
    }
}
