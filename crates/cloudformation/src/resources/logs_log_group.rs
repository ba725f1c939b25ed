//! `AWS::Logs::LogGroup`.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::{Schema, Shape, logs};

use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct LogsLogGroup;

const PROPERTIES: &[Property] = &[
    Property::replaces("LogGroupClass"),
    Property::replaces("LogGroupName"),
    Property::plain("RetentionInDays"),
    Property::plain("Tags"),
];

fn made(job: &Job<'_>, name: &str) -> Made {
    Made::new(name).with("Arn", format!("{}:*", job.place().arn("logs", format!("log-group:{name}"))))
}

async fn retain(job: &Job<'_>, name: &str) -> Result<(), Trouble> {
    match job.text("RetentionInDays")? {
        Some(days) => {
            let with = [("LogGroupName", Value::from(name)), ("RetentionInDays", Value::from(days))];
            job.call::<logs::PutRetentionPolicy>(job.input(&["Tags", "LogGroupClass"], &with)?).await?;
        }
        None => {
            let input = logs::DeleteRetentionPolicyRequest { log_group_name: name.to_owned() };
            job.call::<logs::DeleteRetentionPolicy>(input).await?;
        }
    }
    Ok(())
}

#[async_trait]
impl ResourceType for LogsLogGroup {
    fn name(&self) -> &'static str {
        "AWS::Logs::LogGroup"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        logs::DeleteLogGroupRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["Arn"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let name = job.name("LogGroupName", 512)?;
        if job.memo.is_some() {
            retain(job, &name).await?;
            return Ok(Turn::Done(made(job, &name)));
        }
        // The API refuses an empty map of tags.
        let without: &[&str] =
            if job.has_tags() { &["RetentionInDays"] } else { &["RetentionInDays", "Tags"] };
        let input = job.input(without, &[("LogGroupName", Value::from(name.clone()))])?;
        job.call::<logs::CreateLogGroup>(input).await?;
        match job.text("RetentionInDays")? {
            Some(_) => Ok(job.again(made(job, &name), Value::Bool(true))),
            None => Ok(Turn::Done(made(job, &name))),
        }
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        if job.changes(current, "RetentionInDays") {
            retain(job, &current.id).await?;
        }
        if job.changes(current, "Tags") {
            let resource_arn = job.place().arn("logs", format!("log-group:{}", current.id)).to_string();
            let (tags, tag_keys) = job.tag_changes(current);
            if !tag_keys.is_empty() {
                job.call::<logs::UntagResource>(logs::UntagResourceRequest {
                    resource_arn: resource_arn.clone(),
                    tag_keys,
                })
                .await?;
            }
            if !tags.is_empty() {
                job.call::<logs::TagResource>(logs::TagResourceRequest { resource_arn, tags }).await?;
            }
        }
        Ok(Turn::Done(Made { id: current.id.clone(), attributes: current.attributes.clone() }))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        job.call::<logs::DeleteLogGroup>(logs::DeleteLogGroupRequest { log_group_name: current.id.clone() })
            .await?;
        Ok(())
    }
}
