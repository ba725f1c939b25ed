//! `UpdateStack`.

use tidegate_api::cloudformation::{StackStatus, UpdateStack, UpdateStackInput, UpdateStackOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{StoreCx, StoreLook};

use super::{CloudFormation, named};
use crate::errors::validation;
use crate::rows::{self, StackRow};
use crate::stack_policy;
use crate::start;
use crate::submit::{check_role, compare, refuse, submission};

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

/// AWS: a transform that fails fails the update, which nothing is to be taken back of.
async fn fail_update(cx: &Cx, stack: StackRow, reason: String) -> Result<UpdateStackOutput, Failure> {
    let (place, now, caller) = (cx.place().clone(), cx.clock().now(), cx.caller().clone());
    cx.answer(move |tx| {
        let mut stack = rows::stack(tx, &place, &stack.uuid)?;
        is_updatable(&stack)?;
        stack.asker = caller;
        stack.updated = Some(now);
        let steps = [
            (StackStatus::UpdateInProgress, Some("User Initiated".to_owned())),
            (StackStatus::UpdateRollbackInProgress, Some(reason)),
            (StackStatus::UpdateRollbackComplete, None),
        ];
        for (status, reason) in steps {
            stack.becomes(tx, &place, status, reason, now)?;
        }
        Ok(UpdateStackOutput { stack_id: Some(stack.id), ..UpdateStackOutput::default() })
    })
    .await
}

impl Handle<UpdateStack> for CloudFormation {
    fn needs(&self, look: &Look, input: &UpdateStackInput) -> Result<Needs, Failure> {
        let (name, role) = (&input.stack_name, input.role_arn.as_deref());
        named::needs_to_change(look, "cloudformation:UpdateStack", name, role)
    }

    async fn handle(&self, cx: &Cx, mut input: UpdateStackInput) -> Result<UpdateStackOutput, Failure> {
        refuse!(input,)?;
        let found = cx.read(|snapshot| rows::find_stack(snapshot, cx.place(), &input.stack_name))?;
        let stack =
            found.ok_or_else(|| validation(format!("Stack [{}] does not exist", input.stack_name)))?;
        if input.client_request_token.is_some() && stack.token == input.client_request_token {
            return Ok(UpdateStackOutput { stack_id: Some(stack.id), ..UpdateStackOutput::default() });
        }
        is_updatable(&stack)?;
        let role_arn = input.role_arn.or_else(|| stack.role_arn.clone());
        check_role(cx, role_arn.as_deref(), &stack.id).await?;
        let policy = (input.stack_policy_body.take(), input.stack_policy_url.take());
        let policy = stack_policy::given(cx, policy, "StackPolicy").await?;
        let during =
            (input.stack_policy_during_update_body.take(), input.stack_policy_during_update_url.take());
        let during = stack_policy::given(cx, during, "StackPolicyDuringUpdate").await?;
        let submission = submission!(input, input.use_previous_template == Some(true), expands: true);
        let (definition, found) = match compare(cx, submission, &stack).await? {
            Ok(compared) => compared,
            Err((_, reason)) => return fail_update(cx, stack, reason).await,
        };
        // A failed update may be repeated although nothing differs from what it wanted.
        let failed = matches!(stack.status, StackStatus::UpdateFailed | StackStatus::CreateFailed);
        if found.is_empty() && !failed {
            return Err(validation("No updates are to be performed."));
        }
        let (place, now, caller) = (cx.place().clone(), cx.clock().now(), cx.caller().clone());
        cx.answer(move |tx| {
            let mut stack = rows::stack(tx, &place, &stack.uuid)?;
            is_updatable(&stack)?;
            stack.asker = caller;
            stack.role_arn = role_arn;
            stack.policy = policy.or(stack.policy);
            stack.policy_during_update = during;
            stack.imports_existing = false;
            stack.keeps_failed_update = input.disable_rollback == Some(true);
            stack.retain_except_on_create = input.retain_except_on_create == Some(true);
            stack.token = input.client_request_token;
            start::apply(tx, &place, &mut stack, definition, now)?;
            Ok(UpdateStackOutput { stack_id: Some(stack.id), ..UpdateStackOutput::default() })
        })
        .await
    }
}
