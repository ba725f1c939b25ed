//! KMS's errors in AWS's words.

use tidegate_api::ServiceError;
use tidegate_api::kms::error;

/// A parameter's value is not to be had.
pub(crate) fn invalid(message: impl Into<String>) -> ServiceError {
    ServiceError::sender("ValidationException", 400, message.into())
}

/// Something that KMS has and that is not offered here.
pub(crate) fn unsupported(what: &str) -> ServiceError {
    error::unsupported_operation_exception(format!("{what} is not supported here."))
}

/// There is no such key.
pub(crate) fn no_key(arn: &str) -> ServiceError {
    error::not_found_exception(format!("Key '{arn}' does not exist"))
}

/// There is no such alias.
pub(crate) fn no_alias(arn: &str) -> ServiceError {
    error::not_found_exception(format!("Alias {arn} is not found."))
}

/// What names neither a key nor an alias.
pub(crate) fn invalid_key_id(given: &str) -> ServiceError {
    error::not_found_exception(format!("Invalid keyId '{given}'"))
}

/// AWS says no more of a ciphertext that it cannot read.
pub(crate) fn invalid_ciphertext() -> ServiceError {
    error::invalid_ciphertext_exception("")
}

/// What is refused of every cryptographic operation: there are no grants and no enclaves here.
pub(crate) fn refuse_tokens(grant_tokens: Option<&[String]>, recipient: bool) -> Result<(), ServiceError> {
    if grant_tokens.is_some_and(|tokens| !tokens.is_empty()) {
        return Err(unsupported("GrantTokens"));
    }
    if recipient { Err(unsupported("Recipient")) } else { Ok(()) }
}

/// What a dry run answers when everything else went well.
pub(crate) fn dry_run(asked: Option<bool>) -> Result<(), ServiceError> {
    if asked == Some(true) {
        let words = "The request would have succeeded, but the DryRun option is set.";
        return Err(error::dry_run_operation_exception(words));
    }
    Ok(())
}
