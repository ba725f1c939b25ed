//! The actions of alarms.
//!
//! A topic is told of the change (`notify.rs`), and the alarm's history says how that went. Other actions are refused by
//! name.

use tidegate_api::ServiceError;
use tidegate_api::cloudwatch::error;

/// AWS: how many actions a state may have.
const MOST: usize = 5;

/// Refuses actions that would not be run.
pub fn valid(name: &str, given: Option<&[String]>) -> Result<(), ServiceError> {
    let given = given.unwrap_or_default();
    if let Some(other) = given.iter().find(|action| !is_topic(action)) {
        return Err(error::invalid_parameter_value_exception(format!(
            "The parameter {name} is not supported for anything but SNS topics: {other} would not be run."
        )));
    }
    if given.len() > MOST {
        return Err(error::invalid_parameter_value_exception(format!(
            "The parameter {name} must not have more than {MOST} members."
        )));
    }
    Ok(())
}

fn is_topic(arn: &str) -> bool {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    matches!(parts.as_slice(), ["arn", _, "sns", region, account, topic]
        if !region.is_empty() && !account.is_empty() && !topic.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn topics_are_told_and_other_actions_named() {
        let topic = "arn:aws:sns:us-east-1:123456789012:alerts".to_owned();
        assert!(valid("AlarmActions", Some(std::slice::from_ref(&topic))).is_ok());
        assert!(valid("AlarmActions", None).is_ok());
        assert!(valid("AlarmActions", Some(&vec![topic; 6])).is_err());
        let other = "arn:aws:lambda:us-east-1:123456789012:function:f".to_owned();
        let refused = valid("OKActions", Some(&[other])).expect_err("refused");
        assert!(refused.message.contains("OKActions") && refused.message.contains("function:f"));
    }
}
