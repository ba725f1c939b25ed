//! `AWS::SQS::Queue`.

use std::collections::BTreeMap;

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::{Schema, Shape, sqs};

use super::job::tags;
use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;
use crate::template::scope::text;

/// The type.
pub struct SqsQueue;

const PROPERTIES: &[Property] = &[
    Property::plain("ContentBasedDeduplication"),
    Property::plain("DeduplicationScope"),
    Property::plain("DelaySeconds"),
    Property::replaces("FifoQueue"),
    Property::plain("FifoThroughputLimit"),
    Property::plain("KmsDataKeyReusePeriodSeconds"),
    Property::plain("KmsMasterKeyId"),
    Property::plain("MaximumMessageSize"),
    Property::plain("MessageRetentionPeriod"),
    Property::replaces("QueueName"),
    Property::plain("ReceiveMessageWaitTimeSeconds"),
    Property::plain("RedriveAllowPolicy"),
    Property::plain("RedrivePolicy"),
    Property::plain("SqsManagedSseEnabled"),
    Property::plain("Tags"),
    Property::plain("VisibilityTimeout"),
];

/// What a queue has where a property is not given, for properties that an update takes away.
const DEFAULTS: [(&str, &str); 9] = [
    ("ContentBasedDeduplication", "false"),
    ("DelaySeconds", "0"),
    ("MaximumMessageSize", "1048576"),
    ("MessageRetentionPeriod", "345600"),
    ("ReceiveMessageWaitTimeSeconds", "0"),
    ("RedriveAllowPolicy", ""),
    ("RedrivePolicy", ""),
    ("SqsManagedSseEnabled", "true"),
    ("VisibilityTimeout", "30"),
];

/// The properties that are attributes of the queue; documents as texts.
fn attributes(properties: &Value) -> BTreeMap<String, String> {
    let given = properties.as_object().into_iter().flatten();
    given
        .filter(|(name, _)| !["QueueName", "Tags"].contains(&name.as_str()))
        .map(|(name, value)| (name.clone(), text(value).unwrap_or_else(|| value.to_string())))
        .collect()
}

fn name_of(url: &str) -> &str {
    url.rsplit('/').next().unwrap_or(url)
}

fn made(job: &Job<'_>, url: String) -> Made {
    let name = name_of(&url).to_owned();
    let arn = job.place().arn("sqs", &name).to_string();
    Made::new(url.clone()).with("Arn", arn).with("QueueName", name).with("QueueUrl", url)
}

#[async_trait]
impl ResourceType for SqsQueue {
    fn name(&self) -> &'static str {
        "AWS::SQS::Queue"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        sqs::CreateQueueRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["Arn", "QueueName", "QueueUrl"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let attributes = attributes(job.wanted);
        let is_fifo = attributes.get("FifoQueue").is_some_and(|fifo| fifo == "true");
        let queue_name = match job.text("QueueName")? {
            Some(name) => name,
            None if is_fifo => format!("{}.fifo", job.made_name(75)),
            None => job.made_name(80),
        };
        let url = job.call::<sqs::GetQueueUrl>(sqs::GetQueueUrlRequest {
            queue_name: queue_name.clone(),
            ..sqs::GetQueueUrlRequest::default()
        });
        // A queue that is there already would be answered as if it had been made, and be deleted with the stack.
        if job.memo.is_none() {
            return match url.await {
                Ok(_) => Err(Trouble::Refused(format!("{queue_name} already exists"))),
                Err(trouble) if trouble.is_absence() => Ok(job.asked("new")),
                Err(trouble) => Err(trouble),
            };
        }
        let input = sqs::CreateQueueRequest {
            queue_name,
            attributes: Some(attributes.into_iter().filter(|(_, value)| value != "false").collect()),
            tags: Some(tags(job.wanted.get("Tags"))),
        };
        let url = job.call::<sqs::CreateQueue>(input).await?.queue_url.unwrap_or_default();
        Ok(Turn::Done(made(job, url)))
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        let (wanted, before) = (attributes(job.wanted), attributes(&current.properties));
        let mut changed: BTreeMap<String, String> = wanted
            .iter()
            .filter(|(name, value)| before.get(*name) != Some(*value))
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect();
        for (name, value) in DEFAULTS {
            if before.contains_key(name) && !wanted.contains_key(name) {
                changed.insert(name.to_owned(), value.to_owned());
            }
        }
        if !changed.is_empty() {
            let input = sqs::SetQueueAttributesRequest { queue_url: current.id.clone(), attributes: changed };
            job.call::<sqs::SetQueueAttributes>(input).await?;
        }
        if job.changes(current, "Tags") {
            let (tags, tag_keys) = job.tag_changes(current);
            if !tag_keys.is_empty() {
                let input = sqs::UntagQueueRequest { queue_url: current.id.clone(), tag_keys };
                job.call::<sqs::UntagQueue>(input).await?;
            }
            if !tags.is_empty() {
                job.call::<sqs::TagQueue>(sqs::TagQueueRequest { queue_url: current.id.clone(), tags })
                    .await?;
            }
        }
        Ok(Turn::Done(made(job, current.id.clone())))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        job.call::<sqs::DeleteQueue>(sqs::DeleteQueueRequest { queue_url: current.id.clone() }).await?;
        Ok(())
    }
}
