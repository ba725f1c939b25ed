//! `AWS::CodeDeploy::DeploymentConfig`.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::{Schema, Shape, codedeploy};

use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct CodeDeployDeploymentConfig;

const PROPERTIES: &[Property] = &[
    Property::replaces("ComputePlatform"),
    Property::replaces("DeploymentConfigName"),
    Property::replaces("TrafficRoutingConfig"),
];

#[async_trait]
impl ResourceType for CodeDeployDeploymentConfig {
    fn name(&self) -> &'static str {
        "AWS::CodeDeploy::DeploymentConfig"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        codedeploy::CreateDeploymentConfigInput::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &[]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let name = job.name("DeploymentConfigName", 100)?;
        let input = job.input(&[], &[("DeploymentConfigName", Value::from(name.clone()))])?;
        job.call::<codedeploy::CreateDeploymentConfig>(input).await?;
        Ok(Turn::Done(Made::new(name)))
    }

    async fn update(&self, _job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        Err(Trouble::Refused(format!("The deployment configuration {} cannot be changed", current.id)))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        let input = codedeploy::DeleteDeploymentConfigInput { deployment_config_name: current.id.clone() };
        job.call::<codedeploy::DeleteDeploymentConfig>(input).await?;
        Ok(())
    }
}
