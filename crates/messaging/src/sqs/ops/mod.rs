//! One file per operation.

mod add_permission;
mod change_message_visibility;
mod change_message_visibility_batch;
mod create_queue;
mod delete_message;
mod delete_message_batch;
mod delete_queue;
mod get_queue_attributes;
mod get_queue_url;
mod list_dead_letter_source_queues;
mod list_queue_tags;
mod list_queues;
mod purge_queue;
mod receive_message;
mod remove_permission;
mod send_message;
mod send_message_batch;
mod set_queue_attributes;
mod tag_queue;
mod untag_queue;

use std::sync::Arc;

use tidegate_api::sqs;
use tidegate_core::{Failure, Look, Needs, Registry};

use super::Sqs;
use super::errors::invalid_value;
use super::queue::Queue;

/// Registers every operation.
pub(crate) fn register(registry: &mut Registry, service: &Arc<Sqs>) {
    macro_rules! operations {
        ($($operation:ident),* $(,)?) => {$( registry.operation::<sqs::$operation, _>(service); )*};
    }
    operations!(
        AddPermission,
        ChangeMessageVisibility,
        ChangeMessageVisibilityBatch,
        CreateQueue,
        DeleteMessage,
        DeleteMessageBatch,
        DeleteQueue,
        GetQueueAttributes,
        GetQueueUrl,
        ListDeadLetterSourceQueues,
        ListQueueTags,
        ListQueues,
        PurgeQueue,
        ReceiveMessage,
        RemovePermission,
        SendMessage,
        SendMessageBatch,
        SetQueueAttributes,
        TagQueue,
        UntagQueue,
    );
}

/// One action on the queue of a URL.
fn on_queue(look: &Look, url: &str, action: &'static str) -> Result<Needs, Failure> {
    Ok(Needs::one(action, Queue::of_url(look, url)?.arn()))
}

/// How many results a page of a list has, and the name after which it begins.
fn page(most: Option<i32>, token: Option<&str>) -> Result<(usize, Option<String>), Failure> {
    let refuse = |most| invalid_value(most, "MaxResults", "Must be between 1 and 1000.");
    let size = most.map(|most| {
        usize::try_from(most).ok().filter(|most| (1..=1000).contains(most)).ok_or_else(|| refuse(most))
    });
    let after = token.map(|token| {
        let name = hex::decode(token).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        name.ok_or_else(|| invalid_value(token, "NextToken", "The token is not valid."))
    });
    Ok((size.transpose()?.unwrap_or(1000), after.transpose()?))
}

/// A page of queues and the token of the next one; AWS gives tokens only to those who asked for pages.
fn cut(mut queues: Vec<Queue>, most: Option<i32>, size: usize) -> (Vec<Queue>, Option<String>) {
    let more = queues.len() > size;
    queues.truncate(size);
    let last = queues.last().filter(|_| more && most.is_some());
    let token = last.map(|queue| hex::encode(&queue.name));
    (queues, token)
}
