//! Conditional requests: `If-Match` and its relatives, for reads, copies and writes.

use tidegate_api::ServiceError;
use tidegate_core::Timestamp;

use crate::errors;
use crate::rows::Version;

/// The conditions of a read.
#[derive(Debug, Default)]
pub struct Conditions<'a> {
    pub if_match: Option<&'a str>,
    pub if_none_match: Option<&'a str>,
    pub if_modified_since: Option<Timestamp>,
    pub if_unmodified_since: Option<Timestamp>,
}

impl Conditions<'_> {
    /// Checks a read. AWS: an `If-Match` that holds outweighs `If-Unmodified-Since`, and an `If-None-Match` that holds
    /// outweighs `If-Modified-Since`.
    pub fn check_read(&self, version: &Version, now: Timestamp) -> Result<(), ServiceError> {
        match (self.failed_positive(version), self.failed_negative(version, now)) {
            (Some(condition), _) => Err(errors::precondition_failed(condition)),
            (None, Some(_)) => Err(errors::not_modified()),
            (None, None) => Ok(()),
        }
    }

    /// Checks the source of a copy, where everything that fails is a failed precondition.
    pub fn check_copy(&self, version: &Version, now: Timestamp) -> Result<(), ServiceError> {
        match self.failed_positive(version).or_else(|| self.failed_negative(version, now)) {
            Some(condition) => Err(errors::precondition_failed(&format!("x-amz-copy-source-{condition}"))),
            None => Ok(()),
        }
    }

    fn failed_positive(&self, version: &Version) -> Option<&'static str> {
        if let Some(etags) = self.if_match {
            return (!matches(etags, &version.etag)).then_some("If-Match");
        }
        self.if_unmodified_since.filter(|since| version.modified > *since).map(|_| "If-Unmodified-Since")
    }

    fn failed_negative(&self, version: &Version, now: Timestamp) -> Option<&'static str> {
        if let Some(etags) = self.if_none_match {
            return matches(etags, &version.etag).then_some("If-None-Match");
        }
        // AWS: a date in the future is ignored.
        self.if_modified_since
            .filter(|since| *since <= now && version.modified <= *since)
            .map(|_| "If-Modified-Since")
    }
}

/// Checks the conditions of a write against the key's newest version.
pub fn check_write(
    key: &str,
    newest: Option<&Version>,
    if_match: Option<&str>,
    if_none_match: Option<&str>,
) -> Result<(), ServiceError> {
    let current = newest.filter(|version| !version.delete_marker);
    match (if_match, if_none_match) {
        (Some(_), Some(_)) => Err(errors::not_implemented("If-Match,If-None-Match")
            .with("additionalMessage", "Multiple conditional request headers present in the request")),
        (_, Some(other)) if other != "*" => Err(errors::not_implemented("If-None-Match").with(
            "additionalMessage",
            "We don't accept the provided value of If-None-Match header for this API",
        )),
        (Some("*"), _) => Err(errors::not_implemented("If-Match")
            .with("additionalMessage", "We don't accept the provided value of If-Match header for this API")),
        (None, Some(_)) if current.is_some() => Err(errors::precondition_failed("If-None-Match")),
        (Some(etag), None) => match current {
            None => Err(errors::no_such_key(key)),
            Some(version) if matches(etag, &version.etag) => Ok(()),
            Some(_) => Err(errors::precondition_failed("If-Match")),
        },
        _ => Ok(()),
    }
}

/// Whether a list of ETags, with or without quotes, names this one.
fn matches(etags: &str, etag: &str) -> bool {
    etags
        .split(',')
        .map(|one| one.trim().trim_start_matches("W/").trim_matches('"'))
        .any(|one| one == "*" || one == etag)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version() -> Version {
        Version { etag: "abc".into(), modified: Timestamp::from_seconds(100), ..Version::default() }
    }

    #[test]
    fn a_matching_etag_outweighs_the_date() {
        let read = Conditions {
            if_match: Some("\"abc\""),
            if_unmodified_since: Some(Timestamp::from_seconds(1)),
            ..Conditions::default()
        };
        assert!(read.check_read(&version(), Timestamp::from_seconds(200)).is_ok());
    }

    #[test]
    fn a_future_date_is_ignored() {
        let read =
            Conditions { if_modified_since: Some(Timestamp::from_seconds(300)), ..Conditions::default() };
        assert!(read.check_read(&version(), Timestamp::from_seconds(200)).is_ok());
        assert!(read.check_read(&version(), Timestamp::from_seconds(400)).unwrap_err().status == 304);
    }

    #[test]
    fn a_write_if_none_match_wants_an_absent_key() {
        assert!(check_write("k", None, None, Some("*")).is_ok());
        assert_eq!(
            check_write("k", Some(&version()), None, Some("*")).unwrap_err().code,
            "PreconditionFailed"
        );
        assert_eq!(check_write("k", None, Some("abc"), None).unwrap_err().code, "NoSuchKey");
    }
}
