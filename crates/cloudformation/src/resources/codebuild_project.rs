//! `AWS::CodeBuild::Project`.

use async_trait::async_trait;
use serde_json::{Value, json};
use tidegate_api::{Schema, Shape, codebuild};

use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct CodeBuildProject;

const PROPERTIES: &[Property] = &[
    Property::required("Artifacts"),
    Property::plain("BadgeEnabled"),
    Property::plain("Cache"),
    Property::plain("ConcurrentBuildLimit"),
    Property::plain("Description"),
    Property::plain("EncryptionKey"),
    Property::required("Environment"),
    Property::plain("LogsConfig"),
    Property::replaces("Name"),
    Property::plain("QueuedTimeoutInMinutes"),
    Property::required("ServiceRole"),
    Property::required("Source"),
    Property::plain("SourceVersion"),
    Property::plain("Tags"),
    Property::plain("TimeoutInMinutes"),
];

fn made(job: &Job<'_>, name: &str) -> Made {
    Made::new(name).with("Arn", job.place().arn("codebuild", format!("project/{name}")).to_string())
}

#[async_trait]
impl ResourceType for CodeBuildProject {
    fn name(&self) -> &'static str {
        "AWS::CodeBuild::Project"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        codebuild::CreateProjectInput::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["Arn"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let name = job.name("Name", 255)?;
        let input = job.input(&[], &[("Name", Value::from(name.clone()))])?;
        job.call::<codebuild::CreateProject>(input).await?;
        Ok(Turn::Done(made(job, &name)))
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        let mut with = vec![("Name", Value::from(current.id.clone()))];
        // An absent member would leave what was there.
        for (property, nothing) in [
            ("BadgeEnabled", json!(false)),
            ("Cache", json!({"Type": "NO_CACHE"})),
            ("ConcurrentBuildLimit", json!(-1)),
            ("Description", json!("")),
            ("LogsConfig", json!({"CloudWatchLogs": {"Status": "ENABLED"}})),
            ("QueuedTimeoutInMinutes", json!(480)),
            ("SourceVersion", json!("")),
            ("Tags", json!([])),
            ("TimeoutInMinutes", json!(60)),
        ] {
            if job.removes(current, property) {
                with.push((property, nothing));
            }
        }
        job.call::<codebuild::UpdateProject>(job.input(&[], &with)?).await?;
        Ok(Turn::Done(made(job, &current.id)))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        job.call::<codebuild::DeleteProject>(codebuild::DeleteProjectInput { name: current.id.clone() })
            .await?;
        Ok(())
    }
}
