//! `CreateStack`.

use tidegate_api::cloudformation::{self, CreateStack, CreateStackInput, CreateStackOutput, OnFailure};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, StoreCx, StoreLook};

use super::{CloudFormation, named, shapes};
use crate::errors::{refuse, validation};
use crate::rows::{self, NAMES};
use crate::start;
use crate::submit::{Submission, check_role, prepare};

/// What the engine does not honour.
fn refuse_unsupported(input: &CreateStackInput) -> Result<(), Failure> {
    let triggers = |one: &cloudformation::RollbackConfiguration| {
        one.rollback_triggers.as_ref().is_some_and(|list| !list.is_empty())
    };
    refuse(&[
        ("RollbackConfiguration", input.rollback_configuration.as_ref().is_some_and(triggers)),
        ("NotificationARNs", input.notification_arns.as_ref().is_some_and(|list| !list.is_empty())),
        ("ResourceTypes", input.resource_types.as_ref().is_some_and(|list| !list.is_empty())),
        ("StackPolicyBody", input.stack_policy_body.is_some()),
        ("StackPolicyURL", input.stack_policy_url.is_some()),
        ("DeploymentConfig", input.deployment_config.is_some()),
        ("DisableValidation", input.disable_validation == Some(true)),
    ])?;
    if input.on_failure.is_some() && input.disable_rollback.is_some() {
        return Err(validation("You can specify either DisableRollback or OnFailure, but not both."));
    }
    Ok(())
}

impl Handle<CreateStack> for CloudFormation {
    fn needs(&self, look: &Look, input: &CreateStackInput) -> Result<Needs, Failure> {
        let needs = named::needs(look, "cloudformation:CreateStack", &input.stack_name)?;
        Ok(match &input.role_arn {
            Some(role) => needs.pass_role(role, "cloudformation.amazonaws.com"),
            None => needs,
        })
    }

    async fn handle(&self, cx: &Cx, input: CreateStackInput) -> Result<CreateStackOutput, Failure> {
        refuse_unsupported(&input)?;
        let name = input.stack_name.clone();
        let existing = cx.read(|snapshot| rows::find_stack(snapshot, cx.place(), &name))?;
        if let Some(stack) = existing {
            return answer_existing(stack, input.client_request_token.as_deref());
        }
        let (arn, uuid) = named::new_stack_id(cx.look(), &name);
        let id = arn.to_string();
        check_role(cx, input.role_arn.as_deref(), &id).await?;
        let submission = Submission {
            template_body: input.template_body,
            template_url: input.template_url,
            parameters: input.parameters.unwrap_or_default(),
            capabilities: input.capabilities.unwrap_or_default(),
            tags: input.tags,
            expands: true,
            use_previous_template: false,
        };
        let definition = prepare(cx, submission, (&id, &name), None).await?;
        let (place, now) = (cx.place().clone(), cx.clock().now());
        let mut stack = shapes::new_stack(id.clone(), uuid.clone(), name.clone(), cx.caller().clone(), now);
        stack.role_arn = input.role_arn;
        stack.on_failure = match input.on_failure {
            Some(on_failure) => on_failure,
            None if input.disable_rollback == Some(true) => OnFailure::DoNothing,
            None => OnFailure::Rollback,
        };
        stack.retain_except_on_create = input.retain_except_on_create == Some(true);
        stack.timeout_in_minutes = input.timeout_in_minutes;
        stack.termination_protection = input.enable_termination_protection == Some(true);
        stack.token = input.client_request_token;
        stack.status = cloudformation::StackStatus::CreateInProgress;
        cx.answer(move |tx| {
            if !tx.insert(&NAMES, &Key::of(&place).and(&name), &uuid)? {
                return Err(already_exists(&name));
            }
            start::apply(tx, &place, &mut stack, definition, now)?;
            Ok(CreateStackOutput { stack_id: Some(id), ..CreateStackOutput::default() })
        })
        .await
    }
}

fn already_exists(name: &str) -> Failure {
    cloudformation::error::already_exists_exception(format!("Stack [{name}] already exists")).into()
}

/// The same token is the same request.
fn answer_existing(stack: rows::StackRow, token: Option<&str>) -> Result<CreateStackOutput, Failure> {
    if token.is_some() && stack.token.as_deref() == token {
        return Ok(CreateStackOutput { stack_id: Some(stack.id), ..CreateStackOutput::default() });
    }
    Err(already_exists(&stack.name))
}
