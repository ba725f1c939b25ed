//! `AWS::CDK::Metadata`: what the CDK writes into its templates about itself; nothing stands behind it, as on AWS.

use async_trait::async_trait;
use tidegate_api::{Schema, Shape, cloudformation};

use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct CdkMetadata;

const PROPERTIES: &[Property] = &[Property::plain("Analytics")];

#[async_trait]
impl ResourceType for CdkMetadata {
    fn name(&self) -> &'static str {
        "AWS::CDK::Metadata"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    /// No shape mirrors its one text.
    fn schema(&self) -> &'static Schema {
        cloudformation::DescribeStacksInput::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &[]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        job.text("Analytics")?;
        Ok(Turn::Done(Made::new(job.made_name(128))))
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        job.text("Analytics")?;
        Ok(Turn::Done(Made::new(current.id.clone())))
    }

    async fn delete(&self, _job: &Job<'_>, _current: &Physical) -> Result<(), Trouble> {
        Ok(())
    }
}
