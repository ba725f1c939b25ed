//! `AWS::Lambda::Permission`.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::{Schema, Shape, lambda};

use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct LambdaPermission;

const PROPERTIES: &[Property] = &[
    Property::key("Action"),
    Property::replaces("EventSourceToken"),
    Property::key("FunctionName"),
    Property::replaces("FunctionUrlAuthType"),
    Property::replaces("InvokedViaFunctionUrl"),
    Property::key("Principal"),
    Property::replaces("PrincipalOrgID"),
    Property::replaces("SourceAccount"),
    Property::replaces("SourceArn"),
];

#[async_trait]
impl ResourceType for LambdaPermission {
    fn name(&self) -> &'static str {
        "AWS::Lambda::Permission"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        lambda::AddPermissionRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["Id"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let id = job.made_name(100);
        let input = job.input(&[], &[("StatementId", Value::from(id.clone()))])?;
        job.call::<lambda::AddPermission>(input).await?;
        Ok(Turn::Done(Made::new(id.clone()).with("Id", id)))
    }

    async fn update(&self, _job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        Err(Trouble::Refused(format!("The permission {} cannot be changed", current.id)))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        let function = current.properties.get("FunctionName").and_then(Value::as_str).unwrap_or_default();
        let input = lambda::RemovePermissionRequest {
            function_name: function.to_owned(),
            statement_id: current.id.clone(),
            ..Default::default()
        };
        job.call::<lambda::RemovePermission>(input).await?;
        Ok(())
    }
}
