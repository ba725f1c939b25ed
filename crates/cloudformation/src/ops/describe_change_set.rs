//! `DescribeChangeSet`.

use tidegate_api::cloudformation::{
    DescribeChangeSet, DescribeChangeSetInput, DescribeChangeSetOutput, OnStackFailure,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use super::{CloudFormation, named, shapes};
use crate::pages::page;

impl Handle<DescribeChangeSet> for CloudFormation {
    fn needs(&self, look: &Look, input: &DescribeChangeSetInput) -> Result<Needs, Failure> {
        named::change_set_needs(
            look,
            "cloudformation:DescribeChangeSet",
            input.stack_name.as_deref(),
            &input.change_set_name,
        )
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DescribeChangeSetInput,
    ) -> Result<DescribeChangeSetOutput, Failure> {
        let found = |snapshot: &tidegate_store::Snapshot<'_>| {
            named::change_set(snapshot, cx.look(), input.stack_name.as_deref(), &input.change_set_name)
        };
        let (stack, row) = cx.read(found)?;
        let with_values = input.include_property_values == Some(true);
        let changes = if with_values { row.valued } else { row.changes };
        let (changes, next_token) = page(changes, input.next_token.as_deref())?;
        let parameters = shapes::parameters(Some(&row.definition));
        Ok(DescribeChangeSetOutput {
            change_set_name: Some(row.name),
            change_set_id: Some(row.id),
            stack_id: Some(stack.id),
            stack_name: Some(stack.name),
            description: row.description,
            parameters: (!parameters.is_empty()).then_some(parameters),
            creation_time: Some(row.created),
            execution_status: Some(row.execution_status),
            status: Some(row.status),
            status_reason: row.status_reason.or_else(|| row.warning.filter(|_| with_values)),
            notification_arns: Some(Vec::new()),
            rollback_configuration: Some(row.definition.rollback),
            capabilities: Some(row.definition.capabilities),
            tags: (!row.definition.tags.is_empty()).then_some(row.definition.tags),
            changes: Some(changes),
            next_token,
            import_existing_resources: row.imports_existing.then_some(true),
            include_nested_stacks: Some(row.include_nested),
            on_stack_failure: row.on_failure.map(|one| OnStackFailure::from(one.as_str())),
            ..DescribeChangeSetOutput::default()
        })
    }
}
