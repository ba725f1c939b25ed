//! Names and ARNs of groups and streams, and the permissions that they stand for.

use tidegate_api::ServiceError;
use tidegate_api::logs::error;
use tidegate_core::{Look, Needs, Place};

/// The ARN of a group, without `:*`.
pub fn group_arn(place: &Place, group: &str) -> String {
    place.arn("logs", format!("log-group:{group}")).to_string()
}

/// The ARN of a stream.
pub fn stream_arn(place: &Place, group: &str, stream: &str) -> String {
    format!("{}:log-stream:{stream}", group_arn(place, group))
}

/// `action` on a group. AWS: the resource of a group's own operations ends in an empty stream name, so that
/// policies written with `:*` cover it.
pub fn on_group(look: &Look, action: &'static str, group: &str) -> Needs {
    Needs::one(action, stream_arn(look.place(), group, ""))
}

/// `action` on a stream.
pub fn on_stream(look: &Look, action: &'static str, group: &str, stream: &str) -> Needs {
    Needs::one(action, stream_arn(look.place(), group, stream))
}

/// The group that a request means by name, or by name or ARN as its identifier.
pub fn named(name: Option<&str>, identifier: Option<&str>) -> Result<String, ServiceError> {
    match (name, identifier) {
        (Some(_), Some(_)) => Err(error::validation_exception(
            "LogGroup name and LogGroup ARN are mutually exclusive parameters.",
        )),
        (Some(name), None) => Ok(name.to_owned()),
        (None, Some(identifier)) => Ok(of_arn(identifier).unwrap_or(identifier).to_owned()),
        (None, None) => Err(error::invalid_parameter_exception(
            "At least one of logGroupName or logGroupIdentifier must be given.",
        )),
    }
}

/// The group's name in its ARN, with or without `:*`.
pub fn of_arn(arn: &str) -> Option<&str> {
    let resource = arn.starts_with("arn:").then(|| arn.splitn(6, ':').nth(5)).flatten()?;
    let name = resource.strip_prefix("log-group:")?;
    Some(name.strip_suffix(":*").unwrap_or(name))
}

/// The group that tags are asked for, by its ARN.
pub fn tagged(arn: &str) -> Result<String, ServiceError> {
    of_arn(arn).map(str::to_owned).ok_or_else(|| {
        error::validation_exception(format!("The resource ARN {arn} is not that of a log group."))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_is_known_by_name_and_by_arn() {
        let arn = "arn:aws:logs:us-east-1:123456789012:log-group:/aws/lambda/f:*";
        assert_eq!(named(None, Some(arn)).unwrap(), "/aws/lambda/f");
        assert_eq!(named(None, Some("g")).unwrap(), "g");
        assert!(named(Some("g"), Some("g")).is_err());
    }
}
