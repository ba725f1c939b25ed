//! `PurgeQueue`: deletes what is in a queue, at most once a minute.

use tidegate_api::sqs::{PurgeQueue, PurgeQueueOutput, PurgeQueueRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use super::on_queue;
use crate::sqs::Sqs;
use crate::sqs::errors::purging;
use crate::sqs::queue::Queue;
use crate::sqs::rows::{MESSAGES, QUEUES};

impl Handle<PurgeQueue> for Sqs {
    fn needs(&self, look: &Look, input: &PurgeQueueRequest) -> Result<Needs, Failure> {
        on_queue(look, &input.queue_url, "sqs:PurgeQueue")
    }

    async fn handle(&self, cx: &Cx, input: PurgeQueueRequest) -> Result<PurgeQueueOutput, Failure> {
        let queue = Queue::of_url(cx, &input.queue_url)?;
        let now = cx.clock().now();
        cx.answer(move |tx| {
            let mut row = queue.row(tx)?;
            if row.purged.is_some_and(|purged| purged.plus_millis(60_000) > now) {
                return Err(purging(&queue.name).into());
            }
            for (key, _) in tx.scan(&MESSAGES, &queue.key())? {
                tx.delete(&MESSAGES, &key)?;
            }
            row.purged = Some(now);
            tx.put(&QUEUES, &queue.key(), &row)?;
            Ok(PurgeQueueOutput::default())
        })
        .await
    }
}
