//! A key, by id, by ARN, and by its aliases; and the state that it is in.

use tidegate_api::ServiceError;
use tidegate_api::kms::{CustomerMasterKeySpec, OriginType, error};
use tidegate_api::kms::{
    EncryptionAlgorithmSpec, KeyManagerType, KeyMetadata, KeySpec, KeyState, KeyUsageType,
};
use tidegate_core::{Arn, Failure, Look, Place, Timestamp};
use tidegate_store::{Key, Reads, StoreLook};

use super::errors::{invalid_key_id, no_alias, no_key};
use super::rows::{ALIASES, KEYS, KeyRow};

/// A key, and the alias by which it was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct KeyRef {
    /// Its account and region.
    pub place: Place,
    /// Its id.
    pub id: String,
    /// The alias, where it was named by one.
    pub alias: Option<String>,
}

impl KeyRef {
    /// The key of an id here.
    pub(crate) fn new(place: &Place, id: impl Into<String>) -> Self {
        Self { place: place.clone(), id: id.into(), alias: None }
    }

    /// The key that an id, an alias or an ARN of either names; it exists.
    pub(crate) fn find(look: &Look, given: &str) -> Result<Self, Failure> {
        let (place, name) = match given.parse::<Arn>() {
            Ok(arn) if arn.service == "kms" && arn.region == look.place().region => {
                (Place::new(arn.account, arn.region), arn.resource)
            }
            Ok(arn) => {
                return Err(error::not_found_exception(format!("Invalid arn {}", arn.region)).into());
            }
            Err(_) => (look.place().clone(), given.to_owned()),
        };
        look.read(|rows| Self::resolve(rows, place, &name, look.clock().now()))
    }

    fn resolve(rows: &impl Reads, place: Place, name: &str, now: Timestamp) -> Result<Self, Failure> {
        let found = if name.starts_with("alias/") {
            let row = rows.get(&ALIASES, &alias_key(&place, name))?;
            let missing = || no_alias(&place.arn("kms", name).to_string());
            let id = row.map(|row| row.key).ok_or_else(missing)?;
            Self { place, id, alias: Some(name.to_owned()) }
        } else {
            let id = name.strip_prefix("key/").unwrap_or(name);
            if !is_id(id) {
                return Err(invalid_key_id(name).into());
            }
            Self { place, id: id.to_owned(), alias: None }
        };
        found.row(rows, now)?;
        Ok(found)
    }

    /// The ARN.
    pub(crate) fn arn(&self) -> String {
        self.place.arn("kms", format!("key/{}", self.id)).to_string()
    }

    /// The key of its row.
    pub(crate) fn key(&self) -> Key {
        Key::of(&self.place).and(&self.id)
    }

    /// Its row, unless its time is over.
    pub(crate) fn row(&self, rows: &impl Reads, now: Timestamp) -> Result<KeyRow, Failure> {
        let row = rows.get(&KEYS, &self.key())?.filter(|row| !row.is_gone(now));
        Ok(row.ok_or_else(|| no_key(&self.arn()))?)
    }

    /// How it is shown.
    pub(crate) fn metadata(&self, row: &KeyRow) -> KeyMetadata {
        let state = row.state();
        KeyMetadata {
            aws_account_id: Some(self.place.account.clone()),
            key_id: self.id.clone(),
            arn: Some(self.arn()),
            creation_date: Some(row.created),
            enabled: Some(state == KeyState::Enabled),
            description: Some(row.description.clone()),
            key_usage: Some(KeyUsageType::EncryptDecrypt),
            key_state: Some(state),
            deletion_date: row.deletion.map(|deletion| deletion.at),
            origin: Some(OriginType::AwsKms),
            key_manager: Some(match row.service {
                Some(_) => KeyManagerType::Aws,
                None => KeyManagerType::Customer,
            }),
            customer_master_key_spec: Some(CustomerMasterKeySpec::SymmetricDefault),
            key_spec: Some(KeySpec::SymmetricDefault),
            encryption_algorithms: Some(vec![EncryptionAlgorithmSpec::SymmetricDefault]),
            multi_region: Some(false),
            current_key_material_id: row.materials.last().map(|material| material.id.clone()),
            ..KeyMetadata::default()
        }
    }
}

impl KeyRow {
    /// Whether its deletion is over.
    pub(crate) fn is_gone(&self, now: Timestamp) -> bool {
        self.deletion.is_some_and(|deletion| deletion.at <= now)
    }

    /// `KeyState`.
    pub(crate) fn state(&self) -> KeyState {
        match (self.deletion, self.enabled) {
            (Some(_), _) => KeyState::PendingDeletion,
            (None, true) => KeyState::Enabled,
            (None, false) => KeyState::Disabled,
        }
    }

    /// Refuses a key that is to be deleted.
    pub(crate) fn check_stays(&self, arn: &str) -> Result<(), ServiceError> {
        match self.deletion {
            Some(_) => Err(error::kms_invalid_state_exception(format!("{arn} is pending deletion."))),
            None => Ok(()),
        }
    }

    /// Refuses a key that may not be used now.
    pub(crate) fn check_usable(&self, arn: &str) -> Result<(), ServiceError> {
        self.check_stays(arn)?;
        if self.enabled { Ok(()) } else { Err(error::disabled_exception(format!("{arn} is disabled."))) }
    }

    /// Refuses to change a key of a service.
    pub(crate) fn check_customers(&self, arn: &str) -> Result<(), ServiceError> {
        match self.service {
            Some(_) => Err(error::unsupported_operation_exception(format!(
                "{arn} is a key of a service, which nobody else changes."
            ))),
            None => Ok(()),
        }
    }
}

/// The key of an alias's row.
pub(crate) fn alias_key(place: &Place, name: &str) -> Key {
    Key::of(place).and(name)
}

fn is_id(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}
