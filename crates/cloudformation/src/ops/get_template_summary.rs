//! `GetTemplateSummary`.

use serde_json::Value;
use tidegate_api::cloudformation::{
    GetTemplateSummary, GetTemplateSummaryInput, GetTemplateSummaryOutput, ParameterConstraints,
    ParameterDeclaration, StackStatus,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::{CloudFormation, named};
use crate::errors::{refuse, validation};
use crate::submit;
use crate::template::{Parameter, capabilities, parse};

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
        let template = parse::parse(&without_globals(&raw))?;
        let (required, reason) = capabilities::required(&template);
        let mut types: Vec<String> = template.resources.iter().map(|one| one.resource_type.clone()).collect();
        types.sort();
        types.dedup();
        Ok(GetTemplateSummaryOutput {
            parameters: Some(template.parameters.into_iter().map(declaration).collect()),
            description: template.description,
            capabilities: (!required.is_empty()).then_some(required),
            capabilities_reason: reason,
            resource_types: Some(types),
            version: raw.get("AWSTemplateFormatVersion").and_then(Value::as_str).map(str::to_owned),
            metadata: template.metadata.map(|metadata| metadata.to_string()),
            declared_transforms: (!template.transforms.is_empty()).then_some(template.transforms),
            ..GetTemplateSummaryOutput::default()
        })
    }
}

/// A template that names transforms may hold a section that only they understand, and resource attributes of theirs.
pub fn without_globals(raw: &Value) -> Value {
    let mut value = raw.clone();
    if raw.get("Transform").is_some()
        && let Some(map) = value.as_object_mut()
    {
        map.shift_remove("Globals");
        for resource in map
            .get_mut("Resources")
            .and_then(Value::as_object_mut)
            .into_iter()
            .flat_map(|all| all.values_mut())
        {
            if let Some(resource) = resource.as_object_mut() {
                resource.shift_remove("Connectors");
                resource.shift_remove("IgnoreGlobals");
            }
        }
    }
    value
}
