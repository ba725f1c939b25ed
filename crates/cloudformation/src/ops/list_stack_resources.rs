//! `ListStackResources`.

use tidegate_api::cloudformation::{
    ListStackResources, ListStackResourcesInput, ListStackResourcesOutput,
    StackResourceDriftInformationSummary, StackResourceDriftStatus, StackResourceSummary,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use super::{CloudFormation, named, shapes};
use crate::pages::page;
use crate::rows::{self, ResourceRow};

fn summary(row: &ResourceRow) -> StackResourceSummary {
    StackResourceSummary {
        logical_resource_id: row.logical_id.clone(),
        physical_resource_id: shapes::physical_id(row),
        resource_type: row.resource_type.clone(),
        last_updated_timestamp: row.updated,
        resource_status: row.status.clone(),
        resource_status_reason: row.reason.clone(),
        drift_information: Some(StackResourceDriftInformationSummary {
            stack_resource_drift_status: StackResourceDriftStatus::NotChecked,
            last_check_timestamp: None,
        }),
        ..StackResourceSummary::default()
    }
}

impl Handle<ListStackResources> for CloudFormation {
    fn needs(&self, look: &Look, input: &ListStackResourcesInput) -> Result<Needs, Failure> {
        named::needs(look, "cloudformation:ListStackResources", &input.stack_name)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListStackResourcesInput,
    ) -> Result<ListStackResourcesOutput, Failure> {
        let stack = named::stack(cx.look(), &input.stack_name)?;
        let resources = cx.read(|snapshot| rows::resources(snapshot, cx.place(), &stack.uuid))?;
        let all: Vec<_> = resources.values().filter(|row| shapes::is_shown(row)).map(summary).collect();
        let (items, next_token) = page(all, input.next_token.as_deref())?;
        Ok(ListStackResourcesOutput { stack_resource_summaries: Some(items), next_token })
    }
}
