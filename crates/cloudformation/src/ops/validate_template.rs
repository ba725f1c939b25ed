//! `ValidateTemplate`.

use tidegate_api::cloudformation::{
    TemplateParameter, ValidateTemplate, ValidateTemplateInput, ValidateTemplateOutput,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::CloudFormation;
use super::get_template_summary::outline;
use super::order::as_listed;
use crate::errors::validation;
use crate::submit;
use crate::template::{capabilities, check, parse};

impl Handle<ValidateTemplate> for CloudFormation {
    fn needs(&self, _look: &Look, _input: &ValidateTemplateInput) -> Result<Needs, Failure> {
        Ok(Needs::one("cloudformation:ValidateTemplate", "*"))
    }

    async fn handle(&self, cx: &Cx, input: ValidateTemplateInput) -> Result<ValidateTemplateOutput, Failure> {
        let body = submit::body(cx, input.template_body.as_deref(), input.template_url.as_deref()).await?;
        let body =
            body.ok_or_else(|| validation("Either Template URL or Template Body must be specified."))?;
        let raw = parse::read(&body)?;
        let mut template = parse::parse(&outline(&raw))?;
        as_listed(&mut template.parameters, |one| &one.key);
        if template.transforms.is_empty() {
            check::resources(&template)?;
        }
        let (required, reason) = capabilities::required(&template);
        let parameters = template.parameters.into_iter().map(|one| TemplateParameter {
            parameter_key: Some(one.key),
            default_value: one.default,
            no_echo: Some(one.no_echo),
            description: one.description,
        });
        Ok(ValidateTemplateOutput {
            parameters: Some(parameters.collect()),
            description: template.description,
            capabilities: (!required.is_empty()).then_some(required),
            capabilities_reason: reason,
            declared_transforms: (!template.transforms.is_empty()).then_some(template.transforms),
        })
    }
}
