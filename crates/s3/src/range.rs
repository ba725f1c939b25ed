//! The one byte range of a read.

use tidegate_api::ServiceError;

/// A range of an object's bytes, or of the part that a read asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub start: u64,
    pub length: u64,
}

impl Span {
    /// `Content-Range` of this span in an object of `size` bytes.
    pub fn content_range(self, size: u64) -> String {
        format!("bytes {}-{}/{size}", self.start, (self.start + self.length).saturating_sub(1))
    }
}

/// Reads a `Range` header. AWS: what is not one valid byte range is ignored, as RFC 9110 asks.
pub fn read(header: &str, size: u64) -> Result<Option<Span>, ServiceError> {
    let Some((first, last)) = header.strip_prefix("bytes=").and_then(|range| range.split_once('-')) else {
        return Ok(None);
    };
    let (first, last) = (first.trim(), last.trim());
    let span = match (first.parse::<u64>(), last.parse::<u64>()) {
        (Ok(first), Ok(last)) if last < first => return Ok(None),
        (Ok(first), Ok(last)) => Span {
            start: first,
            length: last.min(size.saturating_sub(1)).saturating_add(1).saturating_sub(first),
        },
        (Ok(first), Err(_)) if last.is_empty() => Span { start: first, length: size.saturating_sub(first) },
        (Err(_), Ok(tail)) if first.is_empty() => {
            let length = tail.min(size);
            Span { start: size - length, length }
        }
        _ => return Ok(None),
    };
    if span.start >= size || span.length == 0 {
        return Err(ServiceError::sender("InvalidRange", 416, "The requested range is not satisfiable")
            .with("ActualObjectSize", size.to_string())
            .with("RangeRequested", header));
    }
    Ok(Some(span))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_cut_to_the_object() {
        let span = |header| read(header, 8).unwrap();
        assert_eq!(span("bytes=0-3"), Some(Span { start: 0, length: 4 }));
        assert_eq!(span("bytes=4-100"), Some(Span { start: 4, length: 4 }));
        assert_eq!(span("bytes=6-"), Some(Span { start: 6, length: 2 }));
        assert_eq!(span("bytes=-3"), Some(Span { start: 5, length: 3 }));
        assert_eq!(span("bytes=-100"), Some(Span { start: 0, length: 8 }));
        assert_eq!(span("bytes=5-2"), None);
        assert_eq!(span("bytes=0-1,3-4"), None);
        assert_eq!(span("items=0-1"), None);
    }

    #[test]
    fn a_range_outside_the_object_is_an_error() {
        for header in ["bytes=1024-4096", "bytes=8-", "bytes=-0"] {
            assert_eq!(read(header, 8).unwrap_err().status, 416, "{header}");
        }
    }
}
