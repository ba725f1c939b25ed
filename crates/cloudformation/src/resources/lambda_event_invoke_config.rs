//! `AWS::Lambda::EventInvokeConfig`.

use async_trait::async_trait;
use tidegate_api::{Schema, Shape, lambda};

use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct LambdaEventInvokeConfig;

const PROPERTIES: &[Property] = &[
    Property::plain("DestinationConfig"),
    Property::key("FunctionName"),
    Property::plain("MaximumEventAgeInSeconds"),
    Property::plain("MaximumRetryAttempts"),
    Property::key("Qualifier"),
];

/// Puts the whole of it: what the template does not say any more returns to Lambda's default.
async fn put(job: &Job<'_>) -> Result<Turn, Trouble> {
    let id = format!("{}|{}", job.required("FunctionName")?, job.required("Qualifier")?);
    job.call::<lambda::PutFunctionEventInvokeConfig>(job.input(&[], &[])?).await?;
    Ok(Turn::Done(Made::new(id)))
}

#[async_trait]
impl ResourceType for LambdaEventInvokeConfig {
    fn name(&self) -> &'static str {
        "AWS::Lambda::EventInvokeConfig"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        lambda::PutFunctionEventInvokeConfigRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &[]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        put(job).await
    }

    async fn update(&self, job: &Job<'_>, _current: &Physical) -> Result<Turn, Trouble> {
        put(job).await
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        let (function, qualifier) = current
            .id
            .rsplit_once('|')
            .ok_or_else(|| Trouble::Refused(format!("{} is not a configuration's id", current.id)))?;
        let input = lambda::DeleteFunctionEventInvokeConfigRequest {
            function_name: function.to_owned(),
            qualifier: Some(qualifier.to_owned()),
        };
        job.call::<lambda::DeleteFunctionEventInvokeConfig>(input).await?;
        Ok(())
    }
}
