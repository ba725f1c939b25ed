//! `AWS::ECR::Repository`: kept with its policies; there is no image in it.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::{Schema, Shape, ecr};

use super::job::document;
use super::{Job, Made, Property, ResourceType, Trouble, Turn, mapping};
use crate::rows::Physical;

/// The type.
pub struct EcrRepository;

const PROPERTIES: &[Property] = &[
    Property::plain("EmptyOnDelete"),
    Property::replaces("EncryptionConfiguration"),
    Property::plain("ImageScanningConfiguration"),
    Property::plain("ImageTagMutability"),
    Property::plain("LifecyclePolicy"),
    Property::replaces("RepositoryName"),
    Property::plain("RepositoryPolicyText"),
    Property::plain("Tags"),
];

/// What is set once the repository is there.
const AFTERWARDS: [&str; 3] = ["EmptyOnDelete", "LifecyclePolicy", "RepositoryPolicyText"];

/// The text of the lifecycle policy that is wanted.
fn lifecycle(properties: &Value) -> Result<Option<String>, Trouble> {
    let Some(policy) = properties.get("LifecyclePolicy") else { return Ok(None) };
    mapping::text_of(policy, "LifecyclePolicyText").map_err(Trouble::Refused)
}

/// Gives the repository the policies that are wanted, and takes those that are not any more.
async fn policies(job: &Job<'_>, name: &str, before: Option<&Physical>) -> Result<(), Trouble> {
    let repository_name = name.to_owned();
    let removes = |name: &str| before.is_some_and(|before| job.removes(before, name));
    if let Some(text) = job.wanted.get("RepositoryPolicyText") {
        let policy_text = document(text, "RepositoryPolicyText")?;
        let input = ecr::SetRepositoryPolicyRequest {
            repository_name: repository_name.clone(),
            policy_text,
            ..ecr::SetRepositoryPolicyRequest::default()
        };
        job.call::<ecr::SetRepositoryPolicy>(input).await?;
    } else if removes("RepositoryPolicyText") {
        let repository_name = repository_name.clone();
        let input = ecr::DeleteRepositoryPolicyRequest { registry_id: None, repository_name };
        absent_is_fine(job.call::<ecr::DeleteRepositoryPolicy>(input).await)?;
    }
    if let Some(lifecycle_policy_text) = lifecycle(job.wanted)? {
        let input =
            ecr::PutLifecyclePolicyRequest { registry_id: None, repository_name, lifecycle_policy_text };
        job.call::<ecr::PutLifecyclePolicy>(input).await?;
    } else if removes("LifecyclePolicy") {
        let input = ecr::DeleteLifecyclePolicyRequest { registry_id: None, repository_name };
        absent_is_fine(job.call::<ecr::DeleteLifecyclePolicy>(input).await)?;
    }
    Ok(())
}

fn absent_is_fine<T>(result: Result<T, Trouble>) -> Result<(), Trouble> {
    match result {
        Err(trouble) if !trouble.is_absence() => Err(trouble),
        _ => Ok(()),
    }
}

async fn tag(job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
    let (wanted, tag_keys) = job.tag_changes(current);
    let resource_arn = current.attributes.get("Arn").and_then(Value::as_str).unwrap_or_default().to_owned();
    if !tag_keys.is_empty() {
        let input = ecr::UntagResourceRequest { resource_arn: resource_arn.clone(), tag_keys };
        job.call::<ecr::UntagResource>(input).await?;
    }
    if !wanted.is_empty() {
        let tags = wanted.into_iter().map(|(key, value)| ecr::Tag { key, value }).collect();
        job.call::<ecr::TagResource>(ecr::TagResourceRequest { resource_arn, tags }).await?;
    }
    Ok(())
}

#[async_trait]
impl ResourceType for EcrRepository {
    fn name(&self) -> &'static str {
        "AWS::ECR::Repository"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        ecr::CreateRepositoryRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["Arn", "RepositoryUri"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let name = job.text("RepositoryName")?.unwrap_or_else(|| job.made_name(256).to_lowercase());
        if let Some(made) = job.memo.cloned() {
            policies(job, &name, None).await?;
            let attribute = |key: &str| made.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
            let arn = attribute("Arn");
            return Ok(Turn::Done(
                Made::new(&name).with("Arn", arn).with("RepositoryUri", attribute("RepositoryUri")),
            ));
        }
        let input = job.input(&AFTERWARDS, &[("RepositoryName", Value::from(name.clone()))])?;
        let repository = job.call::<ecr::CreateRepository>(input).await?.repository.unwrap_or_default();
        let arn = repository.repository_arn.unwrap_or_default();
        let uri = repository.repository_uri.unwrap_or_default();
        let memo = serde_json::json!({"Arn": arn, "RepositoryUri": uri});
        Ok(job.made(Made::new(name).with("Arn", arn).with("RepositoryUri", uri), memo))
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        let repository_name = current.id.clone();
        if job.changes(current, "ImageTagMutability") {
            let wanted = job.text("ImageTagMutability")?.unwrap_or_else(|| "MUTABLE".to_owned());
            job.call::<ecr::PutImageTagMutability>(ecr::PutImageTagMutabilityRequest {
                repository_name: repository_name.clone(),
                image_tag_mutability: wanted.into(),
                ..ecr::PutImageTagMutabilityRequest::default()
            })
            .await?;
        }
        if job.changes(current, "ImageScanningConfiguration") {
            let wanted = job.wanted.get("ImageScanningConfiguration").and_then(Value::as_object).cloned();
            job.call::<ecr::PutImageScanningConfiguration>(ecr::PutImageScanningConfigurationRequest {
                registry_id: None,
                repository_name,
                image_scanning_configuration: mapping::shape(&wanted.unwrap_or_default())?,
            })
            .await?;
        }
        policies(job, &current.id, Some(current)).await?;
        if job.changes(current, "Tags") {
            tag(job, current).await?;
        }
        Ok(Turn::Done(Made { id: current.id.clone(), attributes: current.attributes.clone() }))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        let force = job.wanted.get("EmptyOnDelete").and_then(Value::as_bool);
        let repository_name = current.id.clone();
        let input = ecr::DeleteRepositoryRequest { registry_id: None, repository_name, force };
        job.call::<ecr::DeleteRepository>(input).await?;
        Ok(())
    }
}
