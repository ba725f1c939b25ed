//! Revisions of applications: where an AppSpec is, when it was registered, and when it was used.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tidegate_api::codedeploy::{
    BundleType, GenericRevisionInfo, RevisionInfo, RevisionLocation, RevisionLocationType, S3Location, error,
};
use tidegate_core::{Failure, Fault, Place, Timestamp};
use tidegate_store::{Key, Reads, Table, Tx};

use crate::rows::GROUPS;

/// Revisions by application and by what tells them apart.
pub const REVISIONS: Table<RevisionRow> = Table::new("codedeploy_revisions");

/// A revision that an application knows.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RevisionRow {
    /// Where it is.
    pub location: RevisionLocation,
    /// What was said of it at its registration.
    pub description: Option<String>,
    /// When it became known.
    pub registered: Timestamp,
    /// When a deployment first used it.
    pub first_used: Option<Timestamp>,
    /// When a deployment last used it.
    pub last_used: Option<Timestamp>,
}

/// Checks that a location says all that its type needs, and gives it with the hash of what it carries.
pub fn check(mut location: RevisionLocation) -> Result<RevisionLocation, Failure> {
    match &location.revision_type {
        Some(RevisionLocationType::AppSpecContent) => {
            let found = location.app_spec_content.get_or_insert_default();
            check_content(found.content.as_deref(), &mut found.sha256)?;
        }
        Some(RevisionLocationType::String) => {
            let found = location.string.get_or_insert_default();
            check_content(found.content.as_deref(), &mut found.sha256)?;
        }
        Some(RevisionLocationType::S3) => check_s3(location.s3_location.as_ref())?,
        Some(other) => return Err(invalid(format!("The revision type {other} is not supported."))),
        None => return Err(invalid("The revision type is missing.")),
    }
    Ok(location)
}

fn check_content(content: Option<&str>, sha256: &mut Option<String>) -> Result<(), Failure> {
    let Some(content) = content else {
        let text = "The content of the revision is missing.";
        return if sha256.is_some() { Ok(()) } else { Err(invalid(text)) };
    };
    let actual = digest(content);
    match sha256 {
        Some(given) if !given.eq_ignore_ascii_case(&actual) => {
            Err(invalid("The SHA256 hash of the AppSpec content does not match the one that was given."))
        }
        _ => {
            *sha256 = Some(actual);
            Ok(())
        }
    }
}

fn check_s3(location: Option<&S3Location>) -> Result<(), Failure> {
    let given = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.is_empty());
    match location {
        Some(S3Location { bundle_type: Some(BundleType::Unrecognized(other)), .. }) => {
            Err(invalid(format!("The bundle type {other} is not supported.")))
        }
        Some(found) if given(&found.bucket) && given(&found.key) && found.bundle_type.is_some() => Ok(()),
        _ => Err(invalid("A revision in S3 needs a bucket, a key and a bundle type.")),
    }
}

/// What tells a revision from the others of its application.
fn mark(location: &RevisionLocation) -> String {
    let content = location.app_spec_content.as_ref().and_then(|found| found.sha256.clone());
    let content = content.or_else(|| location.string.as_ref().and_then(|found| found.sha256.clone()));
    let found = location.s3_location.clone().unwrap_or_default();
    let kind = location.revision_type.as_ref().map_or("", RevisionLocationType::as_str);
    let bundle = found.bundle_type.as_ref().map_or("", BundleType::as_str).to_owned();
    let parts = [content, found.bucket, found.key, Some(bundle), found.version, found.e_tag];
    let parts: Vec<String> = parts.into_iter().map(Option::unwrap_or_default).collect();
    digest(&format!("{kind}\n{}", parts.join("\n").to_lowercase()))
}

fn key(place: &Place, application: &str, location: &RevisionLocation) -> Key {
    Key::of(place).and(application).and(mark(location))
}

/// Registers a checked location; one that is known keeps its times and gets the new description.
pub fn register(
    tx: &mut Tx<'_>,
    place: &Place,
    application: &str,
    location: RevisionLocation,
    description: Option<String>,
    now: Timestamp,
) -> Result<(), Fault> {
    let key = key(place, application, &location);
    let known = tx.get(&REVISIONS, &key)?;
    let row = match known {
        Some(known) => RevisionRow { description, ..known },
        None => RevisionRow { location, description, registered: now, first_used: None, last_used: None },
    };
    tx.put(&REVISIONS, &key, &row)
}

