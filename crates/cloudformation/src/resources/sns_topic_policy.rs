//! `AWS::SNS::TopicPolicy`: the policy of each of its topics.

use async_trait::async_trait;
use tidegate_api::{Schema, Shape, sns};

use super::iam_role::absent_is_fine;
use super::job::texts;
use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct SnsTopicPolicy;

const PROPERTIES: &[Property] = &[Property::required("PolicyDocument"), Property::required("Topics")];

async fn put(job: &Job<'_>, topics: Vec<String>, policy: &str) -> Result<(), Trouble> {
    for topic_arn in topics {
        let input = sns::SetTopicAttributesInput {
            topic_arn,
            attribute_name: "Policy".to_owned(),
            attribute_value: Some(policy.to_owned()),
        };
        job.call::<sns::SetTopicAttributes>(input).await?;
    }
    Ok(())
}

#[async_trait]
impl ResourceType for SnsTopicPolicy {
    fn name(&self) -> &'static str {
        "AWS::SNS::TopicPolicy"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        sns::SetTopicAttributesInput::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &[]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let (id, policy) = (job.made_name(64), job.document("PolicyDocument")?);
        if job.memo.is_none() {
            // Recorded first: one topic may have its policy when the next one refuses it.
            return Ok(job.made(Made::new(id), "all"));
        }
        put(job, job.texts("Topics"), &policy).await?;
        Ok(Turn::Done(Made::new(id)))
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        let wanted = job.texts("Topics");
        put(job, wanted.clone(), &job.document("PolicyDocument")?).await?;
        let before = texts(current.properties.get("Topics"));
        put(job, before.into_iter().filter(|topic| !wanted.contains(topic)).collect(), "").await?;
        Ok(Turn::Done(Made { id: current.id.clone(), attributes: current.attributes.clone() }))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        for topic in texts(current.properties.get("Topics")) {
            absent_is_fine(put(job, vec![topic], "").await)?;
        }
        Ok(())
    }
}
