//! The step that tells a topic of an alarm's change of state, as CloudWatch itself: the topic's policy decides.

use async_trait::async_trait;
use serde::Deserialize;
use serde_json::{Value, json};
use tidegate_api::Timestamp;
use tidegate_api::cloudwatch::{AlarmType, HistoryItemType, MetricAlarm};
use tidegate_api::sns::{Publish, PublishInput};
use tidegate_core::{Arn, Caller, Fault, Place};
use tidegate_flow::{Acting, Node, Plan, Progress, Step, StepCx};
use tidegate_store::Tx;

use crate::cloudwatch::rows::{Row, note};

/// The step's name.
const NAME: &str = "cloudwatch.notify";
/// The principal as which CloudWatch publishes.
const PRINCIPAL: &str = "cloudwatch.amazonaws.com";

/// Tells a topic.
pub struct Notify;

#[derive(Deserialize)]
struct Input {
    alarm: String,
    composite: bool,
    topic: String,
    subject: String,
    message: String,
    time: Timestamp,
}

/// What changed.
pub struct Changed<'c> {
    pub old: &'c str,
    pub new: &'c str,
    pub reason: &'c str,
    pub time: Timestamp,
}

/// Starts to tell the topics of an alarm; one change of one alarm is told once.
pub fn start(
    tx: &mut Tx<'_>,
    place: &Place,
    row: &mut Row,
    topics: &[String],
    changed: &Changed<'_>,
) -> Result<(), Fault> {
    if topics.is_empty() {
        return Ok(());
    }
    let (alarm, composite) = (row.name().to_owned(), row.kind() == AlarmType::CompositeAlarm);
    let arn = row.stated().arn.to_owned();
    let subject = format!("{}: \"{alarm}\" in {}", changed.new, region_name(&place.region));
    // AWS: a subject has at most 100 letters.
    let subject: String = subject.chars().take(100).collect();
    let message = message(place, row, changed).to_string();
    let steps = topics.iter().enumerate().map(|(number, topic)| {
        let input = json!({
            "alarm": alarm,
            "composite": composite,
            "topic": topic,
            "subject": subject,
            "message": message,
            "time": changed.time,
        });
        Node::step(format!("topic-{number}"), NAME, input)
    });
    let on_behalf_of = Caller::Service {
        principal: PRINCIPAL.to_owned(),
        account: place.account.clone(),
        source_arn: Some(arn),
    };
    let plan = Plan {
        id: format!(
            "cloudwatch-{}-{}-{alarm}-{}-{}",
            place.account,
            place.region,
            changed.new,
            changed.time.millis()
        ),
        kind: "cloudwatch.notification".to_owned(),
        place: place.clone(),
        acting: Acting::asker(PRINCIPAL, on_behalf_of),
        root: Node::Parallel(steps.collect()),
    };
    tidegate_flow::start(tx, &plan, changed.time).map(drop)
}

#[async_trait]
impl Step for Notify {
    fn name(&self) -> &'static str {
        NAME
    }

    async fn advance(&self, cx: &StepCx, input: &Value) -> Progress {
        let input: Input = match Input::deserialize(input) {
            Ok(input) => input,
            Err(error) => return Progress::failed(format!("the notification is not to be read: {error}")),
        };
        let there = input.topic.parse::<Arn>().map(|arn| Place::new(arn.account, arn.region));
        let sender = cx.cx().clone().at(there.unwrap_or_else(|_| cx.place().clone()));
        let publish = PublishInput {
            topic_arn: Some(input.topic.clone()),
            subject: Some(input.subject.clone()),
            message: input.message.clone(),
            ..PublishInput::default()
        };
        let (place, now) = (cx.place().clone(), cx.clock().now());
        match sender.call::<Publish>(publish).await {
            Ok(_) => Progress::done(Value::Null).and(move |tx| Ok(input.note(tx, &place, None, now)?)),
            Err(error) if error.is_transient() => error.into(),
            Err(error) => {
                let why = error.message.clone();
                let failed = Progress::failed(format!("{} could not be told: {error}", input.topic));
                failed.and(move |tx| Ok(input.note(tx, &place, Some(&why), now)?))
            }
        }
    }
}

