//! `AWS::SecretsManager::Secret`: its value is given, or made and known to nobody.

use async_trait::async_trait;
use serde_json::{Map, Value};
use tidegate_api::{Schema, Shape, secretsmanager as api};

use super::mapping;
use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct SecretsManagerSecret;

const PROPERTIES: &[Property] = &[
    Property::plain("Description"),
    Property::plain("GenerateSecretString"),
    Property::plain("KmsKeyId"),
    Property::replaces("Name"),
    Property::plain("ReplicaRegions"),
    Property::plain("SecretString"),
    Property::plain("Tags"),
    Property::plain("Type"),
];

/// The value that is wanted: given, or made, alone or as a member of a JSON text.
async fn value(job: &Job<'_>) -> Result<Option<String>, Trouble> {
    let Some(wanted) = job.wanted.get("GenerateSecretString") else { return job.text("SecretString") };
    if job.wanted.get("SecretString").is_some() {
        let words = "You can't specify both SecretString and GenerateSecretString.";
        return Err(Trouble::Refused(words.into()));
    }
    let mut options: Map<String, Value> = wanted.as_object().cloned().unwrap_or_default();
    let (key, template) = (options.remove("GenerateStringKey"), options.remove("SecretStringTemplate"));
    let input: api::GetRandomPasswordRequest = mapping::shape(&options)?;
    let made = job.call::<api::GetRandomPassword>(input).await?.random_password.unwrap_or_default();
    match (key, template) {
        (None, None) => Ok(Some(made)),
        (Some(Value::String(key)), Some(Value::String(template))) => {
            let Ok(Value::Object(mut whole)) = serde_json::from_str(&template) else {
                return Err(Trouble::Refused("SecretStringTemplate is not a JSON object.".into()));
            };
            whole.insert(key, made.into());
            Ok(Some(Value::Object(whole).to_string()))
        }
        _ => {
            Err(Trouble::Refused("GenerateStringKey and SecretStringTemplate must be given together.".into()))
        }
    }
}

/// What is refused by the service where it is asked for.
const OTHERS: [&str; 3] = ["GenerateSecretString", "ReplicaRegions", "SecretString"];

/// The same for every attempt of the same operation, so that a value is made once: after a crash the one that was made
/// first stays.
fn token(job: &Job<'_>) -> String {
    let way = if job.rolling_back { "back" } else { "on" };
    format!("{:->36}", format!("{way}-{}", job.made_name(60)))
}

/// Puts the value that is wanted, where one is.
async fn put(job: &Job<'_>, arn: &str) -> Result<(), Trouble> {
    let Some(value) = value(job).await? else { return Ok(()) };
    let input = api::PutSecretValueRequest {
        secret_id: arn.to_owned(),
        client_request_token: Some(token(job)),
        secret_string: Some(value),
        ..api::PutSecretValueRequest::default()
    };
    match job.call::<api::PutSecretValue>(input).await {
        Err(Trouble::Call(error)) if error.code == "ResourceExistsException" => Ok(()),
        other => other.map(drop),
    }
}

#[async_trait]
impl ResourceType for SecretsManagerSecret {
    fn name(&self) -> &'static str {
        "AWS::SecretsManager::Secret"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        api::CreateSecretRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["Id"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        if let Some(arn) = job.memo.and_then(Value::as_str) {
            put(job, arn).await?;
            return Ok(Turn::Done(Made::new(arn).with("Id", arn)));
        }
        if job.wanted.get("ReplicaRegions").is_some() {
            return Err(Trouble::Refused("ReplicaRegions is not supported here.".into()));
        }
        let name = job.name("Name", 256)?;
        let mut input: api::CreateSecretRequest = job.input(&OTHERS, &[("Name", Value::from(name))])?;
        input.client_request_token = Some(token(job));
        let arn = job.call::<api::CreateSecret>(input).await?.arn.unwrap_or_default();
        Ok(job.made(Made::new(arn.clone()).with("Id", arn.clone()), arn))
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        let given = ["SecretString", "GenerateSecretString"].iter().any(|name| job.changes(current, name));
        let input = api::UpdateSecretRequest {
            secret_id: current.id.clone(),
            description: Some(job.text("Description")?.unwrap_or_default()),
            kms_key_id: job.text("KmsKeyId")?.or_else(|| Some("alias/aws/secretsmanager".to_owned())),
            ..api::UpdateSecretRequest::default()
        };
        job.call::<api::UpdateSecret>(input).await?;
        if given {
            put(job, &current.id).await?;
        }
        if job.changes(current, "Tags") {
            let (wanted, tag_keys) = job.tag_changes(current);
            let secret_id = current.id.clone();
            if !tag_keys.is_empty() {
                let input = api::UntagResourceRequest { secret_id: secret_id.clone(), tag_keys };
                job.call::<api::UntagResource>(input).await?;
            }
            if !wanted.is_empty() {
                let tag = |(key, value)| api::Tag { key: Some(key), value: Some(value) };
                let input =
                    api::TagResourceRequest { secret_id, tags: wanted.into_iter().map(tag).collect() };
                job.call::<api::TagResource>(input).await?;
            }
        }
        Ok(Turn::Done(Made { id: current.id.clone(), attributes: current.attributes.clone() }))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        // AWS: a stack deletes without a window, so that the name is free again.
        let input = api::DeleteSecretRequest {
            secret_id: current.id.clone(),
            force_delete_without_recovery: Some(true),
            recovery_window_in_days: None,
        };
        job.call::<api::DeleteSecret>(input).await?;
        Ok(())
    }
}
