//! Values of secrets: what is given, how it is kept, and which version has which label.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use tidegate_api::ServiceError;
use tidegate_api::secretsmanager::error;
use tidegate_core::{Failure, Fault, Look, Needs, Timestamp};
use tidegate_store::{StoreLook, Tx};

use super::errors::{invalid, no_value, refused};
use super::rows::{CURRENT, PREVIOUS, SecretRow, VersionRow};
use super::secret::Secret;
use crate::kms::{Context, KeyRef, Managed, open, seal, usable};

/// What Secrets Manager is called as a service.
pub(crate) const SERVICE: &str = "secretsmanager";

/// AWS: how long a value is at most, and how many versions without a label are kept.
const LONGEST: usize = 65_536;
const MOST_VERSIONS: usize = 100;

/// A value that was given.
#[derive(Clone)]
pub(crate) struct Given {
    bytes: Vec<u8>,
    is_text: bool,
}

impl Given {
    /// The value of a request: text, bytes, or none.
    pub(crate) fn of(text: Option<String>, bytes: Option<Bytes>) -> Result<Option<Self>, ServiceError> {
        let given = match (text, bytes) {
            (Some(_), Some(_)) => {
                return Err(invalid(
                    "You can't specify both a binary secret value and a string secret value in the same secret.",
                ));
            }
            (Some(text), None) => Some(Self { bytes: text.into_bytes(), is_text: true }),
            (None, Some(bytes)) => Some(Self { bytes: bytes.to_vec(), is_text: false }),
            (None, None) => None,
        };
        if given.as_ref().is_some_and(|given| given.bytes.len() > LONGEST) {
            return Err(invalid("The secret value is too long: at most 65536 bytes."));
        }
        Ok(given)
    }
}

/// A version to be made: its id, its value, its labels, its time.
pub(crate) struct New {
    pub(crate) id: String,
    pub(crate) given: Given,
    pub(crate) stages: Vec<String>,
    pub(crate) now: Timestamp,
    pub(crate) managed: Managed,
}

/// The id of a version: the token of the request.
pub(crate) fn version_id(token: Option<String>) -> Result<String, ServiceError> {
    let missing = || refused("You must provide a ClientRequestToken value. We recommend a UUID-type value.");
    token.ok_or_else(missing)
}

/// Puts a version into a secret; the same one again is no change, and another under its id is refused.
pub(crate) fn put(
    tx: &mut Tx<'_>,
    look: &Look,
    (secret, row): (&Secret, &mut SecretRow),
    new: New,
) -> Result<(), Failure> {
    let New { id, given, stages, now, managed } = new;
    if let Some(version) = row.versions.iter().find(|version| version.id == id) {
        let same = read(look, secret, row, version)?;
        if same == given.bytes && version.is_text == given.is_text {
            return Ok(());
        }
        let words = "You can't use ClientRequestToken {id} because that value is already in use for a version of secret {arn}.";
        let words = words.replace("{id}", &id).replace("{arn}", &secret.arn(row));
        return Err(error::resource_exists_exception(words).into());
    }
    let (key, key_row) = match &row.kms_key_id {
        Some(named) => {
            let key = KeyRef::find(look, named)?;
            let row = key.row(tx, now)?;
            (key, row)
        }
        None => managed.ensure(tx, look)?,
    };
    let blob = seal(look, (&key, &key_row), &given.bytes, &context(secret, row, &id))?;
    row.versions.push(VersionRow {
        id: id.clone(),
        stages: Vec::new(),
        created: now,
        kms_key_id: row.kms_key_id.clone(),
        is_text: given.is_text,
        sealed: STANDARD.encode(blob),
    });
    for stage in stages {
        label(row, &stage, Some(&id));
    }
    row.changed = now;
    forget_oldest(row);
    Ok(())
}

/// Gives a label to a version and takes it from the one that had it; what was current is then previous.
pub(crate) fn label(row: &mut SecretRow, stage: &str, to: Option<&str>) {
    let had = row.versions.iter().position(|version| version.stages.iter().any(|one| one == stage));
    let gets = to.and_then(|to| row.versions.iter().position(|version| version.id == to));
    if had == gets {
        return;
    }
    if let Some(had) = had {
        row.versions[had].stages.retain(|one| one != stage);
        if stage == CURRENT {
            row.versions.iter_mut().for_each(|version| version.stages.retain(|one| one != PREVIOUS));
            row.versions[had].stages.push(PREVIOUS.to_owned());
        }
    }
    if let Some(gets) = gets {
        row.versions[gets].stages.retain(|one| stage != CURRENT || one != PREVIOUS);
        row.versions[gets].stages.push(stage.to_owned());
    }
}

