//! `ListChangeSets`.

use tidegate_api::cloudformation::{
    ChangeSetSummary, ListChangeSets, ListChangeSetsInput, ListChangeSetsOutput,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use super::{CloudFormation, named};
use crate::errors::no_stack_in_brackets;
use crate::pages::page;
use crate::rows::{CHANGE_SETS, ChangeSetRow, StackRow, find_stack, stack_key};

fn summary(stack: &StackRow, row: ChangeSetRow) -> ChangeSetSummary {
    ChangeSetSummary {
        stack_id: Some(stack.id.clone()),
        stack_name: Some(stack.name.clone()),
        change_set_id: Some(row.id),
        change_set_name: Some(row.name),
        execution_status: Some(row.execution_status),
        status: Some(row.status),
        status_reason: row.status_reason,
        creation_time: Some(row.created),
        description: row.description,
        include_nested_stacks: Some(row.include_nested),
        ..ChangeSetSummary::default()
    }
}

impl Handle<ListChangeSets> for CloudFormation {
    fn needs(&self, look: &Look, input: &ListChangeSetsInput) -> Result<Needs, Failure> {
        named::needs(look, "cloudformation:ListChangeSets", &input.stack_name)
    }

    async fn handle(&self, cx: &Cx, input: ListChangeSetsInput) -> Result<ListChangeSetsOutput, Failure> {
        let found = cx.read(|snapshot| find_stack(snapshot, cx.place(), &input.stack_name))?;
        let stack = found.ok_or_else(|| no_stack_in_brackets(&input.stack_name))?;
        let mut all = cx.read(|snapshot| snapshot.scan(&CHANGE_SETS, &stack_key(cx.place(), &stack.uuid)))?;
        all.sort_by_key(|(_, row)| std::cmp::Reverse(row.created));
        let (rows, next_token) = page(all, input.next_token.as_deref())?;
        let summaries = rows.into_iter().map(|(_, row)| summary(&stack, row)).collect();
        Ok(ListChangeSetsOutput { summaries: Some(summaries), next_token })
    }
}