/// A deployment uses a checked location, which becomes known by that.
pub fn used(
    tx: &mut Tx<'_>,
    place: &Place,
    application: &str,
    location: &RevisionLocation,
    now: Timestamp,
) -> Result<(), Fault> {
    let key = key(place, application, location);
    let mut row = tx.get(&REVISIONS, &key)?.unwrap_or_else(|| RevisionRow {
        location: location.clone(),
        description: None,
        registered: now,
        first_used: None,
        last_used: None,
    });
    row.first_used.get_or_insert(now);
    row.last_used = Some(now);
    tx.put(&REVISIONS, &key, &row)
}

/// What is known of a checked location; `None` where the application does not know it.
pub fn info(
    rows: &impl Reads,
    place: &Place,
    application: &str,
    location: &RevisionLocation,
) -> Result<Option<RevisionInfo>, Fault> {
    let Some(row) = rows.get(&REVISIONS, &key(place, application, location))? else { return Ok(None) };
    let groups = targets(rows, place, application)?;
    let marked = mark(&row.location);
    let mut names: Vec<String> =
        groups.into_iter().filter(|(target, _)| *target == marked).map(|(_, name)| name).collect();
    names.sort();
    Ok(Some(RevisionInfo {
        revision_location: Some(row.location),
        generic_revision_info: Some(GenericRevisionInfo {
            description: row.description,
            deployment_groups: Some(names),
            first_used_time: row.first_used,
            last_used_time: row.last_used,
            register_time: Some(row.registered),
        }),
    }))
}

/// The target revisions of an application's groups, by what tells them apart, each with its group's name.
pub fn targets(rows: &impl Reads, place: &Place, application: &str) -> Result<Vec<(String, String)>, Fault> {
    let groups = rows.scan(&GROUPS, &Key::of(place).and(application))?;
    let targets = groups.into_iter().filter_map(|(key, group)| {
        group.shape.target_revision.map(|location| (mark(&location), key.last().to_owned()))
    });
    Ok(targets.collect())
}

/// The lower-case SHA-256 of a text, in hexadecimal digits.
pub fn digest(content: &str) -> String {
    hex::encode(Sha256::digest(content.as_bytes()))
}

/// The refusal of a revision.
pub fn invalid(message: impl Into<String>) -> Failure {
    error::invalid_revision_exception(message).into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use tidegate_api::codedeploy::AppSpecContent;

    fn content(content: Option<&str>, sha256: Option<String>) -> RevisionLocation {
        RevisionLocation {
            revision_type: Some(RevisionLocationType::AppSpecContent),
            app_spec_content: Some(AppSpecContent { content: content.map(str::to_owned), sha256 }),
            ..RevisionLocation::default()
        }
    }

    #[test]
    fn a_content_and_its_hash_are_the_same_revision() {
        let whole = check(content(Some("a"), None)).unwrap();
        let hash = check(content(None, Some(digest("a").to_uppercase()))).unwrap();
        assert_eq!(mark(&whole), mark(&hash));
        assert!(check(content(Some("a"), Some(digest("b")))).is_err());
        assert!(check(content(None, None)).is_err());
    }

    #[test]
    fn a_revision_in_s3_needs_its_three_parts() {
        let s3 = |bundle_type| RevisionLocation {
            revision_type: Some(RevisionLocationType::S3),
            s3_location: Some(S3Location {
                bucket: Some("b".to_owned()),
                key: Some("k".to_owned()),
                bundle_type,
                ..S3Location::default()
            }),
            ..RevisionLocation::default()
        };
        assert!(check(s3(Some(BundleType::Yaml))).is_ok());
        assert!(check(s3(None)).is_err());
        assert!(check(s3(Some(BundleType::from("rar")))).is_err());
        assert_ne!(mark(&s3(Some(BundleType::Yaml))), mark(&s3(Some(BundleType::Json))));
    }
}
