//! `DescribeStackEvents`.

use tidegate_api::cloudformation::{
    DescribeStackEvents, DescribeStackEventsInput, DescribeStackEventsOutput,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use super::{CloudFormation, named};
use crate::errors::validation;
use crate::pages::PAGE;
use crate::rows::{EVENTS, find_stack, stack_key};

impl Handle<DescribeStackEvents> for CloudFormation {
    fn needs(&self, look: &Look, input: &DescribeStackEventsInput) -> Result<Needs, Failure> {
        named::needs(look, "cloudformation:DescribeStackEvents", &input.stack_name)
    }

    /// Newest first; the token is the number of the page's last event.
    async fn handle(
        &self,
        cx: &Cx,
        input: DescribeStackEventsInput,
    ) -> Result<DescribeStackEventsOutput, Failure> {
        let name = &input.stack_name;
        let found = cx.read(|snapshot| find_stack(snapshot, cx.place(), name))?;
        let stack = found.ok_or_else(|| validation(format!("Stack [{name}] does not exist")))?;
        let prefix = stack_key(cx.place(), &stack.uuid);
        let after = match &input.next_token {
            Some(token) => {
                let number = token.parse().map_err(|_| validation(format!("Invalid NextToken: {token}")))?;
                Some(prefix.clone().and_number(number))
            }
            None => None,
        };
        let mut events =
            cx.read(|snapshot| snapshot.page(&EVENTS, &prefix, after.as_ref(), PAGE + 1, true))?;
        let more = events.len() > PAGE;
        events.truncate(PAGE);
        let last = events.last().map(|(key, _)| key.last().to_owned());
        Ok(DescribeStackEventsOutput {
            stack_events: Some(events.into_iter().map(|(_, event)| event).collect()),
            next_token: last.filter(|_| more),
        })
    }
}
