//! `AWS::Logs::LogStream`.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::{Schema, Shape, logs};

use super::mapping::text_of;
use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct LogsLogStream;

const PROPERTIES: &[Property] = &[Property::key("LogGroupName"), Property::replaces("LogStreamName")];

#[async_trait]
impl ResourceType for LogsLogStream {
    fn name(&self) -> &'static str {
        "AWS::Logs::LogStream"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        logs::CreateLogStreamRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &[]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let name = job.name("LogStreamName", 512)?;
        let input = job.input(&[], &[("LogStreamName", Value::from(name.clone()))])?;
        job.call::<logs::CreateLogStream>(input).await?;
        Ok(Turn::Done(Made::new(name)))
    }

    async fn update(&self, _job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        Err(Trouble::Refused(format!("The log stream {} cannot be changed", current.id)))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        let group = text_of(&current.properties, "LogGroupName").map_err(Trouble::Refused)?;
        let input = logs::DeleteLogStreamRequest {
            log_group_name: group.unwrap_or_default(),
            log_stream_name: current.id.clone(),
        };
        job.call::<logs::DeleteLogStream>(input).await?;
        Ok(())
    }
}
