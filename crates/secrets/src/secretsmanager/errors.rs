//! Secrets Manager's errors in AWS's words.

use tidegate_api::ServiceError;
use tidegate_api::secretsmanager::error;

/// A parameter's value is not to be had.
pub(crate) fn invalid(message: impl Into<String>) -> ServiceError {
    error::invalid_parameter_exception(message)
}

/// A call does not fit the state of the secret.
pub(crate) fn refused(message: impl Into<String>) -> ServiceError {
    error::invalid_request_exception(message)
}

/// Something that Secrets Manager has and that is not offered here.
pub(crate) fn unsupported(what: &str) -> ServiceError {
    invalid(format!("{what} is not supported here."))
}

/// There is no such secret.
pub(crate) fn no_secret() -> ServiceError {
    error::resource_not_found_exception("Secrets Manager can't find the specified secret.")
}

/// There is no such version.
pub(crate) fn no_value(what: &str) -> ServiceError {
    let words = format!("Secrets Manager can't find the specified secret value for {what}");
    error::resource_not_found_exception(words)
}

/// The secret waits for its deletion.
pub(crate) fn marked() -> ServiceError {
    refused("You can't perform this operation on the secret because it was marked for deletion.")
}
