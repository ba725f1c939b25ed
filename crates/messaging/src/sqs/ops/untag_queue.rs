//! `UntagQueue`.

use tidegate_api::sqs::{UntagQueue, UntagQueueOutput, UntagQueueRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::on_queue;
use crate::sqs::Sqs;
use crate::sqs::queue::Queue;
use crate::sqs::rows::QUEUES;

impl Handle<UntagQueue> for Sqs {
    fn needs(&self, look: &Look, input: &UntagQueueRequest) -> Result<Needs, Failure> {
        let needs = on_queue(look, &input.queue_url, "sqs:UntagQueue")?;
        Ok(needs.with_all("aws:TagKeys", input.tag_keys.clone()))
    }

    async fn handle(&self, cx: &Cx, input: UntagQueueRequest) -> Result<UntagQueueOutput, Failure> {
        let queue = Queue::of_url(cx, &input.queue_url)?;
        cx.answer(move |tx| {
            let mut row = queue.row(tx)?;
            row.tags.retain(|key, _| !input.tag_keys.contains(key));
            tx.put(&QUEUES, &queue.key(), &row)?;
            Ok(UntagQueueOutput::default())
        })
        .await
    }
}
