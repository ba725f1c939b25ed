//! What `ListObjects` and `ListObjectsV2` have in common: all but how they say where to go on.

use tidegate_api::s3::{CommonPrefix, EncodingType, Object, Owner};
use tidegate_core::{Cx, Failure};
use tidegate_store::StoreLook;

use crate::listing::{self, Entry, Listing, Writing};
use crate::rows::{OBJECTS, Version};
use crate::versions;

/// What a request asks for.
pub struct Asked<'a> {
    pub bucket: &'a str,
    pub expected_owner: Option<&'a str>,
    pub prefix: Option<&'a str>,
    pub delimiter: Option<&'a str>,
    pub encoding: Option<&'a EncodingType>,
    pub max_keys: Option<i32>,
    /// The key or common prefix to go on after.
    pub after: Option<&'a str>,
    pub with_owner: bool,
}

/// What a bucket has of it, written as the request asks.
pub struct Keys {
    pub writing: Writing,
    pub name: String,
    pub prefix: String,
    pub delimiter: Option<String>,
    pub max_keys: i32,
    pub contents: Option<Vec<Object>>,
    pub common_prefixes: Option<Vec<CommonPrefix>>,
    /// How many objects and common prefixes there are.
    pub count: usize,
    pub more: bool,
    /// The last key or common prefix, unwritten.
    pub last: Option<String>,
}

/// What a request of either operation asks for.
macro_rules! asked {
    ($input:expr, $after:expr, $with_owner:expr) => {
        $crate::ops::keys::Asked {
            bucket: &$input.bucket,
            expected_owner: $input.expected_bucket_owner.as_deref(),
            prefix: $input.prefix.as_deref(),
            delimiter: $input.delimiter.as_deref(),
            encoding: $input.encoding_type.as_ref(),
            max_keys: $input.max_keys,
            after: $after,
            with_owner: $with_owner,
        }
    };
}

/// An answer of either operation with what was found.
macro_rules! told {
    ($output:expr, $keys:expr) => {{
        let mut output = $output;
        output.is_truncated = Some($keys.more);
        output.contents = $keys.contents;
        output.name = Some($keys.name);
        output.prefix = Some($keys.prefix);
        output.delimiter = $keys.delimiter;
        output.max_keys = Some($keys.max_keys);
        output.common_prefixes = $keys.common_prefixes;
        output
    }};
}

pub(crate) use {asked, told};

/// Lists the keys of a bucket.
pub fn list(cx: &Cx, asked: &Asked<'_>) -> Result<Keys, Failure> {
    let writing = Writing::of(asked.encoding)?;
    let (limit, max_keys) = listing::limit(asked.max_keys, "maxKeys")?;
    let (bucket, (entries, more)) = cx.read(|rows| {
        let bucket = versions::bucket(rows, asked.bucket, asked.expected_owner)?;
        let what = Listing::after_marker(asked.bucket, asked.prefix, asked.delimiter, asked.after, limit);
        Ok::<_, Failure>((bucket, what.read(rows, &OBJECTS, |row: &Version| &row.key)?))
    })?;
    let last = entries.last().map(|entry| match entry {
        Entry::Row(row) => row.key.clone(),
        Entry::Prefix(prefix) => prefix.clone(),
    });
    let count = entries.len();
    let owner = asked.with_owner.then(|| listing::owner(&bucket.account));
    let (contents, prefixes) = objects(entries, &writing, owner.as_ref());
    let delimiter = asked.delimiter.filter(|delimiter| !delimiter.is_empty());
    Ok(Keys {
        name: bucket.name,
        prefix: writing.text(asked.prefix.unwrap_or_default()),
        delimiter: delimiter.map(|delimiter| writing.text(delimiter)),
        max_keys,
        contents,
        common_prefixes: writing.prefixes(prefixes),
        count,
        more,
        last,
        writing,
    })
}

/// Entries as an answer lists them: objects, and common prefixes.
fn objects(
    entries: Vec<Entry<Version>>,
    writing: &Writing,
    owner: Option<&Owner>,
) -> (Option<Vec<Object>>, Vec<String>) {
    let (mut objects, mut prefixes) = (Vec::new(), Vec::new());
    for entry in entries {
        match entry {
            Entry::Prefix(prefix) => prefixes.push(prefix),
            Entry::Row(version) => objects.push(Object {
                key: Some(writing.text(&version.key)),
                last_modified: Some(version.modified),
                e_tag: Some(version.quoted_etag()),
                checksum_algorithm: version.checksum.as_ref().map(|sum| vec![sum.algorithm.shape()]),
                checksum_type: version.checksum.as_ref().map(|sum| sum.coverage.shape()),
                size: Some(i64::try_from(version.size).unwrap_or(i64::MAX)),
                storage_class: Some("STANDARD".into()),
                owner: owner.cloned(),
                ..Object::default()
            }),
        }
    }
    ((!objects.is_empty()).then_some(objects), prefixes)
}
