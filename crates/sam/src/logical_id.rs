//! Generated logical ids: a prefix and ten hex digits of what the resource is made of.

use sha1::{Digest, Sha1};
use tidegate_yaml::Value;

use crate::python_text::{compact_json, truthy};

const HASH_LENGTH: usize = 10;

/// The prefix followed by the hash of `data` (nothing when it is empty), or by the start of a given hash.
pub(crate) fn generate(prefix: &str, data: &Value, given_hash: Option<&str>) -> String {
    let hash = match given_hash.filter(|hash| !hash.is_empty()) {
        Some(given) => given.chars().take(HASH_LENGTH).collect(),
        None => hash(data),
    };
    format!("{prefix}{hash}")
}

/// The first ten hex digits of the SHA-1 of a value's text; nothing for an empty value.
pub(crate) fn hash(data: &Value) -> String {
    if !truthy(data) {
        return String::new();
    }
    let text = match data {
        Value::String(text) => text.clone(),
        other => compact_json(other),
    };
    let digest = hex::encode(Sha1::digest(text.as_bytes()));
    digest.chars().take(HASH_LENGTH).collect()
}

/// Whether a logical id has letters and digits only.
pub(crate) fn is_valid(logical_id: &str) -> bool {
    !logical_id.is_empty() && logical_id.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use tidegate_yaml::json;

    use super::generate;

    #[test]
    fn hashes_sorted_json() {
        let code = json!({"S3Key": "k", "S3Bucket": "b"});
        assert_eq!(
            generate("FnVersion", &code, None),
            generate("FnVersion", &json!({"S3Bucket": "b", "S3Key": "k"}), None)
        );
        assert_eq!(generate("FnVersion", &code, Some("6b86b273ff34fce1")), "FnVersion6b86b273ff");
        assert_eq!(generate("Fn", &json!({}), None), "Fn");
        assert_eq!(generate("", &json!("abc"), None), "a9993e3647");
    }
}
