//! Triggers: which events of a deployment tell which SNS topic.
//!
//! AWS: <https://docs.aws.amazon.com/codedeploy/latest/userguide/monitoring-sns-event-notifications.html>. Events of
//! instances, and `DeploymentReady`, are accepted and never happen on the compute platform Lambda, as on AWS.

use std::collections::HashSet;

use tidegate_api::codedeploy::{TriggerConfig, TriggerEventType, error};
use tidegate_core::{Arn, Failure};

/// AWS: how many triggers a group may have.
const MOST: usize = 10;
const LONGEST_NAME: usize = 100;

/// Checks triggers that were given.
pub fn check(given: Option<&Vec<TriggerConfig>>) -> Result<(), Failure> {
    let given = given.map(Vec::as_slice).unwrap_or_default();
    if given.len() > MOST {
        let text = format!("A deployment group may have at most {MOST} triggers");
        return Err(error::trigger_targets_limit_exceeded_exception(text).into());
    }
    let mut seen = HashSet::new();
    for trigger in given {
        if let Some(why) = defect(trigger) {
            return Err(error::invalid_trigger_config_exception(why).into());
        }
        if !seen.insert(trigger.trigger_name.as_deref()) {
            let name = trigger.trigger_name.as_deref().unwrap_or_default();
            let text = format!("The trigger {name} is named twice");
            return Err(error::invalid_trigger_config_exception(text).into());
        }
    }
    Ok(())
}

fn defect(trigger: &TriggerConfig) -> Option<String> {
    let name = trigger.trigger_name.as_deref().unwrap_or_default();
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        return Some(format!("The trigger name '{name}' must have 1 to {LONGEST_NAME} characters"));
    }
    let target = trigger.trigger_target_arn.as_deref().unwrap_or_default();
    let topic = target.parse::<Arn>().is_ok_and(|arn| {
        arn.service == "sns" && !arn.region.is_empty() && !arn.account.is_empty() && !arn.resource.is_empty()
    });
    if !topic {
        return Some(format!("The target '{target}' of the trigger {name} is not the ARN of an SNS topic"));
    }
    let events = trigger.trigger_events.as_deref().unwrap_or_default();
    if events.is_empty() {
        return Some(format!("The trigger {name} names no event"));
    }
    events.iter().find_map(|event| match event {
        TriggerEventType::Unrecognized(other) => {
            Some(format!("The event {other} of the trigger {name} is not valid"))
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trigger(name: &str, target: &str, events: &[&str]) -> TriggerConfig {
        TriggerConfig {
            trigger_name: Some(name.into()),
            trigger_target_arn: Some(target.into()),
            trigger_events: Some(events.iter().map(|event| TriggerEventType::from(*event)).collect()),
        }
    }

    #[test]
    fn a_trigger_has_a_name_a_topic_and_known_events() {
        let topic = "arn:aws:sns:us-east-1:123456789012:releases";
        let good = trigger("t", topic, &["DeploymentStart", "InstanceFailure"]);
        assert!(check(None).is_ok() && check(Some(&vec![good.clone()])).is_ok());
        for wrong in [
            vec![good.clone(), good.clone()],
            vec![trigger("", topic, &["DeploymentStart"])],
            vec![trigger("t", "arn:aws:sqs:us-east-1:123456789012:q", &["DeploymentStart"])],
            vec![trigger("t", topic, &[])],
            vec![trigger("t", topic, &["DeploymentPaused"])],
        ] {
            let Err(Failure::Modeled(refused)) = check(Some(&wrong)) else { panic!("{wrong:?}") };
            assert!(refused.is("InvalidTriggerConfigException"), "{refused:?}");
        }
        let many = (0..11).map(|number| trigger(&number.to_string(), topic, &["DeploymentStop"])).collect();
        assert!(check(Some(&many)).is_err());
    }
}
