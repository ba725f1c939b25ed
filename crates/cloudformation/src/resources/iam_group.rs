//! `AWS::IAM::Group`.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::{Schema, Shape, iam};

use super::iam_role::{absent_is_fine, inline};
use super::job::texts;
use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct IamGroup;

const PROPERTIES: &[Property] = &[
    Property::plain("ManagedPolicyArns"),
    Property::plain("Path"),
    Property::plain("Policies"),
    Property::replaces("GroupName"),
];

async fn attach(job: &Job<'_>, group: &str, before: Option<&Physical>) -> Result<(), Trouble> {
    let old = texts(before.and_then(|before| before.properties.get("ManagedPolicyArns")));
    let new = job.texts("ManagedPolicyArns");
    for policy_arn in new.iter().filter(|arn| !old.contains(arn)) {
        let input =
            iam::AttachGroupPolicyRequest { group_name: group.into(), policy_arn: policy_arn.clone() };
        job.call::<iam::AttachGroupPolicy>(input).await?;
    }
    for policy_arn in old.iter().filter(|arn| !new.contains(arn)) {
        let input =
            iam::DetachGroupPolicyRequest { group_name: group.into(), policy_arn: policy_arn.clone() };
        absent_is_fine(job.call::<iam::DetachGroupPolicy>(input).await)?;
    }
    let old = inline(before.and_then(|before| before.properties.get("Policies")))?;
    let new = inline(job.wanted.get("Policies"))?;
    for (policy_name, policy_document) in new.iter().filter(|policy| !old.contains(policy)).cloned() {
        let input = iam::PutGroupPolicyRequest { group_name: group.into(), policy_name, policy_document };
        job.call::<iam::PutGroupPolicy>(input).await?;
    }
    let gone = old.iter().filter(|(name, _)| !new.iter().any(|(kept, _)| kept == name));
    for (policy_name, _) in gone.cloned() {
        let input = iam::DeleteGroupPolicyRequest { group_name: group.into(), policy_name };
        absent_is_fine(job.call::<iam::DeleteGroupPolicy>(input).await)?;
    }
    Ok(())
}

#[async_trait]
impl ResourceType for IamGroup {
    fn name(&self) -> &'static str {
        "AWS::IAM::Group"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        iam::CreateGroupRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["Arn"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        if let Some(memo) = job.memo {
            let text = |name: &str| memo.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
            attach(job, &text("name"), None).await?;
            return Ok(Turn::Done(Made::new(text("name")).with("Arn", text("arn"))));
        }
        let name = job.name("GroupName", 128)?;
        let input =
            job.input(&["ManagedPolicyArns", "Policies"], &[("GroupName", Value::from(name.clone()))])?;
        let group = job.call::<iam::CreateGroup>(input).await?.group;
        let arn = group.arn;
        // The group is there whatever becomes of its policies, so that a rollback must find it.
        let memo = serde_json::json!({"name": name, "arn": arn});
        Ok(job.made(Made::new(name).with("Arn", arn), memo))
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        if job.changes(current, "Path") {
            return Err(Trouble::Refused(format!("Path of the group {} cannot be changed here", current.id)));
        }
        attach(job, &current.id, Some(current)).await?;
        Ok(Turn::Done(Made { id: current.id.clone(), attributes: current.attributes.clone() }))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        let group = || current.id.clone();
        for policy_arn in texts(current.properties.get("ManagedPolicyArns")) {
            let input = iam::DetachGroupPolicyRequest { group_name: group(), policy_arn };
            absent_is_fine(job.call::<iam::DetachGroupPolicy>(input).await)?;
        }
        for (policy_name, _) in inline(current.properties.get("Policies"))? {
            let input = iam::DeleteGroupPolicyRequest { group_name: group(), policy_name };
            absent_is_fine(job.call::<iam::DeleteGroupPolicy>(input).await)?;
        }
        job.call::<iam::DeleteGroup>(iam::DeleteGroupRequest { group_name: group() }).await?;
        Ok(())
    }
}
