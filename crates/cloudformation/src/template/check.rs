//! What is found wrong with a template's resources before anything is created: types, properties, attributes.

use serde_json::Value;
use tidegate_api::{Kind, Schema};

use super::scope::{Scope, call};
use super::{Template, TemplateError};
use crate::dynamic_references;
use crate::resources::cloudformation_custom_resource;
use crate::resources::cloudformation_stack::{self, OUTPUTS};
use crate::resources::{self, ResourceType};

/// Checks types and properties of every resource, whatever its condition.
pub fn resources(template: &Template) -> Result<(), TemplateError> {
    let mut unknown: Vec<&str> = template
        .resources
        .iter()
        .map(|resource| resource.resource_type.as_str())
        .filter(|kind| resources::find(kind).is_none())
        .collect();
    unknown.dedup();
    if !unknown.is_empty() {
        return Err(TemplateError::format(format!("Unrecognized resource types: [{}]", unknown.join(", "))));
    }
    for resource in &template.resources {
        let Some(kind) = resources::find(&resource.resource_type) else { continue };
        properties(kind, &resource.properties).map_err(|what| {
            TemplateError(format!("Resource {} ({}): {what}", resource.logical_id, resource.resource_type))
        })?;
        update_policy(&resource.resource_type, &resource.update_policy)
            .map_err(|what| TemplateError(format!("Resource {}: {what}", resource.logical_id)))?;
    }
    Ok(())
}

fn properties(kind: &dyn ResourceType, given: &Value) -> Result<(), String> {
    let members = given.as_object().into_iter().flatten();
    for (name, value) in members {
        // What a custom resource takes is for who makes it to say.
        if kind.name() == cloudformation_custom_resource::NAME {
            continue;
        }
        if !kind.properties().iter().any(|property| property.name == name) {
            return Err(format!("Encountered unsupported property {name}"));
        }
        if let Some(member) =
            kind.schema().members().iter().find(|member| member.name.eq_ignore_ascii_case(name))
        {
            nested(value, member.target)?;
        }
    }
    Ok(())
}

/// What a type requires and is not given. AWS finds it out when the resource is made, not before.
pub fn missing(kind: &dyn ResourceType, given: &Value) -> Option<String> {
    let missing = kind.properties().iter().find(|one| one.required && given.get(one.name).is_none())?;
    Some(format!("Property validation failure: [The property {{/{}}} is required]", missing.name))
}

/// Names below a property that its shape does not have; calls of functions are not looked into.
fn nested(value: &Value, schema: &Schema) -> Result<(), String> {
    if call(value).is_some() {
        return Ok(());
    }
    match (&schema.kind, value) {
        (Kind::Structure { members }, Value::Object(map)) => map.iter().try_for_each(|(name, value)| {
            let member = members.iter().find(|member| member.name.eq_ignore_ascii_case(name));
            nested(value, member.ok_or_else(|| format!("Encountered unsupported property {name}"))?.target)
        }),
        (Kind::List { item, .. }, Value::Array(items)) => {
            items.iter().try_for_each(|value| nested(value, item))
        }
        _ => Ok(()),
    }
}

fn update_policy(kind: &str, policy: &Value) -> Result<(), String> {
    const MEMBERS: [&str; 4] =
        ["ApplicationName", "DeploymentGroupName", "BeforeAllowTrafficHook", "AfterAllowTrafficHook"];
    let Some(policies) = policy.as_object() else { return Ok(()) };
    for (name, body) in policies {
        if name != "CodeDeployLambdaAliasUpdate" || kind != "AWS::Lambda::Alias" {
            return Err(format!("the update policy {name} is not supported for {kind}"));
        }
        let body = body.as_object().ok_or("CodeDeployLambdaAliasUpdate must be an object")?;
        if let Some(unknown) = body.keys().find(|key| !MEMBERS.contains(&key.as_str())) {
            return Err(format!("Encountered unsupported property {unknown}"));
        }
        for required in &MEMBERS[..2] {
            if !body.contains_key(*required) {
                return Err(format!("CodeDeployLambdaAliasUpdate must contain {required}"));
            }
        }
    }
    Ok(())
}

/// Refuses `Fn::GetAtt` of attributes that a resource's type does not have, in what the conditions leave.
pub fn attributes(scope: &Scope<'_>) -> Result<(), TemplateError> {
    for resource in &scope.template.resources {
        if scope.exists(resource.condition.as_deref())? {
            scope.evaluate(&resource.properties)?;
            scope.evaluate(&resource.update_policy)?;
        }
    }
    for output in &scope.template.outputs {
        if scope.exists(output.condition.as_deref())? {
            scope.evaluate(&output.value)?;
        }
    }
    Ok(())
}

/// Refuses dynamic references that are wrong, or that stand where none is read.
pub fn dynamic_references(template: &Template) -> Result<(), TemplateError> {
    template.resources.iter().try_for_each(|resource| dynamic_references::check(&resource.properties))?;
    match template.outputs.iter().find(|output| output.value.to_string().contains("{{resolve:")) {
        Some(output) => Err(TemplateError(format!(
            "dynamic references are not supported in Outputs, as in {}: give the value another way",
            output.key
        ))),
        None => Ok(()),
    }
}

/// The type's word on an attribute, for scopes that know no values yet.
pub fn attribute_exists(
    template: &Template,
    name: &str,
    attribute: Option<&str>,
) -> Result<(), TemplateError> {
    let resource = template.resource(name).ok_or_else(|| {
        TemplateError::format(format!(
            "Unresolved resource dependencies [{name}] in the Resources block of the template"
        ))
    })?;
    let Some(attribute) = attribute else { return Ok(()) };
    match resources::find(&resource.resource_type) {
        Some(kind) if kind.attributes().contains(&attribute) => Ok(()),
        Some(kind) if resources::is_readable(kind, attribute) => Ok(()),
        // Which outputs a nested stack has is known when it is made.
        Some(kind) if kind.name() == cloudformation_stack::NAME && attribute.starts_with(OUTPUTS) => Ok(()),
        Some(kind) if kind.name() == cloudformation_custom_resource::NAME => Ok(()),
        _ => Err(TemplateError::function(format!(
            "resource {name} does not support attribute type {attribute} in Fn::GetAtt"
        ))),
    }
}
