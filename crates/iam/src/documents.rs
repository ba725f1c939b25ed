//! Policy documents as they come in and go out.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use tidegate_api::iam::error::malformed_policy_document_exception;
use tidegate_core::{Arn, Failure};
use tidegate_policy::{Document, Kind};
use tidegate_store::Reads;

use crate::errors;
use crate::rows::{ROLES, USERS, named};

/// RFC 3986: everything but the unreserved characters.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// AWS: `ACLSizePerRole`, the quota of a trust policy.
const TRUST_QUOTA: usize = 2_048;
/// AWS: the quota of a managed policy.
const MANAGED_QUOTA: usize = 6_144;

/// A document as IAM answers it: URL-encoded.
pub fn encoded(document: &str) -> String {
    utf8_percent_encode(document, RESERVED).to_string()
}

/// The characters that count towards a quota: whitespace does not.
pub fn weight(document: &str) -> usize {
    document.chars().filter(|character| !character.is_whitespace()).count()
}

/// Checks a document of an inline policy.
pub fn check_inline(document: &str) -> Result<(), Failure> {
    Document::parse(Kind::Identity, document).map_err(errors::malformed)?;
    Ok(())
}

/// Checks a document of a managed policy.
pub fn check_managed(document: &str) -> Result<(), Failure> {
    Document::parse(Kind::Managed, document).map_err(errors::malformed)?;
    if weight(document) > MANAGED_QUOTA {
        return Err(errors::quota("PolicySize", MANAGED_QUOTA).into());
    }
    Ok(())
}

/// Checks a trust policy: its grammar, its size, and that the users and roles of `account` that it names exist.
pub fn check_trust(rows: &impl Reads, account: &str, document: &str) -> Result<(), Failure> {
    let parsed = Document::parse(Kind::Trust, document).map_err(errors::malformed)?;
    if weight(document) > TRUST_QUOTA {
        return Err(errors::quota("ACLSizePerRole", TRUST_QUOTA).into());
    }
    for principal in
        parsed.statements().iter().filter_map(|statement| statement.principal()).flat_map(|p| p.aws())
    {
        if !exists(rows, account, principal)? {
            let message = format!("Invalid principal in policy: \"AWS\":\"{principal}\"");
            return Err(malformed_policy_document_exception(message).into());
        }
    }
    Ok(())
}

/// Whether a principal exists, as far as this account can know: those of other accounts are taken at their word.
fn exists(rows: &impl Reads, account: &str, principal: &str) -> Result<bool, Failure> {
    let Ok(arn) = principal.parse::<Arn>() else { return Ok(true) };
    if arn.account != account {
        return Ok(true);
    }
    let mut parts = arn.resource.split('/');
    let kind = parts.next().unwrap_or_default();
    let name = match kind {
        "assumed-role" => parts.next(),
        "user" | "role" => parts.next_back(),
        _ => return Ok(true),
    };
    let key = named(account, name.unwrap_or_default());
    // A path that differs names something else, which does not exist.
    Ok(match kind {
        "user" => rows.get(&USERS, &key)?.is_some_and(|row| at_path(&arn, &row.holder.path)),
        "role" => rows.get(&ROLES, &key)?.is_some_and(|row| at_path(&arn, &row.holder.path)),
        _ => rows.get(&ROLES, &key)?.is_some(),
    })
}

fn at_path(arn: &Arn, path: &str) -> bool {
    let end = arn.resource.rfind('/').map_or(0, |at| at + 1);
    arn.resource[..end].find('/').is_some_and(|start| &arn.resource[start..end] == path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_go_out_url_encoded() {
        assert_eq!(encoded(r#"{"a": "b-c_d.e~f"}"#), "%7B%22a%22%3A%20%22b-c_d.e~f%22%7D");
    }

    #[test]
    fn whitespace_has_no_weight() {
        assert_eq!(weight("{ \"a\":\n 1 }"), 7);
    }

    #[test]
    fn a_path_is_part_of_the_name() {
        let arn: Arn = "arn:aws:iam::123456789012:role/team/build".parse().expect("an ARN");
        assert!(at_path(&arn, "/team/"));
        assert!(!at_path(&arn, "/"));
        let plain: Arn = "arn:aws:iam::123456789012:role/build".parse().expect("an ARN");
        assert!(at_path(&plain, "/"));
    }
}
