//! The poller of one mapping: takes messages as the execution role, invokes, and deletes what was dealt with.

use std::sync::Arc;
use std::time::Duration;

use tidegate_api::sqs::{
    DeleteMessageBatch, DeleteMessageBatchRequest, DeleteMessageBatchRequestEntry, Message, ReceiveMessage,
    ReceiveMessageRequest,
};
use tidegate_core::clock::Kind;
use tidegate_core::{CallError, Cx, Failure, Fault, wall};
use tidegate_store::StoreLook;

use super::batch;
use super::filter::Filters;
use crate::Lambda;
use crate::invoke::{Request, attempt, run as invoke};
use crate::lookup;
use crate::rows::SourceRow;

/// AWS: messages of one call.
const AT_ONCE: i32 = 10;
/// Batches end before an event could become too large.
const LARGEST: usize = 5_000_000;
/// How long a poller waits after it could not ask.
const AFTER_TROUBLE: Duration = Duration::from_secs(5);
/// How often a queue is looked at on a simulated clock, in the machine's time: housekeeping must not drive that clock.
const LOOK: Duration = Duration::from_millis(200);

/// Polls until the mapping is disabled or gone.
pub(super) async fn run(lambda: &Arc<Lambda>, cx: &Cx, id: &str) {
    while let Some(row) = enabled(cx, id) {
        match round(lambda, cx, &row).await {
            Ok(true) => {}
            Ok(false) if is_simulated(cx) => wall::pause(LOOK).await,
            Ok(false) => {}
            Err(Failure::Modeled(error)) if error.is("ResourceNotFoundException") => {
                tracing::debug!(
                    mapping = id,
                    message = error.message,
                    "an event source has nobody to give to"
                );
                wall::pause(AFTER_TROUBLE).await;
            }
            Err(error) => {
                tracing::warn!(mapping = id, ?error, "an event source could not be polled");
                wall::pause(AFTER_TROUBLE).await;
            }
        }
    }
}

fn enabled(cx: &Cx, id: &str) -> Option<SourceRow> {
    let row = cx.read(|rows| super::existing(rows, cx.place(), id)).ok()?;
    row.enabled.then_some(row)
}

fn is_simulated(cx: &Cx) -> bool {
    matches!(cx.clock().kind(), Kind::Sim | Kind::SimAuto)
}

/// One batch; false where the queue was empty.
async fn round(lambda: &Arc<Lambda>, cx: &Cx, row: &SourceRow) -> Result<bool, Failure> {
    let name = row.function_name();
    let settings = cx.read(|rows| lookup::find(rows, &name))?.edition.settings;
    let role = super::assume(cx, &name, &settings.role).await.map_err(CallError::into_failure)?;
    let (place, url) = super::queue_url(cx, &row.queue)?;
    let role = role.at(place);
    let messages = gather(&role, row, &url).await?;
    if messages.is_empty() {
        return Ok(false);
    }
    // From here on messages are in flight: an automatic clock waits for their function.
    let _busy = cx.clock().busy();
    let filters = Filters::of(&row.filters);
    let record =
        |message: &Message| batch::record(&row.queue, &role.place().region, message, filters.are_there());
    let (messages, dropped): (Vec<_>, Vec<_>) =
        messages.into_iter().partition(|message| filters.let_through(&record(message)));
    delete(&role, &url, &dropped).await?;
    if messages.is_empty() {
        return Ok(true);
    }
    let event = batch::event(messages.iter().map(record).collect()).to_string();
    let target = attempt::target(lambda, cx, name)?;
    let request = Request { id: cx.ids().uuid(), payload: event.into(), client_context: None, sink: None };
    let done = invoke(lambda, cx, target, request).await?;
    let dealt_with = match (done.error, row.reports) {
        (Some(_), _) => Vec::new(),
        (None, true) => batch::dealt_with(&messages, &done.payload),
        (None, false) => messages,
    };
    delete(&role, &url, &dealt_with).await?;
    Ok(true)
}

/// A batch: what is there, and what else comes within the window.
async fn gather(role: &Cx, row: &SourceRow, url: &str) -> Result<Vec<Message>, Failure> {
    let patience = if is_simulated(role) { 0 } else { 20 };
    let mut messages = receive(role, url, row.batch, patience).await?;
    if messages.is_empty() || row.window == 0 {
        return Ok(messages);
    }
    let end = role.clock().now().plus_millis(i64::from(row.window) * 1000);
    loop {
        let size: usize = messages.iter().filter_map(|message| message.body.as_ref()).map(String::len).sum();
        let room = row.batch - i32::try_from(messages.len()).unwrap_or(i32::MAX);
        if room <= 0 || size > LARGEST || role.clock().now() >= end {
            return Ok(messages);
        }
        let more = receive(role, url, room, 0).await?;
        if more.is_empty() {
            tokio::select! {
                () = wall::pause(LOOK) => {}
                () = role.clock().sleep_until(end) => {}
            }
        }
        messages.extend(more);
    }
}

async fn receive(role: &Cx, url: &str, most: i32, patience: i32) -> Result<Vec<Message>, Failure> {
    let input = ReceiveMessageRequest {
        queue_url: url.to_owned(),
        max_number_of_messages: Some(most.clamp(1, AT_ONCE)),
        wait_time_seconds: Some(patience),
        message_attribute_names: Some(vec!["All".to_owned()]),
        message_system_attribute_names: Some(vec!["All".into()]),
        ..ReceiveMessageRequest::default()
    };
    let answer = role.call::<ReceiveMessage>(input).await.map_err(CallError::into_failure)?;
    Ok(answer.messages.unwrap_or_default())
}

async fn delete(role: &Cx, url: &str, messages: &[Message]) -> Result<(), Failure> {
    for chunk in messages.chunks(10) {
        let entries = chunk
            .iter()
            .enumerate()
            .map(|(number, message)| DeleteMessageBatchRequestEntry {
                id: number.to_string(),
                receipt_handle: message.receipt_handle.clone().unwrap_or_default(),
            })
            .collect();
        let input = DeleteMessageBatchRequest { queue_url: url.to_owned(), entries };
        let answer = role.call::<DeleteMessageBatch>(input).await.map_err(CallError::into_failure)?;
        if let Some(failed) = answer.failed.first() {
            let message = failed.message.clone().unwrap_or_default();
            return Err(Fault::new(format!("a message was not deleted: {} {message}", failed.code)).into());
        }
    }
    Ok(())
}
