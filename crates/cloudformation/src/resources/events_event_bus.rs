//! `AWS::Events::EventBus`.

use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;
use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::{Schema, Shape, events};

/// The type.
pub struct EventsEventBus;

const PROPERTIES: &[Property] = &[
    Property::plain("DeadLetterConfig"),
    Property::replaces("Description"),
    Property::replaces("EventSourceName"),
    Property::plain("KmsKeyIdentifier"),
    Property::plain("LogConfig"),
    Property::key("Name"),
    Property::plain("Policy"),
    Property::plain("Tags"),
];

/// Gives the bus its policy, or takes it away.
async fn put_policy(job: &Job<'_>, name: &str) -> Result<(), Trouble> {
    let event_bus_name = Some(name.to_owned());
    if job.wanted.get("Policy").is_none() {
        let input = events::RemovePermissionRequest {
            event_bus_name,
            remove_all_permissions: Some(true),
            statement_id: None,
        };
        job.call::<events::RemovePermission>(input).await?;
        return Ok(());
    }
    let policy = Some(job.document("Policy")?);
    let input =
        events::PutPermissionRequest { event_bus_name, policy, ..events::PutPermissionRequest::default() };
    job.call::<events::PutPermission>(input).await?;
    Ok(())
}

/// What cannot be changed here is refused by the service when it is asked for.
const UNCHANGING: [&str; 3] = ["DeadLetterConfig", "KmsKeyIdentifier", "LogConfig"];

#[async_trait]
impl ResourceType for EventsEventBus {
    fn name(&self) -> &'static str {
        "AWS::Events::EventBus"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        events::CreateEventBusRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["Arn", "Name", "Policy"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let name = job.required("Name")?;
        if let Some(arn) = job.memo.and_then(Value::as_str) {
            put_policy(job, &name).await?;
            let policy = job.wanted.get("Policy").cloned().unwrap_or_default();
            let made = Made::new(name.clone()).with("Arn", arn).with("Name", name).with("Policy", policy);
            return Ok(Turn::Done(made));
        }
        let answer = job.call::<events::CreateEventBus>(job.input(&["Policy"], &[])?).await?;
        let arn = answer.event_bus_arn.unwrap_or_default();
        let made = Made::new(name.clone()).with("Arn", arn.clone()).with("Name", name).with("Policy", "");
        Ok(if job.wanted.get("Policy").is_some() { job.made(made, arn) } else { Turn::Done(made) })
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        if let Some(name) = UNCHANGING.into_iter().find(|name| job.changes(current, name)) {
            return Err(Trouble::Refused(format!(
                "The property {name} of an event bus is not supported here."
            )));
        }
        if job.changes(current, "Policy") {
            put_policy(job, &current.id).await?;
        }
        if job.changes(current, "Tags") {
            let (wanted, tag_keys) = job.tag_changes(current);
            let resource_arn = job.place().arn("events", format!("event-bus/{}", current.id)).to_string();
            if !tag_keys.is_empty() {
                let input = events::UntagResourceRequest { resource_arn: resource_arn.clone(), tag_keys };
                job.call::<events::UntagResource>(input).await?;
            }
            if !wanted.is_empty() {
                let tags = wanted.into_iter().map(|(key, value)| events::Tag { key, value }).collect();
                job.call::<events::TagResource>(events::TagResourceRequest { resource_arn, tags }).await?;
            }
        }
        let mut made = Made { id: current.id.clone(), attributes: current.attributes.clone() };
        made = made.with("Policy", job.wanted.get("Policy").cloned().unwrap_or_default());
        Ok(Turn::Done(made))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        job.call::<events::DeleteEventBus>(events::DeleteEventBusRequest { name: current.id.clone() })
            .await?;
        Ok(())
    }
}
