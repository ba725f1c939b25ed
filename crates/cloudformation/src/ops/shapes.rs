//! From rows to the shapes that several operations answer with.

use tidegate_api::cloudformation::{
    Output, Parameter, ResourceStatus, RollbackConfiguration, Stack, StackDriftInformation, StackDriftStatus,
    StackResource, StackResourceDriftInformation, StackResourceDriftStatus, StackStatus, StackSummary,
};
use tidegate_core::Caller;
use tidegate_core::Timestamp;

use super::order::as_listed;
use crate::rows::{Definition, Kept, OutputRow, ResourceRow, StackRow};

const DRIFT: StackDriftInformation =
    StackDriftInformation { stack_drift_status: StackDriftStatus::NotChecked, last_check_timestamp: None };

/// A stack that wants nothing yet.
pub fn new_stack(id: String, uuid: String, name: String, asker: Caller, now: Timestamp) -> StackRow {
    StackRow {
        id,
        uuid,
        name,
        status: StackStatus::ReviewInProgress,
        status_reason: None,
        created: now,
        updated: None,
        deleted: None,
        definition: None,
        previous: None,
        definition_id: None,
        previous_id: None,
        outputs: Vec::new(),
        imports: Vec::new(),
        role_arn: None,
        on_failure: tidegate_api::cloudformation::OnFailure::Rollback,
        keeps_failed_update: false,
        imports_existing: false,
        retain_except_on_create: false,
        timeout_in_minutes: None,
        termination_protection: false,
        change_set_id: None,
        operation: 0,
        token: None,
        asker,
        rolling_back: false,
        began: 0,
        parent_id: None,
        root_id: None,
        policy: None,
        policy_during_update: None,
    }
}

/// Parameters, secrets masked.
pub fn parameters(definition: Option<&Definition>) -> Vec<Parameter> {
    let values = definition.map(|definition| definition.parameters.as_slice()).unwrap_or_default();
    let mut values: Vec<_> = values.iter().collect();
    as_listed(&mut values, |one| &one.key);
    values
        .into_iter()
        .map(|one| Parameter {
            parameter_key: Some(one.key.clone()),
            parameter_value: Some(if one.no_echo { "****".to_owned() } else { one.value.clone() }),
            resolved_value: one.resolved.clone(),
            ..Parameter::default()
        })
        .collect()
}

/// A template's description.
pub fn description(definition: Option<&Kept>) -> Option<String> {
    definition.and_then(|definition| definition.template.description.clone())
}

fn output(row: &OutputRow) -> Output {
    Output {
        output_key: Some(row.key.clone()),
        output_value: Some(row.value.clone()),
        description: row.description.clone(),
        export_name: row.export_name.clone(),
    }
}

fn none_if_empty<T>(list: Vec<T>) -> Option<Vec<T>> {
    (!list.is_empty()).then_some(list)
}

/// A stack as `DescribeStacks` shows it.
pub fn stack(row: StackRow) -> Stack {
    let definition = row.definition.as_deref();
    let is_gone = row.status == StackStatus::DeleteComplete;
    let rollback: RollbackConfiguration = definition.map(|one| one.rollback.clone()).unwrap_or_default();
    Stack {
        description: description(definition),
        parameters: none_if_empty(parameters(definition.map(|kept| &**kept))),
        capabilities: definition.map(|one| one.capabilities.clone()).and_then(none_if_empty),
        tags: Some(definition.map(|one| one.tags.clone()).unwrap_or_default()),
        outputs: none_if_empty(row.outputs.iter().map(output).collect()),
        stack_id: Some(row.id),
        stack_name: row.name,
        change_set_id: row.change_set_id.filter(|_| !is_gone),
        creation_time: row.created,
        deletion_time: row.deleted,
        last_updated_time: row.updated,
        parent_id: row.parent_id,
        root_id: row.root_id,
        rollback_configuration: Some(rollback),
        stack_status: row.status,
        stack_status_reason: row.status_reason,
        disable_rollback: Some(row.on_failure == tidegate_api::cloudformation::OnFailure::DoNothing),
        notification_arns: Some(Vec::new()),
        timeout_in_minutes: row.timeout_in_minutes,
        role_arn: row.role_arn,
        enable_termination_protection: Some(row.termination_protection).filter(|_| !is_gone),
        drift_information: Some(DRIFT),
        retain_except_on_create: row.retain_except_on_create.then_some(true),
        ..Stack::default()
    }
}

/// A stack as `ListStacks` shows it.
pub fn summary(row: StackRow) -> StackSummary {
    StackSummary {
        template_description: description(row.definition.as_deref()),
        stack_id: Some(row.id),
        stack_name: row.name,
        creation_time: row.created,
        last_updated_time: row.updated,
        deletion_time: row.deleted,
        stack_status: row.status,
        stack_status_reason: row.status_reason,
        parent_id: row.parent_id,
        root_id: row.root_id,
        drift_information: Some(tidegate_api::cloudformation::StackDriftInformationSummary {
            stack_drift_status: StackDriftStatus::NotChecked,
            last_check_timestamp: None,
        }),
        ..StackSummary::default()
    }
}

/// The physical id that answers show.
pub fn physical_id(row: &ResourceRow) -> Option<String> {
    row.current.as_ref().map(|current| current.id.clone())
}

/// Whether a list of a living stack's resources shows a row.
pub fn is_shown(row: &ResourceRow) -> bool {
    row.status != ResourceStatus::Unrecognized(String::new())
}

/// A resource as `DescribeStackResources` shows it.
pub fn resource(stack: &StackRow, row: &ResourceRow) -> StackResource {
    StackResource {
        stack_name: Some(stack.name.clone()),
        stack_id: Some(stack.id.clone()),
        logical_resource_id: row.logical_id.clone(),
        physical_resource_id: physical_id(row),
        resource_type: row.resource_type.clone(),
        timestamp: row.updated,
        resource_status: row.status.clone(),
        resource_status_reason: row.reason.clone(),
        drift_information: Some(StackResourceDriftInformation {
            stack_resource_drift_status: StackResourceDriftStatus::NotChecked,
            last_check_timestamp: None,
        }),
        ..StackResource::default()
    }
}
