//! `ChangeMessageVisibilityBatch`.

use tidegate_api::sqs::{
    ChangeMessageVisibilityBatch, ChangeMessageVisibilityBatchRequest, ChangeMessageVisibilityBatchResult,
    ChangeMessageVisibilityBatchResultEntry,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::change_message_visibility::change;
use super::on_queue;
use crate::sqs::errors::missing_parameter;
use crate::sqs::queue::Queue;
use crate::sqs::{Sqs, batch};

impl Handle<ChangeMessageVisibilityBatch> for Sqs {
    fn needs(&self, look: &Look, input: &ChangeMessageVisibilityBatchRequest) -> Result<Needs, Failure> {
        on_queue(look, &input.queue_url, "sqs:ChangeMessageVisibility")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ChangeMessageVisibilityBatchRequest,
    ) -> Result<ChangeMessageVisibilityBatchResult, Failure> {
        let queue = Queue::of_url(cx, &input.queue_url)?;
        let ids = input.entries.iter().map(|entry| entry.id.as_str());
        batch::check("ChangeMessageVisibilityBatchRequestEntry", ids)?;
        let now = cx.clock().now();
        let answer = cx
            .answer(move |tx| {
                queue.row(tx)?;
                let mut answer = ChangeMessageVisibilityBatchResult::default();
                for entry in input.entries {
                    let changed = match entry.visibility_timeout {
                        Some(seconds) => change(tx, &queue, &entry.receipt_handle, seconds, now),
                        None => Err(missing_parameter("VisibilityTimeout").into()),
                    };
                    match changed {
                        Ok(()) => {
                            answer.successful.push(ChangeMessageVisibilityBatchResultEntry { id: entry.id })
                        }
                        Err(Failure::Modeled(error)) => answer.failed.push(batch::failed(entry.id, error)),
                        Err(other) => return Err(other),
                    }
                }
                Ok(answer)
            })
            .await?;
        self.arrivals.notify_waiters();
        Ok(answer)
    }
}
