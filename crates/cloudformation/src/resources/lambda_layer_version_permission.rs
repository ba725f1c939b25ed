//! `AWS::Lambda::LayerVersionPermission`.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::{Schema, Shape, lambda};

use super::lambda_layer_version::parts;
use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct LambdaLayerVersionPermission;

const PROPERTIES: &[Property] = &[
    Property::key("Action"),
    Property::key("LayerVersionArn"),
    Property::replaces("OrganizationId"),
    Property::key("Principal"),
];

#[async_trait]
impl ResourceType for LambdaLayerVersionPermission {
    fn name(&self) -> &'static str {
        "AWS::Lambda::LayerVersionPermission"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        lambda::AddLayerVersionPermissionRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["Id"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let arn = job.required("LayerVersionArn")?;
        let (layer, version) = parts(&arn)?;
        let statement = job.made_name(100);
        let with = [
            ("LayerName", Value::from(layer)),
            ("VersionNumber", Value::from(version)),
            ("StatementId", Value::from(statement.clone())),
        ];
        let input = job.input(&["LayerVersionArn"], &with)?;
        job.call::<lambda::AddLayerVersionPermission>(input).await?;
        let id = format!("{arn}#{statement}");
        Ok(Turn::Done(Made::new(id.clone()).with("Id", id)))
    }

    async fn update(&self, _job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        Err(Trouble::Refused(format!("The permission {} cannot be changed", current.id)))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        let (arn, statement) = current
            .id
            .split_once('#')
            .ok_or_else(|| Trouble::Refused(format!("{} is not a permission's id", current.id)))?;
        let (layer_name, version_number) = parts(arn)?;
        let input = lambda::RemoveLayerVersionPermissionRequest {
            layer_name,
            version_number,
            statement_id: statement.to_owned(),
            ..Default::default()
        };
        job.call::<lambda::RemoveLayerVersionPermission>(input).await?;
        Ok(())
    }
}
