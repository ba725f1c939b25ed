//! Carries an environment's log to CloudWatch Logs, as the execution role; behind the answer, never before it.

use std::time::Duration;

use tidegate_api::logs::{
    CreateLogGroup, CreateLogGroupRequest, CreateLogStream, CreateLogStreamRequest, InputLogEvent,
    PutLogEvents, PutLogEventsRequest,
};
use tidegate_core::{CallError, Cx, wall};
use tokio::sync::mpsc;

use super::output::LogLine;

/// How long lines are gathered before they are sent.
const GATHER: Duration = Duration::from_millis(50);
/// Lines that may wait, short as they may be; beyond it the function's output waits.
pub(crate) const WAITING: usize = 4096;
/// AWS: what one call may carry, in events and in bytes with 26 for each event.
const BATCH: usize = 1000;
const BATCH_BYTES: usize = 1_000_000;
const EVENT_OVERHEAD: usize = 26;

/// Where the lines go, and as whom.
pub(crate) struct Shipper {
    /// A context of the execution role.
    pub(crate) cx: Cx,
    pub(crate) group: String,
    pub(crate) stream: String,
}

impl Shipper {
    /// Carries lines until the environment has gone. A role that may not write logs has none, as on AWS.
    pub(crate) async fn run(self, mut lines: mpsc::Receiver<LogLine>) {
        let mut made = false;
        while let Some(first) = lines.recv().await {
            wall::pause(GATHER).await;
            let mut batch = vec![first];
            let mut bytes = batch[0].message.len() + EVENT_OVERHEAD;
            while batch.len() < BATCH
                && bytes < BATCH_BYTES - 256 * 1024
                && let Ok(next) = lines.try_recv()
            {
                bytes += next.message.len() + EVENT_OVERHEAD;
                batch.push(next);
            }
            if !made {
                self.make().await;
                made = true;
            }
            if let Err(error) = self.put(batch).await {
                tracing::debug!(group = self.group, %error, "a function's log lines are not kept");
                made = error.code != "ResourceNotFoundException";
            }
        }
    }

    /// Makes group and stream; where that is not allowed they may still be there.
    async fn make(&self) {
        let group =
            CreateLogGroupRequest { log_group_name: self.group.clone(), ..CreateLogGroupRequest::default() };
        self.tell(self.cx.call::<CreateLogGroup>(group).await.map(|_| ()));
        let stream = CreateLogStreamRequest {
            log_group_name: self.group.clone(),
            log_stream_name: self.stream.clone(),
        };
        self.tell(self.cx.call::<CreateLogStream>(stream).await.map(|_| ()));
    }

    fn tell(&self, outcome: Result<(), CallError>) {
        if let Err(error) = outcome
            && error.code != "ResourceAlreadyExistsException"
        {
            tracing::debug!(group = self.group, %error, "preparing a function's log");
        }
    }

    async fn put(&self, batch: Vec<LogLine>) -> Result<(), CallError> {
        let (events, rooms): (Vec<_>, Vec<_>) = batch
            .into_iter()
            .map(|line| (InputLogEvent { timestamp: line.time.millis(), message: line.message }, line.room))
            .unzip();
        let input = PutLogEventsRequest {
            log_group_name: self.group.clone(),
            log_stream_name: self.stream.clone(),
            log_events: events,
            ..PutLogEventsRequest::default()
        };
        let put = self.cx.call::<PutLogEvents>(input).await.map(|_| ());
        drop(rooms);
        put
    }
}
