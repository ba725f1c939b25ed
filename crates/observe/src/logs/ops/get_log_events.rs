//! `GetLogEvents`.

use tidegate_api::Timestamp;
use tidegate_api::logs::{GetLogEvents, GetLogEventsRequest, GetLogEventsResponse, OutputLogEvent, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Order, StoreLook};

use crate::logs::page::{self, Among, Position};
use crate::logs::rows::{stream, stream_key};
use crate::logs::{Logs, names, only};

const HONOURED: &[&str] = &[
    "endTime",
    "limit",
    "logGroupIdentifier",
    "logGroupName",
    "logStreamName",
    "nextToken",
    "startFromHead",
    "startTime",
];

impl Handle<GetLogEvents> for Logs {
    fn needs(&self, look: &Look, input: &GetLogEventsRequest) -> Result<Needs, Failure> {
        let group = names::named(input.log_group_name.as_deref(), input.log_group_identifier.as_deref())?;
        Ok(names::on_stream(look, "logs:GetLogEvents", &group, &input.log_stream_name))
    }

    async fn handle(&self, cx: &Cx, input: GetLogEventsRequest) -> Result<GetLogEventsResponse, Failure> {
        only(&input, HONOURED)?;
        let name = names::named(input.log_group_name.as_deref(), input.log_group_identifier.as_deref())?;
        let (group, _) = cx.read(|rows| stream(rows, cx.place(), &name, &input.log_stream_name))?;
        let (order, after) = match &input.next_token {
            Some(token) => {
                let (order, position) = Position::from_token(token).ok_or_else(|| {
                    error::invalid_parameter_exception("The specified nextToken is invalid.")
                })?;
                (order, Some(position))
            }
            None if input.start_from_head == Some(true) => (Order::Forward, None),
            None => (Order::Backward, None),
        };
        let kept = group.kept_since(cx.clock().now());
        let from = kept.max(Timestamp::from_millis(input.start_time.unwrap_or(0)));
        let until = Timestamp::from_millis(input.end_time.unwrap_or(i64::MAX));
        let limit =
            input.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(page::MOST).min(page::MOST);
        cx.store().telemetry().flush().await?;
        let key = stream_key(cx.place(), &name, &input.log_stream_name);
        let telemetry = cx.store().telemetry();
        let (mut found, _) =
            page::read(telemetry, Among::Stream(&key), (from, until), (order, after), limit, |_, _| true)?;
        if order == Order::Backward {
            found.reverse();
        }
        // AWS: at an end of the stream the token that was given comes back; a reader stops when it sees it again.
        let resting = after.unwrap_or(Position { time: from.0, sequence: 0 });
        let first = found.first().map_or(resting, |found| found.position);
        let last = found.last().map_or(resting, |found| found.position);
        let events = found
            .into_iter()
            .map(|found| OutputLogEvent {
                timestamp: Some(found.position.time),
                message: Some(found.event.message),
                ingestion_time: Some(found.event.ingested.0),
            })
            .collect();
        Ok(GetLogEventsResponse {
            events: Some(events),
            next_forward_token: Some(last.token(Order::Forward)),
            next_backward_token: Some(first.token(Order::Backward)),
        })
    }
}
