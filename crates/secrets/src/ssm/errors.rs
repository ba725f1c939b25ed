//! Parameter Store's errors in AWS's words.

use tidegate_api::ServiceError;
use tidegate_api::ssm::error;

/// A parameter's value is not to be had.
pub(crate) fn invalid(message: impl Into<String>) -> ServiceError {
    ServiceError::sender("ValidationException", 400, message.into())
}

/// Something that Parameter Store has and that is not offered here.
pub(crate) fn unsupported(what: &str) -> ServiceError {
    invalid(format!("{what} is not supported here."))
}

/// There is no such parameter.
pub(crate) fn no_parameter() -> ServiceError {
    error::parameter_not_found("")
}

/// There is the parameter, but no such version.
pub(crate) fn no_version(name: &str, selector: &str) -> ServiceError {
    error::parameter_version_not_found(format!(
        "Systems Manager could not find version {selector} of {name}. Verify the version and try again."
    ))
}

/// A key that is none, in the words of who keeps the keys.
pub(crate) fn invalid_key(message: &str) -> ServiceError {
    error::invalid_key_id(message)
}
