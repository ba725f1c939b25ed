//! `AWS::Logs::SubscriptionFilter`.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::{Schema, Shape, logs};

use super::mapping::text_of;
use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct LogsSubscriptionFilter;

const PROPERTIES: &[Property] = &[
    Property::required("DestinationArn"),
    Property::plain("Distribution"),
    Property::replaces("FilterName"),
    Property::required("FilterPattern"),
    Property::key("LogGroupName"),
    Property::plain("RoleArn"),
];

async fn put(job: &Job<'_>, name: &str) -> Result<(), Trouble> {
    let input = job.input(&[], &[("FilterName", Value::from(name))])?;
    job.call::<logs::PutSubscriptionFilter>(input).await?;
    Ok(())
}

#[async_trait]
impl ResourceType for LogsSubscriptionFilter {
    fn name(&self) -> &'static str {
        "AWS::Logs::SubscriptionFilter"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        logs::PutSubscriptionFilterRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &[]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let name = job.name("FilterName", 512)?;
        put(job, &name).await?;
        Ok(Turn::Done(Made::new(name)))
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        put(job, &current.id).await?;
        Ok(Turn::Done(Made::new(&current.id)))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        let group = text_of(&current.properties, "LogGroupName").map_err(Trouble::Refused)?;
        let input = logs::DeleteSubscriptionFilterRequest {
            log_group_name: group.unwrap_or_default(),
            filter_name: current.id.clone(),
        };
        job.call::<logs::DeleteSubscriptionFilter>(input).await?;
        Ok(())
    }
}
