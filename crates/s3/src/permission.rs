//! Which permission a request on a bucket or an object needs.

use tidegate_api::s3::ServerSideEncryption;
use tidegate_core::{Failure, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use crate::rows::{OBJECTS, Version, object_key};

/// The ARN of a bucket.
pub fn bucket_arn(look: &Look, bucket: &str) -> String {
    format!("arn:{}:s3:::{bucket}", look.place().partition())
}

/// The ARN of an object.
pub fn object_arn(look: &Look, bucket: &str, key: &str) -> String {
    format!("arn:{}:s3:::{bucket}/{key}", look.place().partition())
}

/// `action` on a bucket.
pub fn on_bucket(look: &Look, action: &'static str, bucket: &str) -> Needs {
    Needs::one(action, bucket_arn(look, bucket))
}

/// `action` on an object.
pub fn on_object(look: &Look, action: &'static str, bucket: &str, key: &str) -> Needs {
    Needs::one(action, object_arn(look, bucket, key))
}

/// `action` on an object, or `versioned` on one version of it.
pub fn on_version(
    look: &Look,
    (action, versioned): (&'static str, &'static str),
    bucket: &str,
    key: &str,
    version: Option<&str>,
) -> Needs {
    match version {
        Some(id) => on_object(look, versioned, bucket, key).with("s3:VersionId", id),
        None => on_object(look, action, bucket, key),
    }
}

/// Reading an object. AWS: who may not list a bucket does not learn that a key is missing from it, so for a missing key
/// `s3:ListBucket` is needed as well.
pub fn reading(look: &Look, bucket: &str, key: &str, version: Option<&str>) -> Result<Needs, Failure> {
    let needs = on_version(look, ("s3:GetObject", "s3:GetObjectVersion"), bucket, key, version);
    if version.is_none() && current(look, bucket, key)?.is_none() {
        return Ok(needs.and("s3:ListBucket", bucket_arn(look, bucket)));
    }
    Ok(needs)
}

/// The headers of a write on which permissions depend.
pub struct Headers<'r> {
    /// `x-amz-tagging`.
    pub tagging: Option<&'r String>,
    /// `x-amz-server-side-encryption`.
    pub encryption: Option<&'r ServerSideEncryption>,
    /// `x-amz-server-side-encryption-aws-kms-key-id`.
    pub encryption_key: Option<&'r String>,
}

/// The headers of a request to write an object.
macro_rules! headers {
    ($input:expr) => {
        $crate::permission::Headers {
            tagging: $input.tagging.as_ref(),
            encryption: $input.server_side_encryption.as_ref(),
            encryption_key: $input.ssekms_key_id.as_ref(),
        }
    };
}

pub(crate) use headers;

/// Writing an object, with the tags of a `x-amz-tagging` header where there are any.
pub fn writing(look: &Look, bucket: &str, key: &str, headers: &Headers<'_>) -> Needs {
    let mut needs = on_object(look, "s3:PutObject", bucket, key);
    if let Some(algorithm) = headers.encryption {
        needs = needs.with("s3:x-amz-server-side-encryption", algorithm.as_str());
    }
    if let Some(key) = headers.encryption_key {
        needs = needs.with("s3:x-amz-server-side-encryption-aws-kms-key-id", key);
    }
    match headers.tagging {
        Some(_) => needs.and("s3:PutObjectTagging", object_arn(look, bucket, key)),
        None => needs,
    }
}

/// Listing a bucket, with the keys that policies limit listing by.
pub fn listing(
    look: &Look,
    action: &'static str,
    bucket: &str,
    prefix: Option<&String>,
    delimiter: Option<&String>,
    max_keys: Option<i32>,
) -> Needs {
    let mut needs = on_bucket(look, action, bucket);
    if let Some(prefix) = prefix {
        needs = needs.with("s3:prefix", prefix);
    }
    if let Some(delimiter) = delimiter {
        needs = needs.with("s3:delimiter", delimiter);
    }
    if let Some(max_keys) = max_keys {
        needs = needs.with("s3:max-keys", max_keys);
    }
    needs
}

fn current(look: &Look, bucket: &str, key: &str) -> Result<Option<Version>, Failure> {
    look.read(|rows| Ok(rows.get(&OBJECTS, &object_key(bucket, key))?))
}
