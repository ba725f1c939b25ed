//! `tidegate logs`: the lines of a log group, and those that come.

use std::collections::HashSet;
use std::time::Duration;

use tidegate_api::Timestamp;
use tidegate_api::logs::{
    DescribeLogGroups, DescribeLogGroupsRequest, FilterLogEvents, FilterLogEventsRequest, FilteredLogEvent,
    LogGroup,
};
use tidegate_core::wall;

use crate::cli::Stop;
use crate::client::Client;
use crate::home::Home;
use crate::say::{Say, plain};

/// How often new lines are looked for.
const LOOK: Duration = Duration::from_millis(500);

/// Shows a group's lines, and with `follow` goes on until it is stopped; without a group, lists the groups.
pub async fn run(
    home: &Home,
    say: &Say,
    group: Option<String>,
    follow: bool,
    filter: Option<String>,
) -> Result<(), Stop> {
    let client = Client::of_running(home).await?;
    let Some(group) = group else { return groups(&client, say).await };
    let mut input =
        FilterLogEventsRequest { log_group_name: Some(group), filter_pattern: filter, ..Default::default() };
    let mut shown = HashSet::new();
    loop {
        let page = client.call::<FilterLogEvents>(input.clone()).await?;
        for event in page.events.unwrap_or_default() {
            if shown.insert(event.event_id.clone()) {
                // Lines may yet come with the time of the newest one, so that time is asked for again.
                input.start_time = input.start_time.max(event.timestamp);
                show(say, &event);
            }
        }
        let more = page.next_token.is_some();
        input.next_token = page.next_token;
        if !more && !follow {
            return Ok(());
        }
        if !more {
            wall::pause(LOOK).await;
        }
    }
}

async fn groups(client: &Client, say: &Say) -> Result<(), Stop> {
    let (mut all, mut next_token) = (Vec::new(), None);
    loop {
        let input = DescribeLogGroupsRequest { next_token, ..Default::default() };
        let page = client.call::<DescribeLogGroups>(input).await?;
        all.extend(page.log_groups.unwrap_or_default());
        next_token = page.next_token;
        if next_token.is_none() {
            break;
        }
    }
    let row = |one: &LogGroup| {
        let created = one.creation_time.map(|millis| Timestamp::from_millis(millis).iso8601());
        let bytes = one.stored_bytes.map(|bytes| bytes.to_string());
        vec![
            one.log_group_name.clone().unwrap_or_default(),
            created.unwrap_or_default(),
            bytes.unwrap_or_default(),
        ]
    };
    let rows: Vec<_> = all.iter().map(row).collect();
    say.records(&["group", "created", "bytes"], &rows, &all);
    Ok(())
}

fn show(say: &Say, event: &FilteredLogEvent) {
    let time = event.timestamp.map(|millis| Timestamp::from_millis(millis).iso8601_millis());
    let message = plain(event.message.as_deref().unwrap_or_default().trim_end());
    say.data(format!("{}\t{message}", time.unwrap_or_default()), event);
}
