//! `TagQueue`.

use tidegate_api::sqs::{TagQueue, TagQueueOutput, TagQueueRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::on_queue;
use crate::sqs::Sqs;
use crate::sqs::errors::invalid_parameter;
use crate::sqs::queue::Queue;
use crate::sqs::rows::QUEUES;

impl Handle<TagQueue> for Sqs {
    fn needs(&self, look: &Look, input: &TagQueueRequest) -> Result<Needs, Failure> {
        let needs = on_queue(look, &input.queue_url, "sqs:TagQueue")?;
        let needs = needs.with_all("aws:TagKeys", input.tags.keys().cloned().collect());
        let told = |needs: Needs, (key, value): (&String, &String)| {
            needs.with(format!("aws:RequestTag/{key}"), value)
        };
        Ok(input.tags.iter().fold(needs, told))
    }

    async fn handle(&self, cx: &Cx, input: TagQueueRequest) -> Result<TagQueueOutput, Failure> {
        let queue = Queue::of_url(cx, &input.queue_url)?;
        cx.answer(move |tx| {
            let mut row = queue.row(tx)?;
            row.tags.extend(input.tags);
            if row.tags.len() > 50 {
                let message = format!("Too many tags added for queue {}.", queue.name);
                return Err(invalid_parameter(message).into());
            }
            tx.put(&QUEUES, &queue.key(), &row)?;
            Ok(TagQueueOutput::default())
        })
        .await
    }
}
