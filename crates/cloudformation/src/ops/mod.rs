//! The operations, one file each.

mod cancel_update_stack;
mod continue_update_rollback;
mod create_change_set;
mod create_stack;
mod delete_change_set;
mod delete_stack;
mod describe_change_set;
mod describe_stack_events;
mod describe_stack_resource;
mod describe_stack_resources;
mod describe_stacks;
mod execute_change_set;
mod get_stack_policy;
mod get_template;
mod get_template_summary;
mod list_change_sets;
mod list_exports;
mod list_imports;
mod list_stack_resources;
mod list_stacks;
mod named;
mod order;
mod set_stack_policy;
mod shapes;
mod update_stack;
mod update_termination_protection;
mod validate_template;

#[cfg(test)]
pub use shapes::new_stack;

use std::sync::Arc;

use tidegate_api::cloudformation;
use tidegate_core::{Ports, Registry};

use crate::responses::{self, Responses};

/// The handlers of CloudFormation.
#[derive(Debug)]
pub struct CloudFormation;

/// Registers every operation of CloudFormation, and where custom resources answer.
pub fn register(registry: &mut Registry, ports: &Arc<Ports>) {
    let service = Arc::new(CloudFormation);
    registry
        .endpoint(responses::PREFIX, Arc::new(Responses(Arc::downgrade(ports))))
        .operation::<cloudformation::CreateStack, _>(&service)
        .operation::<cloudformation::UpdateStack, _>(&service)
        .operation::<cloudformation::DeleteStack, _>(&service)
        .operation::<cloudformation::DescribeStacks, _>(&service)
        .operation::<cloudformation::DescribeStackEvents, _>(&service)
        .operation::<cloudformation::DescribeStackResource, _>(&service)
        .operation::<cloudformation::DescribeStackResources, _>(&service)
        .operation::<cloudformation::ListStackResources, _>(&service)
        .operation::<cloudformation::ListStacks, _>(&service)
        .operation::<cloudformation::GetTemplate, _>(&service)
        .operation::<cloudformation::GetTemplateSummary, _>(&service)
        .operation::<cloudformation::ValidateTemplate, _>(&service)
        .operation::<cloudformation::CreateChangeSet, _>(&service)
        .operation::<cloudformation::DescribeChangeSet, _>(&service)
        .operation::<cloudformation::ExecuteChangeSet, _>(&service)
        .operation::<cloudformation::DeleteChangeSet, _>(&service)
        .operation::<cloudformation::ListChangeSets, _>(&service)
        .operation::<cloudformation::ListExports, _>(&service)
        .operation::<cloudformation::ListImports, _>(&service)
        .operation::<cloudformation::CancelUpdateStack, _>(&service)
        .operation::<cloudformation::ContinueUpdateRollback, _>(&service)
        .operation::<cloudformation::UpdateTerminationProtection, _>(&service)
        .operation::<cloudformation::SetStackPolicy, _>(&service)
        .operation::<cloudformation::GetStackPolicy, _>(&service);
}
