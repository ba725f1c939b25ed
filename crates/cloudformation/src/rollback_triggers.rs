//! `RollbackConfiguration`: alarms that take back an operation, and the time for which they are watched after it.

use std::str::FromStr;
use std::time::Duration;

use tidegate_api::cloudformation::RollbackConfiguration;
use tidegate_api::cloudwatch::{self, AlarmType, StateValue};
use tidegate_core::{Arn, CallError, Cx, Failure, Place};

use crate::errors::validation;

/// How often alarms are read while an operation is watched; no document says it, as with deployments.
pub const POLL: Duration = tidegate_core::inferred::CLOUDFORMATION_TRIGGER_POLL;

const METRIC: &str = "AWS::CloudWatch::Alarm";
const COMPOSITE: &str = "AWS::CloudWatch::CompositeAlarm";

/// What the alarms say.
#[derive(Debug)]
pub enum Reading {
    /// Nothing speaks against going on.
    Quiet,
    /// The operation fails, for this reason.
    Stop(String),
    /// They could not be read for a reason that may pass.
    Again(CallError),
}

/// Whether anything is to be watched or waited for.
pub fn watches(configuration: &RollbackConfiguration) -> bool {
    configuration.rollback_triggers.as_ref().is_some_and(|list| !list.is_empty())
        || minutes(configuration) > 0
}

/// How long is watched after all resources are as they should be.
pub fn minutes(configuration: &RollbackConfiguration) -> i64 {
    i64::from(configuration.monitoring_time_in_minutes.unwrap_or(0))
}

/// What a request makes of a stack's configuration: what it does not name stays, an empty list removes.
pub fn merged(
    given: Option<RollbackConfiguration>,
    previous: Option<&RollbackConfiguration>,
) -> Result<RollbackConfiguration, Failure> {
    let previous = previous.cloned().unwrap_or_default();
    let Some(given) = given else { return Ok(previous) };
    check(&given)?;
    let triggers = given.rollback_triggers.or(previous.rollback_triggers);
    Ok(RollbackConfiguration {
        rollback_triggers: triggers.filter(|list| !list.is_empty()),
        monitoring_time_in_minutes: given.monitoring_time_in_minutes.or(previous.monitoring_time_in_minutes),
    })
}

fn check(configuration: &RollbackConfiguration) -> Result<(), Failure> {
    for trigger in configuration.rollback_triggers.iter().flatten() {
        if trigger.r#type != METRIC && trigger.r#type != COMPOSITE {
            return Err(validation("Rollback Trigger Type not supported"));
        }
        if alarm(&trigger.arn).is_none() {
            return Err(validation("RelativeId of a Rollback Trigger's ARN is incorrect"));
        }
    }
    Ok(())
}

/// The place and the name of the alarm that an ARN is of.
fn alarm(arn: &str) -> Option<(Arn, String)> {
    let arn = Arn::from_str(arn).ok().filter(|arn| arn.service == "cloudwatch")?;
    let name = arn.resource.strip_prefix("alarm:").filter(|name| !name.is_empty())?.to_owned();
    Some((arn, name))
}

