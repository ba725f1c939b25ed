//! `ChangeMessageVisibility`: hides a taken message for longer, or gives it back.

use tidegate_api::sqs::{
    ChangeMessageVisibility, ChangeMessageVisibilityOutput, ChangeMessageVisibilityRequest,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs, Timestamp};
use tidegate_store::{Reads, StoreCx, Tx};

use super::on_queue;
use crate::sqs::Sqs;
use crate::sqs::errors::{invalid_value, not_in_flight};
use crate::sqs::messages::message_key;
use crate::sqs::queue::Queue;
use crate::sqs::receipt::Receipt;
use crate::sqs::rows::MESSAGES;

impl Handle<ChangeMessageVisibility> for Sqs {
    fn needs(&self, look: &Look, input: &ChangeMessageVisibilityRequest) -> Result<Needs, Failure> {
        on_queue(look, &input.queue_url, "sqs:ChangeMessageVisibility")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ChangeMessageVisibilityRequest,
    ) -> Result<ChangeMessageVisibilityOutput, Failure> {
        let queue = Queue::of_url(cx, &input.queue_url)?;
        let now = cx.clock().now();
        let answer = cx
            .answer(move |tx| {
                queue.row(tx)?;
                change(tx, &queue, &input.receipt_handle, input.visibility_timeout, now)?;
                Ok(ChangeMessageVisibilityOutput::default())
            })
            .await?;
        self.arrivals.notify_waiters();
        Ok(answer)
    }
}

/// Hides the message of a receipt for `seconds` from now on.
pub(super) fn change(
    tx: &mut Tx<'_>,
    queue: &Queue,
    handle: &str,
    seconds: i32,
    now: Timestamp,
) -> Result<(), Failure> {
    if !(0..=43_200).contains(&seconds) {
        let reason = "VisibilityTimeout must be an integer between 0 and 43200.";
        return Err(invalid_value(seconds, "VisibilityTimeout", reason).into());
    }
    let receipt = Receipt::of(handle)?;
    let key = message_key(queue, receipt.number);
    let found = tx.get(&MESSAGES, &key)?;
    let held = found.filter(|row| row.receipt.as_ref() == Some(&receipt.nonce) && row.visible > now);
    let mut message = held.ok_or_else(|| not_in_flight(handle))?;
    message.visible = now.plus_millis(i64::from(seconds) * 1000);
    tx.put(&MESSAGES, &key, &message)?;
    Ok(())
}
