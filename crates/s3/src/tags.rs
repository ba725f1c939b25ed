//! Tags of buckets and objects: what AWS accepts, and the query form of `x-amz-tagging`.

use tidegate_api::ServiceError;
use tidegate_api::s3::Tag;

/// Checks a set of tags; `most` is 10 for objects and 50 for buckets.
pub fn checked(tags: Vec<Tag>, most: usize) -> Result<Vec<Tag>, ServiceError> {
    if tags.len() > most {
        return Err(if most == 10 {
            ServiceError::sender("BadRequest", 400, "Object tags cannot be greater than 10")
        } else {
            ServiceError::sender("BadRequest", 400, "Bucket tag count cannot be greater than 50")
        });
    }
    for (index, tag) in tags.iter().enumerate() {
        if tag.key.is_empty() || tag.key.chars().count() > 128 || !allowed(&tag.key) {
            return Err(invalid("The TagKey you have provided is invalid").with("TagKey", tag.key.as_str()));
        }
        if tag.value.chars().count() > 256 || !allowed(&tag.value) {
            return Err(invalid("The TagValue you have provided is invalid")
                .with("TagKey", tag.key.as_str())
                .with("TagValue", tag.value.as_str()));
        }
        if tag.key.starts_with("aws:") {
            return Err(invalid(
                "User-defined tag keys can't start with \"aws:\". This prefix is reserved for system tags. \
                 Remove \"aws:\" from your tag keys and try again.",
            ));
        }
        if tags[..index].iter().any(|before| before.key == tag.key) {
            return Err(
                invalid("Cannot provide multiple Tags with the same key").with("TagKey", tag.key.as_str())
            );
        }
    }
    Ok(tags)
}

/// The tags of a `x-amz-tagging` header, `key=value&key=value`.
pub fn from_query(query: Option<&str>) -> Result<Vec<Tag>, ServiceError> {
    let mut tags = Vec::new();
    for pair in query.unwrap_or_default().split('&').filter(|pair| !pair.is_empty()) {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        let tag = unescaped(key).zip(unescaped(value)).map(|(key, value)| Tag { key, value });
        tags.push(tag.ok_or_else(|| {
            ServiceError::sender(
                "InvalidArgument",
                400,
                "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.",
            )
            .with("ArgumentName", "x-amz-tagging")
        })?);
    }
    checked(tags, 10)
}

/// Undoes the encoding of a URL's query: `+` is a space, `%20` one as well.
pub fn unescaped(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'%' => {
                let digits = bytes.get(at + 1..at + 3)?;
                out.push(u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?);
                at += 2;
            }
            b'+' => out.push(b' '),
            byte => out.push(byte),
        }
        at += 1;
    }
    String::from_utf8(out).ok()
}

fn invalid(message: &str) -> ServiceError {
    ServiceError::sender("InvalidTag", 400, message)
}

fn allowed(text: &str) -> bool {
    text.chars().all(|c| c.is_alphanumeric() || c == ' ' || "_.:/=+-@".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_becomes_tags() {
        let tags = from_query(Some("a=1&b=x%20y&c")).unwrap();
        let read: Vec<_> = tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str())).collect();
        assert_eq!(read, [("a", "1"), ("b", "x y"), ("c", "")]);
        assert!(from_query(Some("a=%zz")).is_err());
    }

    #[test]
    fn what_aws_refuses_is_refused() {
        let tag = |key: &str, value: &str| vec![Tag { key: key.into(), value: value.into() }];
        assert!(checked(tag("test,test2", ""), 50).is_err());
        assert!(checked(tag("aws:x", ""), 50).is_err());
        assert!(checked(tag("ok", "fine"), 50).is_ok());
    }
}
