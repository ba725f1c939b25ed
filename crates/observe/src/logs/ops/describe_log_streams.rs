//! `DescribeLogStreams`.

use tidegate_api::Timestamp;
use tidegate_api::logs::{
    DescribeLogStreams, DescribeLogStreamsRequest, DescribeLogStreamsResponse, LogStream, OrderBy, error,
};
use tidegate_core::{Cx, Failure, Fault, Handle, Look, Needs};
use tidegate_store::{Order, Reads, StoreLook};

use crate::logs::rows::{EVENTS, STREAMS, Stream, group, group_key, stream_key};
use crate::logs::{Logs, names};

impl Handle<DescribeLogStreams> for Logs {
    fn needs(&self, look: &Look, input: &DescribeLogStreamsRequest) -> Result<Needs, Failure> {
        let group = names::named(input.log_group_name.as_deref(), input.log_group_identifier.as_deref())?;
        Ok(names::on_group(look, "logs:DescribeLogStreams", &group))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DescribeLogStreamsRequest,
    ) -> Result<DescribeLogStreamsResponse, Failure> {
        let name = names::named(input.log_group_name.as_deref(), input.log_group_identifier.as_deref())?;
        let by_time = input.order_by == Some(OrderBy::LastEventTime);
        let prefix = input.log_stream_name_prefix.as_deref();
        if by_time && prefix.is_some() {
            const WHY: &str = "Cannot order by LastEventTime with a logStreamNamePrefix.";
            return Err(error::invalid_parameter_exception(WHY).into());
        }
        let rows = cx.read(|rows| {
            group(rows, cx.place(), &name)?;
            Ok::<_, Failure>(rows.scan(&STREAMS, &group_key(cx.place(), &name))?)
        })?;
        let mut streams: Vec<Stream> = rows
            .into_iter()
            .map(|(_, stream)| stream)
            .filter(|stream| prefix.is_none_or(|prefix| stream.name.starts_with(prefix)))
            .collect();
        cx.store().telemetry().flush().await?;
        if by_time {
            let mut timed = streams
                .into_iter()
                .map(|stream| Ok((end(cx, &name, &stream, Order::Backward)?.map(|(time, _)| time), stream)))
                .collect::<Result<Vec<_>, Fault>>()?;
            timed.sort_by_key(|(time, stream)| time.unwrap_or(stream.created));
            streams = timed.into_iter().map(|(_, stream)| stream).collect();
        }
        if input.descending == Some(true) {
            streams.reverse();
        }
        let start = match &input.next_token {
            None => 0,
            Some(token) => {
                streams.iter().position(|stream| stream.name == *token).map(|at| at + 1).ok_or_else(|| {
                    error::invalid_parameter_exception("The specified nextToken is invalid.")
                })?
            }
        };
        let limit = usize::try_from(input.limit.unwrap_or(50)).unwrap_or(50);
        let shown: Vec<Stream> = streams.iter().skip(start).take(limit).cloned().collect();
        let more = streams.len() > start + shown.len();
        let next_token = shown.last().filter(|_| more).map(|stream| stream.name.clone());
        let shapes =
            shown.into_iter().map(|stream| shape(cx, &name, stream)).collect::<Result<Vec<_>, _>>()?;
        Ok(DescribeLogStreamsResponse { log_streams: Some(shapes), next_token })
    }
}

/// Time and arrival of a stream's first or last event.
fn end(cx: &Cx, group: &str, stream: &Stream, order: Order) -> Result<Option<(Timestamp, Timestamp)>, Fault> {
    let key = stream_key(cx.place(), group, &stream.name);
    let (from, until) = (Timestamp::from_millis(0), Timestamp::from_millis(i64::MAX));
    let rows = cx.store().telemetry().range_of(&EVENTS, &key, from, until, 1, order)?;
    Ok(rows.into_iter().next().map(|(_, time, _, event)| (time, event.ingested)))
}

fn shape(cx: &Cx, group: &str, stream: Stream) -> Result<LogStream, Fault> {
    let first = end(cx, group, &stream, Order::Forward)?;
    let last = end(cx, group, &stream, Order::Backward)?;
    Ok(LogStream {
        creation_time: Some(stream.created.0),
        first_event_timestamp: first.map(|(time, _)| time.0),
        last_event_timestamp: last.map(|(time, _)| time.0),
        last_ingestion_time: last.map(|(_, ingested)| ingested.0),
        arn: Some(names::stream_arn(cx.place(), group, &stream.name)),
        // AWS: since 2019 the bytes of a single stream are always reported as zero.
        stored_bytes: Some(0),
        log_stream_name: Some(stream.name),
        ..LogStream::default()
    })
}
