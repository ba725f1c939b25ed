//! `DeleteMessage`: ends a message that was taken care of.

use tidegate_api::sqs::{DeleteMessage, DeleteMessageOutput, DeleteMessageRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx, Tx};

use super::on_queue;
use crate::sqs::Sqs;
use crate::sqs::messages::message_key;
use crate::sqs::queue::Queue;
use crate::sqs::receipt::Receipt;
use crate::sqs::rows::MESSAGES;

impl Handle<DeleteMessage> for Sqs {
    fn needs(&self, look: &Look, input: &DeleteMessageRequest) -> Result<Needs, Failure> {
        on_queue(look, &input.queue_url, "sqs:DeleteMessage")
    }

    async fn handle(&self, cx: &Cx, input: DeleteMessageRequest) -> Result<DeleteMessageOutput, Failure> {
        let queue = Queue::of_url(cx, &input.queue_url)?;
        let receipt = Receipt::of(&input.receipt_handle)?;
        cx.answer(move |tx| {
            queue.row(tx)?;
            delete(tx, &queue, &receipt)?;
            Ok(DeleteMessageOutput::default())
        })
        .await
    }
}

/// Deletes the message of the newest receipt; AWS: an older one is accepted and deletes nothing.
pub(super) fn delete(tx: &mut Tx<'_>, queue: &Queue, receipt: &Receipt) -> Result<(), Failure> {
    let key = message_key(queue, receipt.number);
    let found = tx.get(&MESSAGES, &key)?;
    if found.is_some_and(|message| message.receipt.as_ref() == Some(&receipt.nonce)) {
        tx.delete(&MESSAGES, &key)?;
    }
    Ok(())
}
