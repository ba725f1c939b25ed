//! How a change of state is explained: the sentence, and its data.

use serde_json::{Value, json};
use tidegate_api::Timestamp;
use tidegate_api::cloudwatch::{ComparisonOperator, MetricAlarm, StateValue, Statistic};

use crate::cloudwatch::evaluate::{MissingTreatment, Rule, Verdict};

/// A datapoint of the evaluation range: when its period began, its value, and of how many samples where that is known.
pub type Datapoint = (i64, Option<(f64, Option<f64>)>);

/// `StateReason`.
pub fn sentence(alarm: &MetricAlarm, rule: &Rule, verdict: &Verdict, points: &[Datapoint]) -> String {
    if verdict.state == StateValue::InsufficientData {
        let count = rule.evaluation_periods;
        let (noun, verb) = if count == 1 { ("datapoint", "was") } else { ("datapoints", "were") };
        return format!("Insufficient Data: {count} {noun} {verb} unknown.");
    }
    if verdict.used.is_empty() {
        let treated = if rule.missing == MissingTreatment::Breaching { "Breaching" } else { "NonBreaching" };
        let (periods, filled) = (rule.evaluation_periods, verdict.filled);
        let period = if periods == 1 { "period" } else { "periods" };
        let (noun, verb) = if filled == 1 { ("datapoint", "was") } else { ("datapoints", "were") };
        return format!(
            "Threshold Crossed: no datapoints were received for {periods} {period} and {filled} missing {noun} {verb} treated as [{treated}]."
        );
    }
    let alarming = verdict.state == StateValue::Alarm;
    let shown: Vec<&Datapoint> = verdict
        .used
        .iter()
        .filter_map(|index| points.get(*index))
        .filter(|(_, point)| point.is_some_and(|(value, _)| rule.breaches(value) == alarming))
        .collect();
    let list: Vec<String> = shown
        .iter()
        .filter_map(|(time, point)| {
            let time = Timestamp::from_millis(*time).strftime("%d/%m/%y %H:%M:%S");
            point.map(|(value, _)| format!("{value:?} ({time})"))
        })
        .collect();
    let (list, verb) = (list.join(", "), if shown.len() == 1 { "was" } else { "were" });
    let not = if alarming { "" } else { "not " };
    let comparison = format!("{verb} {not}{} the threshold ({:?})", words(&rule.operator), rule.threshold);
    if alarm.datapoints_to_alarm.is_none() {
        let noun = if shown.len() == 1 { "datapoint" } else { "datapoints" };
        return format!("Threshold Crossed: {} {noun} [{list}] {comparison}.", shown.len());
    }
    let (least, change) = if alarming {
        (rule.datapoints_to_alarm, "OK -> ALARM")
    } else {
        (rule.evaluation_periods - rule.datapoints_to_alarm + 1, "ALARM -> OK")
    };
    let noun = if least == 1 { "datapoint" } else { "datapoints" };
    format!(
        "Threshold Crossed: {} out of the last {} datapoints [{list}] {comparison} (minimum {least} {noun} for {change} transition).",
        shown.len(),
        rule.evaluation_periods
    )
}

fn words(operator: &ComparisonOperator) -> &'static str {
    match operator {
        ComparisonOperator::GreaterThanThreshold => "greater than",
        ComparisonOperator::GreaterThanOrEqualToThreshold => "greater than or equal to",
        ComparisonOperator::LessThanThreshold => "less than",
        _ => "less than or equal to",
    }
}

/// `StateReasonData`.
pub fn data(
    alarm: &MetricAlarm,
    period: i64,
    (verdict, points): (&Verdict, &[Datapoint]),
    now: Timestamp,
) -> Value {
    let written = |time: i64| Timestamp::from_millis(time).strftime("%Y-%m-%dT%H:%M:%S.%3f+0000");
    let used: Vec<&Datapoint> = verdict.used.iter().filter_map(|index| points.get(*index)).collect();
    let evaluated: Vec<Value> = used
        .iter()
        .map(|(time, point)| match point {
            Some((value, Some(count))) => {
                json!({"timestamp": written(*time), "sampleCount": count, "value": value})
            }
            Some((value, None)) => json!({"timestamp": written(*time), "value": value}),
            None => json!({"timestamp": written(*time)}),
        })
        .collect();
    let recent: Vec<f64> = used.iter().rev().filter_map(|(_, point)| point.map(|(value, _)| value)).collect();
    let mut data = json!({"version": "1.0", "queryDate": written(now.0)});
    if let Some((start, _)) = used.last() {
        data["startDate"] = json!(written(*start));
    }
    if let Some(unit) = &alarm.unit {
        data["unit"] = json!(unit.as_str());
    }
    let statistic = alarm.statistic.as_ref().map(Statistic::as_str).or(alarm.extended_statistic.as_deref());
    if let Some(statistic) = statistic {
        data["statistic"] = json!(statistic);
    }
    data["period"] = json!(period);
    data["recentDatapoints"] = json!(recent);
    data["threshold"] = json!(alarm.threshold);
    data["evaluatedDatapoints"] = json!(evaluated);
    data
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_those_of_aws() {
        let rule = Rule {
            operator: ComparisonOperator::GreaterThanThreshold,
            threshold: 21.0,
            evaluation_periods: 1,
            datapoints_to_alarm: 1,
            missing: MissingTreatment::Breaching,
        };
        let points = [(0, Some((21.5, Some(2.0))))];
        let verdict = Verdict { state: StateValue::Alarm, used: vec![0], filled: 0, breaching: 1 };
        assert_eq!(
            sentence(&MetricAlarm::default(), &rule, &verdict, &points),
            "Threshold Crossed: 1 datapoint [21.5 (01/01/70 00:00:00)] was greater than the threshold (21.0)."
        );
        let two = Rule { evaluation_periods: 2, ..rule };
        let none = Verdict { state: StateValue::Alarm, used: vec![], filled: 2, breaching: 2 };
        assert_eq!(
            sentence(&MetricAlarm::default(), &two, &none, &[]),
            "Threshold Crossed: no datapoints were received for 2 periods and 2 missing datapoints were treated as [Breaching]."
        );
    }
}
