//! Tables: a key, and a row as JSON, so that anyone can read them with `sqlite3`.

use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;
use serde::de::DeserializeOwned;
use tidegate_core::{Fault, Place};

/// A table of rows `R`, declared as a constant by the service that owns it.
pub struct Table<R> {
    pub(crate) name: &'static str,
    pub(crate) append_only: bool,
    row: PhantomData<fn() -> R>,
}

impl<R> Table<R> {
    /// A table; `name` is `service_rows`, in lower case.
    pub const fn new(name: &'static str) -> Self {
        Self { name, append_only: false, row: PhantomData }
    }

    /// A table whose rows the database refuses to change or delete.
    pub const fn append_only(name: &'static str) -> Self {
        Self { name, append_only: true, row: PhantomData }
    }
}

/// A key: parts joined by a tab, which sorts below every character that a part may have, so that a prefix is a range.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key(String);

impl Key {
    /// The beginning of every regional key.
    pub fn of(place: &Place) -> Self {
        Self(format!("{}\t{}", place.account, place.region))
    }

    /// The beginning of a key of a global service.
    pub fn account(account: &str) -> Self {
        Self(account.to_owned())
    }

    /// A key made elsewhere, or a single part.
    pub fn raw(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// This key with a further part.
    #[must_use]
    pub fn and(mut self, part: impl fmt::Display) -> Self {
        use fmt::Write;
        self.0.push('\t');
        // Writing to a String cannot fail unless Display itself does, which would be a bug worth a panic.
        write!(self.0, "{part}").expect("a key part prints itself");
        self
    }

    /// This key with a number that sorts as a number.
    #[must_use]
    pub fn and_number(self, number: u64) -> Self {
        self.and(format_args!("{number:012}"))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last part.
    pub fn last(&self) -> &str {
        self.0.rsplit('\t').next().unwrap_or(&self.0)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Reading rows, in a transaction or in a snapshot.
pub trait Reads {
    /// The row under `key`.
    fn get<R: DeserializeOwned>(&self, table: &Table<R>, key: &Key) -> Result<Option<R>, Fault>;

    /// The rows whose key continues `prefix` by at least one part, in key order.
    fn scan<R: DeserializeOwned>(&self, table: &Table<R>, prefix: &Key) -> Result<Vec<(Key, R)>, Fault>;

    /// At most `limit` rows whose key continues `prefix`, after the key `after` (exclusive) where there is one,
    /// forward, or backward from there.
    fn page<R: DeserializeOwned>(
        &self,
        table: &Table<R>,
        prefix: &Key,
        after: Option<&Key>,
        limit: usize,
        backward: bool,
    ) -> Result<Vec<(Key, R)>, Fault>;
}

/// What reads rows: a transaction or a snapshot, each over its own connection.
pub(crate) trait Connected {
    fn connection(&self) -> &rusqlite::Connection;
}

pub(crate) fn encode<R: Serialize>(table: &Table<R>, key: &Key, row: &R) -> Result<String, Fault> {
    serde_json::to_string(row)
        .map_err(|error| Fault::because(format!("encoding {} {key:?}", table.name), error))
}

fn decode<R: DeserializeOwned>(table: &Table<R>, key: &str, text: &str) -> Result<R, Fault> {
    serde_json::from_str(text)
        .map_err(|error| Fault::because(format!("decoding {} {key:?}", table.name), error))
}

/// A table that nothing was ever written to does not exist yet; to a reader it is empty.
fn missing(error: &rusqlite::Error) -> bool {
    matches!(error, rusqlite::Error::SqliteFailure(_, Some(text)) if text.starts_with("no such table"))
}

impl<C: Connected> Reads for C {
    fn get<R: DeserializeOwned>(&self, table: &Table<R>, key: &Key) -> Result<Option<R>, Fault> {
        let found = self
            .connection()
            .prepare_cached(&format!("SELECT value FROM {} WHERE key = ?1", table.name))
            .and_then(|mut statement| {
                use rusqlite::OptionalExtension;
                statement.query_row([key.as_str()], |row| row.get::<_, String>(0)).optional()
            });
        match found {
            Ok(Some(text)) => decode(table, key.as_str(), &text).map(Some),
            Ok(None) => Ok(None),
            Err(error) if missing(&error) => Ok(None),
            Err(error) => Err(Fault::because(format!("reading {} {key:?}", table.name), error)),
        }
    }

    fn scan<R: DeserializeOwned>(&self, table: &Table<R>, prefix: &Key) -> Result<Vec<(Key, R)>, Fault> {
        self.page(table, prefix, None, usize::MAX, false)
    }

    fn page<R: DeserializeOwned>(
        &self,
        table: &Table<R>,
        prefix: &Key,
        after: Option<&Key>,
        limit: usize,
        backward: bool,
    ) -> Result<Vec<(Key, R)>, Fault> {
        let (low, high) = (format!("{prefix}\t"), format!("{prefix}\n"));
        let (low, high) = match (after, backward) {
            (Some(after), false) => (format!("{after}\u{1}"), high),
            (Some(after), true) => (low, after.to_string()),
            (None, _) => (low, high),
        };
        let order = if backward { "DESC" } else { "ASC" };
        let sql = format!(
            "SELECT key, value FROM {} WHERE key >= ?1 AND key < ?2 ORDER BY key {order} LIMIT ?3",
            table.name
        );
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let rows = self.connection().prepare_cached(&sql).and_then(|mut statement| {
            statement
                .query_map(rusqlite::params![low, high, limit], |row| {
                    Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
                })?
                .collect::<Result<Vec<_>, _>>()
        });
        match rows {
            Ok(rows) => rows
                .into_iter()
                .map(|(key, text)| Ok((Key(key.clone()), decode(table, &key, &text)?)))
                .collect(),
            Err(error) if missing(&error) => Ok(Vec::new()),
            Err(error) => Err(Fault::because(format!("scanning {} from {prefix:?}", table.name), error)),
        }
    }
}
