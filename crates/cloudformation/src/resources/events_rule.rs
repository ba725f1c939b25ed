//! `AWS::Events::Rule`, with its targets.

use async_trait::async_trait;
use serde_json::{Value, json};
use tidegate_api::{Schema, Shape, events};

use super::iam_role::absent_is_fine;
use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct EventsRule;

const PROPERTIES: &[Property] = &[
    Property::plain("Description"),
    Property::replaces("EventBusName"),
    Property::plain("EventPattern"),
    Property::replaces("Name"),
    Property::plain("RoleArn"),
    Property::plain("ScheduleExpression"),
    Property::plain("State"),
    Property::plain("Tags"),
    Property::plain("Targets"),
];

/// What `PutRule` is told; a pattern may be written as JSON.
fn rule(job: &Job<'_>, name: &str, without: &[&str]) -> Result<events::PutRuleRequest, Trouble> {
    let mut with = vec![("Name", Value::from(name))];
    if job.wanted.get("EventPattern").is_some() {
        with.push(("EventPattern", Value::from(job.document("EventPattern")?)));
    }
    job.input(&[&["Targets"], without].concat(), &with)
}

/// Gives the rule its targets.
async fn put_targets(job: &Job<'_>, name: &str) -> Result<(), Trouble> {
    let targets = job.wanted.get("Targets").and_then(Value::as_array).cloned().unwrap_or_default();
    if targets.is_empty() {
        return Ok(());
    }
    let without = ["Description", "EventPattern", "Name", "RoleArn", "ScheduleExpression", "State", "Tags"];
    let with = [("Rule", Value::from(name)), ("Targets", json!(targets))];
    job.call::<events::PutTargets>(job.input(&without, &with)?).await?;
    Ok(())
}

/// Takes the targets of `properties` away that are not in `kept`.
async fn remove_targets(
    job: &Job<'_>,
    name: &str,
    properties: &Value,
    kept: &[String],
) -> Result<(), Trouble> {
    let ids: Vec<String> = ids(properties).into_iter().filter(|id| !kept.contains(id)).collect();
    if ids.is_empty() {
        return Ok(());
    }
    let input = events::RemoveTargetsRequest {
        rule: name.to_owned(),
        event_bus_name: bus(properties),
        ids,
        force: None,
    };
    absent_is_fine(job.call::<events::RemoveTargets>(input).await)
}

fn ids(properties: &Value) -> Vec<String> {
    let targets = properties.get("Targets").and_then(Value::as_array).into_iter().flatten();
    targets.filter_map(|target| target.get("Id").and_then(Value::as_str).map(str::to_owned)).collect()
}

fn bus(properties: &Value) -> Option<String> {
    properties.get("EventBusName").and_then(Value::as_str).map(str::to_owned)
}

/// AWS: `Ref` is the name, with the bus before it unless that is the default one.
fn id(properties: &Value, name: &str) -> String {
    match bus(properties) {
        Some(bus) if bus != "default" => {
            format!("{}|{name}", bus.rsplit('/').next().unwrap_or_default())
        }
        _ => name.to_owned(),
    }
}

fn name_of(id: &str) -> &str {
    id.rsplit('|').next().unwrap_or(id)
}

#[async_trait]
impl ResourceType for EventsRule {
    fn name(&self) -> &'static str {
        "AWS::Events::Rule"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        events::PutRuleRequest::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["Arn"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let name = job.name("Name", 64)?;
        if let Some(arn) = job.memo.and_then(Value::as_str) {
            put_targets(job, &name).await?;
            return Ok(Turn::Done(Made::new(id(job.wanted, &name)).with("Arn", arn)));
        }
        let arn = job.call::<events::PutRule>(rule(job, &name, &[])?).await?.rule_arn.unwrap_or_default();
        let made = Made::new(id(job.wanted, &name)).with("Arn", arn.clone());
        Ok(if ids(job.wanted).is_empty() { Turn::Done(made) } else { job.made(made, arn) })
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        let name = name_of(&current.id).to_owned();
        let arn =
            job.call::<events::PutRule>(rule(job, &name, &["Tags"])?).await?.rule_arn.unwrap_or_default();
        put_targets(job, &name).await?;
        remove_targets(job, &name, &current.properties, &ids(job.wanted)).await?;
        if job.changes(current, "Tags") {
            let (wanted, tag_keys) = job.tag_changes(current);
            if !tag_keys.is_empty() {
                let input = events::UntagResourceRequest { resource_arn: arn.clone(), tag_keys };
                job.call::<events::UntagResource>(input).await?;
            }
            if !wanted.is_empty() {
                let tags = wanted.into_iter().map(|(key, value)| events::Tag { key, value }).collect();
                job.call::<events::TagResource>(events::TagResourceRequest { resource_arn: arn, tags })
                    .await?;
            }
        }
        Ok(Turn::Done(Made { id: current.id.clone(), attributes: current.attributes.clone() }))
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        let name = name_of(&current.id).to_owned();
        remove_targets(job, &name, &current.properties, &[]).await?;
        let input = events::DeleteRuleRequest { name, event_bus_name: bus(&current.properties), force: None };
        job.call::<events::DeleteRule>(input).await?;
        Ok(())
    }
}
