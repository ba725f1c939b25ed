//! Listing: prefix, delimiter, marker and limit, over rows in key order.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::de::DeserializeOwned;
use tidegate_api::ServiceError;
use tidegate_api::s3::{CommonPrefix, EncodingType, Owner};
use tidegate_core::Fault;
use tidegate_store::{Key, Reads, Table};

use crate::errors;
use crate::rows::{bucket_key, escaped};

/// The most entries of one answer.
pub const MOST: i32 = 1000;
/// Sorts after every character that a key may have.
const LAST: char = '\u{10ffff}';
/// Rows read at once.
const PAGE: usize = 512;

/// What to list.
pub struct Listing<'a> {
    pub bucket: &'a str,
    pub prefix: &'a str,
    pub delimiter: &'a str,
    /// Where to go on: the row's key, exclusive.
    pub after: Option<Key>,
    /// The common prefix that is passed over.
    pub after_prefix: Option<&'a str>,
    pub limit: usize,
}

/// One entry of a listing.
pub enum Entry<R> {
    Row(R),
    Prefix(String),
}

impl<'a> Listing<'a> {
    /// A listing of objects that goes on after `marker`, a key or a common prefix.
    pub fn after_marker(
        bucket: &'a str,
        prefix: Option<&'a str>,
        delimiter: Option<&'a str>,
        marker: Option<&'a str>,
        limit: usize,
    ) -> Self {
        let (prefix, delimiter) = (prefix.unwrap_or_default(), delimiter.unwrap_or_default());
        let marker = marker.filter(|marker| !marker.is_empty());
        // AWS: a marker anywhere below a common prefix passes over all of it.
        let after_prefix = marker.and_then(|marker| common(marker, prefix, delimiter));
        // A key's versions and uploads lie below it: a line feed sorts after all of them.
        let after = marker.map(|marker| Key::raw(format!("{bucket}\t{}\n", escaped(marker))));
        Self { bucket, prefix, delimiter, after, after_prefix, limit }
    }

    /// The entries, and whether there are more.
    pub fn read<R: DeserializeOwned>(
        &self,
        reads: &impl Reads,
        table: &Table<R>,
        key_of: impl Fn(&R) -> &str,
    ) -> Result<(Vec<Entry<R>>, bool), Fault> {
        let mut entries = Vec::new();
        if self.limit == 0 {
            return Ok((entries, false));
        }
        let mut after = self.start();
        loop {
            let rows = reads.page(table, &bucket_key(self.bucket), after.as_ref(), PAGE, false)?;
            let last_page = rows.len() < PAGE;
            let mut skip = None;
            for (row_key, row) in rows {
                after = Some(row_key);
                let key = key_of(&row);
                if !key.starts_with(self.prefix) {
                    if key > self.prefix {
                        return Ok((entries, false));
                    }
                    continue;
                }
                let common = common(key, self.prefix, self.delimiter).map(str::to_owned);
                if entries.len() == self.limit {
                    return Ok((entries, true));
                }
                match common {
                    Some(common) => {
                        skip = Some(Key::raw(format!("{}\t{}{LAST}", self.bucket, escaped(&common))));
                        entries.push(Entry::Prefix(common));
                        break;
                    }
                    None => entries.push(Entry::Row(row)),
                }
            }
            match skip {
                Some(skip) => after = Some(skip),
                None if last_page => return Ok((entries, false)),
                None => {}
            }
        }
    }

    /// The row key after which the first entry may lie.
    fn start(&self) -> Option<Key> {
        if let Some(common) = self.after_prefix {
            return Some(Key::raw(format!("{}\t{}{LAST}", self.bucket, escaped(common))));
        }
        let mut below = self.prefix.to_owned();
        let from_prefix = below.pop().map(|last| {
            // The greatest key below the prefix, as far as characters go; what lies between is passed over.
            let before = char::from_u32(u32::from(last).saturating_sub(1)).filter(|c| u32::from(*c) >= 0x20);
            match before {
                Some(before) => Key::raw(format!("{}\t{}{before}{LAST}", self.bucket, escaped(&below))),
                None => Key::raw(format!("{}\t{}", self.bucket, escaped(&below))),
            }
        });
        self.after.clone().max(from_prefix)
    }
}

