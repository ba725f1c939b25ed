//! What is stored: buckets, versions of objects, multipart uploads and their parts.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tidegate_api::s3::{
    LifecycleRule, PublicAccessBlockConfiguration, ServerSideEncryptionConfiguration, Tag,
};
use tidegate_core::Timestamp;
use tidegate_store::{BlobId, Key, Table};

use crate::checksum::Checksum;
use crate::sealing::Sealed;

/// Buckets by name. Names are shared by all accounts and regions, so the row, not the key, says whose it is.
pub const BUCKETS: Table<Bucket> = Table::new("s3_buckets");
/// Each key's current version, unless that is a delete marker: what lists and plain reads see.
pub const OBJECTS: Table<Version> = Table::new("s3_objects");
/// Every version of every key, newest first.
pub const VERSIONS: Table<Version> = Table::new("s3_versions");
/// Multipart uploads in progress by bucket, object key and upload id.
pub const UPLOADS: Table<Upload> = Table::new("s3_uploads");
/// Uploaded parts by upload id and number.
pub const PARTS: Table<Part> = Table::new("s3_parts");

/// The id of a version made while versioning was not enabled.
pub const NULL: &str = "null";

/// A bucket.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Bucket {
    pub name: String,
    pub account: String,
    pub region: String,
    pub created: Timestamp,
    /// The location constraint as given; `None` in us-east-1.
    pub location: Option<String>,
    pub versioning: Option<Versioning>,
    pub tags: Option<Vec<Tag>>,
    pub policy: Option<String>,
    pub encryption: Option<ServerSideEncryptionConfiguration>,
    pub public_access_block: PublicAccessBlockConfiguration,
    #[serde(default)]
    pub lifecycle: Option<Vec<LifecycleRule>>,
}

/// Whether new objects get versions; once enabled it can only be suspended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Versioning {
    Enabled,
    Suspended,
}

/// Headers that are stored with an object and answered with it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Headers {
    pub cache_control: Option<String>,
    pub content_disposition: Option<String>,
    pub content_encoding: Option<String>,
    pub content_language: Option<String>,
    pub content_type: Option<String>,
    pub expires: Option<String>,
    #[serde(default)]
    pub metadata: BTreeMap<String, String>,
}

/// One blob of an object's content: the whole of it, or an uploaded part.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Piece {
    pub blob: BlobId,
    pub size: u64,
    /// The part's number; zero for content that was put at once.
    pub number: i32,
    pub checksum: Option<Checksum>,
}

/// A version of an object, or a delete marker.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Version {
    pub key: String,
    pub id: String,
    pub sequence: u64,
    pub delete_marker: bool,
    pub modified: Timestamp,
    /// Without quotes.
    pub etag: String,
    pub size: u64,
    pub content: Vec<Piece>,
    pub multipart: bool,
    pub headers: Headers,
    pub tags: Vec<Tag>,
    pub checksum: Option<Checksum>,
    /// How it is encrypted with a key of KMS, where it is.
    #[serde(default)]
    pub sealed: Option<Sealed>,
}

/// A multipart upload in progress.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Upload {
    pub bucket: String,
    pub key: String,
    pub id: String,
    pub initiated: Timestamp,
    pub initiator: String,
    pub headers: Headers,
    pub tags: Vec<Tag>,
    pub checksum_algorithm: Option<crate::checksum::Algorithm>,
    pub checksum_type: Option<crate::checksum::Coverage>,
    /// How its parts are encrypted with a key of KMS, where they are.
    #[serde(default)]
    pub sealed: Option<Sealed>,
}

/// An uploaded part.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Part {
    pub number: i32,
    pub modified: Timestamp,
    pub etag: String,
    pub size: u64,
    pub blob: BlobId,
    pub checksum: Checksum,
}

impl Version {
    /// The ETag as headers and documents carry it.
    pub fn quoted_etag(&self) -> String {
        format!("\"{}\"", self.etag)
    }

    /// The version's id where the bucket has versions.
    pub fn shown_id(&self, bucket: &Bucket) -> Option<String> {
        bucket.versioning.map(|_| self.id.clone())
    }
}

/// What the keys of bucket rows begin with: names are unique among all of them.
pub fn all_buckets() -> Key {
    Key::raw("buckets")
}

/// The key of a bucket's row.
pub fn bucket_row(bucket: &str) -> Key {
    all_buckets().and(bucket)
}

/// What the keys of everything in a bucket begin with.
pub fn bucket_key(bucket: &str) -> Key {
    Key::raw(bucket)
}

/// The key of an object.
pub fn object_key(bucket: &str, key: &str) -> Key {
    Key::raw(bucket).and(escaped(key))
}

/// The key of a version: newer ones sort first.
pub fn version_key(bucket: &str, key: &str, sequence: u64) -> Key {
    object_key(bucket, key).and(format_args!("{:020}", u64::MAX - sequence))
}

/// The key of an upload.
pub fn upload_key(bucket: &str, key: &str, upload: &str) -> Key {
    object_key(bucket, key).and(upload)
}

/// The key of a part.
pub fn part_key(upload: &str, number: i32) -> Key {
    Key::raw(upload).and_number(u64::from(number.unsigned_abs()))
}

/// An object key as a part of a row's key. Control characters would break the order of rows (a tab separates parts), so
/// each becomes U+001F and a letter, which keeps the order of object keys.
pub fn escaped(key: &str) -> String {
    let mut out = String::with_capacity(key.len());
    for c in key.chars() {
        match u8::try_from(c) {
            Ok(byte) if byte < 0x20 => {
                out.push('\u{1f}');
                out.push(char::from(byte + 0x40));
            }
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escaping_keeps_the_order_of_object_keys() {
        let keys = ["a", "a\tb", "a\nb", "a\u{1f}", "a b", "a!", "ab", "b"];
        let rows: Vec<Key> = keys.iter().map(|key| object_key("bucket", key)).collect();
        assert!(rows.is_sorted());
    }

    #[test]
    fn newer_versions_sort_first() {
        assert!(version_key("b", "k", 2) < version_key("b", "k", 1));
        assert!(version_key("b", "k", 1) < version_key("b", "k!", 9));
    }
}
