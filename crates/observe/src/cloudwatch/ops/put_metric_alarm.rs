//! `PutMetricAlarm`.

use serde_json::json;
use tidegate_api::ServiceError;
use tidegate_api::cloudwatch::{
    ComparisonOperator, HistoryItemType, MetricAlarm, MetricDataQuery, PutMetricAlarm, PutMetricAlarmInput,
    PutMetricAlarmOutput, error,
};
use tidegate_core::{Cx, Failure, Fault, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::cloudwatch::evaluate::MissingTreatment;
use crate::cloudwatch::evaluator::unchecked;
use crate::cloudwatch::queries::Queries;
use crate::cloudwatch::rows::{Alarm, PLACES, Row, alarm_arn, all_places, note};
use crate::cloudwatch::statistics::Stat;
use crate::cloudwatch::{CloudWatch, actions, invalid, only};

const HONOURED: &[&str] = &[
    "ActionsEnabled",
    "AlarmActions",
    "AlarmDescription",
    "AlarmName",
    "ComparisonOperator",
    "DatapointsToAlarm",
    "Dimensions",
    "EvaluateLowSampleCountPercentile",
    "EvaluationPeriods",
    "ExtendedStatistic",
    "InsufficientDataActions",
    "MetricName",
    "Metrics",
    "Namespace",
    "OKActions",
    "Period",
    "Statistic",
    "Tags",
    "Threshold",
    "TreatMissingData",
    "Unit",
];
const DAY: i64 = 86_400;

impl Handle<PutMetricAlarm> for CloudWatch {
    fn needs(&self, look: &Look, input: &PutMetricAlarmInput) -> Result<Needs, Failure> {
        let needs = Needs::one("cloudwatch:PutMetricAlarm", alarm_arn(look, &input.alarm_name));
        Ok(match &input.tags {
            Some(tags) => {
                let needs = needs.with_all("aws:TagKeys", tags.iter().map(|tag| tag.key.clone()).collect());
                tags.iter()
                    .fold(needs, |needs, tag| needs.with(format!("aws:RequestTag/{}", tag.key), &tag.value))
            }
            None => needs,
        })
    }

    async fn handle(&self, cx: &Cx, input: PutMetricAlarmInput) -> Result<PutMetricAlarmOutput, Failure> {
        only(&input, HONOURED)?;
        valid(&input)?;
        // What is due is evaluated by the old configuration.
        self.evaluator.refresh(cx).await?;
        let (now, place) = (cx.clock().now(), cx.place().clone());
        let tags =
            input.tags.clone().unwrap_or_default().into_iter().map(|tag| (tag.key, tag.value)).collect();
        let (state, reason) = unchecked();
        let shape = MetricAlarm {
            alarm_arn: Some(alarm_arn(cx, &input.alarm_name)),
            alarm_configuration_updated_timestamp: Some(now),
            state_value: Some(state),
            state_reason: Some(reason),
            state_updated_timestamp: Some(now),
            state_transitioned_timestamp: Some(now),
            ..configuration(input)
        };
        let answer = cx
            .answer(move |tx| {
                let name = shape.alarm_name.clone().unwrap_or_default();
                let mut alarm = Alarm { shape, tags };
                let (kind, what) = match Row::get(tx, &place, &name)? {
                    Some(Row::Metric(before)) => {
                        keep(&mut alarm, before);
                        ("Update", "updated")
                    }
                    Some(Row::Composite(_)) => {
                        return Err(invalid(format!("There is a composite alarm named {name}.")).into());
                    }
                    None => ("Create", "created"),
                };
                let described = serde_json::to_value(&alarm.shape)
                    .map_err(|error| Fault::because("describing an alarm for its history", error))?;
                let row = Row::Metric(alarm);
                row.put(tx, &place)?;
                tx.put(&PLACES, &all_places().and(&place.account).and(&place.region), &place)?;
                let mut data = json!({"version": "1.0", "type": kind});
                data[format!("{what}Alarm")] = described;
                let item = (HistoryItemType::ConfigurationUpdate, format!("Alarm \"{name}\" {what}"), data);
                note(tx, &place, (&name, row.kind()), item, now)?;
                Ok(PutMetricAlarmOutput::default())
            })
            .await;
        self.evaluator.configured();
        answer
    }
}

/// AWS: an update leaves state and tags as they are.
fn keep(alarm: &mut Alarm, before: Alarm) {
    alarm.tags = before.tags;
    alarm.shape.state_value = before.shape.state_value;
    alarm.shape.state_reason = before.shape.state_reason;
    alarm.shape.state_reason_data = before.shape.state_reason_data;
    alarm.shape.state_updated_timestamp = before.shape.state_updated_timestamp;
    alarm.shape.state_transitioned_timestamp = before.shape.state_transitioned_timestamp;
}

fn configuration(input: PutMetricAlarmInput) -> MetricAlarm {
    MetricAlarm {
        alarm_name: Some(input.alarm_name),
        alarm_description: input.alarm_description,
        actions_enabled: Some(input.actions_enabled.unwrap_or(true)),
        ok_actions: Some(input.ok_actions.unwrap_or_default()),
        alarm_actions: Some(input.alarm_actions.unwrap_or_default()),
        insufficient_data_actions: Some(input.insufficient_data_actions.unwrap_or_default()),
        metrics: input.metrics,
        metric_name: input.metric_name,
        namespace: input.namespace,
        statistic: input.statistic,
        extended_statistic: input.extended_statistic,
        evaluate_low_sample_count_percentile: input.evaluate_low_sample_count_percentile,
        dimensions: Some(input.dimensions.unwrap_or_default()),
        period: input.period,
        unit: input.unit,
        evaluation_periods: input.evaluation_periods,
        datapoints_to_alarm: input.datapoints_to_alarm,
        threshold: input.threshold,
        comparison_operator: input.comparison_operator,
        treat_missing_data: input.treat_missing_data,
        ..MetricAlarm::default()
    }
}

fn valid(input: &PutMetricAlarmInput) -> Result<(), ServiceError> {
    let wrong = |why: String| Err(error::invalid_parameter_value_exception(why));
    actions::valid("AlarmActions", input.alarm_actions.as_deref())?;
    actions::valid("OKActions", input.ok_actions.as_deref())?;
    actions::valid("InsufficientDataActions", input.insufficient_data_actions.as_deref())?;
    if input.alarm_name.chars().any(char::is_control) {
        return wrong("The parameter AlarmName must not have control characters.".to_owned());
    }
    input.threshold.ok_or_else(|| missing("Threshold"))?;
    match input.comparison_operator.as_ref().ok_or_else(|| missing("ComparisonOperator"))? {
        ComparisonOperator::GreaterThanThreshold
        | ComparisonOperator::GreaterThanOrEqualToThreshold
        | ComparisonOperator::LessThanThreshold
        | ComparisonOperator::LessThanOrEqualToThreshold => {}
        other => {
            return wrong(format!("The value {other} for parameter ComparisonOperator is not supported."));
        }
    }
    if MissingTreatment::named(input.treat_missing_data.as_deref()).is_none() {
        let given = input.treat_missing_data.as_deref().unwrap_or_default();
        return wrong(format!(
            "The value {given} is not supported for TreatMissingData parameter. Supported values are [breaching, notBreaching, ignore, missing]."
        ));
    }
    let count = input.evaluation_periods.ok_or_else(|| missing("EvaluationPeriods"))?;
    let period = match &input.metrics {
        Some(given) => math_period(input, given)?,
        None => metric_period(input)?,
    };
    valid_periods(period, count, input.datapoints_to_alarm)
}

fn missing(name: &str) -> ServiceError {
    error::missing_required_parameter_exception(format!("The parameter {name} is required."))
}

/// The period of an alarm on one metric.
fn metric_period(input: &PutMetricAlarmInput) -> Result<i32, ServiceError> {
    input.metric_name.as_ref().ok_or_else(|| missing("MetricName"))?;
    input.namespace.as_ref().ok_or_else(|| missing("Namespace"))?;
    valid_statistic(input)?;
    input.period.ok_or_else(|| missing("Period"))
}

fn valid_statistic(input: &PutMetricAlarmInput) -> Result<(), ServiceError> {
    let wrong = |why: String| Err(error::invalid_parameter_value_exception(why));
    let known = match (&input.statistic, &input.extended_statistic) {
        (Some(_), Some(_)) => {
            return Err(error::invalid_parameter_combination_exception(
                "The parameters Statistic and ExtendedStatistic are mutually exclusive and you have specified both.",
            ));
        }
        (Some(plain), None) => Stat::named(plain.as_str()).ok_or_else(|| ("Statistic", plain.to_string())),
        (None, Some(name)) => Stat::percentile(name).ok_or_else(|| ("ExtendedStatistic", name.clone())),
        (None, None) => return Err(missing("Statistic")),
    };
    if let Err((parameter, given)) = known {
        return wrong(format!("The value {given} for parameter {parameter} is not supported."));
    }
    match (input.evaluate_low_sample_count_percentile.as_deref(), &input.extended_statistic) {
        (None, _) | (Some("evaluate"), Some(_)) => Ok(()),
        (Some(_), None) => wrong(
            "The parameter EvaluateLowSampleCountPercentile is not supported without a percentile."
                .to_owned(),
        ),
        (Some(other), _) => wrong(format!(
            "The value {other} for parameter EvaluateLowSampleCountPercentile is not supported; evaluate is."
        )),
    }
}

/// The period of an alarm on metric math.
fn math_period(input: &PutMetricAlarmInput, given: &[MetricDataQuery]) -> Result<i32, ServiceError> {
    let both = [
        ("MetricName", input.metric_name.is_some()),
        ("Namespace", input.namespace.is_some()),
        ("Dimensions", input.dimensions.is_some()),
        ("Period", input.period.is_some()),
        ("Statistic", input.statistic.is_some()),
        ("ExtendedStatistic", input.extended_statistic.is_some()),
        ("EvaluateLowSampleCountPercentile", input.evaluate_low_sample_count_percentile.is_some()),
        ("Unit", input.unit.is_some()),
    ];
    if let Some((name, _)) = both.into_iter().find(|(_, given)| *given) {
        return Err(error::invalid_parameter_combination_exception(format!(
            "The parameters Metrics and {name} are mutually exclusive and you have specified both."
        )));
    }
    Queries::read(given)?.check(Queries::root(given)?)
}

fn valid_periods(period: i32, count: i32, to_alarm: Option<i32>) -> Result<(), ServiceError> {
    let wrong = |why: &str| Err(error::invalid_parameter_value_exception(why));
    if ![10, 20, 30].contains(&period) && (period < 60 || period % 60 != 0) {
        return wrong("Period must be 10, 20, 30 or a multiple of 60");
    }
    if count < 1 || to_alarm.is_some_and(|to_alarm| !(1..=count).contains(&to_alarm)) {
        return wrong(
            "DatapointsToAlarm must be at least 1 and not more than EvaluationPeriods, which must be at least 1.",
        );
    }
    let (seconds, hourly) = (i64::from(period) * i64::from(count), period >= 3600);
    if seconds > DAY && !hourly {
        return wrong(
            "Metrics cannot be checked across more than a day (EvaluationPeriods * Period must be <= 86400).",
        );
    }
    if seconds > 7 * DAY {
        return wrong(
            "Metrics cannot be checked across more than seven days (EvaluationPeriods * Period must be <= 604800).",
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn periods_are_checked_as_aws_does() {
        assert!(valid_periods(60, 3, Some(2)).is_ok());
        assert!(valid_periods(3600, 48, None).is_ok());
        assert!(valid_periods(60, 1441, None).is_err());
        assert!(valid_periods(45, 1, None).is_err());
        assert!(valid_periods(60, 2, Some(3)).is_err());
    }
}
