//! `PublishBatch`: up to ten messages, each of which succeeds or fails by itself.

use std::collections::BTreeSet;

use tidegate_api::ServiceError;
use tidegate_api::sns::{
    BatchResultErrorEntry, PublishBatch, PublishBatchInput, PublishBatchRequestEntry, PublishBatchResponse,
    PublishBatchResultEntry, PublishInput, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::on_topic;
use crate::sns::Sns;
use crate::sns::message::{LONGEST, Message};
use crate::sns::policy::with_source_owner;
use crate::sns::publish::{Stamp, measure, publish};
use crate::sns::topic::Topic;

/// AWS: how many messages a batch has at most.
const MOST: usize = 10;

impl Handle<PublishBatch> for Sns {
    fn needs(&self, look: &Look, input: &PublishBatchInput) -> Result<Needs, Failure> {
        Ok(with_source_owner(look, on_topic(look, &input.topic_arn, "sns:Publish")?))
    }

    async fn handle(&self, cx: &Cx, input: PublishBatchInput) -> Result<PublishBatchResponse, Failure> {
        let topic = Topic::of(cx, &input.topic_arn)?;
        check(&input.publish_batch_request_entries)?;
        let (mut messages, mut failed) = (Vec::new(), Vec::new());
        for entry in input.publish_batch_request_entries {
            let id = entry.id.clone();
            match Message::of(single(entry)) {
                Ok(message) => messages.push((id, message, Stamp::of(cx))),
                Err(error) => failed.push(refused(id, error)),
            }
        }
        let sizes: Vec<usize> = messages.iter().map(|(_, message, _)| message.size()).collect();
        if sizes.iter().sum::<usize>() > LONGEST {
            let words = "The length of all the messages put together is more than the limit.";
            return Err(error::batch_request_too_long_exception(words).into());
        }
        let told = topic.clone();
        let answer = cx
            .answer(move |tx| {
                topic.row(tx)?;
                let mut successful = Vec::new();
                for (id, message, stamp) in messages {
                    publish(tx, &topic, &message, &stamp)?;
                    successful.push(PublishBatchResultEntry {
                        id: Some(id),
                        message_id: Some(stamp.id),
                        sequence_number: None,
                    });
                }
                Ok(PublishBatchResponse { successful: Some(successful), failed: Some(failed) })
            })
            .await?;
        sizes.into_iter().for_each(|size| measure(cx, &told, size, 0));
        Ok(answer)
    }
}

fn check(entries: &[PublishBatchRequestEntry]) -> Result<(), ServiceError> {
    if entries.is_empty() {
        return Err(error::empty_batch_request_exception("The batch request doesn't contain any entries."));
    }
    if entries.len() > MOST {
        let words = "The batch request contains more entries than permissible.";
        return Err(error::too_many_entries_in_batch_request_exception(words));
    }
    let letters = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
    let is_id = |id: &str| (1..=80).contains(&id.len()) && id.bytes().all(letters);
    if entries.iter().any(|entry| !is_id(&entry.id)) {
        let words = "The Id of a batch entry in a batch request doesn't abide by the specification.";
        return Err(error::invalid_batch_entry_id_exception(words));
    }
    let ids: BTreeSet<&str> = entries.iter().map(|entry| entry.id.as_str()).collect();
    if ids.len() < entries.len() {
        let words = "Two or more batch entries in the request have the same Id.";
        return Err(error::batch_entry_ids_not_distinct_exception(words));
    }
    Ok(())
}

fn single(entry: PublishBatchRequestEntry) -> PublishInput {
    PublishInput {
        message: entry.message,
        subject: entry.subject,
        message_structure: entry.message_structure,
        message_attributes: entry.message_attributes,
        message_deduplication_id: entry.message_deduplication_id,
        message_group_id: entry.message_group_id,
        ..PublishInput::default()
    }
}

fn refused(id: String, error: ServiceError) -> BatchResultErrorEntry {
    BatchResultErrorEntry {
        id,
        code: error.code.to_string(),
        message: Some(error.message),
        sender_fault: true,
    }
}
