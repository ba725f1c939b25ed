//! `AWS::IAM::InstanceProfile`.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::{Schema, Shape, iam};

use super::iam_role::absent_is_fine;
use super::job::texts;
use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct IamInstanceProfile;

const PROPERTIES: &[Property] =
    &[Property::replaces("InstanceProfileName"), Property::replaces("Path"), Property::required("Roles")];

async fn add(job: &Job<'_>, profile: &str, roles: Vec<String>) -> Result<(), Trouble> {
    for role_name in roles {
        let instance_profile_name = profile.to_owned();
        let input = iam::AddRoleToInstanceProfileRequest { instance_profile_name, role_name };
        job.call::<iam::AddRoleToInstanceProfile>(input).await?;
    }
    Ok(())
}

async fn remove(job: &Job<'_>, profile: &str, roles: Vec<String>) -> Result<(), Trouble> {
    for role_name in roles {
        let instance_profile_name = profile.to_owned();
        let input = iam::RemoveRoleFromInstanceProfileRequest { instance_profile_name, role_name };
        absent_is_fine(job.call::<iam::RemoveRoleFromInstanceProfile>(input).await)?;
    }
    Ok(())
}

#[async_trait]
impl ResourceType for IamInstanceProfile {
    fn name(&self) -> &'static str {
        "AWS::IAM::InstanceProfile"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        iam::CreateInstanceProfileRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["Arn"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let name = job.name("InstanceProfileName", 128)?;
        if let Some(arn) = job.memo.and_then(Value::as_str) {
            add(job, &name, job.texts("Roles")).await?;
            return Ok(Turn::Done(Made::new(name).with("Arn", arn)));
        }
        let input = job.input(&["Roles"], &[("InstanceProfileName", Value::from(name.clone()))])?;
        let profile = job.call::<iam::CreateInstanceProfile>(input).await?.instance_profile;
        Ok(job.made(Made::new(name).with("Arn", profile.arn.clone()), profile.arn))
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        let (old, new) = (texts(current.properties.get("Roles")), job.texts("Roles"));
        // A profile holds one role at a time.
        remove(job, &current.id, old.iter().filter(|role| !new.contains(role)).cloned().collect()).await?;
        add(job, &current.id, new.into_iter().filter(|role| !old.contains(role)).collect()).await?;
        Ok(Turn::Done(Made { id: current.id.clone(), attributes: current.attributes.clone() }))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        remove(job, &current.id, texts(current.properties.get("Roles"))).await?;
        let instance_profile_name = current.id.clone();
        job.call::<iam::DeleteInstanceProfile>(iam::DeleteInstanceProfileRequest { instance_profile_name })
            .await?;
        Ok(())
    }
}
