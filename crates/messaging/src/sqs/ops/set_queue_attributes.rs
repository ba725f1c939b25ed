//! `SetQueueAttributes`.

use tidegate_api::sqs::{SetQueueAttributes, SetQueueAttributesOutput, SetQueueAttributesRequest, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::on_queue;
use crate::sqs::Sqs;
use crate::sqs::attributes::check;
use crate::sqs::queue::Queue;
use crate::sqs::rows::QUEUES;

impl Handle<SetQueueAttributes> for Sqs {
    fn needs(&self, look: &Look, input: &SetQueueAttributesRequest) -> Result<Needs, Failure> {
        on_queue(look, &input.queue_url, "sqs:SetQueueAttributes")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: SetQueueAttributesRequest,
    ) -> Result<SetQueueAttributesOutput, Failure> {
        let queue = Queue::of_url(cx, &input.queue_url)?;
        let now = cx.clock().now();
        let answer = cx
            .answer(move |tx| {
                let mut row = queue.row(tx)?;
                if input.attributes.contains_key("FifoQueue") {
                    return Err(error::invalid_attribute_name("Unknown Attribute FifoQueue.").into());
                }
                check(tx, &queue, &input.attributes)?;
                row.set(input.attributes);
                row.modified = now;
                tx.put(&QUEUES, &queue.key(), &row)?;
                Ok(SetQueueAttributesOutput::default())
            })
            .await?;
        // Shorter retention or another redrive policy may matter to who waits.
        self.arrivals.notify_waiters();
        Ok(answer)
    }
}
