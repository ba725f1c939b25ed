//! `ListQueueTags`.

use tidegate_api::sqs::{ListQueueTags, ListQueueTagsRequest, ListQueueTagsResult};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use super::on_queue;
use crate::sqs::Sqs;
use crate::sqs::queue::Queue;

impl Handle<ListQueueTags> for Sqs {
    fn needs(&self, look: &Look, input: &ListQueueTagsRequest) -> Result<Needs, Failure> {
        on_queue(look, &input.queue_url, "sqs:ListQueueTags")
    }

    async fn handle(&self, cx: &Cx, input: ListQueueTagsRequest) -> Result<ListQueueTagsResult, Failure> {
        let queue = Queue::of_url(cx, &input.queue_url)?;
        let row = cx.read(|rows| queue.row(rows))?;
        Ok(ListQueueTagsResult { tags: Some(row.tags).filter(|tags| !tags.is_empty()) })
    }
}
