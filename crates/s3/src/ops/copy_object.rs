//! `CopyObject`.

use tidegate_api::ServiceError;
use tidegate_api::s3::{
    CopyObject, CopyObjectOutput, CopyObjectRequest, CopyObjectResult, MetadataDirective, TaggingDirective,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{StoreCx, StoreLook};

use crate::checksum::{Algorithm, Coverage, show};
use crate::condition::{self, Conditions};
use crate::range::Span;
use crate::rows::{Bucket, NULL, Piece, Version};
use crate::sealing::{self, Wish, show_sealed};
use crate::{S3, checksum, errors, permission, storing, tags, versions};

const HONOURED: &[&str] = &[
    "ACL",
    "Bucket",
    "BucketKeyEnabled",
    "CacheControl",
    "ChecksumAlgorithm",
    "ContentDisposition",
    "ContentEncoding",
    "ContentLanguage",
    "ContentType",
    "CopySource",
    "CopySourceIfMatch",
    "CopySourceIfModifiedSince",
    "CopySourceIfNoneMatch",
    "CopySourceIfUnmodifiedSince",
    "ExpectedBucketOwner",
    "ExpectedSourceBucketOwner",
    "Expires",
    "IfMatch",
    "IfNoneMatch",
    "Key",
    "Metadata",
    "MetadataDirective",
    "RequestPayer",
    "SSEKMSKeyId",
    "ServerSideEncryption",
    "StorageClass",
    "Tagging",
    "TaggingDirective",
];

/// The object that a copy is made of.
struct Source {
    bucket: String,
    key: String,
    version: Option<String>,
}

impl Handle<CopyObject> for S3 {
    fn needs(&self, look: &Look, input: &CopyObjectRequest) -> Result<Needs, Failure> {
        let source = source(&input.copy_source)?;
        let reading = permission::reading(look, &source.bucket, &source.key, source.version.as_deref())?;
        let mut needs = permission::writing(look, &input.bucket, &input.key, &permission::headers!(input))
            .with("s3:x-amz-copy-source", &input.copy_source);
        for need in reading.list() {
            needs = needs.and(need.action.clone(), &need.resource);
            for (key, values) in &need.context {
                needs = needs.with_all(key, values.clone());
            }
        }
        Ok(needs)
    }

    async fn handle(&self, cx: &Cx, input: CopyObjectRequest) -> Result<CopyObjectOutput, Failure> {
        honoured(&input)?;
        let source = source(&input.copy_source)?;
        let (target, source_bucket, original) = cx.read(|rows| {
            let target = versions::bucket(rows, &input.bucket, input.expected_bucket_owner.as_deref())?;
            let bucket =
                versions::bucket(rows, &source.bucket, input.expected_source_bucket_owner.as_deref())?;
            let version = versions::wanted(rows, &bucket, &source.key, source.version.as_deref(), "GET")?;
            Ok::<_, Failure>((target, bucket, version))
        })?;
        let conditions = Conditions {
            if_match: input.copy_source_if_match.as_deref(),
            if_none_match: input.copy_source_if_none_match.as_deref(),
            if_modified_since: input.copy_source_if_modified_since,
            if_unmodified_since: input.copy_source_if_unmodified_since,
        };
        conditions.check_copy(&original, cx.clock().now())?;
        unchanged(&input, &source)?;
        // AWS: a null version's id is not told of the source, unlike that of the copy.
        let source_id = original.shown_id(&source_bucket).filter(|id| id != NULL);
        let version = copied(cx, &input, original, &sealing::wish!(&target, input)?).await?;
        let fresh = versions::fresh_id(cx.ids());
        cx.answer(move |tx| {
            let bucket = versions::bucket(tx, &input.bucket, input.expected_bucket_owner.as_deref())?;
            let newest = versions::newest(tx, &bucket.name, &version.key)?;
            let (if_match, if_none_match) = (input.if_match.as_deref(), input.if_none_match.as_deref());
            condition::check_write(&version.key, newest.as_ref(), if_match, if_none_match)?;
            let version = versions::add(tx, &bucket, version, fresh)?;
            tx.nudge(format!("s3\t{}\t{}", bucket.name, version.key));
            Ok(answer(&bucket, &version, source_id))
        })
        .await
    }
}

fn honoured(input: &CopyObjectRequest) -> Result<(), ServiceError> {
    errors::only(input, HONOURED)?;
    storing::check!(input)?;
    let directives = [
        ("metadata", input.metadata_directive.as_ref().map(MetadataDirective::as_str)),
        ("tagging", input.tagging_directive.as_ref().map(TaggingDirective::as_str)),
    ];
    for (what, directive) in directives {
        if let Some(other) = directive.filter(|directive| !["COPY", "REPLACE"].contains(directive)) {
            let (message, name) = (format!("Unknown {what} directive."), format!("x-amz-{what}-directive"));
            return Err(errors::invalid_argument(&message, &name, other));
        }
    }
    Ok(())
}

fn replaces<D: AsRef<str>>(directive: Option<D>) -> bool {
    directive.is_some_and(|directive| directive.as_ref() == "REPLACE")
}

/// AWS: copying an object onto itself must change something.
fn unchanged(input: &CopyObjectRequest, source: &Source) -> Result<(), ServiceError> {
    let itself = source.bucket == input.bucket && source.key == input.key && source.version.is_none();
    let changes = replaces(input.metadata_directive.as_ref().map(MetadataDirective::as_str))
        || input.storage_class.is_some()
        || input.server_side_encryption.is_some()
        || input.checksum_algorithm.is_some();
    if itself && !changes {
        return Err(errors::invalid_request(
            "This copy request is illegal because it is trying to copy an object to itself without changing the \
             object's metadata, storage class, website redirect location or encryption attributes.",
        ));
    }
    Ok(())
}

async fn copied(
    cx: &Cx,
    input: &CopyObjectRequest,
    original: Version,
    wish: &Wish,
) -> Result<Version, Failure> {
    let headers = if replaces(input.metadata_directive.as_ref().map(MetadataDirective::as_str)) {
        storing::headers!(input)?
    } else {
        original.headers.clone()
    };
    let tags = if replaces(input.tagging_directive.as_ref().map(TaggingDirective::as_str)) {
        tags::from_query(input.tagging.as_deref())?
    } else {
        original.tags.clone()
    };
    let version =
        Version { key: input.key.clone(), modified: versions::now(cx.clock()), headers, tags, ..original };
    rewritten(cx, input, version, wish).await
}

/// AWS: a copy is one object, so what was made of parts gets the ETag and checksum of its whole content.
async fn rewritten(
    cx: &Cx,
    input: &CopyObjectRequest,
    version: Version,
    wish: &Wish,
) -> Result<Version, Failure> {
    let kept = version.checksum.as_ref().map_or(Algorithm::Crc64nvme, |sum| sum.algorithm);
    let algorithm = input.checksum_algorithm.as_ref().map(Algorithm::named).transpose()?.unwrap_or(kept);
    let same = |sum: &checksum::Checksum| sum.algorithm == algorithm && sum.coverage == Coverage::FullObject;
    let in_clear = version.sealed.is_none() && *wish == Wish::default();
    if in_clear && !version.multipart && version.checksum.as_ref().is_some_and(same) {
        return Ok(version);
    }
    let content = storing::content(cx, &version, Span { start: 0, length: version.size }).await?;
    let etag = checksum::md5(&content, None)?;
    let sum = algorithm.of(&content);
    let size = version.size;
    let (sealed, key) = sealing::begin(cx, wish, (&input.bucket, &input.key)).await?.unzip();
    let blob = sealing::put(cx, key.as_ref(), content).await?;
    let content = vec![Piece { blob, size, number: 0, checksum: None }];
    Ok(Version { etag, checksum: Some(sum), content, multipart: false, sealed, ..version })
}

fn answer(bucket: &Bucket, version: &Version, source_id: Option<String>) -> CopyObjectOutput {
    let mut result = CopyObjectResult {
        e_tag: Some(version.quoted_etag()),
        last_modified: Some(version.modified),
        checksum_type: version.checksum.as_ref().map(|sum| sum.coverage.shape()),
        ..CopyObjectResult::default()
    };
    show!(result, &version.checksum);
    let mut output = CopyObjectOutput {
        copy_object_result: Some(result),
        copy_source_version_id: source_id,
        version_id: version.shown_id(bucket),
        ..CopyObjectOutput::default()
    };
    show_sealed!(output, version.sealed.as_ref());
    output
}

/// Reads `bucket/key?versionId=id`, with or without a slash before it, the key encoded as in a URL.
fn source(text: &str) -> Result<Source, ServiceError> {
    let wrong = || errors::invalid_argument("Invalid copy source object key", "x-amz-copy-source", text);
    let (path, version) = match text.split_once("?versionId=") {
        Some((path, version)) => (path, Some(version.to_owned())),
        None => (text, None),
    };
    // A plus sign in a path is a plus sign.
    let path = tags::unescaped(&path.replace('+', "%2B")).ok_or_else(wrong)?;
    let (bucket, key) = path.trim_start_matches('/').split_once('/').ok_or_else(wrong)?;
    if bucket.is_empty() || key.is_empty() {
        return Err(wrong());
    }
    Ok(Source { bucket: bucket.to_owned(), key: key.to_owned(), version })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_read_in_every_form() {
        for text in ["bucket/a%20b/c", "/bucket/a b/c"] {
            let source = source(text).unwrap();
            assert_eq!((source.bucket.as_str(), source.key.as_str()), ("bucket", "a b/c"));
        }
        assert_eq!(source("b/k+x?versionId=v").unwrap().version.as_deref(), Some("v"));
        assert!(source("bucket").is_err());
    }
}
