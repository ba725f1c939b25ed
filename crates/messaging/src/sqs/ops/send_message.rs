//! `SendMessage`.

use tidegate_api::sqs::{SendMessage, SendMessageRequest, SendMessageResult};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::on_queue;
use crate::sqs::Sqs;
use crate::sqs::digest;
use crate::sqs::messages::{Letter, Stamp, TRACE, sweep};
use crate::sqs::queue::Queue;

impl Handle<SendMessage> for Sqs {
    fn needs(&self, look: &Look, input: &SendMessageRequest) -> Result<Needs, Failure> {
        on_queue(look, &input.queue_url, "sqs:SendMessage")
    }

    async fn handle(&self, cx: &Cx, input: SendMessageRequest) -> Result<SendMessageResult, Failure> {
        let queue = Queue::of_url(cx, &input.queue_url)?;
        let letter = Letter::of(input)?;
        let stamp = Stamp::of(cx);
        let answer = cx
            .answer(move |tx| {
                let mut row = queue.row(tx)?;
                letter.fits(&row, "are invalid")?;
                sweep(tx, &queue, &row, stamp.now)?;
                let name = TRACE.to_owned();
                let answer = SendMessageResult {
                    md5_of_message_body: Some(digest::of_body(&letter.body)),
                    md5_of_message_attributes: digest::of_attributes(&letter.attributes),
                    md5_of_message_system_attributes: digest::of_attributes(
                        letter.trace.iter().map(|trace| (&name, trace)),
                    ),
                    message_id: Some(stamp.id.clone()),
                    sequence_number: None,
                };
                letter.post(tx, &queue, &mut row, stamp)?;
                Ok(answer)
            })
            .await?;
        self.arrivals.notify_waiters();
        Ok(answer)
    }
}
