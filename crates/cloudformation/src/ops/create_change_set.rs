//! `CreateChangeSet`.

use serde_json::Value;
use tidegate_api::cloudformation::{
    self, ChangeSetStatus, ChangeSetType, CreateChangeSet, CreateChangeSetInput, CreateChangeSetOutput,
    ExecutionStatus, OnFailure, StackStatus,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreCx, StoreLook};

use super::update_stack::is_updatable;
use super::{CloudFormation, named, shapes};
use crate::changes::Changes;
use crate::errors::{no_stack_in_brackets, validation};
use crate::rows::{self, CHANGE_SETS, ChangeSetRow, NAMES, StackRow, stack_key};
use crate::submit::{check_role, compare, refuse, submission};

const NESTED: &str = "AWS::CloudFormation::Stack";
const NO_CHANGES: &str =
    "The submitted information didn't contain changes. Submit different information to create a change set.";

fn refuse_unsupported(input: &CreateChangeSetInput) -> Result<(), Failure> {
    refuse!(
        input,
        ("ResourcesToImport", input.resources_to_import.is_some()),
        ("ChangeSetType=IMPORT", input.change_set_type == Some(ChangeSetType::Import)),
        ("DeploymentMode", input.deployment_mode.is_some()),
    )
}

/// Change sets of nested stacks are not made: with `IncludeNestedStacks` there may be none.
fn refuse_nested(processed: &Value) -> Result<(), Failure> {
    let resources = processed.get("Resources").and_then(Value::as_object).into_iter().flatten();
    match resources.into_iter().find(|(_, resource)| resource.get("Type") == Some(&Value::from(NESTED))) {
        Some((nested, _)) => Err(validation(format!(
            "The parameter IncludeNestedStacks is not supported for a template with nested stacks, such as {nested}: create the change set without it."
        ))),
        None => Ok(()),
    }
}

/// The stack that the change set is for, new where it is to create one.
fn target(cx: &Cx, name: &str, kind: &ChangeSetType) -> Result<(StackRow, bool), Failure> {
    let found = cx.read(|snapshot| rows::find_stack(snapshot, cx.place(), name))?;
    match (found, kind) {
        (Some(stack), ChangeSetType::Create) if stack.status == StackStatus::ReviewInProgress => {
            Ok((stack, false))
        }
        (Some(stack), ChangeSetType::Create) => Err(validation(format!(
            "Stack [{}] already exists and cannot be created again with the changeSet [{name}].",
            stack.name
        ))),
        (Some(stack), _) => is_updatable(&stack).map(|()| (stack, false)),
        (None, ChangeSetType::Create) => {
            let (arn, uuid) = named::new_stack_id(cx.look(), name);
            let (caller, now) = (cx.caller().clone(), cx.clock().now());
            Ok((shapes::new_stack(arn.to_string(), uuid, name.to_owned(), caller, now), true))
        }
        (None, _) => Err(no_stack_in_brackets(name)),
    }
}

impl Handle<CreateChangeSet> for CloudFormation {
    fn needs(&self, look: &Look, input: &CreateChangeSetInput) -> Result<Needs, Failure> {
        let (name, role) = (&input.stack_name, input.role_arn.as_deref());
        named::needs_to_change(look, "cloudformation:CreateChangeSet", name, role)
    }

    async fn handle(&self, cx: &Cx, input: CreateChangeSetInput) -> Result<CreateChangeSetOutput, Failure> {
        refuse_unsupported(&input)?;
        let kind = input.change_set_type.unwrap_or(ChangeSetType::Update);
        let (mut stack, is_new) = target(cx, &input.stack_name, &kind).map_err(|failure| match failure {
            Failure::Modeled(mut error) => {
                error.message = error.message.replace(
                    &format!("changeSet [{}]", input.stack_name),
                    &format!("changeSet [{}]", input.change_set_name),
                );
                Failure::Modeled(error)
            }
            other => other,
        })?;
        let role_arn = input.role_arn.or_else(|| stack.role_arn.clone());
        check_role(cx, role_arn.as_deref(), &stack.id).await?;
        let submission = submission!(input, input.use_previous_template == Some(true), expands: false);
        let (definition, found, failed) = match compare(cx, submission, &stack).await? {
            Ok((definition, found)) => ((**definition).clone(), found, None),
            Err((definition, reason)) => (*definition, Changes::default(), Some(reason)),
        };
        if input.include_nested_stacks == Some(true) {
            refuse_nested(&definition.processed)?;
        }
        let (place, now, uuid) = (cx.place().clone(), cx.clock().now(), cx.ids().uuid());
        let id =
            place.arn("cloudformation", format!("changeSet/{}/{uuid}", input.change_set_name)).to_string();
        let (status, execution_status) = if found.is_empty() {
            (ChangeSetStatus::Failed, ExecutionStatus::Unavailable)
        } else {
            (ChangeSetStatus::CreateComplete, ExecutionStatus::Available)
        };
        let row = ChangeSetRow {
            id: id.clone(),
            uuid,
            name: input.change_set_name,
            kind,
            description: input.description,
            created: now,
            status,
            status_reason: failed.or_else(|| found.is_empty().then(|| NO_CHANGES.to_owned())),
            execution_status,
            definition,
            role_arn,
            changes: found.list,
            valued: found.valued,
            warning: found.warning,
            on_failure: input.on_stack_failure.map(|one| OnFailure::from(one.as_str())),
            token: input.client_token,
            imports_existing: input.import_existing_resources == Some(true),
            include_nested: input.include_nested_stacks == Some(true),
            operation: stack.operation,
        };
        cx.answer(move |tx| {
            let prefix = stack_key(&place, &stack.uuid);
            if is_new {
                if !tx.insert(&NAMES, &Key::of(&place).and(&stack.name), &stack.uuid)? {
                    return Err(validation(format!("Stack [{}] already exists", stack.name)));
                }
                stack.becomes(
                    tx,
                    &place,
                    StackStatus::ReviewInProgress,
                    Some("User Initiated".to_owned()),
                    now,
                )?;
            }
            let others = tx.scan(&CHANGE_SETS, &prefix)?;
            if let Some((_, other)) = others.into_iter().find(|(_, other)| other.name == row.name) {
                // The same token is the same request.
                if row.token.is_some() && other.token == row.token {
                    return Ok(CreateChangeSetOutput { id: Some(other.id), stack_id: Some(stack.id) });
                }
                let message = format!(
                    "ChangeSet {} cannot be created due to a mismatch with existing attribute Template",
                    row.id
                );
                return Err(cloudformation::error::already_exists_exception(message).into());
            }
            tx.put(&CHANGE_SETS, &prefix.and(&row.uuid), &row)?;
            Ok(CreateChangeSetOutput { id: Some(id), stack_id: Some(stack.id) })
        })
        .await
    }
}
