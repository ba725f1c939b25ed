//! The registry's errors in AWS's words.

use tidegate_api::ServiceError;
use tidegate_api::ecr::error;

use crate::repository::Repository;

/// A parameter's value is not to be had.
pub(crate) fn invalid(message: impl Into<String>) -> ServiceError {
    error::invalid_parameter_exception(format!("Invalid parameter at {}", message.into()))
}

/// Something that the registry has and that is not offered here.
pub(crate) fn unsupported(what: &str) -> ServiceError {
    error::invalid_parameter_exception(format!("{what} is not supported here."))
}

/// There is no such repository.
pub(crate) fn no_repository(repository: &Repository) -> ServiceError {
    error::repository_not_found_exception(format!(
        "The repository with name '{}' does not exist in the registry with id '{}'",
        repository.name, repository.place.account
    ))
}

/// There is one of that name.
pub(crate) fn exists(repository: &Repository) -> ServiceError {
    error::repository_already_exists_exception(format!(
        "The repository with name '{}' already exists in the registry with id '{}'",
        repository.name, repository.place.account
    ))
}

/// The repository has no policy of its own.
pub(crate) fn no_policy(repository: &Repository) -> ServiceError {
    error::repository_policy_not_found_exception(without("Repository policy", repository))
}

/// The repository has no lifecycle policy.
pub(crate) fn no_lifecycle_policy(repository: &Repository) -> ServiceError {
    error::lifecycle_policy_not_found_exception(without("Lifecycle policy", repository))
}

fn without(what: &str, repository: &Repository) -> String {
    format!(
        "{what} does not exist for the repository with name '{}' in the registry with id '{}'",
        repository.name, repository.place.account
    )
}
