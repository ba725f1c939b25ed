//! `ListObjects`.

use tidegate_api::s3::{ListObjects, ListObjectsOutput, ListObjectsRequest, Object, Owner};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::listing::{self, Entry, Listing, Writing};
use crate::rows::{OBJECTS, Version};
use crate::{S3, errors, permission, versions};

const HONOURED: &[&str] = &[
    "Bucket",
    "Delimiter",
    "EncodingType",
    "ExpectedBucketOwner",
    "Marker",
    "MaxKeys",
    "Prefix",
    "RequestPayer",
];

impl Handle<ListObjects> for S3 {
    fn needs(&self, look: &Look, input: &ListObjectsRequest) -> Result<Needs, Failure> {
        let (prefix, delimiter) = (input.prefix.as_ref(), input.delimiter.as_ref());
        Ok(permission::listing(look, "s3:ListBucket", &input.bucket, prefix, delimiter, input.max_keys))
    }

    async fn handle(&self, cx: &Cx, input: ListObjectsRequest) -> Result<ListObjectsOutput, Failure> {
        errors::only(&input, HONOURED)?;
        let writing = Writing::of(input.encoding_type.as_ref())?;
        let (limit, max_keys) = listing::limit(input.max_keys, "maxKeys")?;
        let (prefix, delimiter) = (input.prefix.as_deref(), input.delimiter.as_deref());
        let (bucket, (entries, more)) = cx.read(|rows| {
            let bucket = versions::bucket(rows, &input.bucket, input.expected_bucket_owner.as_deref())?;
            let what =
                Listing::after_marker(&input.bucket, prefix, delimiter, input.marker.as_deref(), limit);
            Ok::<_, Failure>((bucket, what.read(rows, &OBJECTS, |row: &Version| &row.key)?))
        })?;
        let last = entries.last().map(|entry| match entry {
            Entry::Row(row) => row.key.clone(),
            Entry::Prefix(prefix) => prefix.clone(),
        });
        let owner = listing::owner(&bucket.account);
        let (contents, prefixes) = objects(entries, &writing, Some(&owner));
        let delimiter = delimiter.filter(|delimiter| !delimiter.is_empty());
        Ok(ListObjectsOutput {
            is_truncated: Some(more),
            marker: Some(writing.text(input.marker.as_deref().unwrap_or_default())),
            // AWS: the next marker is told only where it is not simply the last key.
            next_marker: last.filter(|_| more && delimiter.is_some()).map(|marker| writing.text(&marker)),
            contents,
            name: Some(bucket.name),
            prefix: Some(writing.text(prefix.unwrap_or_default())),
            delimiter: delimiter.map(|delimiter| writing.text(delimiter)),
            max_keys: Some(max_keys),
            common_prefixes: writing.prefixes(prefixes),
            encoding_type: input.encoding_type,
            ..ListObjectsOutput::default()
        })
    }
}

/// Entries as an answer lists them: objects, and common prefixes.
pub fn objects(
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
