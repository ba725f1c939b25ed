//! What `GetObject` and `HeadObject` have in common.

use tidegate_api::ServiceError;
use tidegate_api::s3::{GetObjectOutput, GetObjectRequest};
use tidegate_core::{Caller, Cx, Failure};

use crate::checksum::show;
use crate::condition::Conditions;
use crate::range::{self, Span};
use crate::rows::{Bucket, Version};
use crate::sealing::show_sealed;
use crate::{errors, storing, versions};

/// The parameters of both.
pub const HONOURED: &[&str] = &[
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

/// What was found, and all that the answer says of it but its content.
pub struct Answer {
    pub version: Version,
    /// The bytes that the content is.
    pub span: Span,
    pub headers: GetObjectOutput,
}

/// Finds the object that a request means and checks the request's conditions.
pub fn answer(cx: &Cx, input: GetObjectRequest, method: &str) -> Result<Answer, Failure> {
    let (bucket, version) = versions::read(
        cx,
        (&input.bucket, input.expected_bucket_owner.as_deref()),
        (&input.key, input.version_id.as_deref()),
        method,
    )?;
    let conditions = Conditions {
        if_match: input.if_match.as_deref(),
        if_none_match: input.if_none_match.as_deref(),
        if_modified_since: input.if_modified_since,
        if_unmodified_since: input.if_unmodified_since,
    };
    conditions.check_read(&version, cx.clock().now())?;
    let reading = span(&version, input.range.as_deref(), input.part_number)?;
    let span = reading.span;
    let with_checksum = input.checksum_mode.is_some() && reading.content_range.is_none();
    let mut headers = headers(&bucket, &version, reading);
    if with_checksum {
        show!(headers, &version.checksum);
        headers.checksum_type = version.checksum.as_ref().map(|sum| sum.coverage.shape());
    }
    let headers = overridden(cx, input, headers)?;
    Ok(Answer { version, span, headers })
}

fn headers(bucket: &Bucket, version: &Version, reading: Reading) -> GetObjectOutput {
    let headers = version.headers.clone();
    let mut output = GetObjectOutput {
        accept_ranges: Some("bytes".to_owned()),
        last_modified: Some(version.modified),
        content_length: Some(i64::try_from(reading.span.length).unwrap_or(i64::MAX)),
        e_tag: Some(version.quoted_etag()),
        version_id: version.shown_id(bucket),
        cache_control: headers.cache_control,
        content_disposition: headers.content_disposition,
        content_encoding: headers.content_encoding,
        content_language: headers.content_language,
        content_range: reading.content_range,
        content_type: Some(headers.content_type.unwrap_or_else(|| storing::DEFAULT_TYPE.to_owned())),
        expires: headers.expires,
        metadata: Some(headers.metadata),
        parts_count: reading.parts_count,
        tag_count: tag_count(version),
        ..GetObjectOutput::default()
    };
    show_sealed!(output, version.sealed.as_ref());
    output
}

/// The headers that the request asks to be answered instead of those stored.
fn overridden(
    cx: &Cx,
    input: GetObjectRequest,
    mut output: GetObjectOutput,
) -> Result<GetObjectOutput, Failure> {
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

/// Which bytes are meant, and how the answer says so.
struct Reading {
    span: Span,
    content_range: Option<String>,
    parts_count: Option<i32>,
}

/// The bytes that `Range` or `partNumber` mean.
fn span(version: &Version, range: Option<&str>, part: Option<i32>) -> Result<Reading, ServiceError> {
    match (range, part) {
        (Some(_), Some(_)) => {
            Err(errors::invalid_request("Cannot specify both Range header and partNumber query parameter"))
        }
        (None, Some(number)) => part_span(version, number),
        (Some(range), None) => {
            let span = range::read(range, version.size)?;
            let content_range = span.map(|span| span.content_range(version.size));
            let span = span.unwrap_or(Span { start: 0, length: version.size });
            Ok(Reading { span, content_range, parts_count: None })
        }
        (None, None) => Ok(Reading {
            span: Span { start: 0, length: version.size },
            content_range: None,
            parts_count: None,
        }),
    }
}

fn part_span(version: &Version, number: i32) -> Result<Reading, ServiceError> {
    let index = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
    let found = index.filter(|index| *index < version.content.len());
    let Some(index) = found else {
        return Err(ServiceError::sender(
            "InvalidPartNumber",
            416,
            "The requested partnumber is not satisfiable",
        )
        .with("ActualPartCount", version.content.len().to_string())
        .with("PartNumberRequested", number.to_string()));
    };
    let start = version.content[..index].iter().map(|piece| piece.size).sum();
    let span = Span { start, length: version.content[index].size };
    let content_range = (span.length > 0).then(|| span.content_range(version.size));
    let parts = i32::try_from(version.content.len()).ok().filter(|_| version.multipart);
    Ok(Reading { span, content_range, parts_count: parts })
}

/// How many tags an object has, where it has any.
fn tag_count(version: &Version) -> Option<i32> {
    i32::try_from(version.tags.len()).ok().filter(|count| *count > 0)
}
