//! Errors that several operations answer with, in AWS's words.

use tidegate_api::{ServiceError, cloudformation};
use tidegate_core::Failure;

/// `ValidationError`, which CloudFormation answers with for nearly everything.
pub fn validation(message: impl Into<String>) -> Failure {
    Failure::Modeled(ServiceError::sender("ValidationError", 400, message))
}

/// There is no stack of this name or id.
pub fn no_such_stack(name: &str) -> Failure {
    validation(format!("Stack with id {name} does not exist"))
}

/// The same, as operations on change sets and templates say it.
pub fn no_stack_in_brackets(name: &str) -> Failure {
    validation(format!("Stack [{name}] does not exist"))
}

/// There is no such change set.
pub fn no_such_change_set(name: &str) -> Failure {
    cloudformation::error::change_set_not_found_exception(format!("ChangeSet [{name}] does not exist")).into()
}

/// A request parameter that the engine does not honour.
pub fn unsupported(parameter: &str) -> Failure {
    validation(format!("The parameter {parameter} is not supported."))
}

/// Refuses each named parameter that the request gives.
pub fn refuse(given: &[(&str, bool)]) -> Result<(), Failure> {
    match given.iter().find(|(_, is_given)| *is_given) {
        Some((name, _)) => Err(unsupported(name)),
        None => Ok(()),
    }
}