impl Input {
    /// Writes into the alarm's history how it went.
    fn note(&self, tx: &mut Tx<'_>, place: &Place, error: Option<&str>, now: Timestamp) -> Result<(), Fault> {
        let topic = &self.topic;
        let mut data = json!({
            "actionState": if error.is_some() { "Failed" } else { "Succeeded" },
            "stateUpdateTimestamp": self.time.0,
            "notificationResource": topic,
        });
        let summary = match error {
            Some(error) => {
                data["error"] = error.into();
                format!("Failed to execute action {topic}. Received error: \"{error}\"")
            }
            None => {
                data["publishedMessage"] = json!({"default": self.message});
                format!("Successfully executed action {topic}")
            }
        };
        let kind = if self.composite { AlarmType::CompositeAlarm } else { AlarmType::MetricAlarm };
        note(tx, place, (&self.alarm, kind), (HistoryItemType::Action, summary, data), now)
    }
}

/// AWS: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html>
fn message(place: &Place, row: &mut Row, changed: &Changed<'_>) -> Value {
    let arn = row.stated().arn.to_owned();
    let time = changed.time.strftime("%Y-%m-%dT%H:%M:%S.000+0000");
    let mut message = json!({
        "AlarmName": row.name(),
        "AlarmDescription": null,
        "AWSAccountId": place.account,
        "NewStateValue": changed.new,
        "NewStateReason": changed.reason,
        "StateChangeTime": time,
        "Region": region_name(&place.region),
        "AlarmArn": arn,
        "OldStateValue": changed.old,
    });
    match row {
        Row::Metric(alarm) => {
            let shape = &alarm.shape;
            message["AlarmDescription"] = json!(shape.alarm_description);
            message["OKActions"] = json!(shape.ok_actions.clone().unwrap_or_default());
            message["AlarmActions"] = json!(shape.alarm_actions.clone().unwrap_or_default());
            message["InsufficientDataActions"] =
                json!(shape.insufficient_data_actions.clone().unwrap_or_default());
            message["Trigger"] = trigger(shape);
        }
        Row::Composite(composite) => {
            let shape = &composite.shape;
            message["AlarmDescription"] = json!(shape.alarm_description);
            message["AlarmRule"] = json!(shape.alarm_rule);
            message["OKActions"] = json!(shape.ok_actions.clone().unwrap_or_default());
            message["AlarmActions"] = json!(shape.alarm_actions.clone().unwrap_or_default());
            message["InsufficientDataActions"] =
                json!(shape.insufficient_data_actions.clone().unwrap_or_default());
        }
    }
    message
}

fn trigger(shape: &MetricAlarm) -> Value {
    let dimensions = shape.dimensions.iter().flatten();
    let dimensions: Vec<Value> =
        dimensions.map(|one| json!({"value": one.value, "name": one.name})).collect();
    let statistic = shape.statistic.as_ref().map(|statistic| statistic.as_str().to_uppercase());
    let percentile = shape.extended_statistic.clone();
    json!({
        "MetricName": shape.metric_name,
        "Namespace": shape.namespace,
        "StatisticType": if percentile.is_some() { "ExtendedStatistic" } else { "Statistic" },
        "Statistic": statistic.or(percentile),
        "Unit": shape.unit.as_ref().map(|unit| unit.as_str().to_owned()),
        "Dimensions": dimensions,
        "Period": shape.period,
        "EvaluationPeriods": shape.evaluation_periods,
        "DatapointsToAlarm": shape.datapoints_to_alarm,
        "ComparisonOperator": shape.comparison_operator.as_ref().map(|one| one.as_str().to_owned()),
        "Threshold": shape.threshold,
        "TreatMissingData": shape.treat_missing_data.clone().unwrap_or_else(|| "missing".to_owned()),
        "EvaluateLowSampleCountPercentile": shape.evaluate_low_sample_count_percentile.clone().unwrap_or_default(),
    })
}

/// AWS writes a region as people call it; one that is not in this list keeps its code.
fn region_name(region: &str) -> &str {
    match region {
        "us-east-1" => "US East (N. Virginia)",
        "us-east-2" => "US East (Ohio)",
        "us-west-1" => "US West (N. California)",
        "us-west-2" => "US West (Oregon)",
        "eu-west-1" => "EU (Ireland)",
        "eu-west-2" => "EU (London)",
        "eu-central-1" => "EU (Frankfurt)",
        "ap-northeast-1" => "Asia Pacific (Tokyo)",
        "ap-southeast-1" => "Asia Pacific (Singapore)",
        "ap-southeast-2" => "Asia Pacific (Sydney)",
        other => other,
    }
}
