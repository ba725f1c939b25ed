//! `AWS::IAM::Policy`: an inline policy of roles, users and groups.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::{Schema, Shape, iam};

use super::iam_role::absent_is_fine;
use super::job::texts;
use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct IamPolicy;

const PROPERTIES: &[Property] = &[
    Property::plain("Groups"),
    Property::required("PolicyDocument"),
    Property::required("PolicyName"),
    Property::plain("Roles"),
    Property::plain("Users"),
];

/// Whom the policy is given to.
#[derive(Default)]
struct Holders {
    roles: Vec<String>,
    users: Vec<String>,
    groups: Vec<String>,
}

impl Holders {
    fn wanted(job: &Job<'_>) -> Self {
        Self { roles: job.texts("Roles"), users: job.texts("Users"), groups: job.texts("Groups") }
    }

    /// The first of them alone.
    fn first(mut self) -> Self {
        self.roles.truncate(1);
        self.users.truncate(1 - self.roles.len());
        self.groups.truncate(1 - self.roles.len() - self.users.len());
        self
    }

    fn is_empty(&self) -> bool {
        self.roles.is_empty() && self.users.is_empty() && self.groups.is_empty()
    }
}

/// Gives the policy to its holders.
async fn put(job: &Job<'_>, Holders { roles, users, groups }: Holders) -> Result<(), Trouble> {
    let (name, document) = (job.required("PolicyName")?, job.document("PolicyDocument")?);
    for role_name in roles {
        let input = iam::PutRolePolicyRequest {
            role_name,
            policy_name: name.clone(),
            policy_document: document.clone(),
        };
        job.call::<iam::PutRolePolicy>(input).await?;
    }
    for user_name in users {
        let input = iam::PutUserPolicyRequest {
            user_name,
            policy_name: name.clone(),
            policy_document: document.clone(),
        };
        job.call::<iam::PutUserPolicy>(input).await?;
    }
    for group_name in groups {
        let input = iam::PutGroupPolicyRequest {
            group_name,
            policy_name: name.clone(),
            policy_document: document.clone(),
        };
        job.call::<iam::PutGroupPolicy>(input).await?;
    }
    Ok(())
}

/// Takes the policy of `properties` from those who are not kept under the same name.
async fn take(job: &Job<'_>, properties: &Value, kept: &Value) -> Result<(), Trouble> {
    let name = properties.get("PolicyName").and_then(Value::as_str).unwrap_or_default().to_owned();
    let same = kept.get("PolicyName") == properties.get("PolicyName");
    let stays = |list: &str, one: &String| same && texts(kept.get(list)).contains(one);
    for role_name in texts(properties.get("Roles")).into_iter().filter(|one| !stays("Roles", one)) {
        let input = iam::DeleteRolePolicyRequest { role_name, policy_name: name.clone() };
        absent_is_fine(job.call::<iam::DeleteRolePolicy>(input).await)?;
    }
    for user_name in texts(properties.get("Users")).into_iter().filter(|one| !stays("Users", one)) {
        let input = iam::DeleteUserPolicyRequest { user_name, policy_name: name.clone() };
        absent_is_fine(job.call::<iam::DeleteUserPolicy>(input).await)?;
    }
    for group_name in texts(properties.get("Groups")).into_iter().filter(|one| !stays("Groups", one)) {
        let input = iam::DeleteGroupPolicyRequest { group_name, policy_name: name.clone() };
        absent_is_fine(job.call::<iam::DeleteGroupPolicy>(input).await)?;
    }
    Ok(())
}

#[async_trait]
impl ResourceType for IamPolicy {
    fn name(&self) -> &'static str {
        "AWS::IAM::Policy"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        iam::PutRolePolicyRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &[]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let holders = Holders::wanted(job);
        let id = job.made_name(64);
        if job.memo.is_some() {
            put(job, holders).await?;
            return Ok(Turn::Done(Made::new(id)));
        }
        if holders.is_empty() {
            return Err(Trouble::Refused("At least one of [Groups,Roles,Users] must be non-empty.".into()));
        }
        // Once the first has the policy there is something to take back, whatever becomes of the others.
        put(job, holders.first()).await?;
        Ok(job.made(Made::new(id), "rest"))
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        put(job, Holders::wanted(job)).await?;
        take(job, &current.properties, job.wanted).await?;
        Ok(Turn::Done(Made { id: current.id.clone(), attributes: current.attributes.clone() }))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        take(job, &current.properties, &Value::Null).await
    }
}
