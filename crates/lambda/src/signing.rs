//! Code signing configurations: whose signatures are trusted, and what becomes of a package without one.
//!
//! They are kept and shown as AWS does. Tidegate verifies no signature, so every package is an untrusted one to it: a
//! function whose configuration enforces signatures is given no code, one whose configuration warns is.

use tidegate_api::lambda::error::{
    code_signing_config_not_found_exception, code_verification_failed_exception, resource_not_found_exception,
};
use tidegate_api::lambda::{AllowedPublishers, CodeSigningConfig, CodeSigningPolicies};
use tidegate_core::{Failure, Place};
use tidegate_store::Reads;

use crate::errors::blameless;
use crate::rows::{SIGNINGS, SigningRow, signing_key};
use crate::shown::last_modified;

/// The policy of configurations that say nothing.
pub(crate) const WARN: &str = "Warn";
const ENFORCE: &str = "Enforce";

/// The ARN of a configuration.
pub(crate) fn arn(place: &Place, id: &str) -> String {
    place.arn("lambda", format!("code-signing-config:{id}")).to_string()
}

/// A configuration by its ARN, where it is there.
pub(crate) fn find(rows: &impl Reads, place: &Place, given: &str) -> Result<Option<SigningRow>, Failure> {
    let id = given.rsplit(':').next().unwrap_or_default();
    let row = rows.get(&SIGNINGS, &signing_key(place, id))?;
    Ok(row.filter(|_| given == arn(place, id)))
}

/// A configuration by its ARN.
pub(crate) fn existing(rows: &impl Reads, place: &Place, given: &str) -> Result<SigningRow, Failure> {
    find(rows, place, given)?.ok_or_else(|| {
        let message = format!("The Lambda code signing configuration {given} can not be found.");
        blameless(resource_not_found_exception(message))
    })
}

/// A configuration that a function is given, which is worded differently where it is missing.
pub(crate) fn given(rows: &impl Reads, place: &Place, given: &str) -> Result<SigningRow, Failure> {
    find(rows, place, given)?.ok_or_else(|| {
        code_signing_config_not_found_exception(format!(
            "The code signing configuration cannot be found. Check that the provided configuration is not deleted: {given}."
        ))
        .with("Type", "User")
        .into()
    })
}

/// Refuses a package for a function whose configuration enforces signatures.
pub(crate) fn check_package(rows: &impl Reads, place: &Place, arn: &str) -> Result<(), Failure> {
    if given(rows, place, arn)?.policy != ENFORCE {
        return Ok(());
    }
    let message = "Lambda cannot deploy the function. The code signing configuration enforces signatures, and verifying them is not supported by Tidegate.";
    Err(code_verification_failed_exception(message).with("Type", "User").into())
}

/// A configuration as AWS shows it.
pub(crate) fn shown(place: &Place, row: &SigningRow) -> CodeSigningConfig {
    CodeSigningConfig {
        code_signing_config_id: row.id.clone(),
        code_signing_config_arn: arn(place, &row.id),
        description: Some(row.description.clone()),
        allowed_publishers: AllowedPublishers { signing_profile_version_arns: row.publishers.clone() },
        code_signing_policies: CodeSigningPolicies {
            untrusted_artifact_on_deployment: Some(row.policy.as_str().into()),
        },
        last_modified: last_modified(row.modified),
    }
}
