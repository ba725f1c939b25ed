//! `ReceiveMessage`: takes messages, or waits for one.

use std::time::Duration;

use tidegate_api::ServiceError;
use tidegate_api::sqs::{ReceiveMessage, ReceiveMessageRequest, ReceiveMessageResult};
use tidegate_core::{Cx, Failure, Handle, Look, Needs, wall};
use tidegate_store::{StoreCx, StoreLook};

use super::on_queue;
use crate::sqs::Sqs;
use crate::sqs::errors::{invalid_value, unsupported};
use crate::sqs::queue::Queue;
use crate::sqs::take::{Wanted, next_visible, take};

impl Handle<ReceiveMessage> for Sqs {
    fn needs(&self, look: &Look, input: &ReceiveMessageRequest) -> Result<Needs, Failure> {
        on_queue(look, &input.queue_url, "sqs:ReceiveMessage")
    }

    async fn handle(&self, cx: &Cx, input: ReceiveMessageRequest) -> Result<ReceiveMessageResult, Failure> {
        let queue = Queue::of_url(cx, &input.queue_url)?;
        let patience =
            within(input.wait_time_seconds, "WaitTimeSeconds", 20, "Must be >= 0 and <= 20, if provided.")?;
        let wanted = wanted(input)?;
        let row = cx.read(|rows| queue.row(rows))?;
        let patience = patience.unwrap_or_else(|| row.number("ReceiveMessageWaitTimeSeconds"));
        let patience = Duration::from_secs(patience.into());
        // A clock that stands still must not hold a client longer than it asked for.
        if let Ok(waited) = wall::timeout(patience, self.wait(cx, &queue, patience)).await {
            waited?;
        }
        let now = cx.clock().now();
        // Who asks again and again for nothing does not hold the pen.
        if cx.read(|rows| next_visible(rows, &queue, now))?.is_none_or(|next| next > now) {
            return Ok(ReceiveMessageResult::default());
        }
        let nonces = (0..wanted.most).map(|_| cx.ids().hex(32)).collect();
        cx.answer(move |tx| {
            let taken = take(tx, &queue, &wanted, nonces, now)?;
            Ok(ReceiveMessageResult { messages: Some(taken).filter(|taken| !taken.is_empty()) })
        })
        .await
    }
}

impl Sqs {
    /// Waits until a message may be taken, at most `patience` of the clock's time.
    async fn wait(&self, cx: &Cx, queue: &Queue, patience: Duration) -> Result<(), Failure> {
        let clock = cx.clock();
        let end = clock.now().plus_millis(i64::try_from(patience.as_millis()).unwrap_or(i64::MAX));
        loop {
            let arrival = self.arrivals.notified();
            tokio::pin!(arrival);
            // Enabled before the look, or a message that comes in between would wake nobody.
            arrival.as_mut().enable();
            let now = clock.now();
            let next = cx.read(|rows| next_visible(rows, queue, now))?;
            if now >= end || next.is_some_and(|next| next <= now) {
                return Ok(());
            }
            let _rest = clock.rest();
            tokio::select! {
                () = arrival => {}
                () = clock.sleep_until(next.map_or(end, |next| next.min(end))) => {}
            }
        }
    }
}

fn wanted(input: ReceiveMessageRequest) -> Result<Wanted, ServiceError> {
    if input.receive_request_attempt_id.is_some() {
        return Err(unsupported("The parameter ReceiveRequestAttemptId is not supported."));
    }
    let most = input.max_number_of_messages.unwrap_or(1);
    let most = usize::try_from(most).ok().filter(|most| (1..=10).contains(most)).ok_or_else(|| {
        let reason = "Must be between 1 and 10, if provided.";
        invalid_value(most, "MaxNumberOfMessages", reason)
    })?;
    let hidden = "Must be between 0 and 43200, if provided.";
    let old = input.attribute_names.unwrap_or_default();
    let new = input.message_system_attribute_names.unwrap_or_default();
    let names = old.iter().map(|name| name.as_str()).chain(new.iter().map(|name| name.as_str()));
    Ok(Wanted {
        most,
        visibility: within(input.visibility_timeout, "VisibilityTimeout", 43_200, hidden)?,
        system: names.map(str::to_owned).collect(),
        attributes: input.message_attribute_names.unwrap_or_default(),
    })
}

fn within(value: Option<i32>, name: &str, most: u32, reason: &str) -> Result<Option<u32>, ServiceError> {
    let checked = |value: i32| u32::try_from(value).ok().filter(|value| *value <= most);
    value.map(|value| checked(value).ok_or_else(|| invalid_value(value, name, reason))).transpose()
}
