//! `AWS::Lambda::Url`.

use async_trait::async_trait;
use serde_json::{Value, json};
use tidegate_api::{Schema, Shape, lambda};

use super::mapping::text_of;
use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct LambdaUrl;

const PROPERTIES: &[Property] = &[
    Property::required("AuthType"),
    Property::plain("Cors"),
    Property::plain("InvokeMode"),
    Property::replaces("Qualifier"),
    Property::key("TargetFunctionArn"),
];

/// The typed request: the target is called `FunctionName` there.
fn request<T: Shape>(job: &Job<'_>, defaults: &[(&'static str, Value)]) -> Result<T, Trouble> {
    let mut with = vec![("FunctionName", Value::from(job.required("TargetFunctionArn")?))];
    with.extend(defaults.iter().filter(|(name, _)| job.wanted.get(name).is_none()).cloned());
    job.input(&["TargetFunctionArn"], &with)
}

fn made(arn: String, url: String) -> Turn {
    Turn::Done(Made::new(arn.clone()).with("FunctionArn", arn).with("FunctionUrl", url))
}

#[async_trait]
impl ResourceType for LambdaUrl {
    fn name(&self) -> &'static str {
        "AWS::Lambda::Url"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        lambda::CreateFunctionUrlConfigRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["FunctionArn", "FunctionUrl"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let url = job.call::<lambda::CreateFunctionUrlConfig>(request(job, &[])?).await?;
        Ok(made(url.function_arn, url.function_url))
    }

    async fn update(&self, job: &Job<'_>, _current: &Physical) -> Result<Turn, Trouble> {
        let defaults = [("Cors", json!({})), ("InvokeMode", json!("BUFFERED"))];
        let url = job.call::<lambda::UpdateFunctionUrlConfig>(request(job, &defaults)?).await?;
        Ok(made(url.function_arn, url.function_url))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        let of = |name| text_of(&current.properties, name).map_err(Trouble::Refused);
        let input = lambda::DeleteFunctionUrlConfigRequest {
            function_name: of("TargetFunctionArn")?.unwrap_or_else(|| current.id.clone()),
            qualifier: of("Qualifier")?,
        };
        job.call::<lambda::DeleteFunctionUrlConfig>(input).await?;
        Ok(())
    }
}
