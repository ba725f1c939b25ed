//! `DescribeStacks`.

use tidegate_api::cloudformation::{DescribeStacks, DescribeStacksInput, DescribeStacksOutput, StackStatus};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use super::{CloudFormation, named, shapes};
use crate::pages::page;
use crate::rows::{self, STACKS};

impl Handle<DescribeStacks> for CloudFormation {
    fn needs(&self, look: &Look, input: &DescribeStacksInput) -> Result<Needs, Failure> {
        match &input.stack_name {
            Some(name) => named::needs(look, "cloudformation:DescribeStacks", name),
            None => Ok(Needs::one("cloudformation:DescribeStacks", "*")),
        }
    }

    async fn handle(&self, cx: &Cx, input: DescribeStacksInput) -> Result<DescribeStacksOutput, Failure> {
        let stacks = match &input.stack_name {
            Some(name) => vec![named::stack(cx.look(), name)?],
            None => {
                let all = cx.read(|snapshot| snapshot.scan(&STACKS, &Key::of(cx.place())))?;
                let mut live: Vec<_> = all
                    .into_iter()
                    .map(|(_, row)| row)
                    .filter(|row| row.status != StackStatus::DeleteComplete)
                    .collect();
                live.sort_by_key(|row| std::cmp::Reverse(row.created));
                live
            }
        };
        let (stacks, next_token) = page(stacks, input.next_token.as_deref())?;
        let stacks = rows::with_definitions(cx.look(), stacks)?;
        Ok(DescribeStacksOutput { stacks: Some(stacks.into_iter().map(shapes::stack).collect()), next_token })
    }
}
