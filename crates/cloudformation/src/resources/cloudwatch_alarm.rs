//! `AWS::CloudWatch::Alarm`.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::{Schema, Shape, cloudwatch};

use super::{Job, Made, Property, ResourceType, Trouble, Turn};
use crate::rows::Physical;

/// The type.
pub struct CloudWatchAlarm;

/// What CloudWatch here refuses is missing, so that a template with it is refused before anything is made.
const PROPERTIES: &[Property] = &[
    Property::plain("ActionsEnabled"),
    Property::plain("AlarmActions"),
    Property::plain("AlarmDescription"),
    Property::replaces("AlarmName"),
    Property::required("ComparisonOperator"),
    Property::plain("DatapointsToAlarm"),
    Property::plain("Dimensions"),
    Property::plain("EvaluateLowSampleCountPercentile"),
    Property::required("EvaluationPeriods"),
    Property::plain("ExtendedStatistic"),
    Property::plain("InsufficientDataActions"),
    Property::plain("MetricName"),
    Property::plain("Metrics"),
    Property::plain("Namespace"),
    Property::plain("OKActions"),
    Property::plain("Period"),
    Property::plain("Statistic"),
    Property::plain("Tags"),
    Property::plain("Threshold"),
    Property::plain("TreatMissingData"),
    Property::plain("Unit"),
];

async fn put(job: &Job<'_>, name: &str, without: &[&str]) -> Result<Turn, Trouble> {
    let input = job.input(without, &[("AlarmName", Value::from(name))])?;
    job.call::<cloudwatch::PutMetricAlarm>(input).await?;
    let arn = job.place().arn("cloudwatch", format!("alarm:{name}")).to_string();
    Ok(Turn::Done(Made::new(name).with("Arn", arn)))
}

/// Whether there is an alarm of this name, of either kind.
pub async fn exists(job: &Job<'_>, name: &str) -> Result<bool, Trouble> {
    let input = cloudwatch::DescribeAlarmsInput {
        alarm_names: Some(vec![name.to_owned()]),
        alarm_types: Some(vec![cloudwatch::AlarmType::MetricAlarm, cloudwatch::AlarmType::CompositeAlarm]),
        ..Default::default()
    };
    let found = job.call::<cloudwatch::DescribeAlarms>(input).await?;
    Ok(found.metric_alarms.is_some_and(|alarms| !alarms.is_empty())
        || found.composite_alarms.is_some_and(|alarms| !alarms.is_empty()))
}

/// Gives an alarm the tags that are wanted; putting it again leaves them as they are.
pub async fn retag(job: &Job<'_>, current: &Physical) -> Result<(), Trouble> {
    if !job.changes(current, "Tags") {
        return Ok(());
    }
    let resource_arn = job.place().arn("cloudwatch", format!("alarm:{}", current.id)).to_string();
    let (tags, tag_keys) = job.tag_changes(current);
    if !tag_keys.is_empty() {
        let input = cloudwatch::UntagResourceInput { resource_arn: resource_arn.clone(), tag_keys };
        job.call::<cloudwatch::UntagResource>(input).await?;
    }
    let tags: Vec<_> = tags.into_iter().map(|(key, value)| cloudwatch::Tag { key, value }).collect();
    if !tags.is_empty() {
        job.call::<cloudwatch::TagResource>(cloudwatch::TagResourceInput { resource_arn, tags }).await?;
    }
    Ok(())
}

#[async_trait]
impl ResourceType for CloudWatchAlarm {
    fn name(&self) -> &'static str {
        "AWS::CloudWatch::Alarm"
    }

    fn properties(&self) -> &'static [Property] {
        PROPERTIES
    }

    fn schema(&self) -> &'static Schema {
        cloudwatch::PutMetricAlarmInput::SCHEMA
    }

    fn attributes(&self) -> &'static [&'static str] {
        &["Arn"]
    }

    async fn create(&self, job: &Job<'_>) -> Result<Turn, Trouble> {
        let name = job.name("AlarmName", 255)?;
        // PutMetricAlarm overwrites without a word, and the alarm of somebody else is not this stack's to take.
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
