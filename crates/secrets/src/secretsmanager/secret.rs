//! A secret, by name, by ARN, and by an ARN without its last six letters; and how it is shown.

use std::collections::BTreeMap;

use tidegate_api::ServiceError;
use tidegate_api::secretsmanager::Tag;
use tidegate_core::{Arn, Failure, Fault, Look, Needs, Place, Timestamp};
use tidegate_store::{Key, Reads, StoreLook};

use super::errors::{invalid, marked, no_secret};
use super::rows::{SECRETS, SecretRow};

/// A secret, wherever it is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Secret {
    /// Its account and region.
    pub place: Place,
    /// Its name.
    pub name: String,
}

impl Secret {
    /// The secret that a name or an ARN names.
    pub(crate) fn of(look: &Look, given: &str) -> Result<Self, Failure> {
        if !given.starts_with("arn:") {
            return Ok(Self { place: look.place().clone(), name: given.to_owned() });
        }
        Ok(Self::of_arn(look, given)?.ok_or_else(|| invalid("Invalid secret id"))?)
    }

    /// The secret of an ARN: by its whole, or by all but the letters at its end.
    pub(crate) fn of_arn(look: &Look, arn: &str) -> Result<Option<Self>, Fault> {
        let Ok(arn) = arn.parse::<Arn>() else { return Ok(None) };
        let Some(rest) = arn.resource.strip_prefix("secret:") else { return Ok(None) };
        let named = |name: &str| Self { place: Place::new(&arn.account, &arn.region), name: name.to_owned() };
        if let Some((name, suffix)) = rest.rsplit_once('-') {
            let secret = named(name);
            let row = look.read(|rows| rows.get(&SECRETS, &secret.key()))?;
            if row.is_some_and(|row| row.suffix == suffix) {
                return Ok(Some(secret));
            }
        }
        Ok(Some(named(rest)))
    }

    /// The key of its row.
    pub(crate) fn key(&self) -> Key {
        Key::of(&self.place).and(&self.name)
    }

    /// The ARN.
    pub(crate) fn arn(&self, row: &SecretRow) -> String {
        self.place.arn("secretsmanager", format!("secret:{}-{}", self.name, row.suffix)).to_string()
    }

    /// Its row, marked for deletion or not, unless its time is over.
    pub(crate) fn any(&self, rows: &impl Reads, now: Timestamp) -> Result<SecretRow, Failure> {
        let row = rows.get(&SECRETS, &self.key())?.filter(|row| !row.is_gone(now));
        Ok(row.ok_or_else(no_secret)?)
    }

    /// Its row.
    pub(crate) fn row(&self, rows: &impl Reads, now: Timestamp) -> Result<SecretRow, Failure> {
        let row = self.any(rows, now)?;
        if row.deletion.is_some() { Err(marked().into()) } else { Ok(row) }
    }

    /// One action on the secret; one that is not there is not there for anybody, as on AWS by its bare name.
    pub(crate) fn needs(look: &Look, given: &str, action: &'static str) -> Result<(Self, Needs), Failure> {
        let secret = Self::of(look, given)?;
        let row = look.read(|rows| rows.get(&SECRETS, &secret.key()))?;
        let row = row.filter(|row| !row.is_gone(look.clock().now()));
        let Some(row) = row else {
            let arn = secret.place.arn("secretsmanager", format!("secret:{}", secret.name));
            return Ok((secret, Needs::one(action, arn)));
        };
        let needs = Needs::one(action, secret.arn(&row)).with("secretsmanager:SecretId", secret.arn(&row));
        let tagged = |needs: Needs, (key, value): (&String, &String)| {
            needs.with(format!("aws:ResourceTag/{key}"), value)
        };
        Ok((secret, row.tags.iter().fold(needs, tagged)))
    }
}

impl SecretRow {
    /// Whether its deletion is over.
    pub(crate) fn is_gone(&self, now: Timestamp) -> bool {
        self.deletion.is_some_and(|(_, at)| at <= now)
    }

    /// The labels of each version that has some.
    pub(crate) fn stages(&self) -> BTreeMap<String, Vec<String>> {
        let labelled = self.versions.iter().filter(|version| !version.stages.is_empty());
        labelled.map(|version| (version.id.clone(), version.stages.clone())).collect()
    }

    /// The tags, as they are shown.
    pub(crate) fn shown_tags(&self) -> Option<Vec<Tag>> {
        let tag =
            |(key, value): (&String, &String)| Tag { key: Some(key.clone()), value: Some(value.clone()) };
        Some(self.tags.iter().map(tag).collect::<Vec<_>>()).filter(|tags| !tags.is_empty())
    }
}

/// Checks a name for a secret to be made.
pub(crate) fn check_name(name: &str) -> Result<(), ServiceError> {
    let letters = |byte: u8| byte.is_ascii_alphanumeric() || b"-/_+=.@!".contains(&byte);
    if (1..=512).contains(&name.len()) && name.bytes().all(letters) {
        return Ok(());
    }
    let words = "Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!";
    Err(ServiceError::sender("ValidationException", 400, words))
}

/// The tags of a list.
pub(crate) fn tags(list: Vec<Tag>) -> BTreeMap<String, String> {
    list.into_iter().filter_map(|tag| Some((tag.key?, tag.value.unwrap_or_default()))).collect()
}

/// What a request says of tags, as condition keys.
pub(crate) fn told(needs: Needs, tags: &BTreeMap<String, String>) -> Needs {
    let needs = needs.with_all("aws:TagKeys", tags.keys().cloned().collect());
    tags.iter().fold(needs, |needs, (key, value)| needs.with(format!("aws:RequestTag/{key}"), value))
}
