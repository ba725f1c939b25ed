//! `FilterLogEvents`.

use tidegate_api::Timestamp;
use tidegate_api::logs::{
    FilterLogEvents, FilterLogEventsRequest, FilterLogEventsResponse, FilteredLogEvent, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Order, StoreLook};

use crate::logs::page::{self, Among, Position};
use crate::logs::pattern::Pattern;
use crate::logs::rows::{Event, group, group_key};
use crate::logs::{Logs, names, only};

/// `interleaved` is inert on AWS as well: results are always interleaved.
const HONOURED: &[&str] = &[
    "endTime",
    "filterPattern",
    "interleaved",
    "limit",
    "logGroupIdentifier",
    "logGroupName",
    "logStreamNamePrefix",
    "logStreamNames",
    "nextToken",
    "startTime",
];

impl Handle<FilterLogEvents> for Logs {
    fn needs(&self, look: &Look, input: &FilterLogEventsRequest) -> Result<Needs, Failure> {
        let group = names::named(input.log_group_name.as_deref(), input.log_group_identifier.as_deref())?;
        Ok(names::on_group(look, "logs:FilterLogEvents", &group))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: FilterLogEventsRequest,
    ) -> Result<FilterLogEventsResponse, Failure> {
        only(&input, HONOURED)?;
        let name = names::named(input.log_group_name.as_deref(), input.log_group_identifier.as_deref())?;
        let group = cx.read(|rows| group(rows, cx.place(), &name))?;
        let invalid = |why: &str| Failure::from(error::invalid_parameter_exception(why));
        if input.log_stream_names.is_some() && input.log_stream_name_prefix.is_some() {
            return Err(invalid("logStreamNamePrefix and logStreamNames are mutually exclusive parameters."));
        }
        let pattern = Pattern::compile(input.filter_pattern.as_deref().unwrap_or_default())
            .ok_or_else(|| invalid("Invalid filter pattern"))?;
        let after = match &input.next_token {
            None => None,
            Some(token) => Some(
                Position::from_digits(token).ok_or_else(|| invalid("The specified nextToken is invalid."))?,
            ),
        };
        let kept = group.kept_since(cx.clock().now());
        let from = kept.max(Timestamp::from_millis(input.start_time.unwrap_or(0)));
        // AWS: the end is inclusive here, exclusive in GetLogEvents.
        let until = Timestamp::from_millis(input.end_time.map_or(i64::MAX, |end| end.saturating_add(1)));
        let limit =
            input.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(page::MOST).min(page::MOST);
        let streams = |key: &Key| {
            let stream = key.last();
            input.log_stream_names.as_ref().is_none_or(|names| names.iter().any(|name| name == stream))
                && input.log_stream_name_prefix.as_deref().is_none_or(|prefix| stream.starts_with(prefix))
        };
        let wanted = |key: &Key, event: &Event| streams(key) && pattern.matches(&event.message);
        cx.store().telemetry().flush().await?;
        let (telemetry, key) = (cx.store().telemetry(), group_key(cx.place(), &name));
        let (found, more) =
            page::read(telemetry, Among::Group(&key), (from, until), (Order::Forward, after), limit, wanted)?;
        let next_token = found.last().filter(|_| more).map(|found| found.position.digits());
        let events = found
            .into_iter()
            .map(|found| FilteredLogEvent {
                log_stream_name: Some(found.key.last().to_owned()),
                timestamp: Some(found.position.time),
                event_id: Some(found.position.digits()),
                message: Some(found.event.message),
                ingestion_time: Some(found.event.ingested.0),
            })
            .collect();
        Ok(FilterLogEventsResponse {
            events: Some(events),
            searched_log_streams: Some(Vec::new()),
            next_token,
        })
    }
}
