//! `AWS::CodeDeploy::Application`.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::{Schema, Shape, codedeploy};

use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct CodeDeployApplication;

const PROPERTIES: &[Property] =
    &[Property::replaces("ApplicationName"), Property::replaces("ComputePlatform")];

#[async_trait]
impl ResourceType for CodeDeployApplication {
    fn name(&self) -> &'static str {
        "AWS::CodeDeploy::Application"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        codedeploy::CreateApplicationInput::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &[]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let name = job.name("ApplicationName", 100)?;
        let input = job.input(&[], &[("ApplicationName", Value::from(name.clone()))])?;
        job.call::<codedeploy::CreateApplication>(input).await?;
        Ok(Turn::Done(Made::new(name)))
    }

    async fn update(&self, _job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        Err(Trouble::Refused(format!("The application {} cannot be changed", current.id)))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        let input = codedeploy::DeleteApplicationInput { application_name: current.id.clone() };
        job.call::<codedeploy::DeleteApplication>(input).await?;
        Ok(())
    }
}
