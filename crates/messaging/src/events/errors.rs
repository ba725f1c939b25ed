//! EventBridge's errors in AWS's words.

use tidegate_api::ServiceError;
use tidegate_api::events::error;

/// A parameter's value is not to be had.
pub(crate) fn invalid(message: impl Into<String>) -> ServiceError {
    ServiceError::sender("ValidationException", 400, message.into())
}

/// Something that EventBridge has and that is not offered here.
pub(crate) fn unsupported(what: &str) -> ServiceError {
    invalid(format!("{what} is not supported here."))
}

/// There is no such bus.
pub(crate) fn no_bus(name: &str) -> ServiceError {
    error::resource_not_found_exception(format!("Event bus {name} does not exist."))
}

/// There is no such rule.
pub(crate) fn no_rule(name: &str, bus: &str) -> ServiceError {
    error::resource_not_found_exception(format!("Rule {name} does not exist on EventBus {bus}."))
}

/// A pattern that is none.
pub(crate) fn invalid_pattern(reason: &str) -> ServiceError {
    error::invalid_event_pattern_exception(format!("Event pattern is not valid. Reason: {reason}"))
}
