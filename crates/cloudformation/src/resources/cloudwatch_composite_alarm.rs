//! `AWS::CloudWatch::CompositeAlarm`.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::{Schema, Shape, cloudwatch};

use super::cloudwatch_alarm::{exists, retag};
use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct CloudWatchCompositeAlarm;

const PROPERTIES: &[Property] = &[
    Property::plain("ActionsEnabled"),
    Property::plain("AlarmActions"),
    Property::plain("AlarmDescription"),
    Property::replaces("AlarmName"),
    Property::required("AlarmRule"),
    Property::plain("InsufficientDataActions"),
    Property::plain("OKActions"),
    Property::plain("Tags"),
];

async fn put(job: &Job<'_>, name: &str, without: &[&str]) -> Result<Turn, Trouble> {
    let input = job.input(without, &[("AlarmName", Value::from(name))])?;
    job.call::<cloudwatch::PutCompositeAlarm>(input).await?;
    let arn = job.place().arn("cloudwatch", format!("alarm:{name}")).to_string();
    Ok(Turn::Done(Made::new(name).with("Arn", arn)))
}

#[async_trait]
impl ResourceType for CloudWatchCompositeAlarm {
    fn name(&self) -> &'static str {
        "AWS::CloudWatch::CompositeAlarm"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        cloudwatch::PutCompositeAlarmInput::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["Arn"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let name = job.name("AlarmName", 255)?;
        if job.text("AlarmName")?.is_some() && job.memo.is_none() {
            if exists(job, &name).await? {
                return Err(Trouble::Refused(format!("{name} already exists in stack or account")));
            }
            return Ok(job.asked("put"));
        }
        put(job, &name, &[]).await
    }

    async fn update(&self, job: &Job<'_>, current: &Physical) -> Result<Turn, Trouble> {
        retag(job, current).await?;
        put(job, &current.id, &["Tags"]).await
    }

    async fn delete(&self, job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
        job.call::<cloudwatch::DeleteAlarms>(cloudwatch::DeleteAlarmsInput {
            alarm_names: vec![current.id.clone()],
        })
        .await?;
        Ok(())
    }
}
