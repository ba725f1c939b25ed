//! `DeleteMessageBatch`.

use tidegate_api::sqs::{
    DeleteMessageBatch, DeleteMessageBatchRequest, DeleteMessageBatchResult, DeleteMessageBatchResultEntry,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::delete_message::delete;
use super::on_queue;
use crate::sqs::queue::Queue;
use crate::sqs::receipt::Receipt;
use crate::sqs::{Sqs, batch};

impl Handle<DeleteMessageBatch> for Sqs {
    fn needs(&self, look: &Look, input: &DeleteMessageBatchRequest) -> Result<Needs, Failure> {
        on_queue(look, &input.queue_url, "sqs:DeleteMessage")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteMessageBatchRequest,
    ) -> Result<DeleteMessageBatchResult, Failure> {
        let queue = Queue::of_url(cx, &input.queue_url)?;
        batch::check("DeleteMessageBatchRequestEntry", input.entries.iter().map(|entry| entry.id.as_str()))?;
        cx.answer(move |tx| {
            queue.row(tx)?;
            let mut answer = DeleteMessageBatchResult::default();
            for entry in input.entries {
                match Receipt::of(&entry.receipt_handle) {
                    Ok(receipt) => {
                        delete(tx, &queue, &receipt)?;
                        answer.successful.push(DeleteMessageBatchResultEntry { id: entry.id });
                    }
                    Err(error) => answer.failed.push(batch::failed(entry.id, error)),
                }
            }
            Ok(answer)
        })
        .await
    }
}
