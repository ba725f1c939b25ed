//! `PutLogEvents`.

use tidegate_api::logs::{
    InputLogEvent, PutLogEvents, PutLogEventsRequest, PutLogEventsResponse, RejectedLogEventsInfo, error,
};
use tidegate_api::{ServiceError, Timestamp};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::logs::rows::{EVENTS, Event, stream, stream_key};
use crate::logs::{Logs, filters, names, only};

const HONOURED: &[&str] = &["logEvents", "logGroupName", "logStreamName", "sequenceToken"];
const HOUR: i64 = 3_600_000;
/// The most bytes of a batch, each event counted with 26 bytes beside its message.
const BATCH: usize = 1_048_576;

impl Handle<PutLogEvents> for Logs {
    fn needs(&self, look: &Look, input: &PutLogEventsRequest) -> Result<Needs, Failure> {
        Ok(names::on_stream(look, "logs:PutLogEvents", &input.log_group_name, &input.log_stream_name))
    }

    async fn handle(&self, cx: &Cx, input: PutLogEventsRequest) -> Result<PutLogEventsResponse, Failure> {
        // AWS: sequence tokens are accepted and not looked at since 2023.
        only(&input, HONOURED)?;
        valid(&input.log_events)?;
        let (group, _) =
            cx.read(|rows| stream(rows, cx.place(), &input.log_group_name, &input.log_stream_name))?;
        let now = cx.clock().now();
        let (too_old, too_new) = (now.plus_millis(-14 * 24 * HOUR), now.plus_millis(2 * HOUR));
        let expired = group.kept_since(now);
        let index = |count: usize| i32::try_from(count).ok().filter(|_| count > 0);
        let before = |limit: Timestamp| input.log_events.partition_point(|event| event.timestamp < limit.0);
        let fresh = input.log_events.partition_point(|event| event.timestamp <= too_new.0);
        let (expired, too_old) = (before(expired), before(too_old));
        let rejected = RejectedLogEventsInfo {
            too_new_log_event_start_index: i32::try_from(fresh)
                .ok()
                .filter(|_| fresh < input.log_events.len()),
            too_old_log_event_end_index: index(too_old),
            expired_log_event_end_index: index(expired).filter(|_| expired > too_old),
        };
        let key = stream_key(cx.place(), &input.log_group_name, &input.log_stream_name);
        let accepted = input.log_events.get(expired.max(too_old)..fresh).unwrap_or_default();
        filters::measure(cx, &self.metrics, &group, accepted);
        self.subscriptions.offer(cx, &group, &input.log_stream_name, accepted).await;
        for event in accepted.iter().cloned() {
            let time = Timestamp::from_millis(event.timestamp);
            let row = Event { message: event.message, ingested: now };
            cx.store().telemetry().append(&EVENTS, &key, time, &row)?;
        }
        Ok(PutLogEventsResponse {
            next_sequence_token: Some(cx.ids().text(b"0123456789", 56)),
            rejected_log_events_info: (rejected != RejectedLogEventsInfo::default()).then_some(rejected),
            ..PutLogEventsResponse::default()
        })
    }
}

fn valid(events: &[InputLogEvent]) -> Result<(), ServiceError> {
    let wrong = |why: &str| Err(error::invalid_parameter_exception(why));
    if !events.is_sorted_by_key(|event| event.timestamp) {
        return wrong("Log events in a single PutLogEvents request must be in chronological order.");
    }
    if let (Some(first), Some(last)) = (events.first(), events.last())
        && last.timestamp - first.timestamp > 24 * HOUR
    {
        return wrong(
            "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.",
        );
    }
    let bytes: usize = events.iter().map(|event| event.message.len() + 26).sum();
    if bytes > BATCH {
        let why = format!("Upload too large: {bytes} bytes exceeds limit of {BATCH}");
        return wrong(&why);
    }
    Ok(())
}