/// AWS: versions without a label go first when there are too many.
fn forget_oldest(row: &mut SecretRow) {
    while row.versions.len() > MOST_VERSIONS {
        match row.versions.iter().position(|version| version.stages.is_empty()) {
            Some(oldest) => drop(row.versions.remove(oldest)),
            None => return,
        }
    }
}

/// The version that an id, a label, or neither chooses.
pub(crate) fn chosen<'r>(
    row: &'r SecretRow,
    id: Option<&str>,
    stage: Option<&str>,
) -> Result<&'r VersionRow, ServiceError> {
    let has = |version: &&VersionRow, stage: &str| version.stages.iter().any(|one| one == stage);
    let Some(id) = id else {
        let stage = stage.unwrap_or(CURRENT);
        let found = row.versions.iter().find(|version| has(version, stage));
        return found.ok_or_else(|| no_value(&format!("staging label: {stage}")));
    };
    let found = row.versions.iter().find(|version| version.id == id);
    let version = found.ok_or_else(|| no_value(&format!("VersionId: {id}")))?;
    if stage.is_some_and(|stage| !has(&version, stage)) {
        return Err(refused("You provided a VersionStage that is not associated to the provided VersionId."));
    }
    Ok(version)
}

/// The value of a version, in clear.
pub(crate) fn read(
    look: &Look,
    secret: &Secret,
    row: &SecretRow,
    version: &VersionRow,
) -> Result<Vec<u8>, Failure> {
    let blob = STANDARD.decode(&version.sealed);
    let blob = blob.map_err(|error| Fault::because("reading a sealed secret", error))?;
    open(look, &blob, &context(secret, row, &version.id))
}

/// What is said of a value when it is encrypted and when it is decrypted.
fn context(secret: &Secret, row: &SecretRow, version: &str) -> Context {
    Context::from([
        ("SecretARN".to_owned(), secret.arn(row)),
        ("SecretVersionId".to_owned(), version.to_owned()),
    ])
}

/// The need to use a customer's key for a secret; Secrets Manager's own asks for nothing more.
pub(crate) fn needs_key(
    look: &Look,
    needs: Needs,
    named: Option<&str>,
    actions: &[&'static str],
) -> Result<Needs, Failure> {
    let Some(named) = named else { return Ok(needs) };
    let key = KeyRef::find(look, named)?;
    look.read(|rows| key.row(rows, look.clock().now()))?;
    let used =
        |needs, action: &&'static str| usable(look, needs, (*action, &key), (SERVICE, &Context::new()));
    actions.iter().try_fold(needs, used)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn version(id: &str, stages: &[&str]) -> VersionRow {
        VersionRow {
            id: id.into(),
            stages: stages.iter().map(|stage| (*stage).to_owned()).collect(),
            created: Timestamp::from_seconds(0),
            kms_key_id: None,
            is_text: true,
            sealed: String::new(),
        }
    }

    fn secret(versions: Vec<VersionRow>) -> SecretRow {
        SecretRow {
            suffix: "abcdef".into(),
            description: None,
            kms_key_id: None,
            tags: Default::default(),
            policy: None,
            created: Timestamp::from_seconds(0),
            changed: Timestamp::from_seconds(0),
            deletion: None,
            versions,
        }
    }

    #[test]
    fn what_was_current_becomes_previous() {
        let mut row =
            secret(vec![version("1", &["AWSPREVIOUS"]), version("2", &["AWSCURRENT"]), version("3", &[])]);
        label(&mut row, CURRENT, Some("3"));
        let stages: Vec<_> = row.versions.iter().map(|version| version.stages.join(",")).collect();
        assert_eq!(stages, ["", "AWSPREVIOUS", "AWSCURRENT"]);
        label(&mut row, CURRENT, Some("2"));
        let stages: Vec<_> = row.versions.iter().map(|version| version.stages.join(",")).collect();
        assert_eq!(stages, ["", "AWSCURRENT", "AWSPREVIOUS"]);
    }

    #[test]
    fn a_version_is_chosen_by_id_or_label() {
        let row = secret(vec![version("1", &["AWSPREVIOUS"]), version("2", &["AWSCURRENT"])]);
        assert_eq!(chosen(&row, None, None).unwrap().id, "2");
        assert_eq!(chosen(&row, Some("1"), None).unwrap().id, "1");
        let refused = chosen(&row, Some("1"), Some(CURRENT)).unwrap_err();
        assert!(refused.message.contains("not associated"), "{}", refused.message);
        let missing = chosen(&row, None, Some("AWSPENDING")).unwrap_err();
        assert!(missing.message.ends_with("staging label: AWSPENDING"), "{}", missing.message);
    }
}
