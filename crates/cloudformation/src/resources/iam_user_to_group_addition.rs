//! `AWS::IAM::UserToGroupAddition`.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::{Schema, Shape, iam};

use super::iam_role::absent_is_fine;
use super::job::texts;
use super::mapping::text_of;
use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct IamUserToGroupAddition;

const PROPERTIES: &[Property] = &[Property::key("GroupName"), Property::required("Users")];

/// Puts users into the group.
async fn add(job: &Job<'_>, users: Vec<String>) -> Result<(), Trouble> {
    let group = job.required("GroupName")?;
    for user_name in users {
        let input = iam::AddUserToGroupRequest { group_name: group.clone(), user_name };
        job.call::<iam::AddUserToGroup>(input).await?;
    }
    Ok(())
}

/// Takes the users out who are not kept.
async fn remove(job: &Job<'_>, current: &Physical, kept: &[String]) -> Result<(), Trouble> {
    let group = text_of(&current.properties, "GroupName").map_err(Trouble::Refused)?.unwrap_or_default();
    for user_name in texts(current.properties.get("Users")).into_iter().filter(|user| !kept.contains(user)) {
        let input = iam::RemoveUserFromGroupRequest { group_name: group.clone(), user_name };
        absent_is_fine(job.call::<iam::RemoveUserFromGroup>(input).await)?;
    }
    Ok(())
}

#[async_trait]
impl ResourceType for IamUserToGroupAddition {
    fn name(&self) -> &'static str {
        "AWS::IAM::UserToGroupAddition"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        iam::AddUserToGroupRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &[]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let id = job.made_name(128);
        let mut users = job.texts("Users");
        if job.memo.is_none() && users.len() > 1 {
            // Once the first is in there is something to take back, whatever becomes of the others.
            users.truncate(1);
            add(job, users).await?;
            return Ok(job.made(Made::new(id), Value::from("rest")));
        }
        add(job, users).await?;
        Ok(Turn::Done(Made::new(id)))
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        let users = job.texts("Users");
        add(job, users.clone()).await?;
        remove(job, current, &users).await?;
        Ok(Turn::Done(Made::new(&current.id)))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        remove(job, current, &[]).await
    }
}
