//! What `GetObject` and `HeadObject` have in common.

use tidegate_api::ServiceError;

use crate::errors;
use crate::range::{self, Span};
use crate::rows::Version;

/// Which bytes are meant, and how the answer says so.
pub struct Reading {
    pub span: Span,
    pub content_range: Option<String>,
    pub parts_count: Option<i32>,
}

/// The bytes that `Range` or `partNumber` mean.
pub fn span(version: &Version, range: Option<&str>, part: Option<i32>) -> Result<Reading, ServiceError> {
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
pub fn tag_count(version: &Version) -> Option<i32> {
    i32::try_from(version.tags.len()).ok().filter(|count| *count > 0)
}
