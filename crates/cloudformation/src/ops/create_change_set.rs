//! `CreateChangeSet`.

use tidegate_api::cloudformation::{
    self, ChangeSetStatus, ChangeSetType, CreateChangeSet, CreateChangeSetInput, CreateChangeSetOutput,
    ExecutionStatus, OnFailure, StackStatus,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreCx, StoreLook};

use super::update_stack::is_updatable;
use super::{CloudFormation, named, shapes};
use crate::changes::changes;
use crate::errors::{no_stack_in_brackets, refuse, validation};
use crate::rows::{self, CHANGE_SETS, ChangeSetRow, NAMES, StackRow, stack_key};
use crate::submit::{Submission, check_role, prepare};
use crate::world::World;

const NO_CHANGES: &str =
    "The submitted information didn't contain changes. Submit different information to create a change set.";

fn refuse_unsupported(input: &CreateChangeSetInput) -> Result<(), Failure> {
    let triggers = |one: &cloudformation::RollbackConfiguration| {
        one.rollback_triggers.as_ref().is_some_and(|list| !list.is_empty())
    };
    refuse(&[
        ("RollbackConfiguration", input.rollback_configuration.as_ref().is_some_and(triggers)),
        ("NotificationARNs", input.notification_arns.as_ref().is_some_and(|list| !list.is_empty())),
        ("ResourceTypes", input.resource_types.as_ref().is_some_and(|list| !list.is_empty())),
        ("ResourcesToImport", input.resources_to_import.is_some()),
        ("ChangeSetType=IMPORT", input.change_set_type == Some(ChangeSetType::Import)),
        ("IncludeNestedStacks", input.include_nested_stacks == Some(true)),
        ("ImportExistingResources", input.import_existing_resources == Some(true)),
        ("DeploymentMode", input.deployment_mode.is_some()),
        ("DeploymentConfig", input.deployment_config.is_some()),
        ("DisableValidation", input.disable_validation == Some(true)),
    ])
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
        let needs = named::needs(look, "cloudformation:CreateChangeSet", &input.stack_name)?;
        Ok(match &input.role_arn {
            Some(role) => needs.pass_role(role, "cloudformation.amazonaws.com"),
            None => needs,
        })
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
        let submission = Submission {
            template_body: input.template_body,
            template_url: input.template_url,
            use_previous_template: input.use_previous_template == Some(true),
            parameters: input.parameters.unwrap_or_default(),
            capabilities: input.capabilities.unwrap_or_default(),
            tags: input.tags,
            expands: false,
        };
        let definition = prepare(cx, submission, (&stack.id, &stack.name), stack.definition.as_ref()).await?;
        let (exports, resources) = cx.read(|snapshot| {
            Ok::<_, Failure>((
                rows::exports(snapshot, cx.place())?,
                rows::resources(snapshot, cx.place(), &stack.uuid)?,
            ))
        })?;
        let world = World::new(definition.clone(), cx.place(), (&stack.id, &stack.name), exports)?;
        let existing = stack.definition.is_some().then_some(&stack);
        let found = changes(&world, &definition, existing, &resources)?;
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
            status_reason: found.is_empty().then(|| NO_CHANGES.to_owned()),
            execution_status,
            definition,
            role_arn,
            changes: found.list,
            on_failure: input.on_stack_failure.map(|one| OnFailure::from(one.as_str())),
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
            if tx.scan(&CHANGE_SETS, &prefix)?.iter().any(|(_, other)| other.name == row.name) {
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
