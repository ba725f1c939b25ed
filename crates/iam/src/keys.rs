//! Access keys: whose they are, and how they are made.

use tidegate_api::iam::error::limit_exceeded_exception;
use tidegate_core::{Caller, Failure, Ids, Look, Needs, Timestamp};
use tidegate_store::{Key, Reads, Tx};

use crate::errors::{quota, validation};
use crate::holders;
use crate::rows::{ACCESS_KEYS, ACCOUNTS, AccessKeyRow, AccountRow, USERS, UserRow, named};

/// How many access keys a user, or the root user, may have.
const LIMIT: usize = 2;

/// Whose access keys a request is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owner {
    /// The account's root user.
    Root,
    /// A user of the account.
    User(String),
}

impl Owner {
    /// The user that is named, or else the one who asks.
    pub fn of(caller: &Caller, user_name: Option<&str>) -> Result<Self, Failure> {
        match (user_name, caller) {
            (Some(name), _) => Ok(Self::User(name.to_owned())),
            (None, Caller::User { name, .. }) => Ok(Self::User(name.clone())),
            (None, Caller::Root { .. }) => Ok(Self::Root),
            (None, Caller::Session(_) | Caller::Service { .. } | Caller::Anonymous) => {
                Err(validation("Must specify userName when calling with non-User credentials").into())
            }
        }
    }

    /// One action on the owner.
    pub fn need(&self, look: &Look, action: &'static str) -> Result<Needs, Failure> {
        match self {
            Self::Root => Ok(Needs::one(action, look.place().global_arn("iam", "root"))),
            Self::User(name) => holders::need::<UserRow>(look, action, name),
        }
    }

    /// The name that answers show: the root user has none.
    pub fn name(&self) -> &str {
        match self {
            Self::Root => "",
            Self::User(name) => name,
        }
    }

    /// The ids of its keys, oldest first.
    pub fn keys(&self, rows: &impl Reads, account: &str) -> Result<Vec<String>, Failure> {
        Ok(match self {
            Self::Root => account_row(rows, account)?.root_keys,
            Self::User(name) => holders::get::<UserRow>(rows, account, name)?.access_keys,
        })
    }

    /// Changes the ids of its keys.
    pub fn change_keys(
        &self,
        tx: &mut Tx<'_>,
        account: &str,
        change: impl FnOnce(&mut Vec<String>),
    ) -> Result<(), Failure> {
        match self {
            Self::Root => {
                let mut row = account_row(tx, account)?;
                change(&mut row.root_keys);
                tx.put(&ACCOUNTS, &Key::account(account), &row)?;
            }
            Self::User(name) => {
                let mut row: UserRow = holders::get(tx, account, name)?;
                change(&mut row.access_keys);
                tx.put(&USERS, &named(account, name), &row)?;
            }
        }
        Ok(())
    }

    /// Who signs with its keys.
    fn signer(&self, rows: &impl Reads, account: &str) -> Result<Caller, Failure> {
        Ok(match self {
            Self::Root => Caller::Root { account: account.to_owned() },
            Self::User(name) => {
                let holder = holders::get::<UserRow>(rows, account, name)?.holder;
                Caller::User {
                    account: account.to_owned(),
                    name: holder.name,
                    path: holder.path,
                    id: holder.id,
                }
            }
        })
    }
}

fn account_row(rows: &impl Reads, account: &str) -> Result<AccountRow, Failure> {
    rows.get(&ACCOUNTS, &Key::account(account))?
        .ok_or_else(|| tidegate_core::Fault::new(format!("account {account} was never made")).into())
}

/// An id and a secret that nobody has yet; it does not print itself.
#[derive(Clone)]
pub struct NewKey {
    /// `AKIA…` or `ASIA…`.
    pub id: String,
    /// Forty characters.
    pub secret: String,
}

impl NewKey {
    /// Draws a pair; `prefix` is `AKIA` for long-term keys and `ASIA` for sessions.
    pub fn draw(ids: &Ids, prefix: &str) -> Self {
        const SECRET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        Self { id: format!("{prefix}{}", ids.base32(16)), secret: ids.text(SECRET, 40) }
    }
}

/// Gives `owner` a key.
pub fn create(
    tx: &mut Tx<'_>,
    account: &str,
    owner: &Owner,
    key: &NewKey,
    now: Timestamp,
) -> Result<AccessKeyRow, Failure> {
    if owner.keys(tx, account)?.len() >= LIMIT {
        return Err(quota("AccessKeysPerUser", LIMIT).into());
    }
    let row = AccessKeyRow {
        secret: key.secret.clone(),
        active: true,
        created: now,
        owner: owner.signer(tx, account)?,
    };
    if !tx.insert(&ACCESS_KEYS, &Key::raw(key.id.as_str()), &row)? {
        return Err(limit_exceeded_exception("The access key id is taken; try again.").into());
    }
    owner.change_keys(tx, account, |keys| keys.push(key.id.clone()))?;
    Ok(row)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_have_the_form_of_aws() {
        let key = NewKey::draw(&Ids::seeded(1), "AKIA");
        assert_eq!((key.id.len(), key.secret.len()), (20, 40));
        assert!(key.id[4..].bytes().all(|byte| byte.is_ascii_uppercase() || (b'2'..=b'7').contains(&byte)));
    }

    #[test]
    fn who_asks_is_meant_where_nobody_is_named() {
        let root = Caller::Root { account: "123456789012".into() };
        assert_eq!(Owner::of(&root, None).expect("an owner"), Owner::Root);
        assert_eq!(Owner::of(&root, Some("ann")).expect("an owner"), Owner::User("ann".into()));
        assert!(Owner::of(&Caller::Anonymous, None).is_err());
    }
}
