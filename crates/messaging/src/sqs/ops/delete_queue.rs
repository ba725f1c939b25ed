//! `DeleteQueue`: deletes a queue and what is in it.

use tidegate_api::sqs::{DeleteQueue, DeleteQueueOutput, DeleteQueueRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use super::on_queue;
use crate::sqs::Sqs;
use crate::sqs::queue::Queue;
use crate::sqs::rows::{DELETIONS, MESSAGES, QUEUES};

impl Handle<DeleteQueue> for Sqs {
    fn needs(&self, look: &Look, input: &DeleteQueueRequest) -> Result<Needs, Failure> {
        on_queue(look, &input.queue_url, "sqs:DeleteQueue")
    }

    async fn handle(&self, cx: &Cx, input: DeleteQueueRequest) -> Result<DeleteQueueOutput, Failure> {
        let queue = Queue::of_url(cx, &input.queue_url)?;
        let now = cx.clock().now();
        cx.answer(move |tx| {
            queue.row(tx)?;
            for (key, _) in tx.scan(&MESSAGES, &queue.key())? {
                tx.delete(&MESSAGES, &key)?;
            }
            tx.delete(&QUEUES, &queue.key())?;
            tx.put(&DELETIONS, &queue.key(), &now)?;
            Ok(DeleteQueueOutput::default())
        })
        .await
    }
}
