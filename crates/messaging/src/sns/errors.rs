//! SNS's errors in AWS's words.

use tidegate_api::ServiceError;
use tidegate_api::sns::error;

/// A parameter's value is not to be had; the words name the parameter.
pub(crate) fn invalid(what: impl std::fmt::Display) -> ServiceError {
    error::invalid_parameter_exception(format!("Invalid parameter: {what}"))
}

/// An ARN that is none.
pub(crate) fn short_arn(parameter: &str, arn: &str) -> ServiceError {
    let parts = arn.split(':').count();
    invalid(format!("{parameter} Reason: An ARN must have at least 6 elements, not {parts}"))
}

/// There is no such topic.
pub(crate) fn no_topic() -> ServiceError {
    error::not_found_exception("Topic does not exist")
}

/// There is no such subscription.
pub(crate) fn no_subscription() -> ServiceError {
    error::not_found_exception("Subscription does not exist")
}

/// There is no such topic, where tags are asked for.
pub(crate) fn no_resource() -> ServiceError {
    error::resource_not_found_exception("Resource does not exist")
}

/// Something that SNS has and that is not offered here.
pub(crate) fn unsupported(parameter: &str, what: &str) -> ServiceError {
    invalid(format!("{parameter} Reason: {what} is not supported here"))
}

/// A value of a message attribute is not to be had.
pub(crate) fn invalid_value(message: impl Into<String>) -> ServiceError {
    error::invalid_parameter_value_exception(message)
}
