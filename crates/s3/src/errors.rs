//! S3's errors, with its codes, statuses and wording.

use tidegate_api::{ServiceError, Shape, Value, s3::error};

/// Refuses every given member of `input` that is not among `honoured`: nothing is accepted and then ignored.
pub fn only<S: Shape>(input: &S, honoured: &[&str]) -> Result<(), ServiceError> {
    match input.to_value() {
        Value::Map(members) => match members.keys().find(|name| !honoured.contains(&name.as_str())) {
            Some(name) => Err(not_implemented(name)),
            None => Ok(()),
        },
        _ => Ok(()),
    }
}

/// `only` for a request that sets something on a bucket: `own` is what no other such request has.
pub fn only_setting<S: Shape>(input: &S, own: &[&str]) -> Result<(), ServiceError> {
    only(input, &[&["Bucket", "ExpectedBucketOwner", "ContentMD5", "ChecksumAlgorithm"], own].concat())
}

/// A parameter that is not honoured.
pub fn not_implemented(parameter: &str) -> ServiceError {
    ServiceError::sender(
        "NotImplemented",
        501,
        format!("A header you provided implies functionality that is not implemented: {parameter}"),
    )
    .with("Header", parameter)
}

/// A parameter with a value that is not honoured.
pub fn value_not_implemented(parameter: &str, value: &str) -> ServiceError {
    not_implemented(&format!("{parameter} {value}"))
}

/// `NoSuchBucket`.
pub fn no_such_bucket(bucket: &str) -> ServiceError {
    error::no_such_bucket("The specified bucket does not exist").with("BucketName", bucket)
}

/// `NoSuchKey`.
pub fn no_such_key(key: &str) -> ServiceError {
    error::no_such_key("The specified key does not exist.").with("Key", key)
}

/// `NoSuchVersion`.
pub fn no_such_version(key: &str, version: &str) -> ServiceError {
    ServiceError::sender("NoSuchVersion", 404, "The specified version does not exist.")
        .with("Key", key)
        .with("VersionId", version)
}

/// `NoSuchUpload`.
pub fn no_such_upload(upload: &str) -> ServiceError {
    const WHY: &str = "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.";
    error::no_such_upload(WHY).with("UploadId", upload)
}

/// `InvalidArgument`, naming the argument and its value.
pub fn invalid_argument(message: &str, name: &str, value: &str) -> ServiceError {
    ServiceError::sender("InvalidArgument", 400, message)
        .with("ArgumentName", name)
        .with("ArgumentValue", value)
}

/// `InvalidRequest`.
pub fn invalid_request(message: impl Into<String>) -> ServiceError {
    ServiceError::sender("InvalidRequest", 400, message)
}

/// `MalformedXML`.
pub fn malformed_xml() -> ServiceError {
    const WHY: &str =
        "The XML you provided was not well-formed or did not validate against our published schema";
    ServiceError::sender("MalformedXML", 400, WHY)
}

/// `MethodNotAllowed`: the version is a delete marker.
pub fn delete_marker(method: &str) -> ServiceError {
    ServiceError::sender(
        "MethodNotAllowed",
        405,
        "The specified method is not allowed against this resource.",
    )
    .with("Method", method)
    .with("ResourceType", "DeleteMarker")
}

/// `PreconditionFailed`, naming the condition.
pub fn precondition_failed(condition: &str) -> ServiceError {
    ServiceError::sender(
        "PreconditionFailed",
        412,
        "At least one of the pre-conditions you specified did not hold",
    )
    .with("Condition", condition)
}

/// `NotModified`.
pub fn not_modified() -> ServiceError {
    ServiceError::sender("NotModified", 304, "Not Modified")
}

/// `BadDigest` of a `Content-MD5`.
pub fn bad_md5(expected: &str, calculated: &str) -> ServiceError {
    ServiceError::sender("BadDigest", 400, "The Content-MD5 you specified did not match what we received.")
        .with("ExpectedDigest", expected)
        .with("CalculatedDigest", calculated)
}

/// `AccessDenied` without a reason, as S3 words what is not IAM's decision.
pub fn access_denied(message: impl Into<String>) -> ServiceError {
    ServiceError::sender("AccessDenied", 403, message)
}
