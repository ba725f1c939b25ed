//! `DescribeStackResource`.

use tidegate_api::cloudformation::{
    DescribeStackResource, DescribeStackResourceInput, DescribeStackResourceOutput, StackResourceDetail,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use super::{CloudFormation, named, shapes};
use crate::errors::validation;
use crate::rows::{RESOURCES, find_stack, stack_key};

impl Handle<DescribeStackResource> for CloudFormation {
    fn needs(&self, look: &Look, input: &DescribeStackResourceInput) -> Result<Needs, Failure> {
        named::needs(look, "cloudformation:DescribeStackResource", &input.stack_name)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DescribeStackResourceInput,
    ) -> Result<DescribeStackResourceOutput, Failure> {
        let (name, logical_id) = (&input.stack_name, &input.logical_resource_id);
        let found = cx.read(|snapshot| find_stack(snapshot, cx.place(), name))?;
        let stack = found.ok_or_else(|| validation(format!("Stack '{name}' does not exist")))?;
        let key = stack_key(cx.place(), &stack.uuid).and(logical_id);
        let row = cx.read(|snapshot| snapshot.get(&RESOURCES, &key))?.filter(shapes::is_shown);
        let row = row.ok_or_else(|| {
            validation(format!("Resource {logical_id} does not exist for stack {}", stack.name))
        })?;
        let template = stack.definition.as_ref().map(|definition| &definition.template);
        let metadata = template
            .and_then(|template| template.resource(logical_id))
            .and_then(|resource| resource.metadata.clone());
        let resource = shapes::resource(&stack, &row);
        let detail = StackResourceDetail {
            stack_name: resource.stack_name,
            stack_id: resource.stack_id,
            logical_resource_id: resource.logical_resource_id,
            physical_resource_id: resource.physical_resource_id,
            resource_type: resource.resource_type,
            last_updated_timestamp: resource.timestamp,
            resource_status: resource.resource_status,
            resource_status_reason: resource.resource_status_reason,
            metadata: Some(metadata.map_or_else(|| "{}".to_owned(), |metadata| metadata.to_string())),
            drift_information: resource.drift_information,
            ..StackResourceDetail::default()
        };
        Ok(DescribeStackResourceOutput { stack_resource_detail: Some(detail) })
    }
}