/// The part of `key` up to the first delimiter after the prefix.
fn common<'k>(key: &'k str, prefix: &str, delimiter: &str) -> Option<&'k str> {
    let rest = key.strip_prefix(prefix)?;
    if delimiter.is_empty() {
        return None;
    }
    rest.find(delimiter).map(|at| &key[..prefix.len() + at + delimiter.len()])
}

/// The limit of a request, which may be zero and is cut to 1000.
pub fn limit(given: Option<i32>, name: &str) -> Result<(usize, i32), ServiceError> {
    let limit = given.unwrap_or(MOST).min(MOST);
    match usize::try_from(limit) {
        Ok(count) => Ok((count, limit)),
        Err(_) => Err(errors::invalid_argument(
            &format!("Argument {name} must be an integer between 0 and 2147483647"),
            name,
            &limit.to_string(),
        )),
    }
}

/// How keys are written in an answer.
pub struct Writing(bool);

impl Writing {
    /// As the request asks.
    pub fn of(encoding: Option<&EncodingType>) -> Result<Self, ServiceError> {
        match encoding.map(EncodingType::as_str) {
            None => Ok(Self(false)),
            Some("url") => Ok(Self(true)),
            Some(other) => Err(errors::invalid_argument(
                "Invalid Encoding Method specified in Request",
                "encoding-type",
                other,
            )),
        }
    }

    /// A key, a prefix or a delimiter.
    pub fn text(&self, text: &str) -> String {
        if self.0 { url(text) } else { text.to_owned() }
    }

    /// Common prefixes; `None` where there are none.
    pub fn prefixes(&self, prefixes: Vec<String>) -> Option<Vec<CommonPrefix>> {
        let shapes: Vec<_> =
            prefixes.iter().map(|prefix| CommonPrefix { prefix: Some(self.text(prefix)) }).collect();
        (!shapes.is_empty()).then_some(shapes)
    }
}

/// A text as S3 writes it with `encoding-type=url`.
pub fn url(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'*' | b'/' => {
                out.push(char::from(byte))
            }
            b' ' => out.push('+'),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

/// A continuation token: the marker, made opaque.
pub fn token(marker: &str) -> String {
    URL_SAFE_NO_PAD.encode(marker)
}

/// The marker in a continuation token.
pub fn from_token(token: &str) -> Result<String, ServiceError> {
    let marker = URL_SAFE_NO_PAD.decode(token).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    marker.filter(|marker| !marker.is_empty()).ok_or_else(|| {
        ServiceError::sender("InvalidArgument", 400, "The continuation token provided is incorrect")
            .with("ArgumentName", "continuation-token")
    })
}

/// The owner that answers name: the canonical id of an account.
pub fn owner(account: &str) -> Owner {
    Owner { id: Some(canonical_id(account)), ..Owner::default() }
}

/// The canonical user id of an account: 64 hexadecimal digits that say nothing about the account.
pub fn canonical_id(account: &str) -> String {
    use sha2::Digest;
    hex::encode(sha2::Sha256::digest(format!("canonical user {account}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_common_prefix_ends_with_the_delimiter() {
        assert_eq!(common("a/b/c", "a/", "/"), Some("a/b/"));
        assert_eq!(common("a/b", "a/", "/"), None);
        assert_eq!(common("a/b", "", ""), None);
    }

    #[test]
    fn url_encoding_keeps_slashes() {
        assert_eq!(url("a b/ü"), "a+b/%C3%BC");
    }

    #[test]
    fn a_token_is_read_back() {
        assert_eq!(from_token(&token("a/b")).unwrap(), "a/b");
        assert!(from_token("%").is_err() && from_token("").is_err());
    }
}
