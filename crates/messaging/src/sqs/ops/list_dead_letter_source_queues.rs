//! `ListDeadLetterSourceQueues`: the queues whose dead letters a queue gets.

use tidegate_api::sqs::{
    ListDeadLetterSourceQueues, ListDeadLetterSourceQueuesRequest, ListDeadLetterSourceQueuesResult,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use super::{cut, on_queue, page};
use crate::sqs::Sqs;
use crate::sqs::queue::Queue;
use crate::sqs::rows::QUEUES;

impl Handle<ListDeadLetterSourceQueues> for Sqs {
    fn needs(&self, look: &Look, input: &ListDeadLetterSourceQueuesRequest) -> Result<Needs, Failure> {
        on_queue(look, &input.queue_url, "sqs:ListDeadLetterSourceQueues")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListDeadLetterSourceQueuesRequest,
    ) -> Result<ListDeadLetterSourceQueuesResult, Failure> {
        let target = Queue::of_url(cx, &input.queue_url)?;
        let (size, after) = page(input.max_results, input.next_token.as_deref())?;
        let all = Key::of(&target.place);
        let after = after.map(|name| all.clone().and(name));
        let rows = cx.read(|rows| {
            target.row(rows)?;
            Ok::<_, Failure>(rows.page(&QUEUES, &all, after.as_ref(), usize::MAX, false)?)
        })?;
        let sources = rows
            .into_iter()
            .filter(|(_, row)| row.redrive().is_some_and(|redrive| redrive.target == target))
            .map(|(key, _)| Queue { place: target.place.clone(), name: key.last().to_owned() })
            .collect();
        let (queues, next_token) = cut(sources, input.max_results, size);
        let queue_urls = queues.iter().map(|queue| queue.url(cx)).collect();
        Ok(ListDeadLetterSourceQueuesResult { queue_urls, next_token })
    }
}
