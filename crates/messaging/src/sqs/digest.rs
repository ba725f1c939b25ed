//! The MD5 digests by which clients check what was received.
//!
//! AWS: <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html>

use std::collections::BTreeMap;

use md5::{Digest, Md5};

use super::rows::Attribute;

/// The digest of a body.
pub(crate) fn of_body(body: &str) -> String {
    hex::encode(Md5::digest(body))
}

/// The digest of attributes; none where there are none.
pub(crate) fn of_attributes<'a>(
    attributes: impl IntoIterator<Item = (&'a String, &'a Attribute)>,
) -> Option<String> {
    let sorted: BTreeMap<_, _> = attributes.into_iter().collect();
    if sorted.is_empty() {
        return None;
    }
    let mut digest = Md5::new();
    for (name, attribute) in sorted {
        put(&mut digest, name.as_bytes());
        put(&mut digest, attribute.data_type.as_bytes());
        match &attribute.bytes {
            Some(bytes) => {
                digest.update([2]);
                put(&mut digest, bytes);
            }
            None => {
                digest.update([1]);
                put(&mut digest, attribute.text.as_deref().unwrap_or_default().as_bytes());
            }
        }
    }
    Some(hex::encode(digest.finalize()))
}

fn put(digest: &mut Md5, bytes: &[u8]) {
    digest.update(u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_be_bytes());
    digest.update(bytes);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(value: &str) -> Attribute {
        Attribute { data_type: "String".to_owned(), text: Some(value.to_owned()), bytes: None }
    }

    #[test]
    fn digests_are_those_that_aws_answered() {
        assert_eq!(of_body("message"), "78e731027d8fd50ed642340b7c9a63b3");
        let recorded = [("General", "Kenobi"), ("Hello", "There"), ("Help.Me", "Me")];
        let attributes: BTreeMap<String, Attribute> =
            recorded.into_iter().map(|(name, value)| (name.to_owned(), text(value))).collect();
        assert_eq!(of_attributes(&attributes).unwrap(), "4c360f3fdafd970e05fae2f149d997f5");
        assert_eq!(of_attributes(&BTreeMap::new()), None);
    }
}
