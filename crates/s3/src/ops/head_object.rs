//! `HeadObject`.

use tidegate_api::s3::{HeadObject, HeadObjectOutput, HeadObjectRequest};
use tidegate_core::{Caller, Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::checksum::show;
use crate::condition::Conditions;
use crate::ops::reading::{self, Reading};
use crate::{S3, errors, permission, storing, versions};

const HONOURED: &[&str] = &[
    "Bucket",
    "ChecksumMode",
    "ExpectedBucketOwner",
    "IfMatch",
    "IfModifiedSince",
    "IfNoneMatch",
    "IfUnmodifiedSince",
    "Key",
    "PartNumber",
    "Range",
    "RequestPayer",
    "ResponseCacheControl",
    "ResponseContentDisposition",
    "ResponseContentEncoding",
    "ResponseContentLanguage",
    "ResponseContentType",
    "ResponseExpires",
    "VersionId",
];

impl Handle<HeadObject> for S3 {
    fn needs(&self, look: &Look, input: &HeadObjectRequest) -> Result<Needs, Failure> {
        permission::reading(look, &input.bucket, &input.key, input.version_id.as_deref())
    }

    async fn handle(&self, cx: &Cx, input: HeadObjectRequest) -> Result<HeadObjectOutput, Failure> {
        errors::only(&input, HONOURED)?;
        let (bucket, version) = cx.read(|rows| {
            let bucket = versions::bucket(rows, &input.bucket, input.expected_bucket_owner.as_deref())?;
            let version = versions::wanted(rows, &bucket, &input.key, input.version_id.as_deref(), "HEAD")?;
            Ok::<_, Failure>((bucket, version))
        })?;
        let conditions = Conditions {
            if_match: input.if_match.as_deref(),
            if_none_match: input.if_none_match.as_deref(),
            if_modified_since: input.if_modified_since,
            if_unmodified_since: input.if_unmodified_since,
        };
        conditions.check_read(&version, cx.clock().now())?;
        let Reading { span, content_range, parts_count } =
            reading::span(&version, input.range.as_deref(), input.part_number)?;
        let asked = input.checksum_mode.is_some() && content_range.is_none();
        let headers = &version.headers;
        let mut output = HeadObjectOutput {
            accept_ranges: Some("bytes".to_owned()),
            last_modified: Some(version.modified),
            content_length: Some(i64::try_from(span.length).unwrap_or(i64::MAX)),
            e_tag: Some(version.quoted_etag()),
            version_id: version.shown_id(&bucket),
            cache_control: headers.cache_control.clone(),
            content_disposition: headers.content_disposition.clone(),
            content_encoding: headers.content_encoding.clone(),
            content_language: headers.content_language.clone(),
            content_range,
            content_type: Some(
                headers.content_type.clone().unwrap_or_else(|| storing::DEFAULT_TYPE.to_owned()),
            ),
            expires: headers.expires.clone(),
            metadata: Some(headers.metadata.clone()),
            server_side_encryption: storing::aes256(),
            parts_count,
            tag_count: reading::tag_count(&version),
            ..HeadObjectOutput::default()
        };
        if asked {
            show!(output, &version.checksum);
            output.checksum_type = version.checksum.as_ref().map(|sum| sum.coverage.shape());
        }
        overridden(cx, input, output)
    }
}

/// The headers that the request asks to be answered instead of those stored.
fn overridden(
    cx: &Cx,
    input: HeadObjectRequest,
    mut output: HeadObjectOutput,
) -> Result<HeadObjectOutput, Failure> {
    let given = [
        (input.response_cache_control, &mut output.cache_control),
        (input.response_content_disposition, &mut output.content_disposition),
        (input.response_content_encoding, &mut output.content_encoding),
        (input.response_content_language, &mut output.content_language),
        (input.response_content_type, &mut output.content_type),
        (input.response_expires.map(|expires| expires.rfc822()), &mut output.expires),
    ];
    for (value, member) in given {
        if value.is_some() {
            if matches!(cx.caller(), Caller::Anonymous) {
                const WHY: &str =
                    "Request specific response headers cannot be used for anonymous GET requests.";
                return Err(errors::invalid_request(WHY).into());
            }
            *member = value;
        }
    }
    Ok(output)
}
