//! `AWS::CodePipeline::Pipeline`.

use async_trait::async_trait;
use serde_json::{Map, Value};
use tidegate_api::{Schema, Shape, codepipeline};

use super::{Job, Made, Property, ResourceType, Trouble, Turn, mapping};
use crate::rows::Physical;
use crate::template::scope::text;

/// The type.
pub struct CodePipelinePipeline;

const PROPERTIES: &[Property] = &[
    Property::plain("ArtifactStore"),
    Property::plain("ExecutionMode"),
    Property::replaces("Name"),
    Property::plain("PipelineType"),
    Property::plain("RestartExecutionOnUpdate"),
    Property::required("RoleArn"),
    Property::required("Stages"),
    Property::plain("Tags"),
    Property::plain("Triggers"),
    Property::plain("Variables"),
];

fn declaration(job: &Job<'_>, name: &str) -> Result<codepipeline::PipelineDeclaration, Trouble> {
    let mut map: Map<String, Value> = job.wanted.as_object().cloned().unwrap_or_default();
    map.retain(|property, _| !["Tags", "RestartExecutionOnUpdate"].contains(&property.as_str()));
    map.insert("Name".to_owned(), Value::from(name));
    mapping::shape(&map)
}

fn tags(job: &Job<'_>) -> Result<Vec<codepipeline::Tag>, Trouble> {
    let tags = super::job::tags(job.wanted.get("Tags"));
    Ok(tags.into_iter().map(|(key, value)| codepipeline::Tag { key, value }).collect())
}

fn made(name: &str, version: Option<i32>) -> Made {
    Made::new(name).with("Version", version.unwrap_or(1).to_string())
}

#[async_trait]
impl ResourceType for CodePipelinePipeline {
    fn name(&self) -> &'static str {
        "AWS::CodePipeline::Pipeline"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        codepipeline::PipelineDeclaration::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["Version"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let name = job.name("Name", 100)?;
        let tags = tags(job)?;
        let input = codepipeline::CreatePipelineInput {
            pipeline: declaration(job, &name)?,
            tags: (!tags.is_empty()).then_some(tags),
        };
        let answer = job.call::<codepipeline::CreatePipeline>(input).await?;
        Ok(Turn::Done(made(&name, answer.pipeline.and_then(|pipeline| pipeline.version))))
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        let input = codepipeline::UpdatePipelineInput { pipeline: declaration(job, &current.id)? };
        let answer = job.call::<codepipeline::UpdatePipeline>(input).await?;
        if job.changes(current, "Tags") {
            let resource_arn = job.place().arn("codepipeline", current.id.clone()).to_string();
            let (_, tag_keys) = job.tag_changes(current);
            if !tag_keys.is_empty() {
                let input = codepipeline::UntagResourceInput { resource_arn: resource_arn.clone(), tag_keys };
                job.call::<codepipeline::UntagResource>(input).await?;
            }
            let tags = tags(job)?;
            if !tags.is_empty() {
                job.call::<codepipeline::TagResource>(codepipeline::TagResourceInput { resource_arn, tags })
                    .await?;
            }
        }
        if job.wanted.get("RestartExecutionOnUpdate").and_then(text).as_deref() == Some("true") {
            let input =
                codepipeline::StartPipelineExecutionInput { name: current.id.clone(), ..Default::default() };
            job.call::<codepipeline::StartPipelineExecution>(input).await?;
        }
        Ok(Turn::Done(made(&current.id, answer.pipeline.and_then(|pipeline| pipeline.version))))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        job.call::<codepipeline::DeletePipeline>(codepipeline::DeletePipelineInput {
            name: current.id.clone(),
        })
        .await?;
        Ok(())
    }
}
