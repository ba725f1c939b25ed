//! `DeleteStack`.

use tidegate_api::cloudformation::{
    DeleteStack, DeleteStackInput, DeleteStackOutput, DeletionMode, StackStatus,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{StoreCx, StoreLook};

use super::{CloudFormation, named};
use crate::errors::{refuse, validation};
use crate::submit::is_express;
use crate::{rows, start};

impl Handle<DeleteStack> for CloudFormation {
    fn needs(&self, look: &Look, input: &DeleteStackInput) -> Result<Needs, Failure> {
        let needs = named::needs(look, "cloudformation:DeleteStack", &input.stack_name)?;
        Ok(match &input.role_arn {
            Some(role) => needs.pass_role(role, "cloudformation.amazonaws.com"),
            None => needs,
        })
    }

    async fn handle(&self, cx: &Cx, input: DeleteStackInput) -> Result<DeleteStackOutput, Failure> {
        refuse(&[
            ("DeletionMode", input.deletion_mode == Some(DeletionMode::ForceDeleteStack)),
            ("DeploymentConfig.Mode EXPRESS", is_express(input.deployment_config.as_ref())),
        ])?;
        let found = cx.read(|snapshot| rows::find_stack(snapshot, cx.place(), &input.stack_name))?;
        // AWS: deleting a stack that is not there is no error.
        let Some(stack) = found else { return Ok(DeleteStackOutput::default()) };
        if matches!(stack.status, StackStatus::DeleteComplete | StackStatus::DeleteInProgress) {
            return Ok(DeleteStackOutput::default());
        }
        if stack.termination_protection {
            return Err(validation(format!(
                "Stack [{}] cannot be deleted while TerminationProtection is enabled",
                stack.name
            )));
        }
        if let Some((export, user)) =
            cx.read(|snapshot| rows::import_of(snapshot, cx.place(), &stack, |_, _| false))?
        {
            return Err(validation(format!("Export {export} cannot be deleted as it is in use by {user}")));
        }
        let retained = input.retain_resources.unwrap_or_default();
        if !retained.is_empty() && stack.status != StackStatus::DeleteFailed {
            return Err(validation(format!(
                "Invalid operation on stack [{}]. The RetainResources option can be used only when the stack is in the DELETE_FAILED state.",
                stack.id
            )));
        }
        let (place, now, caller) = (cx.place().clone(), cx.clock().now(), cx.caller().clone());
        cx.answer(move |tx| {
            let mut stack = rows::stack(tx, &place, &stack.uuid)?;
            if stack.status.as_str().ends_with("_IN_PROGRESS")
                && stack.status != StackStatus::ReviewInProgress
            {
                return Err(validation(format!(
                    "Stack:{} is in {} state and can not be deleted.",
                    stack.id, stack.status
                )));
            }
            stack.asker = caller;
            stack.role_arn = input.role_arn.or(stack.role_arn);
            stack.token = input.client_request_token;
            start::delete(tx, &place, &mut stack, &retained, now)?;
            Ok(DeleteStackOutput::default())
        })
        .await
    }
}
