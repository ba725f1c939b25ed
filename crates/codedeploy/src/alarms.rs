//! Alarms: read as the service role before traffic moves, and again and again while a deployment waits.

use tidegate_api::cloudwatch::{self, StateValue};
use tidegate_api::codedeploy::{AlarmConfiguration, ErrorCode, error};
use tidegate_core::{CallError, Cx, Failure};

use crate::defects::Defect;

const MOST: usize = 10;

/// What the alarms say.
#[derive(Debug)]
pub enum Reading {
    /// Nothing speaks against going on.
    Quiet,
    /// The deployment must stop.
    Stop(Defect),
    /// They could not be read for a reason that may pass.
    Again(CallError),
}

/// Checks a configuration.
pub fn check(configuration: Option<&AlarmConfiguration>) -> Result<(), Failure> {
    let Some(configuration) = configuration else { return Ok(()) };
    let alarms = configuration.alarms.as_deref().unwrap_or_default();
    if alarms.len() > MOST {
        let text = format!("A deployment group may have at most {MOST} alarms");
        return Err(error::alarms_limit_exceeded_exception(text).into());
    }
    if configuration.enabled == Some(true) && alarms.is_empty() {
        return Err(error::invalid_alarm_config_exception("Alarms are enabled, but none is named").into());
    }
    let mut seen = std::collections::HashSet::new();
    for alarm in alarms {
        match alarm.name.as_deref() {
            None | Some("") => {
                return Err(error::invalid_alarm_config_exception("An alarm has no name").into());
            }
            Some(name) if !seen.insert(name) => {
                let text = format!("The alarm {name} is named twice");
                return Err(error::invalid_alarm_config_exception(text).into());
            }
            Some(_) => {}
        }
    }
    Ok(())
}

/// The names of the alarms that are watched.
pub fn watched(configuration: Option<&AlarmConfiguration>) -> Vec<String> {
    configuration
        .filter(|configuration| configuration.enabled == Some(true))
        .and_then(|configuration| configuration.alarms.as_ref())
        .map(|alarms| alarms.iter().filter_map(|alarm| alarm.name.clone()).collect())
        .unwrap_or_default()
}

/// Reads the alarms as `cx`, which acts as the group's service role.
pub async fn read(cx: &Cx, configuration: Option<&AlarmConfiguration>) -> Reading {
    let names = watched(configuration);
    if names.is_empty() {
        return Reading::Quiet;
    }
    let tolerant =
        configuration.is_some_and(|configuration| configuration.ignore_poll_alarm_failure == Some(true));
    let input = cloudwatch::DescribeAlarmsInput {
        alarm_names: Some(names.clone()),
        alarm_types: Some(vec![cloudwatch::AlarmType::MetricAlarm, cloudwatch::AlarmType::CompositeAlarm]),
        ..cloudwatch::DescribeAlarmsInput::default()
    };
    match cx.call::<cloudwatch::DescribeAlarms>(input).await {
        Ok(output) => judge(&names, &states(output), tolerant),
        Err(error) if error.is_transient() && !tolerant => Reading::Again(error),
        Err(_) if tolerant => Reading::Quiet,
        Err(error) => {
            let defect = Defect::of_call(&error);
            let message = format!("The alarms of the deployment group could not be read: {}", defect.message);
            Reading::Stop(Defect::new(defect.code, message))
        }
    }
}

fn states(output: cloudwatch::DescribeAlarmsOutput) -> Vec<(String, Option<StateValue>)> {
    let metric = output.metric_alarms.unwrap_or_default();
    let composite = output.composite_alarms.unwrap_or_default();
    metric
        .into_iter()
        .map(|alarm| (alarm.alarm_name.unwrap_or_default(), alarm.state_value))
        .chain(composite.into_iter().map(|alarm| (alarm.alarm_name.unwrap_or_default(), alarm.state_value)))
        .collect()
}

fn judge(names: &[String], states: &[(String, Option<StateValue>)], tolerant: bool) -> Reading {
    let red: Vec<&str> = states
        .iter()
        .filter(|(_, state)| *state == Some(StateValue::Alarm))
        .map(|(name, _)| name.as_str())
        .collect();
    if !red.is_empty() {
        let text = format!(
            "One or more alarms have been activated according to the Amazon CloudWatch metrics you selected, and the \
             affected deployments have been stopped. Activated alarms: <{}>",
            red.join(", ")
        );
        return Reading::Stop(Defect::new(ErrorCode::AlarmActive, text));
    }
    let missing = names.iter().find(|name| !states.iter().any(|(known, _)| known == *name));
    match missing {
        Some(name) if !tolerant => {
            let text = format!("The alarm {name} of the deployment group does not exist.");
            Reading::Stop(Defect::new(ErrorCode::AlarmActive, text))
        }
        _ => Reading::Quiet,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(state: Option<StateValue>, tolerant: bool) -> Reading {
        let states: Vec<_> = state.map(|state| vec![("a".to_owned(), Some(state))]).unwrap_or_default();
        judge(&["a".to_owned()], &states, tolerant)
    }

    #[test]
    fn only_alarm_stops_and_a_missing_one_unless_tolerated() {
        assert!(matches!(judged(Some(StateValue::Ok), false), Reading::Quiet));
        assert!(matches!(judged(Some(StateValue::InsufficientData), false), Reading::Quiet));
        assert!(matches!(judged(Some(StateValue::Alarm), true), Reading::Stop(_)));
        assert!(matches!(judged(None, false), Reading::Stop(_)));
        assert!(matches!(judged(None, true), Reading::Quiet));
    }

    #[test]
    fn the_red_alarm_is_named() {
        let Reading::Stop(defect) = judged(Some(StateValue::Alarm), false) else { panic!("quiet") };
        assert!(defect.message.ends_with("Activated alarms: <a>"), "{}", defect.message);
    }
}
