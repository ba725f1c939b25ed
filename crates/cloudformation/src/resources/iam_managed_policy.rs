//! `AWS::IAM::ManagedPolicy`.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::{Schema, Shape, iam};

use super::iam_role::absent_is_fine;
use super::job::texts;
use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct IamManagedPolicy;

const PROPERTIES: &[Property] = &[
    Property::replaces("Description"),
    Property::plain("Groups"),
    Property::replaces("ManagedPolicyName"),
    Property::replaces("Path"),
    Property::required("PolicyDocument"),
    Property::plain("Roles"),
    Property::plain("Users"),
];

async fn attach(job: &Job<'_>, arn: &str, before: &Value) -> Result<(), Trouble> {
    for role_name in job.texts("Roles").into_iter().filter(|one| !texts(before.get("Roles")).contains(one)) {
        let input = iam::AttachRolePolicyRequest { role_name, policy_arn: arn.to_owned() };
        job.call::<iam::AttachRolePolicy>(input).await?;
    }
    for user_name in job.texts("Users").into_iter().filter(|one| !texts(before.get("Users")).contains(one)) {
        let input = iam::AttachUserPolicyRequest { user_name, policy_arn: arn.to_owned() };
        job.call::<iam::AttachUserPolicy>(input).await?;
    }
    for group_name in job.texts("Groups").into_iter().filter(|one| !texts(before.get("Groups")).contains(one))
    {
        let input = iam::AttachGroupPolicyRequest { group_name, policy_arn: arn.to_owned() };
        job.call::<iam::AttachGroupPolicy>(input).await?;
    }
    Ok(())
}

async fn detach(job: &Job<'_>, arn: &str, before: &Value, kept: &Value) -> Result<(), Trouble> {
    for role_name in
        texts(before.get("Roles")).into_iter().filter(|one| !texts(kept.get("Roles")).contains(one))
    {
        let input = iam::DetachRolePolicyRequest { role_name, policy_arn: arn.to_owned() };
        absent_is_fine(job.call::<iam::DetachRolePolicy>(input).await)?;
    }
    for user_name in
        texts(before.get("Users")).into_iter().filter(|one| !texts(kept.get("Users")).contains(one))
    {
        let input = iam::DetachUserPolicyRequest { user_name, policy_arn: arn.to_owned() };
        absent_is_fine(job.call::<iam::DetachUserPolicy>(input).await)?;
    }
    for group_name in
        texts(before.get("Groups")).into_iter().filter(|one| !texts(kept.get("Groups")).contains(one))
    {
        let input = iam::DetachGroupPolicyRequest { group_name, policy_arn: arn.to_owned() };
        absent_is_fine(job.call::<iam::DetachGroupPolicy>(input).await)?;
    }
    Ok(())
}

#[async_trait]
impl ResourceType for IamManagedPolicy {
    fn name(&self) -> &'static str {
        "AWS::IAM::ManagedPolicy"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        iam::CreatePolicyRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["PolicyArn"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let made = |arn: &str| Made::new(arn).with("PolicyArn", arn);
        if let Some(arn) = job.memo.and_then(Value::as_str) {
            attach(job, arn, &Value::Null).await?;
            return Ok(Turn::Done(made(arn)));
        }
        let input = job.input(
            &["Groups", "ManagedPolicyName", "Roles", "Users"],
            &[
                ("PolicyName", Value::from(job.name("ManagedPolicyName", 128)?)),
                ("PolicyDocument", Value::from(job.document("PolicyDocument")?)),
            ],
        )?;
        let policy = job.call::<iam::CreatePolicy>(input).await?.policy;
        let arn = policy
            .and_then(|policy| policy.arn)
            .ok_or_else(|| Trouble::Refused("CreatePolicy answered without an ARN".into()))?;
        Ok(job.again(made(&arn), Value::from(arn.clone())))
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        if job.changes(current, "PolicyDocument") {
            let listed = job
                .call::<iam::ListPolicyVersions>(iam::ListPolicyVersionsRequest {
                    policy_arn: current.id.clone(),
                    ..Default::default()
                })
                .await?;
            let mut others: Vec<_> = listed.versions.unwrap_or_default();
            others.retain(|version| version.is_default_version != Some(true));
            // A policy has five versions at most, so that the oldest makes room.
            if others.len() >= 4 {
                others.sort_by_key(|version| version.create_date);
                let version_id = others.swap_remove(0).version_id.unwrap_or_default();
                let input = iam::DeletePolicyVersionRequest { policy_arn: current.id.clone(), version_id };
                job.call::<iam::DeletePolicyVersion>(input).await?;
            }
            let input = iam::CreatePolicyVersionRequest {
                policy_arn: current.id.clone(),
                policy_document: job.document("PolicyDocument")?,
                set_as_default: Some(true),
            };
            job.call::<iam::CreatePolicyVersion>(input).await?;
        }
        attach(job, &current.id, &current.properties).await?;
        detach(job, &current.id, &current.properties, job.wanted).await?;
        Ok(Turn::Done(Made { id: current.id.clone(), attributes: current.attributes.clone() }))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        detach(job, &current.id, &current.properties, &Value::Null).await?;
        let listed = job
            .call::<iam::ListPolicyVersions>(iam::ListPolicyVersionsRequest {
                policy_arn: current.id.clone(),
                ..Default::default()
            })
            .await?;
        for version in listed
            .versions
            .unwrap_or_default()
            .into_iter()
            .filter(|version| version.is_default_version != Some(true))
        {
            let version_id = version.version_id.unwrap_or_default();
            let input = iam::DeletePolicyVersionRequest { policy_arn: current.id.clone(), version_id };
            absent_is_fine(job.call::<iam::DeletePolicyVersion>(input).await)?;
        }
        job.call::<iam::DeletePolicy>(iam::DeletePolicyRequest { policy_arn: current.id.clone() }).await?;
        Ok(())
    }
}
