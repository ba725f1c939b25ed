//! `GetTemplateSummary`.

use serde_json::{Map, Value};
use tidegate_api::cloudformation::{
    GetTemplateSummary, GetTemplateSummaryInput, GetTemplateSummaryOutput, ParameterConstraints,
    ParameterDeclaration, ResourceIdentifierSummary, StackStatus,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::order::as_listed;
use super::{CloudFormation, named};
use crate::errors::{refuse, validation};
use crate::resources;
use crate::submit;
use crate::template::language_extensions::{LANGUAGE_EXTENSIONS, POLICIES};
use crate::template::{Parameter, Resource, capabilities, parse};

fn declaration(parameter: Parameter) -> ParameterDeclaration {
    ParameterDeclaration {
        parameter_key: Some(parameter.key),
        default_value: parameter.default,
        parameter_type: Some(parameter.kind),
        no_echo: Some(parameter.no_echo),
        description: parameter.description,
        parameter_constraints: Some(ParameterConstraints { allowed_values: parameter.allowed_values }),
    }
}

impl Handle<GetTemplateSummary> for CloudFormation {
    fn needs(&self, look: &Look, input: &GetTemplateSummaryInput) -> Result<Needs, Failure> {
        match &input.stack_name {
            Some(name) => named::needs(look, "cloudformation:GetTemplateSummary", name),
            None => Ok(Needs::one("cloudformation:GetTemplateSummary", "*")),
        }
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetTemplateSummaryInput,
    ) -> Result<GetTemplateSummaryOutput, Failure> {
        refuse(&[
            ("StackSetName", input.stack_set_name.is_some()),
            ("CallAs", input.call_as.is_some()),
            ("TemplateSummaryConfig", input.template_summary_config.is_some()),
        ])?;
        let body = match &input.stack_name {
            Some(name) => {
                let stack = named::stack(cx.look(), name)?;
                if stack.status == StackStatus::ReviewInProgress {
                    return Err(validation(
                        "GetTemplateSummary cannot be called on REVIEW_IN_PROGRESS stacks.",
                    ));
                }
                stack.definition.map(|definition| definition.body.clone())
            }
            None => submit::body(cx, input.template_body.as_deref(), input.template_url.as_deref()).await?,
        };
        let body =
            body.ok_or_else(|| validation("Either Template URL or Template Body must be specified."))?;
        let raw = parse::read(&body)?;
        let mut template = parse::parse(&outline(&raw))?;
        as_listed(&mut template.parameters, |one| &one.key);
        let (required, reason) = capabilities::required(&template);
        let mut types: Vec<String> = Vec::new();
        for resource in &template.resources {
            if !types.contains(&resource.resource_type) {
                types.push(resource.resource_type.clone());
            }
        }
        Ok(GetTemplateSummaryOutput {
            parameters: Some(template.parameters.into_iter().map(declaration).collect()),
            description: template.description,
            capabilities: (!required.is_empty()).then_some(required),
            capabilities_reason: reason,
            resource_identifier_summaries: Some(identifiers(&template.resources, &types)),
            resource_types: Some(types),
            version: raw.get("AWSTemplateFormatVersion").and_then(Value::as_str).map(str::to_owned),
            metadata: template.metadata.as_ref().map(told),
            declared_transforms: (!template.transforms.is_empty()).then_some(template.transforms),
            ..GetTemplateSummaryOutput::default()
        })
    }
}

/// A template's metadata as AWS tells it: near to JSON, with single quotes.
fn told(value: &Value) -> String {
    match value {
        Value::String(text) if text.contains('\'') => format!("\"{text}\""),
        Value::String(text) => format!("'{text}'"),
        Value::Array(items) => format!("[{}]", items.iter().map(told).collect::<Vec<_>>().join(", ")),
        Value::Object(map) => {
            let members: Vec<String> =
                map.iter().map(|(key, value)| format!("'{key}': {}", told(value))).collect();
            format!("{{{}}}", members.join(", "))
        }
        scalar => scalar.to_string(),
    }
}

/// Which resources of each type there are, and the properties that an import would name them by.
fn identifiers(all: &[Resource], types: &[String]) -> Vec<ResourceIdentifierSummary> {
    let of = |kind: &String| {
        let named = all.iter().filter(|one| one.resource_type == *kind);
        let identifiers = resources::find(kind).and_then(|kind| kind.identifier());
        ResourceIdentifierSummary {
            resource_type: Some(kind.clone()),
            logical_resource_ids: Some(named.map(|one| one.logical_id.clone()).collect()),
            resource_identifiers: identifiers.map(|name| vec![name.to_owned()]),
        }
    };
    types.iter().map(of).collect()
}

/// A template that names transforms may hold a section that only they understand, and resource attributes of theirs;
/// a loop stands for each resource in it once, as how often it turns is not known before it is given parameters.
pub fn outline(raw: &Value) -> Value {
    let mut value = raw.clone();
    if raw.get("Transform").is_none() {
        return value;
    }
    let Some(map) = value.as_object_mut() else { return value };
    map.shift_remove("Globals");
    if parse::transforms(raw).is_ok_and(|names| names.iter().any(|name| name == LANGUAGE_EXTENSIONS)) {
        for section in ["Conditions", "Resources", "Outputs"] {
            if let Some(Value::Object(members)) = map.get_mut(section) {
                *members = unrolled(std::mem::take(members));
            }
        }
    }
    for resource in
        map.get_mut("Resources").and_then(Value::as_object_mut).into_iter().flat_map(|all| all.values_mut())
    {
        if let Some(resource) = resource.as_object_mut() {
            resource.shift_remove("Connectors");
            resource.shift_remove("IgnoreGlobals");
            // Functions may stand there for a transform alone, which works them out from the parameters.
            resource.retain(|name, value| !POLICIES.contains(&name.as_str()) || value.is_string());
        }
    }
    value
}

/// The members of a section, those of loops once each under the letters and digits of their names.
fn unrolled(members: Map<String, Value>) -> Map<String, Value> {
    let mut all = Map::with_capacity(members.len());
    for (name, member) in members {
        match member {
            Value::Array(mut parts) if name.starts_with("Fn::ForEach::") && parts.len() == 3 => {
                let Some(Value::Object(body)) = parts.pop() else { continue };
                for (inner, member) in unrolled(body) {
                    let mut known: String = inner.chars().filter(char::is_ascii_alphanumeric).collect();
                    while all.contains_key(&known) {
                        known.push('0');
                    }
                    all.insert(known, member);
                }
            }
            member => {
                if let Some(looped) = all.insert(name.clone(), member) {
                    all.insert(format!("{name}0"), looped);
                }
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::outline;

    #[test]
    fn a_loop_stands_for_what_is_in_it_once() {
        let topic = json!({"Type": "AWS::SNS::Topic"});
        let inner = json!(["M", ["x"], {"T${N}${M}": topic, "TN": topic}]);
        let raw = json!({
            "Transform": ["AWS::LanguageExtensions"],
            "Resources": {"Fn::ForEach::A": ["N", {"Ref": "Names"}, {"Fn::ForEach::B": inner}], "TNM": topic}
        });
        let keys = |value: &serde_json::Value| -> Vec<String> {
            value["Resources"].as_object().into_iter().flatten().map(|(key, _)| key.clone()).collect()
        };
        assert_eq!(keys(&outline(&raw)), ["TNM", "TN", "TNM0"]);
    }
}
