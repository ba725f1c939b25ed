//! Errors that several operations answer with, in AWS's words.

use tidegate_api::{ServiceError, iam};
use tidegate_policy::Malformed;

/// AWS's code for requests that break a rule which no modelled error names.
pub fn validation(message: impl Into<String>) -> ServiceError {
    ServiceError::sender("ValidationError", 400, message)
}

/// There is no role, user, group or instance profile of this name.
pub fn no_such_holder(kind: &str, name: &str) -> ServiceError {
    if kind == "instance-profile" {
        return iam::error::no_such_entity_exception(format!("Instance Profile {name} cannot be found."));
    }
    iam::error::no_such_entity_exception(format!("The {kind} with name {name} cannot be found."))
}

/// There is no inline policy of this name.
pub fn no_such_inline_policy(kind: &str, name: &str) -> ServiceError {
    iam::error::no_such_entity_exception(format!("The {kind} policy with name {name} cannot be found."))
}

/// There is no managed policy under this ARN to read or change.
pub fn no_such_policy(arn: &str) -> ServiceError {
    iam::error::no_such_entity_exception(format!("Policy {arn} was not found."))
}

/// There is no managed policy under this ARN to attach.
pub fn not_attachable(arn: &str) -> ServiceError {
    iam::error::no_such_entity_exception(format!("Policy {arn} does not exist or is not attachable."))
}

/// There is no access key of this id.
pub fn no_such_key(id: &str) -> ServiceError {
    iam::error::no_such_entity_exception(format!("The Access Key with id {id} cannot be found."))
}

/// A document that the grammar refuses.
pub fn malformed(error: Malformed) -> ServiceError {
    iam::error::malformed_policy_document_exception(error.to_string())
}

/// A quota is used up.
pub fn quota(name: &str, limit: usize) -> ServiceError {
    iam::error::limit_exceeded_exception(format!("Cannot exceed quota for {name}: {limit}"))
}

/// A request parameter that the engine does not honour.
pub fn unsupported(parameter: &str) -> ServiceError {
    validation(format!("The parameter {parameter} is not supported."))
}
