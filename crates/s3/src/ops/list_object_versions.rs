//! `ListObjectVersions`.

use tidegate_api::s3::{
    DeleteMarkerEntry, ListObjectVersions, ListObjectVersionsOutput, ListObjectVersionsRequest, ObjectVersion,
};
use tidegate_core::{Cx, Failure, Fault, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::listing::{self, Entry, Listing, Writing};
use crate::rows::{Bucket, VERSIONS, Version, version_key};
use crate::{S3, errors, permission, versions};

const HONOURED: &[&str] = &[
    "Bucket",
    "Delimiter",
    "EncodingType",
    "ExpectedBucketOwner",
    "KeyMarker",
    "MaxKeys",
    "Prefix",
    "RequestPayer",
    "VersionIdMarker",
];

impl Handle<ListObjectVersions> for S3 {
    fn needs(&self, look: &Look, input: &ListObjectVersionsRequest) -> Result<Needs, Failure> {
        let (prefix, delimiter) = (input.prefix.as_ref(), input.delimiter.as_ref());
        Ok(permission::listing(
            look,
            "s3:ListBucketVersions",
            &input.bucket,
            prefix,
            delimiter,
            input.max_keys,
        ))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListObjectVersionsRequest,
    ) -> Result<ListObjectVersionsOutput, Failure> {
        errors::only(&input, HONOURED)?;
        let writing = Writing::of(input.encoding_type.as_ref())?;
        let (limit, max_keys) = listing::limit(input.max_keys, "maxKeys")?;
        let (prefix, delimiter) = (input.prefix.as_deref(), input.delimiter.as_deref());
        let (bucket, (entries, more), newest) = cx.read(|rows| {
            let bucket = versions::bucket(rows, &input.bucket, input.expected_bucket_owner.as_deref())?;
            let mut what =
                Listing::after_marker(&input.bucket, prefix, delimiter, input.key_marker.as_deref(), limit);
            if let Some(after) = after_version(rows, &input)? {
                what.after = Some(after);
            }
            let found = what.read(rows, &VERSIONS, |row: &Version| &row.key)?;
            let first = found.0.iter().find_map(|entry| match entry {
                Entry::Row(row) => Some(row.key.clone()),
                Entry::Prefix(_) => None,
            });
            let newest = first.map(|key| versions::newest(rows, &bucket.name, &key)).transpose()?.flatten();
            Ok::<_, Failure>((bucket, found, newest))
        })?;
        let mut output = ListObjectVersionsOutput {
            is_truncated: Some(more),
            key_marker: Some(writing.text(input.key_marker.as_deref().unwrap_or_default())),
            version_id_marker: Some(input.version_id_marker.unwrap_or_default()),
            name: Some(bucket.name.clone()),
            prefix: Some(writing.text(prefix.unwrap_or_default())),
            delimiter: delimiter
                .filter(|delimiter| !delimiter.is_empty())
                .map(|delimiter| writing.text(delimiter)),
            max_keys: Some(max_keys),
            encoding_type: input.encoding_type,
            ..ListObjectVersionsOutput::default()
        };
        if more {
            match entries.last() {
                Some(Entry::Row(row)) => {
                    output.next_key_marker = Some(writing.text(&row.key));
                    output.next_version_id_marker = Some(row.id.clone());
                }
                Some(Entry::Prefix(prefix)) => output.next_key_marker = Some(writing.text(prefix)),
                None => {}
            }
        }
        fill(&mut output, entries, &writing, &bucket, newest.as_ref());
        Ok(output)
    }
}

/// The row key of the version that the request goes on after.
fn after_version(rows: &impl Reads, input: &ListObjectVersionsRequest) -> Result<Option<Key>, Failure> {
    let id = input.version_id_marker.as_deref().filter(|id| !id.is_empty());
    match (input.key_marker.as_deref().filter(|key| !key.is_empty()), id) {
        (None, Some(id)) => {
            const WHY: &str = "A version-id marker cannot be specified without a key marker.";
            Err(errors::invalid_argument(WHY, "version-id-marker", id).into())
        }
        (Some(key), Some(id)) => {
            let found: Result<Option<Version>, Fault> = versions::with_id(rows, &input.bucket, key, id);
            match found? {
                Some(version) => Ok(Some(version_key(&input.bucket, key, version.sequence))),
                None => {
                    Err(errors::invalid_argument("Invalid version id specified", "version-id-marker", id)
                        .into())
                }
            }
        }
        (_, None) => Ok(None),
    }
}

fn fill(
    output: &mut ListObjectVersionsOutput,
    entries: Vec<Entry<Version>>,
    writing: &Writing,
    bucket: &Bucket,
    newest_of_first: Option<&Version>,
) {
    let (mut listed, mut markers, mut prefixes) = (Vec::new(), Vec::new(), Vec::new());
    let mut before: Option<String> = None;
    for entry in entries {
        let version = match entry {
            Entry::Prefix(prefix) => {
                prefixes.push(prefix);
                continue;
            }
            Entry::Row(version) => version,
        };
        // Versions of a key follow one another, newest first; of the first key an earlier answer may have listed some.
        let latest = match &before {
            None => newest_of_first.is_some_and(|newest| newest.sequence == version.sequence),
            Some(key) => *key != version.key,
        };
        before = Some(version.key.clone());
        let (key, id) = (Some(writing.text(&version.key)), Some(version.id.clone()));
        let owner = Some(listing::owner(&bucket.account));
        if version.delete_marker {
            let last_modified = Some(version.modified);
            markers.push(DeleteMarkerEntry {
                owner,
                key,
                version_id: id,
                is_latest: Some(latest),
                last_modified,
            });
            continue;
        }
        listed.push(ObjectVersion {
            e_tag: Some(version.quoted_etag()),
            checksum_algorithm: version.checksum.as_ref().map(|sum| vec![sum.algorithm.shape()]),
            checksum_type: version.checksum.as_ref().map(|sum| sum.coverage.shape()),
            size: Some(i64::try_from(version.size).unwrap_or(i64::MAX)),
            storage_class: Some("STANDARD".into()),
            key,
            version_id: id,
            is_latest: Some(latest),
            last_modified: Some(version.modified),
            owner,
            ..ObjectVersion::default()
        });
    }
    output.versions = (!listed.is_empty()).then_some(listed);
    output.delete_markers = (!markers.is_empty()).then_some(markers);
    output.common_prefixes = writing.prefixes(prefixes);
}
