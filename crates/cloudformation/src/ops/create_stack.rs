//! `CreateStack`.

use tidegate_api::cloudformation::{
    self, CreateStack, CreateStackInput, CreateStackOutput, OnFailure, StackStatus,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs, Place, Timestamp};
use tidegate_flow::plan_view;
use tidegate_store::{Key, StoreCx, StoreLook, Tx};

use super::{CloudFormation, named, shapes};
use crate::errors::validation;
use crate::rows::{self, NAMES, StackRow};
use crate::stack_policy;
use crate::start;
use crate::submit::{Prepared, check_role, prepare, refuse, submission};

/// What the engine does not honour.
fn refuse_unsupported(input: &CreateStackInput) -> Result<(), Failure> {
    refuse!(input,)?;
    if input.on_failure.is_some() && input.disable_rollback.is_some() {
        return Err(validation("You can specify either DisableRollback or OnFailure, but not both."));
    }
    Ok(())
}

impl Handle<CreateStack> for CloudFormation {
    fn needs(&self, look: &Look, input: &CreateStackInput) -> Result<Needs, Failure> {
        let (name, role) = (&input.stack_name, input.role_arn.as_deref());
        named::needs_to_change(look, "cloudformation:CreateStack", name, role)
    }

    async fn handle(&self, cx: &Cx, mut input: CreateStackInput) -> Result<CreateStackOutput, Failure> {
        refuse_unsupported(&input)?;
        let name = input.stack_name.clone();
        let existing = cx.read(|snapshot| rows::find_stack(snapshot, cx.place(), &name))?;
        if let Some(stack) = existing {
            return answer_existing(stack, input.client_request_token.as_deref());
        }
        let (arn, uuid) = named::new_stack_id(cx.look(), &name);
        let id = arn.to_string();
        check_role(cx, input.role_arn.as_deref(), &id).await?;
        let policy = (input.stack_policy_body.take(), input.stack_policy_url.take());
        let policy = stack_policy::given(cx, policy, "StackPolicy").await?;
        let submission = submission!(input, false, expands: true);
        let prepared = prepare(cx, submission, (&id, &name), None).await?;
        let (place, now) = (cx.place().clone(), cx.clock().now());
        let mut stack = shapes::new_stack(id.clone(), uuid.clone(), name.clone(), cx.caller().clone(), now);
        if let Some(parent) = parent(cx)? {
            stack.root_id = Some(parent.root_id.unwrap_or_else(|| parent.id.clone()));
            stack.parent_id = Some(parent.id);
        }
        stack.policy = policy;
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
            match prepared {
                Prepared::Made(definition) => start::apply(tx, &place, &mut stack, definition, now)?,
                Prepared::Failed(_, reason) => fail_creation(tx, &place, &mut stack, &reason, now)?,
            }
            Ok(CreateStackOutput { stack_id: Some(id), ..CreateStackOutput::default() })
        })
        .await
    }
}

/// AWS: a transform that fails fails the creation, which nothing is to be taken back of.
fn fail_creation(
    tx: &mut Tx<'_>,
    place: &Place,
    stack: &mut StackRow,
    reason: &str,
    now: Timestamp,
) -> Result<(), Failure> {
    stack.becomes(tx, place, StackStatus::CreateInProgress, Some("User Initiated".to_owned()), now)?;
    match stack.on_failure {
        OnFailure::DoNothing => {
            stack.becomes(tx, place, StackStatus::CreateFailed, Some(reason.to_owned()), now)?;
        }
        OnFailure::Delete => {
            stack.deleted = Some(now);
            let reason = format!("{reason}. Delete requested by user.");
            stack.becomes(tx, place, StackStatus::DeleteInProgress, Some(reason), now)?;
            stack.becomes(tx, place, StackStatus::DeleteComplete, None, now)?;
            start::forget_name(tx, place, stack)?;
        }
        _ => {
            let reason = format!("{reason}. Rollback requested by user.");
            stack.becomes(tx, place, StackStatus::RollbackInProgress, Some(reason), now)?;
            stack.becomes(tx, place, StackStatus::RollbackComplete, None, now)?;
        }
    }
    Ok(())
}

/// The stack whose step makes this call.
fn parent(cx: &Cx) -> Result<Option<StackRow>, Failure> {
    let plan = cx.token().map(|token| token.plan().to_owned());
    let plan =
        plan.or_else(|| cx.record().memory().and_then(|key| key.split('\t').next()).map(str::to_owned));
    let Some(plan) = plan.filter(|plan| plan.starts_with("cloudformation-")) else { return Ok(None) };
    let found = cx.read(|snapshot| {
        let acting = plan_view(snapshot, &plan)?.and_then(|view| view.plan.acting.source_arn);
        acting.map(|id| rows::find_stack(snapshot, cx.place(), &id)).transpose()
    })?;
    Ok(found.flatten())
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
