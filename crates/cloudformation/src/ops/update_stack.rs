//! `UpdateStack`.

use tidegate_api::cloudformation::{
    RollbackConfiguration, StackStatus, UpdateStack, UpdateStackInput, UpdateStackOutput,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{StoreCx, StoreLook};

use super::{CloudFormation, named};
use crate::changes::changes;
use crate::errors::{refuse, validation};
use crate::rows::{self, StackRow};
use crate::start;
use crate::submit::{Submission, check_role, prepare};
use crate::world::World;

/// Whether an update may begin in this status.
pub fn is_updatable(stack: &StackRow) -> Result<(), Failure> {
    match stack.status {
        StackStatus::CreateComplete
        | StackStatus::CreateFailed
        | StackStatus::UpdateComplete
        | StackStatus::UpdateFailed
        | StackStatus::UpdateRollbackComplete => Ok(()),
        _ => Err(validation(format!(
            "Stack:{} is in {} state and can not be updated.",
            stack.id, stack.status
        ))),
    }
}

impl Handle<UpdateStack> for CloudFormation {
    fn needs(&self, look: &Look, input: &UpdateStackInput) -> Result<Needs, Failure> {
        let needs = named::needs(look, "cloudformation:UpdateStack", &input.stack_name)?;
        Ok(match &input.role_arn {
            Some(role) => needs.pass_role(role, "cloudformation.amazonaws.com"),
            None => needs,
        })
    }

    async fn handle(&self, cx: &Cx, input: UpdateStackInput) -> Result<UpdateStackOutput, Failure> {
        let triggers =
            |one: &RollbackConfiguration| one.rollback_triggers.as_ref().is_some_and(|list| !list.is_empty());
        refuse(&[
            ("RollbackConfiguration", input.rollback_configuration.as_ref().is_some_and(triggers)),
            ("NotificationARNs", input.notification_arns.as_ref().is_some_and(|list| !list.is_empty())),
            ("ResourceTypes", input.resource_types.as_ref().is_some_and(|list| !list.is_empty())),
            ("StackPolicyBody", input.stack_policy_body.is_some()),
            ("StackPolicyURL", input.stack_policy_url.is_some()),
            ("StackPolicyDuringUpdateBody", input.stack_policy_during_update_body.is_some()),
            ("StackPolicyDuringUpdateURL", input.stack_policy_during_update_url.is_some()),
            ("DeploymentConfig", input.deployment_config.is_some()),
            ("DisableValidation", input.disable_validation == Some(true)),
        ])?;
        let found = cx.read(|snapshot| rows::find_stack(snapshot, cx.place(), &input.stack_name))?;
        let stack =
            found.ok_or_else(|| validation(format!("Stack [{}] does not exist", input.stack_name)))?;
        if input.client_request_token.is_some() && stack.token == input.client_request_token {
            return Ok(UpdateStackOutput { stack_id: Some(stack.id), ..UpdateStackOutput::default() });
        }
        is_updatable(&stack)?;
        let role_arn = input.role_arn.or_else(|| stack.role_arn.clone());
        check_role(cx, role_arn.as_deref(), &stack.id).await?;
        let submission = Submission {
            template_body: input.template_body,
            template_url: input.template_url,
            use_previous_template: input.use_previous_template == Some(true),
            parameters: input.parameters.unwrap_or_default(),
            capabilities: input.capabilities.unwrap_or_default(),
            tags: input.tags,
            expands: true,
        };
        let definition = prepare(cx, submission, (&stack.id, &stack.name), stack.definition.as_ref()).await?;
        let (exports, resources) = cx.read(|snapshot| {
            Ok::<_, Failure>((
                rows::exports(snapshot, cx.place())?,
                rows::resources(snapshot, cx.place(), &stack.uuid)?,
            ))
        })?;
        let world = World::new(definition.clone(), cx.place(), (&stack.id, &stack.name), exports)?;
        // A failed update may be repeated although nothing differs from what it wanted.
        let failed = matches!(stack.status, StackStatus::UpdateFailed | StackStatus::CreateFailed);
        if changes(&world, &definition, Some(&stack), &resources)?.is_empty() && !failed {
            return Err(validation("No updates are to be performed."));
        }
        let (place, now, caller) = (cx.place().clone(), cx.clock().now(), cx.caller().clone());
        cx.answer(move |tx| {
            let mut stack = rows::stack(tx, &place, &stack.uuid)?;
            is_updatable(&stack)?;
            stack.asker = caller;
            stack.role_arn = role_arn;
            stack.keeps_failed_update = input.disable_rollback == Some(true);
            stack.retain_except_on_create = input.retain_except_on_create == Some(true);
            stack.token = input.client_request_token;
            start::apply(tx, &place, &mut stack, definition, now)?;
            Ok(UpdateStackOutput { stack_id: Some(stack.id), ..UpdateStackOutput::default() })
        })
        .await
    }
}
