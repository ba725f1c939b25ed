//! `AWS::Lambda::Version`.

use async_trait::async_trait;
use serde_json::{Value, json};
use tidegate_api::{Schema, Shape, lambda};

use super::{
    Job, Made, Property, ResourceType, Trouble, Turn, lambda_provisioned_concurrency as provisioned,
};
use crate::rows::Physical;

/// The type.
pub struct LambdaVersion;

const PROPERTIES: &[Property] = &[
    Property::replaces("CodeSha256"),
    Property::replaces("Description"),
    Property::key("FunctionName"),
    provisioned::OF_VERSION,
];

/// The function's ARN and the version's number.
fn parts(arn: &str) -> (String, Option<String>) {
    arn.rsplit_once(':').map_or_else(
        || (arn.to_owned(), None),
        |(function, version)| (function.to_owned(), Some(version.to_owned())),
    )
}

/// What is remembered of a version that was published: which one, and whether its environments were asked for.
fn waiting(arn: &str, provisioning: bool) -> Value {
    match provisioning {
        true => json!({"version": arn, "provisioning": true}),
        false => json!({"version": arn}),
    }
}

async fn settle(job: &Job<'_>, arn: &str) -> Result<Turn, Trouble> {
    let (function_name, qualifier) = parts(arn);
    let at = (function_name.clone(), qualifier.clone().unwrap_or_default());
    let input = lambda::GetFunctionConfigurationRequest { function_name, qualifier };
    let found = job.call::<lambda::GetFunctionConfiguration>(input).await?;
    let made = Made::new(arn).with("Version", found.version.unwrap_or_default()).with("FunctionArn", arn);
    match found.state {
        Some(lambda::State::Failed) => {
            Err(Trouble::Refused(format!("Version {arn} failed: {}", found.state_reason.unwrap_or_default())))
        }
        Some(lambda::State::Pending) => Ok(job.again(made, waiting(arn, false))),
        _ => {
            let turn = match provisioned::begun(job) {
                true => provisioned::look(job, at, made).await?,
                false => provisioned::provide(job, None, at, made).await?,
            };
            Ok(match turn {
                // The version's name is kept beside what is remembered of its environments.
                Turn::Wait { made, pause, topic, .. } => {
                    Turn::Wait { made, memo: waiting(arn, true), pause, topic }
                }
                done => done,
            })
        }
    }
}

#[async_trait]
impl ResourceType for LambdaVersion {
    fn name(&self) -> &'static str {
        "AWS::Lambda::Version"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        lambda::PublishVersionRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["FunctionArn", "Version"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        if let Some(arn) = job.memo.and_then(|memo| memo.get("version")).and_then(Value::as_str) {
            return settle(job, arn).await;
        }
        let published = job.call::<lambda::PublishVersion>(job.input(&[provisioned::NAME], &[])?).await?;
        let version = published.version.unwrap_or_default();
        let arn = published.function_arn.unwrap_or_default();
        // Published ARNs end in the version already; an unqualified one is completed.
        let arn = if arn.ends_with(&format!(":{version}")) { arn } else { format!("{arn}:{version}") };
        Ok(Turn::Wait {
            made: Some(Made::new(arn.clone()).with("Version", version).with("FunctionArn", arn.clone())),
            memo: waiting(&arn, false),
            pause: std::time::Duration::ZERO,
            topic: None,
        })
    }

    async fn update(&self, _job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        Err(Trouble::Refused(format!("The version {} cannot be changed", current.id)))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        let (function_name, qualifier) = parts(&current.id);
        let input = lambda::DeleteFunctionRequest { function_name, qualifier };
        job.call::<lambda::DeleteFunction>(input).await?;
        Ok(())
    }
}
