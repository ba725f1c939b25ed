//! AWS's wording of what goes wrong, and how an unsupported parameter is refused.

use tidegate_api::lambda::error::{
    invalid_parameter_value_exception, precondition_failed_exception, resource_conflict_exception,
    resource_not_found_exception,
};
use tidegate_api::{ServiceError, Value};
use tidegate_core::Failure;

/// `ResourceNotFoundException` for a function, a version or an alias by its ARN.
pub(crate) fn function_not_found(arn: &str) -> Failure {
    not_found(format!("Function not found: {arn}"))
}

/// `ResourceNotFoundException` in other words.
pub(crate) fn not_found(message: impl Into<String>) -> Failure {
    resource_not_found_exception(message).with("Type", "User").into()
}

/// An error as the services behind Lambda say it: without telling whose fault it is.
pub(crate) fn blameless(error: ServiceError) -> Failure {
    error.with("Type", Value::Null).into()
}

/// `InvalidParameterValueException`.
pub(crate) fn invalid(message: impl Into<String>) -> Failure {
    invalid_parameter_value_exception(message).with("Type", "User").into()
}

/// `ResourceConflictException`.
pub(crate) fn conflict(message: impl Into<String>) -> Failure {
    resource_conflict_exception(message).with("Type", "User").into()
}

/// `ValidationException`, as the API's front end words it.
pub(crate) fn validation(fault: impl std::fmt::Display) -> Failure {
    ServiceError::sender("ValidationException", 400, format!("1 validation error detected: {fault}")).into()
}

/// Refuses a revision that is not the latest; `api` is the operation that tells the latest.
pub(crate) fn check_revision(given: Option<&String>, latest: &str, api: &str) -> Result<(), Failure> {
    if given.is_none_or(|given| given == latest) {
        return Ok(());
    }
    let message = format!(
        "The Revision Id provided does not match the latest Revision Id. Call the {api} API to retrieve the latest Revision Id"
    );
    Err(precondition_failed_exception(message).with("Type", "User").into())
}

/// Refuses a parameter that is not honoured.
pub(crate) fn refuse(given: bool, parameter: &str) -> Result<(), Failure> {
    if given { Err(invalid(format!("{parameter} is not supported by Tidegate."))) } else { Ok(()) }
}
