//! `Publish`.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tidegate_api::ServiceError;
use tidegate_api::sns::{Publish, PublishInput, PublishResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::sns::Sns;
use crate::sns::errors::{invalid, unsupported};
use crate::sns::message::Message;
use crate::sns::policy::with_source_owner;
use crate::sns::publish::{Stamp, measure, publish};
use crate::sns::topic::Topic;

impl Handle<Publish> for Sns {
    fn needs(&self, look: &Look, input: &PublishInput) -> Result<Needs, Failure> {
        let topic = target(look, input)?;
        Ok(with_source_owner(look, Needs::one("sns:Publish", topic.arn())))
    }

    async fn handle(&self, cx: &Cx, input: PublishInput) -> Result<PublishResponse, Failure> {
        let topic = target(cx, &input)?;
        let message = Message::of(input)?;
        let (stamp, size, told) = (Stamp::of(cx), message.size(), topic.clone());
        let message_id = Some(stamp.id.clone());
        // What the metrics are told leaves the transaction beside the answer.
        let passed = Arc::new(AtomicUsize::new(0));
        let counted = passed.clone();
        let answer = cx
            .answer(move |tx| {
                topic.row(tx)?;
                counted.store(publish(tx, &topic, &message, &stamp)?, Ordering::Relaxed);
                Ok(PublishResponse { message_id, sequence_number: None })
            })
            .await?;
        measure(cx, &told, size, passed.load(Ordering::Relaxed));
        Ok(answer)
    }
}

fn target(look: &Look, input: &PublishInput) -> Result<Topic, ServiceError> {
    if input.phone_number.is_some() {
        return Err(unsupported("PhoneNumber", "a message to a telephone"));
    }
    match (&input.topic_arn, &input.target_arn) {
        (Some(arn), None) => Topic::of(look, arn),
        (None, Some(arn)) => Topic::of(look, arn)
            .map_err(|_| invalid("TargetArn Reason: No endpoint found for the target arn specified")),
        _ => Err(invalid("TopicArn or TargetArn Reason: no value for required parameter")),
    }
}
