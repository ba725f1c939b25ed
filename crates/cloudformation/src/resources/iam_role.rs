//! `AWS::IAM::Role`.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::{Schema, Shape, iam};

use super::job::{document, texts};
use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct IamRole;

const PROPERTIES: &[Property] = &[
    Property::required("AssumeRolePolicyDocument"),
    Property::plain("Description"),
    Property::plain("ManagedPolicyArns"),
    Property::plain("MaxSessionDuration"),
    Property::replaces("Path"),
    Property::replaces("PermissionsBoundary"),
    Property::plain("Policies"),
    Property::replaces("RoleName"),
    Property::plain("Tags"),
];

fn made(role: iam::Role) -> Made {
    Made::new(role.role_name).with("Arn", role.arn).with("RoleId", role.role_id)
}

/// The inline policies of a role or user: names and documents.
pub fn inline(policies: Option<&Value>) -> Result<Vec<(String, String)>, Trouble> {
    let policies = policies.and_then(Value::as_array).cloned().unwrap_or_default();
    policies
        .iter()
        .map(|policy| {
            let name = policy.get("PolicyName").and_then(Value::as_str);
            let name = name.ok_or_else(|| {
                Trouble::Refused(
                    "Property validation failure: [The property {/Policies/PolicyName} is required]".into(),
                )
            })?;
            Ok((
                name.to_owned(),
                document(policy.get("PolicyDocument").unwrap_or(&Value::Null), "Policies/PolicyDocument")?,
            ))
        })
        .collect()
}

async fn attach(job: &Job<'_>, role: &str, before: Option<&Physical>) -> Result<(), Trouble> {
    let old = texts(before.and_then(|before| before.properties.get("ManagedPolicyArns")));
    let new = job.texts("ManagedPolicyArns");
    for policy_arn in new.iter().filter(|arn| !old.contains(arn)) {
        let input = iam::AttachRolePolicyRequest { role_name: role.into(), policy_arn: policy_arn.clone() };
        job.call::<iam::AttachRolePolicy>(input).await?;
    }
    for policy_arn in old.iter().filter(|arn| !new.contains(arn)) {
        let input = iam::DetachRolePolicyRequest { role_name: role.into(), policy_arn: policy_arn.clone() };
        absent_is_fine(job.call::<iam::DetachRolePolicy>(input).await)?;
    }
    let old = inline(before.and_then(|before| before.properties.get("Policies")))?;
    let new = inline(job.wanted.get("Policies"))?;
    for (policy_name, policy_document) in new.iter().filter(|policy| !old.contains(policy)).cloned() {
        let input = iam::PutRolePolicyRequest { role_name: role.into(), policy_name, policy_document };
        job.call::<iam::PutRolePolicy>(input).await?;
    }
    for (policy_name, _) in old.iter().filter(|(name, _)| !new.iter().any(|(kept, _)| kept == name)).cloned()
    {
        let input = iam::DeleteRolePolicyRequest { role_name: role.into(), policy_name };
        absent_is_fine(job.call::<iam::DeleteRolePolicy>(input).await)?;
    }
    Ok(())
}

/// What is gone already needs no deletion.
pub fn absent_is_fine<T>(answer: Result<T, Trouble>) -> Result<(), Trouble> {
    match answer {
        Err(trouble) if !trouble.is_absence() => Err(trouble),
        _ => Ok(()),
    }
}

#[async_trait]
impl ResourceType for IamRole {
    fn name(&self) -> &'static str {
        "AWS::IAM::Role"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        iam::CreateRoleRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["Arn", "RoleId"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        if let Some(memo) = job.memo {
            let name = memo.as_str().unwrap_or_default();
            attach(job, name, None).await?;
            let input = iam::GetRoleRequest { role_name: name.to_owned() };
            return Ok(Turn::Done(made(job.call::<iam::GetRole>(input).await?.role)));
        }
        let name = job.name("RoleName", 64)?;
        let input = job.input(
            &["ManagedPolicyArns", "Policies"],
            &[
                ("RoleName", Value::from(name.clone())),
                ("AssumeRolePolicyDocument", Value::from(job.document("AssumeRolePolicyDocument")?)),
            ],
        )?;
        let role = job.call::<iam::CreateRole>(input).await?.role;
        // The role is there whatever becomes of its policies, so that a rollback must find it.
        Ok(job.made(made(role), name))
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        let role_name = current.id.clone();
        if job.changes(current, "AssumeRolePolicyDocument") {
            let policy_document = job.document("AssumeRolePolicyDocument")?;
            let input = iam::UpdateAssumeRolePolicyRequest { role_name: role_name.clone(), policy_document };
            job.call::<iam::UpdateAssumeRolePolicy>(input).await?;
        }
        if job.changes(current, "Description") || job.changes(current, "MaxSessionDuration") {
            let hours = job.text("MaxSessionDuration")?.map_or(Ok(3600), |text| text.parse());
            let hours =
                hours.map_err(|_| Trouble::Refused("MaxSessionDuration must be an integer".into()))?;
            let input = iam::UpdateRoleRequest {
                role_name: role_name.clone(),
                description: Some(job.text("Description")?.unwrap_or_default()),
                max_session_duration: Some(hours),
            };
            job.call::<iam::UpdateRole>(input).await?;
        }
        if job.changes(current, "Tags") {
            let (tags, gone) = job.tag_changes(current);
            if !gone.is_empty() {
                job.call::<iam::UntagRole>(iam::UntagRoleRequest {
                    role_name: role_name.clone(),
                    tag_keys: gone,
                })
                .await?;
            }
            let tags: Vec<iam::Tag> = tags.into_iter().map(|(key, value)| iam::Tag { key, value }).collect();
            if !tags.is_empty() {
                job.call::<iam::TagRole>(iam::TagRoleRequest { role_name: role_name.clone(), tags }).await?;
            }
        }
        attach(job, &role_name, Some(current)).await?;
        Ok(Turn::Done(Made { id: role_name, attributes: current.attributes.clone() }))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        let role = || current.id.clone();
        for policy_arn in texts(current.properties.get("ManagedPolicyArns")) {
            let input = iam::DetachRolePolicyRequest { role_name: role(), policy_arn };
            absent_is_fine(job.call::<iam::DetachRolePolicy>(input).await)?;
        }
        for (policy_name, _) in inline(current.properties.get("Policies"))? {
            let input = iam::DeleteRolePolicyRequest { role_name: role(), policy_name };
            absent_is_fine(job.call::<iam::DeleteRolePolicy>(input).await)?;
        }
        job.call::<iam::DeleteRole>(iam::DeleteRoleRequest { role_name: role() }).await?;
        Ok(())
    }
}
