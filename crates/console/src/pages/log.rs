//! One log group: its newest lines, followed as they are written, and what a filter finds.

use maud::{Markup, html};
use tidegate_api::logs::{
    DescribeLogStreams, DescribeLogStreamsRequest, FilterLogEvents, FilterLogEventsRequest, GetLogEvents,
    GetLogEventsRequest, OrderBy,
};
use tidegate_core::Timestamp;

use crate::view::{Page, empty, trail};
use crate::visit::{Trouble, Visit, link, link_with};

/// Lines that one page shows: a page is sent anew with each new line.
const SHOWN: i32 = 500;
/// Lines that one call asks for where only the newest are shown.
const READ: i32 = 10_000;
/// Streams that one can choose from.
const STREAMS: i32 = 50;

/// The page.
pub(crate) async fn page(visit: &Visit, group: &str) -> Result<Page, Trouble> {
    let (stream, filter) = (visit.query.get("stream"), visit.query.get("filter"));
    let streams = streams(visit, group).await?;
    let (found, other) = match (stream, filter) {
        (Some(stream), None) => of_stream(visit, group, stream).await?,
        _ => of_group(visit, group, stream, filter).await?,
    };
    let rows: Vec<(i64, &str)> = found.iter().map(|(time, line)| (*time, line.as_str())).collect();
    Ok(Page::new(
        group,
        html! {
            (trail(&[("Logs", link(&["logs"]))]))
            h1 { (group) }
            form.filter method="get" {
                label { "Stream "
                    select name="stream" {
                        option value="" { "all" }
                        @for name in &streams { option value=(name) selected[Some(name.as_str()) == stream] { (name) } }
                    }
                }
                label { "Filter pattern " input name="filter" value=[filter] placeholder="ERROR"; }
                button { "Show" }
            }
            @if rows.is_empty() {
                (empty("No line is found.", &html! {
                    "Lines appear here as they are written. Without a filter, and with all streams, everything is shown."
                }))
            } @else {
                (lines("Log lines, newest last", &rows))
            }
            @if let Some((words, address)) = other { p.more { a href=(address) { (words) } } }
        },
    ))
}

type Lines = Vec<(i64, String)>;
type Other = Option<(&'static str, String)>;

async fn streams(visit: &Visit, group: &str) -> Result<Vec<String>, Trouble> {
    let input = DescribeLogStreamsRequest {
        log_group_name: Some(group.to_owned()),
        order_by: Some(OrderBy::LastEventTime),
        descending: Some(true),
        limit: Some(STREAMS),
        ..Default::default()
    };
    let found = visit.call::<DescribeLogStreams>(input).await?.log_streams.unwrap_or_default();
    Ok(found.into_iter().filter_map(|stream| stream.log_stream_name).collect())
}

async fn of_stream(visit: &Visit, group: &str, stream: &str) -> Result<(Lines, Other), Trouble> {
    let input = GetLogEventsRequest {
        log_group_name: Some(group.to_owned()),
        log_stream_name: stream.to_owned(),
        limit: Some(SHOWN),
        next_token: visit.query.get("next").map(str::to_owned),
        ..Default::default()
    };
    let found = visit.call::<GetLogEvents>(input).await?;
    let lines: Lines = found
        .events
        .unwrap_or_default()
        .into_iter()
        .map(|event| (event.timestamp.unwrap_or_default(), event.message.unwrap_or_default()))
        .collect();
    let full = i32::try_from(lines.len()).is_ok_and(|count| count >= SHOWN);
    let earlier = found
        .next_backward_token
        .filter(|_| full)
        .map(|token| ("Earlier lines", link_with(&["logs", group], &[("stream", stream), ("next", &token)])));
    Ok((lines, earlier))
}

/// What a group's streams say together. `FilterLogEvents` reads forward, so its last page is the newest: the reading
/// starts an hour ago and goes on to its end, unless the reader asks for all of it from the start.
async fn of_group(
    visit: &Visit,
    group: &str,
    stream: Option<&str>,
    filter: Option<&str>,
) -> Result<(Lines, Other), Trouble> {
    let mut input = FilterLogEventsRequest {
        log_group_name: Some(group.to_owned()),
        log_stream_names: stream.map(|stream| vec![stream.to_owned()]),
        filter_pattern: filter.map(str::to_owned),
        limit: Some(SHOWN),
        next_token: visit.query.get("next").map(str::to_owned),
        ..Default::default()
    };
    let from_start = visit.query.get("from") == Some("start");
    if !from_start {
        input.start_time = Some(visit.cx.clock().now().millis() - 3_600_000);
    }
    let newest = !from_start && visit.query.get("next").is_none();
    if newest {
        input.limit = Some(READ);
    }
    let mut lines: Lines = Vec::new();
    let mut skipped = false;
    let next_token = loop {
        let found = visit.call::<FilterLogEvents>(input.clone()).await?;
        let events = found.events.unwrap_or_default().into_iter();
        lines.extend(
            events.map(|event| (event.timestamp.unwrap_or_default(), event.message.unwrap_or_default())),
        );
        if newest && let Some(excess) = lines.len().checked_sub(SHOWN as usize).filter(|excess| *excess > 0) {
            lines.drain(..excess);
            skipped = true;
        }
        input.next_token = found.next_token;
        if !newest || input.next_token.is_none() {
            break input.next_token;
        }
    };
    let mut query = vec![("from", "start")];
    query.extend(stream.map(|stream| ("stream", stream)));
    query.extend(filter.map(|filter| ("filter", filter)));
    let other = match &next_token {
        Some(token) => {
            query.push(("next", token));
            Some(("Later lines", link_with(&["logs", group], &query)))
        }
        None if skipped => Some(("All lines from the first on", link_with(&["logs", group], &query))),
        None if !from_start => Some(("Lines older than an hour, too", link_with(&["logs", group], &query))),
        None => None,
    };
    Ok((lines, other))
}

/// Log lines in a frame that follows its end.
pub(crate) fn lines(label: &str, lines: &[(i64, &str)]) -> Markup {
    html! {
        div.log data-follow tabindex="0" role="region" aria-label=(label) {
            @for (time, line) in lines {
                div {
                    span.at { (Timestamp::from_millis(*time).strftime("%H:%M:%S")) } " " (line.trim_end_matches('\n'))
                }
            }
        }
    }
}
