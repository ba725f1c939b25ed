//! `tidegate events`: what happened to a stack, newest first.

use tidegate_api::cloudformation::{
    DescribeStackEvents, DescribeStackEventsInput, DescribeStacks, DescribeStacksInput, StackEvent,
};

use crate::cli::Stop;
use crate::client::Client;
use crate::home::Home;
use crate::say::Say;

/// Shows the newest events of the named stack, or of the only one.
pub async fn run(home: &Home, say: &Say, named: Option<String>, limit: usize) -> Result<(), Stop> {
    let client = Client::of_running(home).await?;
    let stack = match named {
        Some(name) => name,
        None => only_stack(&client).await?,
    };
    let (mut all, mut next_token) = (Vec::new(), None);
    loop {
        let input = DescribeStackEventsInput { stack_name: stack.clone(), next_token };
        let page = client.call::<DescribeStackEvents>(input).await?;
        all.extend(page.stack_events.unwrap_or_default());
        next_token = page.next_token;
        if next_token.is_none() || all.len() >= limit {
            break;
        }
    }
    all.truncate(limit);
    let rows: Vec<_> = all.iter().map(row).collect();
    say.records(&["time", "resource", "type", "status", "why"], &rows, &all);
    Ok(())
}

async fn only_stack(client: &Client) -> Result<String, Stop> {
    let all = client.call::<DescribeStacks>(DescribeStacksInput::default()).await?.stacks.unwrap_or_default();
    match all.as_slice() {
        [one] => Ok(one.stack_name.clone()),
        [] => Err(Stop::advised("there is no stack", "bring one up with `tidegate up DIR`")),
        several => {
            let names: Vec<_> = several.iter().map(|one| one.stack_name.as_str()).collect();
            let why = format!("there are {} stacks", several.len());
            Err(Stop::advised(why, format!("say which: {}", names.join(", "))))
        }
    }
}

fn row(one: &StackEvent) -> Vec<String> {
    vec![
        one.timestamp.iso8601(),
        one.logical_resource_id.clone().unwrap_or_default(),
        one.resource_type.clone().unwrap_or_default(),
        one.resource_status.as_ref().map(ToString::to_string).unwrap_or_default(),
        one.resource_status_reason.clone().unwrap_or_default(),
    ]
}
