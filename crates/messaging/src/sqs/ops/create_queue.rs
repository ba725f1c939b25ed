//! `CreateQueue`: makes a queue, or answers with the one that is there and no different.

use tidegate_api::sqs::{CreateQueue, CreateQueueRequest, CreateQueueResult};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx};

use crate::sqs::Sqs;
use crate::sqs::attributes::{check, shown};
use crate::sqs::errors::{deleted_recently, name_exists};
use crate::sqs::queue::{Queue, check_name};
use crate::sqs::rows::{DELETIONS, QUEUES, QueueRow};

/// How long a deleted queue's name is not to be had, in milliseconds.
const DELETED_FOR: i64 = 60_000;

impl Handle<CreateQueue> for Sqs {
    fn needs(&self, look: &Look, input: &CreateQueueRequest) -> Result<Needs, Failure> {
        let arn = Queue::named(look, &input.queue_name).arn();
        let needs = Needs::one("sqs:CreateQueue", &arn);
        let Some(tags) = input.tags.as_ref().filter(|tags| !tags.is_empty()) else { return Ok(needs) };
        let told = |needs: Needs| {
            let needs = needs.with_all("aws:TagKeys", tags.keys().cloned().collect());
            tags.iter().fold(needs, |needs, (key, value)| needs.with(format!("aws:RequestTag/{key}"), value))
        };
        Ok(told(told(needs).and("sqs:TagQueue", &arn)))
    }

    async fn handle(&self, cx: &Cx, input: CreateQueueRequest) -> Result<CreateQueueResult, Failure> {
        let queue = Queue::named(cx, &input.queue_name);
        let attributes = input.attributes.unwrap_or_default();
        if attributes.get("FifoQueue").is_none_or(|fifo| fifo != "true") {
            check_name(&queue.name)?;
        }
        let (now, url) = (cx.clock().now(), queue.url(cx));
        cx.answer(move |tx| {
            check(tx, &queue, &attributes)?;
            if let Some(row) = tx.get(&QUEUES, &queue.key())? {
                let stands = shown(tx, &queue, &row, now)?;
                let other = attributes.iter().find(|(name, value)| stands.get(*name) != Some(*value));
                return match other {
                    Some((name, _)) => Err(name_exists(name).into()),
                    None => Ok(CreateQueueResult { queue_url: Some(url) }),
                };
            }
            let deleted = tx.get(&DELETIONS, &queue.key())?;
            if deleted.is_some_and(|deleted| deleted.plus_millis(DELETED_FOR) > now) {
                return Err(deleted_recently().into());
            }
            let mut row = QueueRow {
                attributes: Default::default(),
                tags: input.tags.unwrap_or_default(),
                created: now,
                modified: now,
                purged: None,
                next: 0,
            };
            row.set(attributes);
            tx.put(&QUEUES, &queue.key(), &row)?;
            Ok(CreateQueueResult { queue_url: Some(url) })
        })
        .await
    }
}
