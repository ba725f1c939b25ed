//! `AWS::KMS::Key`.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::kms::{self, Tag};
use tidegate_api::{Schema, Shape};

use super::job::tags;
use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;
use crate::template::scope::text;

/// The type.
pub struct KmsKey;

const PROPERTIES: &[Property] = &[
    Property::plain("BypassPolicyLockoutSafetyCheck"),
    Property::plain("Description"),
    Property::plain("EnableKeyRotation"),
    Property::plain("Enabled"),
    Property::plain("KeyPolicy"),
    Property::replaces("KeySpec"),
    Property::replaces("KeyUsage"),
    Property::replaces("MultiRegion"),
    Property::replaces("Origin"),
    Property::plain("PendingWindowInDays"),
    Property::plain("RotationPeriodInDays"),
    Property::plain("Tags"),
];

/// Rotates the key and lets it be used, or not, as is wanted; a key is made enabled and without rotation.
async fn settle(job: &Job<'_>, key_id: &str, before: &Value) -> Result<(), Trouble> {
    let is = |properties: &Value, name: &str| properties.get(name).and_then(text);
    let rotates = is(job.wanted, "EnableKeyRotation").as_deref() == Some("true");
    let rotated = is(before, "EnableKeyRotation").as_deref() == Some("true");
    let period = |properties: &Value| is(properties, "RotationPeriodInDays");
    if rotates && (!rotated || period(job.wanted) != period(before)) {
        let days = period(job.wanted).and_then(|days| days.parse().ok());
        let input =
            kms::EnableKeyRotationRequest { key_id: key_id.to_owned(), rotation_period_in_days: days };
        job.call::<kms::EnableKeyRotation>(input).await?;
    } else if rotated && !rotates {
        job.call::<kms::DisableKeyRotation>(kms::DisableKeyRotationRequest { key_id: key_id.to_owned() })
            .await?;
    }
    let enabled = |properties: &Value| is(properties, "Enabled").as_deref() != Some("false");
    match (enabled(before), enabled(job.wanted)) {
        (true, false) => {
            job.call::<kms::DisableKey>(kms::DisableKeyRequest { key_id: key_id.to_owned() }).await?;
        }
        (false, true) => {
            job.call::<kms::EnableKey>(kms::EnableKeyRequest { key_id: key_id.to_owned() }).await?;
        }
        _ => {}
    }
    Ok(())
}

fn shown(given: std::collections::BTreeMap<String, String>) -> Vec<Tag> {
    given.into_iter().map(|(tag_key, tag_value)| Tag { tag_key, tag_value }).collect()
}

#[async_trait]
impl ResourceType for KmsKey {
    fn name(&self) -> &'static str {
        "AWS::KMS::Key"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        kms::CreateKeyRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["Arn", "KeyId"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        if let Some(arn) = job.memo.and_then(Value::as_str) {
            let id = arn.rsplit('/').next().unwrap_or_default();
            settle(job, id, &Value::Null).await?;
            return Ok(Turn::Done(Made::new(id).with("Arn", arn).with("KeyId", id)));
        }
        let without = [
            "EnableKeyRotation",
            "Enabled",
            "KeyPolicy",
            "PendingWindowInDays",
            "RotationPeriodInDays",
            "Tags",
        ];
        let mut input: kms::CreateKeyRequest = job.input(&without, &[])?;
        if job.wanted.get("KeyPolicy").is_some() {
            input.policy = Some(job.document("KeyPolicy")?);
        }
        input.tags = Some(shown(tags(job.wanted.get("Tags"))));
        let key = job.call::<kms::CreateKey>(input).await?.key_metadata.unwrap_or_default();
        let arn = key.arn.unwrap_or_default();
        let made = Made::new(key.key_id.clone()).with("Arn", arn.clone()).with("KeyId", key.key_id);
        Ok(job.made(made, arn))
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        let key_id = current.id.clone();
        if job.changes(current, "KeyPolicy") && job.wanted.get("KeyPolicy").is_some() {
            let input = kms::PutKeyPolicyRequest {
                key_id: key_id.clone(),
                policy: job.document("KeyPolicy")?,
                bypass_policy_lockout_safety_check: job
                    .text("BypassPolicyLockoutSafetyCheck")?
                    .map(|given| given == "true"),
                policy_name: None,
            };
            job.call::<kms::PutKeyPolicy>(input).await?;
        }
        if job.changes(current, "Description") {
            let description = job.text("Description")?.unwrap_or_default();
            let input = kms::UpdateKeyDescriptionRequest { key_id: key_id.clone(), description };
            job.call::<kms::UpdateKeyDescription>(input).await?;
        }
        settle(job, &key_id, &current.properties).await?;
        if job.changes(current, "Tags") {
            let (wanted, tag_keys) = job.tag_changes(current);
            if !tag_keys.is_empty() {
                let input = kms::UntagResourceRequest { key_id: key_id.clone(), tag_keys };
                job.call::<kms::UntagResource>(input).await?;
            }
            if !wanted.is_empty() {
                job.call::<kms::TagResource>(kms::TagResourceRequest { key_id, tags: shown(wanted) }).await?;
            }
        }
        Ok(Turn::Done(Made { id: current.id.clone(), attributes: current.attributes.clone() }))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        let days =
            current.properties.get("PendingWindowInDays").and_then(text).and_then(|days| days.parse().ok());
        let input =
            kms::ScheduleKeyDeletionRequest { key_id: current.id.clone(), pending_window_in_days: days };
        match job.call::<kms::ScheduleKeyDeletion>(input).await {
            // One that is to be deleted already is as good as deleted.
            Err(Trouble::Call(error)) if error.code == "KMSInvalidStateException" => Ok(()),
            other => other.map(drop),
        }
    }
}
