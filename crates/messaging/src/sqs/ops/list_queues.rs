//! `ListQueues`.

use tidegate_api::sqs::{ListQueues, ListQueuesRequest, ListQueuesResult};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use super::{cut, page};
use crate::sqs::Sqs;
use crate::sqs::queue::Queue;
use crate::sqs::rows::QUEUES;

impl Handle<ListQueues> for Sqs {
    fn needs(&self, _look: &Look, _input: &ListQueuesRequest) -> Result<Needs, Failure> {
        Ok(Needs::one("sqs:ListQueues", "*"))
    }

    async fn handle(&self, cx: &Cx, input: ListQueuesRequest) -> Result<ListQueuesResult, Failure> {
        let (size, after) = page(input.max_results, input.next_token.as_deref())?;
        let beginning = input.queue_name_prefix.unwrap_or_default();
        let after = after.map(|name| Key::of(cx.place()).and(name));
        let rows =
            cx.read(|rows| rows.page(&QUEUES, &Key::of(cx.place()), after.as_ref(), usize::MAX, false))?;
        let found = rows
            .into_iter()
            .map(|(key, _)| Queue::named(cx, key.last()))
            .filter(|queue| queue.name.starts_with(&beginning))
            .collect();
        let (queues, next_token) = cut(found, input.max_results, size);
        let urls: Vec<String> = queues.iter().map(|queue| queue.url(cx)).collect();
        Ok(ListQueuesResult { queue_urls: Some(urls).filter(|urls| !urls.is_empty()), next_token })
    }
}