/// Reads the triggers as `cx`, which acts as the stack does.
pub async fn read(cx: &Cx, configuration: &RollbackConfiguration) -> Reading {
    let triggers: Vec<(&str, bool)> = configuration
        .rollback_triggers
        .iter()
        .flatten()
        .map(|trigger| (trigger.arn.as_str(), trigger.r#type == COMPOSITE))
        .collect();
    if triggers.is_empty() {
        return Reading::Quiet;
    }
    let input = cloudwatch::DescribeAlarmsInput {
        alarm_names: Some(triggers.iter().filter_map(|(arn, _)| Some(alarm(arn)?.1)).collect()),
        alarm_types: Some(vec![AlarmType::MetricAlarm, AlarmType::CompositeAlarm]),
        ..cloudwatch::DescribeAlarmsInput::default()
    };
    match cx.call::<cloudwatch::DescribeAlarms>(input).await {
        Ok(output) => judge(&triggers, &states(output), cx.place()),
        Err(error) if error.is_transient() => Reading::Again(error),
        Err(error) => Reading::Stop(format!("The rollback triggers could not be read: {error}")),
    }
}

struct State {
    name: String,
    composite: bool,
    value: Option<StateValue>,
}

fn states(output: cloudwatch::DescribeAlarmsOutput) -> Vec<State> {
    let metric = output.metric_alarms.unwrap_or_default().into_iter().map(|alarm| State {
        name: alarm.alarm_name.unwrap_or_default(),
        composite: false,
        value: alarm.state_value,
    });
    let composite = output.composite_alarms.unwrap_or_default().into_iter().map(|alarm| State {
        name: alarm.alarm_name.unwrap_or_default(),
        composite: true,
        value: alarm.state_value,
    });
    metric.chain(composite).collect()
}

fn judge(triggers: &[(&str, bool)], states: &[State], place: &Place) -> Reading {
    let mut red = Vec::new();
    for (arn, composite) in triggers {
        let found = alarm(arn).filter(|(arn, _)| arn.account == place.account && arn.region == place.region);
        let found = found.and_then(|(_, name)| {
            states.iter().find(|state| state.name == name && state.composite == *composite)
        });
        // AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_RollbackTrigger.html>
        let Some(state) = found else {
            return Reading::Stop(format!("The rollback trigger {arn} does not exist"));
        };
        if state.value == Some(StateValue::Alarm) {
            red.push(*arn);
        }
    }
    if red.is_empty() {
        Reading::Quiet
    } else {
        Reading::Stop(format!("The following rollback trigger(s) are in ALARM state: [{}]", red.join(", ")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tidegate_api::cloudformation::RollbackTrigger;

    const ARN: &str = "arn:aws:cloudwatch:us-east-1:123456789012:alarm:errors";

    fn configuration(kind: &str, minutes: Option<i32>) -> RollbackConfiguration {
        let trigger = RollbackTrigger { arn: ARN.to_owned(), r#type: kind.to_owned() };
        RollbackConfiguration { rollback_triggers: Some(vec![trigger]), monitoring_time_in_minutes: minutes }
    }

    fn judged(region: &str, composite: bool, value: Option<StateValue>) -> Reading {
        let states: Vec<State> = value
            .map(|value| State { name: "errors".to_owned(), composite, value: Some(value) })
            .into_iter()
            .collect();
        judge(&[(ARN, false)], &states, &Place::new("123456789012", region))
    }

    #[test]
    fn what_is_not_named_stays_and_an_empty_list_removes() {
        let before = configuration(METRIC, Some(5));
        assert_eq!(merged(None, Some(&before)).unwrap(), before);
        let longer = RollbackConfiguration { rollback_triggers: None, monitoring_time_in_minutes: Some(9) };
        assert_eq!(merged(Some(longer), Some(&before)).unwrap(), configuration(METRIC, Some(9)));
        let none = RollbackConfiguration {
            rollback_triggers: Some(Vec::new()),
            monitoring_time_in_minutes: Some(0),
        };
        assert!(!watches(&merged(Some(none), Some(&before)).unwrap()));
        assert!(merged(Some(configuration("AWS::SNS::Topic", None)), None).is_err());
    }

    #[test]
    fn alarm_and_absence_stop_and_nothing_else() {
        assert!(matches!(judged("us-east-1", false, Some(StateValue::Ok)), Reading::Quiet));
        assert!(matches!(judged("us-east-1", false, Some(StateValue::InsufficientData)), Reading::Quiet));
        for (region, composite, value) in [
            ("us-east-1", false, Some(StateValue::Alarm)),
            ("us-east-1", true, Some(StateValue::Ok)),
            ("us-east-1", false, None),
            ("eu-west-1", false, Some(StateValue::Ok)),
        ] {
            let Reading::Stop(reason) = judged(region, composite, value) else { panic!("quiet") };
            assert!(reason.contains(ARN), "{reason}");
        }
    }
}
