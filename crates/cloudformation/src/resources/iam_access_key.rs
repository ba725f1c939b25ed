//! `AWS::IAM::AccessKey`.

use async_trait::async_trait;
use serde_json::{Value, json};
use tidegate_api::{Schema, Shape, iam};

use super::iam_role::absent_is_fine;
use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct IamAccessKey;

const PROPERTIES: &[Property] =
    &[Property::replaces("Serial"), Property::plain("Status"), Property::key("UserName")];

async fn keys(job: &Job<'_>, user: &str) -> Result<Vec<String>, Trouble> {
    let input = iam::ListAccessKeysRequest { user_name: Some(user.to_owned()), ..Default::default() };
    let found = job.call::<iam::ListAccessKeys>(input).await?.access_key_metadata;
    Ok(found.into_iter().filter_map(|key| key.access_key_id).collect())
}

async fn set_status(job: &Job<'_>, id: &str, status: String) -> Result<(), Trouble> {
    let input = iam::UpdateAccessKeyRequest {
        user_name: job.text("UserName")?,
        access_key_id: id.to_owned(),
        status: status.as_str().into(),
    };
    job.call::<iam::UpdateAccessKey>(input).await.map(|_| ())
}

async fn delete(job: &Job<'_>, user: &str, id: &str) -> Result<(), Trouble> {
    let input =
        iam::DeleteAccessKeyRequest { user_name: Some(user.to_owned()), access_key_id: id.to_owned() };
    job.call::<iam::DeleteAccessKey>(input).await.map(|_| ())
}

#[async_trait]
impl ResourceType for IamAccessKey {
    fn name(&self) -> &'static str {
        "AWS::IAM::AccessKey"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        iam::UpdateAccessKeyRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["SecretAccessKey"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let user = job.required("UserName")?;
        let Some(memo) = job.memo else { return Ok(job.asked(json!({"before": keys(job, &user).await?}))) };
        if let Some(id) = memo.get("made").and_then(Value::as_str) {
            if let Some(status) = job.text("Status")? {
                set_status(job, id, status).await?;
            }
            let secret = memo.get("secret").cloned().unwrap_or_default();
            return Ok(Turn::Done(Made::new(id).with("SecretAccessKey", secret)));
        }
        let before = memo["before"].as_array().cloned().unwrap_or_default();
        // A secret is told once: the key of an attempt that a crash cut off is of no use to anybody.
        for id in keys(job, &user).await?.iter().filter(|id| !before.contains(&json!(id))) {
            absent_is_fine(delete(job, &user, id).await)?;
        }
        let input = iam::CreateAccessKeyRequest { user_name: Some(user) };
        let key = job.call::<iam::CreateAccessKey>(input).await?.access_key;
        let made =
            Made::new(key.access_key_id.clone()).with("SecretAccessKey", key.secret_access_key.clone());
        Ok(match job.text("Status")? {
            None => Turn::Done(made),
            Some(_) => job.made(made, json!({"made": key.access_key_id, "secret": key.secret_access_key})),
        })
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        let status = job.text("Status")?.unwrap_or_else(|| "Active".to_owned());
        set_status(job, &current.id, status).await?;
        Ok(Turn::Done(Made { id: current.id.clone(), attributes: current.attributes.clone() }))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        delete(job, &job.required("UserName")?, &current.id).await
    }
}
