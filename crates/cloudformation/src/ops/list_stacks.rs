//! `ListStacks`.

use tidegate_api::cloudformation::{ListStacks, ListStacksInput, ListStacksOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use super::{CloudFormation, shapes};
use crate::pages::page;
use crate::rows::{self, STACKS};

impl Handle<ListStacks> for CloudFormation {
    fn needs(&self, _look: &Look, _input: &ListStacksInput) -> Result<Needs, Failure> {
        Ok(Needs::one("cloudformation:ListStacks", "*"))
    }

    async fn handle(&self, cx: &Cx, input: ListStacksInput) -> Result<ListStacksOutput, Failure> {
        let all = cx.read(|snapshot| snapshot.scan(&STACKS, &Key::of(cx.place())))?;
        let wanted = input.stack_status_filter.unwrap_or_default();
        let mut stacks: Vec<_> = all.into_iter().map(|(_, row)| row).collect();
        stacks.retain(|row| wanted.is_empty() || wanted.contains(&row.status));
        stacks.sort_by_key(|row| std::cmp::Reverse(row.created));
        let (stacks, next_token) = page(stacks, input.next_token.as_deref())?;
        let stacks = rows::with_definitions(cx.look(), stacks)?;
        Ok(ListStacksOutput {
            stack_summaries: Some(stacks.into_iter().map(shapes::summary).collect()),
            next_token,
        })
    }
}
