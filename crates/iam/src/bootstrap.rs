//! The first start of an account: its root user's keys, and a user `admin` who may do everything.

use std::collections::BTreeMap;
use std::fmt;

use tidegate_core::{Clock, Failure, Ids, Place};
use tidegate_store::{Key, Reads, Store, Tx};

use crate::keys::{self, NewKey, Owner};
use crate::rows::{ACCESS_KEYS, ACCOUNTS, AccountRow, Holder, USERS, UserRow, named, whole_seconds};

const ADMIN: &str = "admin";

/// An access key with its secret, which it does not print.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessKeyPair {
    /// `AKIA…`.
    pub id: String,
    /// Forty characters.
    pub secret: String,
}

impl fmt::Debug for AccessKeyPair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessKeyPair").field("id", &self.id).finish_non_exhaustive()
    }
}

/// The keys that an account begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstKeys {
    /// The root user's.
    pub root: AccessKeyPair,
    /// Those of the user `admin`.
    pub admin: AccessKeyPair,
}

/// Makes the account of `place` if there is none, and answers the oldest active keys of its root user and of `admin`;
/// `None` where somebody has deleted or deactivated one of them.
///
/// `keep` are keys that a new account is to begin with, so that a reset leaves its clients their keys.
pub async fn bootstrap(
    store: &Store,
    place: &Place,
    ids: &Ids,
    clock: &Clock,
    keep: Option<FirstKeys>,
) -> Result<Option<FirstKeys>, Failure> {
    let account = place.account.clone();
    let administrator = place.partition();
    let first = [
        keep.as_ref().map_or_else(|| NewKey::draw(ids, "AKIA"), |keep| kept(&keep.root)),
        keep.as_ref().map_or_else(|| NewKey::draw(ids, "AKIA"), |keep| kept(&keep.admin)),
    ];
    let user = UserRow {
        holder: Holder {
            name: ADMIN.to_owned(),
            path: "/".to_owned(),
            id: format!("AIDA{}", ids.base32(17)),
            created: whole_seconds(clock.now()),
            tags: Vec::new(),
            boundary: None,
            inline: BTreeMap::new(),
            attached: vec![format!("arn:{administrator}:iam::aws:policy/AdministratorAccess")],
        },
        access_keys: Vec::new(),
        groups: Vec::new(),
    };
    store
        .write(move |tx| {
            if tx.get(&ACCOUNTS, &Key::account(&account))?.is_none() {
                make(tx, &account, &user, &first)?;
            }
            let (root, admin) = (oldest(tx, &account, &Owner::Root)?, oldest_of_admin(tx, &account)?);
            Ok(root.zip(admin).map(|(root, admin)| FirstKeys { root, admin }))
        })
        .await
}

fn make(tx: &mut Tx<'_>, account: &str, admin: &UserRow, first: &[NewKey; 2]) -> Result<(), Failure> {
    let now = admin.holder.created;
    tx.put(&ACCOUNTS, &Key::account(account), &AccountRow { created: now, root_keys: Vec::new() })?;
    tx.put(&USERS, &named(account, ADMIN), admin)?;
    let [root, user] = first;
    keys::create(tx, account, &Owner::Root, root, now)?;
    keys::create(tx, account, &Owner::User(ADMIN.to_owned()), user, now)?;
    Ok(())
}

fn oldest_of_admin(rows: &impl Reads, account: &str) -> Result<Option<AccessKeyPair>, Failure> {
    match rows.get(&USERS, &named(account, ADMIN))? {
        Some(_) => oldest(rows, account, &Owner::User(ADMIN.to_owned())),
        None => Ok(None),
    }
}

fn oldest(rows: &impl Reads, account: &str, owner: &Owner) -> Result<Option<AccessKeyPair>, Failure> {
    for id in owner.keys(rows, account)? {
        if let Some(row) = rows.get(&ACCESS_KEYS, &Key::raw(id.as_str()))?.filter(|row| row.active) {
            return Ok(Some(AccessKeyPair { id, secret: row.secret }));
        }
    }
    Ok(None)
}

fn kept(pair: &AccessKeyPair) -> NewKey {
    NewKey { id: pair.id.clone(), secret: pair.secret.clone() }
}
