//! Policies of secrets, as the gate asks for them and as they are stored.

use tidegate_api::ServiceError;
use tidegate_api::secretsmanager::error;
use tidegate_core::{Fault, Look, PolicySource, ResourcePolicies};
use tidegate_policy::{Document, Kind, PrincipalElement, StatementEffect};
use tidegate_store::{Reads, StoreLook};

use super::Secrets;
use super::rows::SECRETS;
use super::secret::Secret;

impl ResourcePolicies for Secrets {
    fn resource_policy(&self, look: &Look, arn: &str) -> Result<Option<PolicySource>, Fault> {
        let Some(secret) = Secret::of_arn(look, arn)? else { return Ok(None) };
        let row = look.read(|rows| rows.get(&SECRETS, &secret.key()))?;
        let policy = row.and_then(|row| row.policy);
        Ok(policy.map(|document| PolicySource { id: "secret".into(), document: document.into() }))
    }
}

/// Refuses a document that the gate would not understand, and one that lets everybody in where that is not wanted.
pub(crate) fn check(document: &str, block_public: bool) -> Result<(), ServiceError> {
    let document = Document::parse(Kind::Resource, document).map_err(|_| {
        error::malformed_policy_document_exception("This resource policy contains invalid Json")
    })?;
    let public = document.statements().iter().any(|statement| {
        statement.effect() == StatementEffect::Allow
            && statement.principal().is_some_and(PrincipalElement::everyone)
            && !statement.json().contains("\"Condition\"")
    });
    if block_public && public {
        return Err(error::public_policy_exception(
            "This resource policy grants broad access to your secret.",
        ));
    }
    Ok(())
}
