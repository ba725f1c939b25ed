//! `ExecuteChangeSet`.

use tidegate_api::cloudformation::{
    self, ExecuteChangeSet, ExecuteChangeSetInput, ExecuteChangeSetOutput, ExecutionStatus, OnFailure,
    StackStatus,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{StoreCx, StoreLook};

use super::update_stack::is_updatable;
use super::{CloudFormation, named};
use crate::rows::{self, ChangeSetRow, Kept, StackRow};
use crate::start;

/// Refuses a change set that cannot be executed any more.
fn check(stack: &StackRow, row: &ChangeSetRow) -> Result<(), Failure> {
    if row.execution_status != ExecutionStatus::Available || row.operation != stack.operation {
        let (status, execution) = (
            &row.status,
            if row.operation == stack.operation { &row.execution_status } else { &ExecutionStatus::Obsolete },
        );
        return Err(cloudformation::error::invalid_change_set_status_exception(format!(
            "ChangeSet [{}] cannot be executed in its current status of [{status}] and execution status of [{execution}]",
            row.id
        ))
        .into());
    }
    if stack.status == StackStatus::ReviewInProgress { Ok(()) } else { is_updatable(stack) }
}

impl Handle<ExecuteChangeSet> for CloudFormation {
    fn needs(&self, look: &Look, input: &ExecuteChangeSetInput) -> Result<Needs, Failure> {
        named::change_set_needs(
            look,
            "cloudformation:ExecuteChangeSet",
            input.stack_name.as_deref(),
            &input.change_set_name,
        )
    }

    async fn handle(&self, cx: &Cx, input: ExecuteChangeSetInput) -> Result<ExecuteChangeSetOutput, Failure> {
        let (stack, name) = (input.stack_name.clone(), input.change_set_name.clone());
        if let (Some(token), Some(stack)) = (&input.client_request_token, &stack) {
            let found = cx.read(|snapshot| rows::find_stack(snapshot, cx.place(), stack))?;
            // The change set went when it was executed; the same token is the same request.
            if found.is_some_and(|stack| stack.token.as_ref() == Some(token)) {
                return Ok(ExecuteChangeSetOutput::default());
            }
        }
        let (place, now, caller, look) =
            (cx.place().clone(), cx.clock().now(), cx.caller().clone(), cx.look().clone());
        cx.answer(move |tx| {
            let (mut stack, row) = named::change_set(tx, &look, stack.as_deref(), &name)?;
            check(&stack, &row)?;
            stack.asker = caller;
            stack.role_arn = row.role_arn;
            stack.policy_during_update = None;
            stack.change_set_id = Some(row.id);
            stack.token = input.client_request_token;
            let keeps = input.disable_rollback == Some(true);
            stack.keeps_failed_update = keeps;
            stack.imports_existing = row.imports_existing;
            stack.retain_except_on_create = input.retain_except_on_create == Some(true);
            stack.on_failure = match row.on_failure {
                Some(on_failure) => on_failure,
                None if keeps => OnFailure::DoNothing,
                None => OnFailure::Rollback,
            };
            start::apply(tx, &place, &mut stack, Kept::of(row.definition)?, now)?;
            Ok(ExecuteChangeSetOutput::default())
        })
        .await
    }
}
