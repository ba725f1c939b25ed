//! `GetTemplate`.

use tidegate_api::cloudformation::{GetTemplate, GetTemplateInput, GetTemplateOutput, TemplateStage};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use super::{CloudFormation, named};
use crate::errors::validation;

impl Handle<GetTemplate> for CloudFormation {
    fn needs(&self, look: &Look, input: &GetTemplateInput) -> Result<Needs, Failure> {
        const ACTION: &str = "cloudformation:GetTemplate";
        match (&input.change_set_name, &input.stack_name) {
            (Some(name), stack) => named::change_set_needs(look, ACTION, stack.as_deref(), name),
            (None, Some(stack)) => named::needs(look, ACTION, stack),
            (None, None) => Ok(Needs::one(ACTION, "*")),
        }
    }

    async fn handle(&self, cx: &Cx, input: GetTemplateInput) -> Result<GetTemplateOutput, Failure> {
        let definition = match (&input.change_set_name, &input.stack_name) {
            (Some(name), stack) => {
                let found =
                    cx.read(|snapshot| named::change_set(snapshot, cx.look(), stack.as_deref(), name))?;
                Some(found.1.definition)
            }
            (None, Some(stack)) => named::stack(cx.look(), stack)?.definition.map(|kept| (**kept).clone()),
            (None, None) => {
                return Err(validation("StackName is required if ChangeSetName is not specified."));
            }
        };
        // AWS: a stack of which only change sets were made has an empty template.
        let Some(definition) = definition else {
            return Ok(GetTemplateOutput {
                template_body: Some(String::new()),
                stages_available: Some(Vec::new()),
            });
        };
        let has_transform = crate::macros::has_any(&crate::template::parse::read(&definition.body)?);
        let body = match input.template_stage {
            Some(TemplateStage::Processed) if has_transform => {
                serde_json::to_string(&definition.processed)
                    .map_err(|error| tidegate_core::Fault::because("writing a template", error))?
            }
            _ => definition.body,
        };
        Ok(GetTemplateOutput {
            template_body: Some(body),
            stages_available: Some(vec![TemplateStage::Original, TemplateStage::Processed]),
        })
    }
}
