//! `AWS::Lambda::EventSourceMapping`, for the sources that Lambda takes here: queues.

use async_trait::async_trait;
use serde_json::{Value, json};
use tidegate_api::{Schema, Shape, lambda};

use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct LambdaEventSourceMapping;

const PROPERTIES: &[Property] = &[
    Property::plain("BatchSize"),
    Property::plain("Enabled"),
    Property::key("EventSourceArn"),
    Property::plain("FilterCriteria"),
    Property::required("FunctionName"),
    Property::plain("FunctionResponseTypes"),
    Property::plain("MaximumBatchingWindowInSeconds"),
];

/// What absent properties mean; an update would else leave them as they were.
fn defaults() -> [(&'static str, Value); 5] {
    [
        ("BatchSize", json!(10)),
        ("Enabled", json!(true)),
        ("FilterCriteria", json!({"Filters": []})),
        ("FunctionResponseTypes", json!([])),
        ("MaximumBatchingWindowInSeconds", json!(0)),
    ]
}

fn made(mapping: &lambda::EventSourceMappingConfiguration) -> Made {
    let id = mapping.uuid.clone().unwrap_or_default();
    Made::new(id.clone())
        .with("EventSourceMappingArn", mapping.event_source_mapping_arn.clone().unwrap_or_default())
        .with("Id", id)
}

/// Done once the mapping is neither being created nor updated.
fn turn(job: &Job<'_>, mapping: &lambda::EventSourceMappingConfiguration) -> Turn {
    let made = made(mapping);
    match mapping.state.as_deref() {
        Some("Enabled" | "Disabled") => Turn::Done(made),
        _ => {
            let memo = Value::from(made.id.clone());
            job.again(made, memo)
        }
    }
}

async fn settle(job: &Job<'_>, uuid: &str) -> Result<Turn, Trouble> {
    let input = lambda::GetEventSourceMappingRequest { uuid: uuid.to_owned() };
    let mapping = job.call::<lambda::GetEventSourceMapping>(input).await?;
    Ok(turn(job, &mapping))
}

#[async_trait]
impl ResourceType for LambdaEventSourceMapping {
    fn name(&self) -> &'static str {
        "AWS::Lambda::EventSourceMapping"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        lambda::CreateEventSourceMappingRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["EventSourceMappingArn", "Id"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        if let Some(uuid) = job.memo.and_then(Value::as_str) {
            return settle(job, uuid).await;
        }
        let mapping = job.call::<lambda::CreateEventSourceMapping>(job.input(&[], &[])?).await?;
        Ok(turn(job, &mapping))
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        if let Some(uuid) = job.memo.and_then(Value::as_str) {
            return settle(job, uuid).await;
        }
        let mut with = vec![("UUID", Value::from(current.id.clone()))];
        with.extend(defaults().into_iter().filter(|(name, _)| job.wanted.get(name).is_none()));
        let input = job.input(&["EventSourceArn"], &with)?;
        let mapping = job.call::<lambda::UpdateEventSourceMapping>(input).await?;
        Ok(turn(job, &mapping))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        let input = lambda::DeleteEventSourceMappingRequest { uuid: current.id.clone() };
        job.call::<lambda::DeleteEventSourceMapping>(input).await?;
        Ok(())
    }
}
