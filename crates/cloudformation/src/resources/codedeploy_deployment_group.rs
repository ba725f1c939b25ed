//! `AWS::CodeDeploy::DeploymentGroup`, for the Lambda platform.

use async_trait::async_trait;
use serde_json::{Value, json};
use tidegate_api::{Schema, Shape, codedeploy};

use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;
use crate::template::scope::text;

/// The type.
pub struct CodeDeployDeploymentGroup;

const PROPERTIES: &[Property] = &[
    Property::plain("AlarmConfiguration"),
    Property::key("ApplicationName"),
    Property::plain("AutoRollbackConfiguration"),
    Property::plain("DeploymentConfigName"),
    Property::replaces("DeploymentGroupName"),
    Property::plain("DeploymentStyle"),
    Property::required("ServiceRoleArn"),
    Property::plain("TriggerConfigurations"),
];

#[async_trait]
impl ResourceType for CodeDeployDeploymentGroup {
    fn name(&self) -> &'static str {
        "AWS::CodeDeploy::DeploymentGroup"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        codedeploy::CreateDeploymentGroupInput::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &[]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let name = job.name("DeploymentGroupName", 100)?;
        let input = job.input(&[], &[("DeploymentGroupName", Value::from(name.clone()))])?;
        job.call::<codedeploy::CreateDeploymentGroup>(input).await?;
        Ok(Turn::Done(Made::new(name)))
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        let mut with = vec![("CurrentDeploymentGroupName", Value::from(current.id.clone()))];
        // An absent member would leave what was there.
        for (property, nothing) in [
            ("AlarmConfiguration", json!({"Enabled": false, "Alarms": []})),
            ("AutoRollbackConfiguration", json!({"Enabled": false})),
            ("TriggerConfigurations", json!([])),
        ] {
            if job.removes(current, property) {
                with.push((property, nothing));
            }
        }
        let input = job.input(&["DeploymentGroupName"], &with)?;
        job.call::<codedeploy::UpdateDeploymentGroup>(input).await?;
        Ok(Turn::Done(Made::new(current.id.clone())))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        let input = codedeploy::DeleteDeploymentGroupInput {
            application_name: current.properties.get("ApplicationName").and_then(text).unwrap_or_default(),
            deployment_group_name: current.id.clone(),
        };
        job.call::<codedeploy::DeleteDeploymentGroup>(input).await?;
        Ok(())
    }
}
