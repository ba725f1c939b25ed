//! `AWS::SQS::QueuePolicy`: one document, set as the policy of each of its queues.

use std::collections::BTreeMap;

use async_trait::async_trait;
use tidegate_api::{Schema, Shape, sqs};

use super::iam_role::absent_is_fine;
use super::job::texts;
use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct SqsQueuePolicy;

const PROPERTIES: &[Property] = &[Property::required("PolicyDocument"), Property::required("Queues")];

async fn set(job: &Job<'_>, queue: &str, policy: &str) -> Result<(), Trouble> {
    let input = sqs::SetQueueAttributesRequest {
        queue_url: queue.to_owned(),
        attributes: BTreeMap::from([("Policy".to_owned(), policy.to_owned())]),
    };
    job.call::<sqs::SetQueueAttributes>(input).await.map(|_| ())
}

async fn set_all(job: &Job<'_>) -> Result<(), Trouble> {
    let policy = job.document("PolicyDocument")?;
    for queue in job.texts("Queues") {
        set(job, &queue, &policy).await?;
    }
    Ok(())
}

#[async_trait]
impl ResourceType for SqsQueuePolicy {
    fn name(&self) -> &'static str {
        "AWS::SQS::QueuePolicy"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        sqs::SetQueueAttributesRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["Id"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let id = job.made_name(128);
        let made = Made::new(id.clone()).with("Id", id);
        if job.memo.is_none() {
            // Recorded first: one queue may have its policy when the next one refuses it.
            return Ok(job.made(made, "set"));
        }
        set_all(job).await?;
        Ok(Turn::Done(made))
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        set_all(job).await?;
        let queues = job.texts("Queues");
        for queue in texts(current.properties.get("Queues")).iter().filter(|one| !queues.contains(one)) {
            absent_is_fine(set(job, queue, "").await)?;
        }
        Ok(Turn::Done(Made { id: current.id.clone(), attributes: current.attributes.clone() }))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        for queue in texts(current.properties.get("Queues")) {
            absent_is_fine(set(job, &queue, "").await)?;
        }
        Ok(())
    }
}
