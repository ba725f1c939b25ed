//! A repository, by name and by ARN, and how it is shown.

use std::collections::BTreeMap;

use tidegate_api::ServiceError;
use tidegate_api::ecr::{self, Tag};
use tidegate_core::{Arn, Failure, Look, Needs, Place};
use tidegate_store::{Key, Reads, StoreLook};

use crate::errors::{invalid, no_repository};
use crate::rows::{REPOSITORIES, RepositoryRow};

/// A repository, wherever it is named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Repository {
    /// Its account, which is the registry's id, and its region.
    pub place: Place,
    /// Its name.
    pub name: String,
}

impl Repository {
    /// The repository of a name in a registry, the caller's where none is given.
    pub(crate) fn of(look: &Look, registry: Option<&String>, name: &str) -> Self {
        let account = registry.unwrap_or_else(|| &look.place().account);
        Self { place: Place::new(account, &look.place().region), name: name.to_owned() }
    }

    /// The repository of an ARN.
    pub(crate) fn of_arn(arn: &str) -> Option<Self> {
        let arn = arn.parse::<Arn>().ok()?;
        let name = arn.resource.strip_prefix("repository/")?.to_owned();
        Some(Self { place: Place::new(&arn.account, &arn.region), name })
    }

    /// The repository of an ARN that a request gives.
    pub(crate) fn given(arn: &str) -> Result<Self, ServiceError> {
        Self::of_arn(arn).ok_or_else(|| invalid("'resourceArn' failed to satisfy constraint: 'Invalid ARN'"))
    }

    /// The key of its row.
    pub(crate) fn key(&self) -> Key {
        Key::of(&self.place).and(&self.name)
    }

    /// The ARN.
    pub(crate) fn arn(&self) -> String {
        self.place.arn("ecr", format!("repository/{}", self.name)).to_string()
    }

    /// Its row.
    pub(crate) fn row(&self, rows: &impl Reads) -> Result<RepositoryRow, Failure> {
        Ok(rows.get(&REPOSITORIES, &self.key())?.ok_or_else(|| no_repository(self))?)
    }

    /// One action on it, with the tags that it has.
    pub(crate) fn needs(&self, look: &Look, action: &'static str) -> Result<Needs, Failure> {
        let row = look.read(|rows| rows.get(&REPOSITORIES, &self.key()))?;
        let tags = row.map(|row| row.tags).unwrap_or_default();
        let tagged = |needs: Needs, (key, value): (&String, &String)| {
            needs.with(format!("aws:ResourceTag/{key}"), value)
        };
        Ok(tags.iter().fold(Needs::one(action, self.arn()), tagged))
    }

    /// It as answers show it.
    pub(crate) fn shown(&self, row: RepositoryRow) -> ecr::Repository {
        let Place { account, region, .. } = &self.place;
        ecr::Repository {
            repository_arn: Some(self.arn()),
            registry_id: Some(account.clone()),
            repository_name: Some(self.name.clone()),
            repository_uri: Some(format!("{account}.dkr.ecr.{region}.amazonaws.com/{}", self.name)),
            created_at: Some(row.created),
            image_tag_mutability: Some(row.mutability),
            image_scanning_configuration: Some(row.scanning),
            encryption_configuration: Some(row.encryption),
            ..ecr::Repository::default()
        }
    }
}

/// Checks a name for a repository to be made.
pub(crate) fn check_name(name: &str) -> Result<(), ServiceError> {
    let is_part = |part: &str| {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
        !part.is_empty()
            && part.bytes().all(|byte| plain(byte) || b"._-".contains(&byte))
            && part.bytes().next().is_some_and(plain)
            && part.bytes().last().is_some_and(plain)
    };
    if (2..=256).contains(&name.len()) && name.split('/').all(is_part) {
        return Ok(());
    }
    Err(invalid(
        "'repositoryName' failed to satisfy constraint: 'must satisfy regular expression '(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*''",
    ))
}

/// The tags of a list.
pub(crate) fn tags(list: Vec<Tag>) -> BTreeMap<String, String> {
    list.into_iter().map(|tag| (tag.key, tag.value)).collect()
}

/// What a request says of tags, as condition keys.
pub(crate) fn told(needs: Needs, tags: &BTreeMap<String, String>) -> Needs {
    let needs = needs.with_all("aws:TagKeys", tags.keys().cloned().collect());
    tags.iter().fold(needs, |needs, (key, value)| needs.with(format!("aws:RequestTag/{key}"), value))
}
