//! Keys of services, and what the other services of this room do with keys.

use tidegate_api::ServiceError;
use tidegate_core::{Cx, Failure, Look, Needs, Timestamp};
use tidegate_store::{Reads, StoreLook, Tx};

use super::crypt::{Context, decrypt, encrypt, key_of};
use super::errors::invalid_ciphertext;
use super::key::{KeyRef, alias_key};
use super::material;
use super::policy;
use super::rows::{ALIASES, AliasRow, KEYS, KeyRow, Material};

/// A service's own key, made the first time that it is used.
#[derive(Clone, Debug)]
pub(crate) struct Managed {
    service: &'static str,
    /// What it is made of, if it is made now.
    id: String,
    material: Material,
    now: Timestamp,
}

impl Managed {
    /// The key of a service, such as `ssm`.
    pub(crate) fn of(cx: &Cx, service: &'static str) -> Self {
        let (id, material) = (cx.ids().uuid(), material::new(cx.ids()));
        Self { service, id, material, now: cx.clock().now() }
    }

    /// Its alias.
    pub(crate) fn alias(service: &str) -> String {
        format!("alias/aws/{service}")
    }

    /// The key, made where there is none.
    pub(crate) fn ensure(self, tx: &mut Tx<'_>, cx: &Look) -> Result<(KeyRef, KeyRow), Failure> {
        let (place, name) = (cx.place(), Self::alias(self.service));
        if let Some(alias) = tx.get(&ALIASES, &alias_key(place, &name))? {
            let key = KeyRef::new(place, alias.key);
            let row = key.row(tx, self.now)?;
            return Ok((key, row));
        }
        let key = KeyRef::new(place, self.id);
        let row = KeyRow {
            description: format!(
                "Default key that protects my {} data when no other key is defined",
                self.service
            ),
            policy: policy::of_service(place, self.service),
            created: self.now,
            enabled: true,
            deletion: None,
            materials: vec![self.material],
            rotation: None,
            tags: Default::default(),
            service: Some(self.service.to_owned()),
        };
        tx.put(&KEYS, &key.key(), &row)?;
        let alias = AliasRow { key: key.id.clone(), created: self.now, updated: self.now };
        tx.put(&ALIASES, &alias_key(place, &name), &alias)?;
        Ok((key, row))
    }
}

/// The need to do something with a customer's key by way of a service; the service's own key asks for nothing more.
pub(crate) fn usable(
    look: &Look,
    needs: Needs,
    (action, key): (&'static str, &KeyRef),
    (service, context): (&str, &Context),
) -> Result<Needs, Failure> {
    let row = look.read(|rows| key.row(rows, look.clock().now()))?;
    if row.service.is_some() {
        return Ok(needs);
    }
    let via = format!("{service}.{}.amazonaws.com", look.place().region);
    let needs = needs.and(action, key.arn()).with("kms:ViaService", via);
    Ok(with_context(look, needs, context))
}

/// What a call says of an encryption context, as condition keys.
pub(crate) fn with_context(look: &Look, needs: Needs, context: &Context) -> Needs {
    let needs = match look.caller().account() {
        Some(account) => needs.with("kms:CallerAccount", account),
        None => needs,
    };
    let needs = match look.via() {
        Some(service) => {
            needs.with("kms:ViaService", format!("{service}.{}.amazonaws.com", look.place().region))
        }
        None => needs,
    };
    let needs = needs.with_all("kms:EncryptionContextKeys", context.keys().cloned().collect());
    context
        .iter()
        .fold(needs, |needs, (key, value)| needs.with(format!("kms:EncryptionContext:{key}"), value))
}

/// Encrypts for a service, with a key whose row is at hand.
pub(crate) fn seal(
    cx: &Look,
    (key, row): (&KeyRef, &KeyRow),
    plaintext: &[u8],
    context: &Context,
) -> Result<Vec<u8>, ServiceError> {
    row.check_usable(&key.arn())?;
    encrypt(cx.ids(), (&key.id, row), plaintext, context)
}

/// Decrypts for a service.
pub(crate) fn open(cx: &Look, blob: &[u8], context: &Context) -> Result<Vec<u8>, Failure> {
    let key = KeyRef::new(cx.place(), key_of(blob)?);
    let row = cx.read(|rows| rows.get(&KEYS, &key.key()))?;
    let row = row.filter(|row| !row.is_gone(cx.clock().now())).ok_or_else(invalid_ciphertext)?;
    row.check_usable(&key.arn())?;
    Ok(decrypt(&row, blob, context)?)
}
