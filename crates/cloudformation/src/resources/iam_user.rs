//! `AWS::IAM::User`.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::{Schema, Shape, iam};

use super::iam_role::{absent_is_fine, inline};
use super::job::texts;
use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct IamUser;

const PROPERTIES: &[Property] = &[
    Property::plain("Groups"),
    Property::plain("ManagedPolicyArns"),
    Property::plain("Path"),
    Property::plain("PermissionsBoundary"),
    Property::plain("Policies"),
    Property::replaces("UserName"),
];

async fn attach(job: &Job<'_>, user: &str, before: Option<&Physical>) -> Result<(), Trouble> {
    let old = texts(before.and_then(|before| before.properties.get("ManagedPolicyArns")));
    let new = job.texts("ManagedPolicyArns");
    for policy_arn in new.iter().filter(|arn| !old.contains(arn)) {
        let input = iam::AttachUserPolicyRequest { user_name: user.into(), policy_arn: policy_arn.clone() };
        job.call::<iam::AttachUserPolicy>(input).await?;
    }
    for policy_arn in old.iter().filter(|arn| !new.contains(arn)) {
        let input = iam::DetachUserPolicyRequest { user_name: user.into(), policy_arn: policy_arn.clone() };
        absent_is_fine(job.call::<iam::DetachUserPolicy>(input).await)?;
    }
    let old = inline(before.and_then(|before| before.properties.get("Policies")))?;
    let new = inline(job.wanted.get("Policies"))?;
    for (policy_name, policy_document) in new.iter().filter(|policy| !old.contains(policy)).cloned() {
        let input = iam::PutUserPolicyRequest { user_name: user.into(), policy_name, policy_document };
        job.call::<iam::PutUserPolicy>(input).await?;
    }
    let gone = old.iter().filter(|(name, _)| !new.iter().any(|(kept, _)| kept == name));
    for (policy_name, _) in gone.cloned() {
        let input = iam::DeleteUserPolicyRequest { user_name: user.into(), policy_name };
        absent_is_fine(job.call::<iam::DeleteUserPolicy>(input).await)?;
    }
    Ok(())
}

/// Puts the user into the groups that are wanted, and takes it out of those that are not any more.
async fn join(job: &Job<'_>, user: &str, before: Option<&Physical>) -> Result<(), Trouble> {
    let old = texts(before.and_then(|before| before.properties.get("Groups")));
    let new = job.texts("Groups");
    for group_name in new.iter().filter(|group| !old.contains(group)).cloned() {
        let input = iam::AddUserToGroupRequest { group_name, user_name: user.to_owned() };
        job.call::<iam::AddUserToGroup>(input).await?;
    }
    for group_name in old.into_iter().filter(|group| !new.contains(group)) {
        let input = iam::RemoveUserFromGroupRequest { group_name, user_name: user.to_owned() };
        absent_is_fine(job.call::<iam::RemoveUserFromGroup>(input).await)?;
    }
    Ok(())
}

#[async_trait]
impl ResourceType for IamUser {
    fn name(&self) -> &'static str {
        "AWS::IAM::User"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        iam::CreateUserRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["Arn"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        if let Some(memo) = job.memo {
            let text = |name: &str| memo.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
            attach(job, &text("name"), None).await?;
            join(job, &text("name"), None).await?;
            return Ok(Turn::Done(Made::new(text("name")).with("Arn", text("arn"))));
        }
        let name = job.name("UserName", 64)?;
        let input = job.input(
            &["Groups", "ManagedPolicyArns", "Policies"],
            &[("UserName", Value::from(name.clone()))],
        )?;
        let user = job.call::<iam::CreateUser>(input).await?.user;
        let arn = user.map(|user| user.arn).unwrap_or_default();
        // The user is there whatever becomes of its policies, so that a rollback must find it.
        let memo = serde_json::json!({"name": name, "arn": arn});
        Ok(job.made(Made::new(name).with("Arn", arn), memo))
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        if let Some(name) = ["Path", "PermissionsBoundary"].into_iter().find(|one| job.changes(current, one))
        {
            return Err(Trouble::Refused(format!(
                "{name} of the user {} cannot be changed here",
                current.id
            )));
        }
        attach(job, &current.id, Some(current)).await?;
        join(job, &current.id, Some(current)).await?;
        Ok(Turn::Done(Made { id: current.id.clone(), attributes: current.attributes.clone() }))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        let user = || current.id.clone();
        for policy_arn in texts(current.properties.get("ManagedPolicyArns")) {
            let input = iam::DetachUserPolicyRequest { user_name: user(), policy_arn };
            absent_is_fine(job.call::<iam::DetachUserPolicy>(input).await)?;
        }
        for (policy_name, _) in inline(current.properties.get("Policies"))? {
            let input = iam::DeleteUserPolicyRequest { user_name: user(), policy_name };
            absent_is_fine(job.call::<iam::DeleteUserPolicy>(input).await)?;
        }
        for group_name in texts(current.properties.get("Groups")) {
            let input = iam::RemoveUserFromGroupRequest { group_name, user_name: user() };
            absent_is_fine(job.call::<iam::RemoveUserFromGroup>(input).await)?;
        }
        job.call::<iam::DeleteUser>(iam::DeleteUserRequest { user_name: user() }).await?;
        Ok(())
    }
}
