//! A build's log: lines into CloudWatch Logs, as the build's role, in batches.

use std::sync::{Mutex, PoisonError};

use tidegate_api::logs::{
    CreateLogGroup, CreateLogGroupRequest, CreateLogStream, CreateLogStreamRequest, InputLogEvent,
    PutLogEvents, PutLogEventsRequest,
};
use tidegate_core::{CallError, Cx};

/// Lines in one batch at most; CloudWatch takes 10,000 or a mebibyte.
const BATCH: usize = 500;

/// The log stream of one build.
pub(crate) struct BuildLog {
    cx: Cx,
    group: String,
    stream: String,
    waiting: Mutex<Vec<InputLogEvent>>,
    /// Held while a batch is on its way, so that batches keep their order.
    sending: tokio::sync::Mutex<()>,
}

impl BuildLog {
    /// Opens the stream; group and stream may be there already when a build begins again.
    pub(crate) async fn open(cx: Cx, group: String, stream: String) -> Result<Self, CallError> {
        let made = cx
            .call::<CreateLogGroup>(CreateLogGroupRequest {
                log_group_name: group.clone(),
                ..Default::default()
            })
            .await
            .map(|_| ());
        tolerate_existing(made)?;
        let input = CreateLogStreamRequest { log_group_name: group.clone(), log_stream_name: stream.clone() };
        tolerate_existing(cx.call::<CreateLogStream>(input).await.map(|_| ()))?;
        Ok(Self { cx, group, stream, waiting: Mutex::default(), sending: tokio::sync::Mutex::default() })
    }

    /// A line of the engine's own, in CodeBuild's manner.
    pub(crate) fn note(&self, text: impl AsRef<str>) {
        let now = self.cx.clock().now().strftime("%Y/%m/%d %H:%M:%S");
        self.line(&format!("[Container] {now} {}", text.as_ref()));
    }

    /// A line of a command's output.
    pub(crate) fn line(&self, text: &str) {
        let event = InputLogEvent { timestamp: self.cx.clock().now().millis(), message: format!("{text}\n") };
        self.lock().push(event);
    }

    /// Sends what waits, keeping its order.
    pub(crate) async fn flush(&self) -> Result<(), CallError> {
        let _order = self.sending.lock().await;
        let waiting = std::mem::take(&mut *self.lock());
        for batch in waiting.chunks(BATCH) {
            let input = PutLogEventsRequest {
                log_group_name: self.group.clone(),
                log_stream_name: self.stream.clone(),
                log_events: batch.to_vec(),
                ..Default::default()
            };
            self.cx.call::<PutLogEvents>(input).await?;
        }
        Ok(())
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<InputLogEvent>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn tolerate_existing(made: Result<(), CallError>) -> Result<(), CallError> {
    match made {
        Err(error) if error.code == "ResourceAlreadyExistsException" => Ok(()),
        other => other,
    }
}
