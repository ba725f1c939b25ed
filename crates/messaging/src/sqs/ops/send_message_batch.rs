//! `SendMessageBatch`: up to ten messages, each accepted or refused by itself.

use tidegate_api::sqs::{
    SendMessageBatch, SendMessageBatchRequest, SendMessageBatchRequestEntry, SendMessageBatchResult,
    SendMessageBatchResultEntry, SendMessageRequest,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::on_queue;
use crate::sqs::Sqs;
use crate::sqs::errors::batch_too_long;
use crate::sqs::messages::{Letter, Stamp, TRACE, sweep};
use crate::sqs::queue::Queue;
use crate::sqs::{batch, digest};

/// The bytes that the messages of a batch may have together.
const LONGEST: usize = 1_048_576;

impl Handle<SendMessageBatch> for Sqs {
    fn needs(&self, look: &Look, input: &SendMessageBatchRequest) -> Result<Needs, Failure> {
        on_queue(look, &input.queue_url, "sqs:SendMessage")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: SendMessageBatchRequest,
    ) -> Result<SendMessageBatchResult, Failure> {
        let queue = Queue::of_url(cx, &input.queue_url)?;
        batch::check("SendMessageBatchRequestEntry", input.entries.iter().map(|entry| entry.id.as_str()))?;
        let letters: Vec<_> =
            input.entries.into_iter().map(|entry| (entry.id.clone(), letter(entry), Stamp::of(cx))).collect();
        let size = letters.iter().filter_map(|(_, letter, _)| Some(letter.as_ref().ok()?.size())).sum();
        if size > LONGEST {
            return Err(batch_too_long(LONGEST, size).into());
        }
        let now = cx.clock().now();
        let answer = cx
            .answer(move |tx| {
                let mut row = queue.row(tx)?;
                sweep(tx, &queue, &row, now)?;
                let mut answer = SendMessageBatchResult::default();
                for (id, letter, stamp) in letters {
                    let fitting = letter.and_then(|letter| {
                        letter.fits(&row, "cannot be validated")?;
                        Ok(letter)
                    });
                    match fitting {
                        Ok(letter) => {
                            answer.successful.push(sent(id, &letter, &stamp));
                            letter.post(tx, &queue, &mut row, stamp)?;
                        }
                        Err(error) => answer.failed.push(batch::failed(id, error)),
                    }
                }
                Ok(answer)
            })
            .await?;
        self.arrivals.notify_waiters();
        Ok(answer)
    }
}

fn letter(entry: SendMessageBatchRequestEntry) -> Result<Letter, tidegate_api::ServiceError> {
    Letter::of(SendMessageRequest {
        queue_url: String::new(),
        message_body: entry.message_body,
        delay_seconds: entry.delay_seconds,
        message_attributes: entry.message_attributes,
        message_system_attributes: entry.message_system_attributes,
        message_deduplication_id: entry.message_deduplication_id,
        message_group_id: entry.message_group_id,
    })
}

fn sent(id: String, letter: &Letter, stamp: &Stamp) -> SendMessageBatchResultEntry {
    let name = TRACE.to_owned();
    SendMessageBatchResultEntry {
        id,
        message_id: stamp.id.clone(),
        md5_of_message_body: digest::of_body(&letter.body),
        md5_of_message_attributes: digest::of_attributes(&letter.attributes),
        md5_of_message_system_attributes: digest::of_attributes(
            letter.trace.iter().map(|trace| (&name, trace)),
        ),
        sequence_number: None,
    }
}
