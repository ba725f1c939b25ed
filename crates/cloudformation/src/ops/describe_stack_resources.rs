//! `DescribeStackResources`.

use tidegate_api::cloudformation::{
    DescribeStackResources, DescribeStackResourcesInput, DescribeStackResourcesOutput,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use super::{CloudFormation, named, shapes};
use crate::errors::validation;
use crate::rows::{self, RESOURCES, StackRow};

/// The stack that a physical id belongs to.
fn owner(cx: &Cx, physical_id: &str) -> Result<StackRow, Failure> {
    let all = cx.read(|snapshot| snapshot.scan(&RESOURCES, &Key::of(cx.place())))?;
    let found = all.into_iter().find(|(_, row)| shapes::physical_id(row).as_deref() == Some(physical_id));
    let (key, _) = found.ok_or_else(|| validation(format!("Stack for {physical_id} does not exist")))?;
    let uuid = key.as_str().rsplit('\t').nth(1).unwrap_or_default().to_owned();
    Ok(cx.read(|snapshot| rows::stack(snapshot, cx.place(), &uuid))?)
}

impl Handle<DescribeStackResources> for CloudFormation {
    fn needs(&self, look: &Look, input: &DescribeStackResourcesInput) -> Result<Needs, Failure> {
        match &input.stack_name {
            Some(name) => named::needs(look, "cloudformation:DescribeStackResources", name),
            None => Ok(Needs::one("cloudformation:DescribeStackResources", "*")),
        }
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DescribeStackResourcesInput,
    ) -> Result<DescribeStackResourcesOutput, Failure> {
        let stack = match (&input.stack_name, &input.physical_resource_id) {
            (Some(_), Some(_)) => {
                return Err(validation("You cannot specify both StackName and PhysicalResourceId."));
            }
            (Some(name), None) => named::stack(cx.look(), name)?,
            (None, Some(physical_id)) => owner(cx, physical_id)?,
            (None, None) => {
                return Err(validation("One of StackName or PhysicalResourceId must be specified."));
            }
        };
        let resources = cx.read(|snapshot| rows::resources(snapshot, cx.place(), &stack.uuid))?;
        let wanted = |row: &&rows::ResourceRow| {
            shapes::is_shown(row) && input.logical_resource_id.as_ref().is_none_or(|id| *id == row.logical_id)
        };
        let found: Vec<_> =
            resources.values().filter(wanted).map(|row| shapes::resource(&stack, row)).collect();
        if let (true, Some(id)) = (found.is_empty(), &input.logical_resource_id) {
            return Err(validation(format!("Resource {id} does not exist for stack {}", stack.name)));
        }
        Ok(DescribeStackResourcesOutput { stack_resources: Some(found) })
    }
}
