//! `ContinueUpdateRollback`.

use tidegate_api::cloudformation::{
    ContinueUpdateRollback, ContinueUpdateRollbackInput, ContinueUpdateRollbackOutput, ResourceStatus,
    StackStatus,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{StoreCx, StoreLook};

use super::{CloudFormation, named};
use crate::errors::{no_stack_in_brackets, refuse, validation};
use crate::rows::{self, StackRow};
use crate::start;
use crate::submit::check_role;

fn is_stuck(stack: &StackRow) -> Result<(), Failure> {
    if stack.status == StackStatus::UpdateRollbackFailed {
        return Ok(());
    }
    Err(validation(format!(
        "Stack:{} is in {} state and can not continue an update rollback.",
        stack.id, stack.status
    )))
}

impl Handle<ContinueUpdateRollback> for CloudFormation {
    fn needs(&self, look: &Look, input: &ContinueUpdateRollbackInput) -> Result<Needs, Failure> {
        let (name, role) = (&input.stack_name, input.role_arn.as_deref());
        named::needs_to_change(look, "cloudformation:ContinueUpdateRollback", name, role)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ContinueUpdateRollbackInput,
    ) -> Result<ContinueUpdateRollbackOutput, Failure> {
        refuse(&[("ForceRollback", input.force_rollback == Some(true))])?;
        let found = cx.read(|snapshot| rows::find_stack(snapshot, cx.place(), &input.stack_name))?;
        let stack = found.ok_or_else(|| no_stack_in_brackets(&input.stack_name))?;
        if input.client_request_token.is_some() && stack.token == input.client_request_token {
            return Ok(ContinueUpdateRollbackOutput::default());
        }
        is_stuck(&stack)?;
        let role_arn = input.role_arn.or_else(|| stack.role_arn.clone());
        check_role(cx, role_arn.as_deref(), &stack.id).await?;
        let skipped = input.resources_to_skip.unwrap_or_default();
        let (place, now, caller) = (cx.place().clone(), cx.clock().now(), cx.caller().clone());
        cx.answer(move |tx| {
            let mut stack = rows::stack(tx, &place, &stack.uuid)?;
            is_stuck(&stack)?;
            let resources = rows::resources(tx, &place, &stack.uuid)?;
            for name in &skipped {
                let row = resources.get(name).ok_or_else(|| {
                    validation(format!("Resource {name} does not exist for stack {}", stack.name))
                })?;
                // AWS: only what failed to roll back may be left as it is.
                if row.status != ResourceStatus::UpdateFailed {
                    return Err(validation(format!(
                        "Resource {name} is in {} state: only resources in UPDATE_FAILED state can be skipped.",
                        row.status
                    )));
                }
            }
            stack.asker = caller;
            stack.role_arn = role_arn;
            stack.token = input.client_request_token;
            start::continue_rollback(tx, &place, &mut stack, &skipped, now)?;
            Ok(ContinueUpdateRollbackOutput::default())
        })
        .await
    }
}
