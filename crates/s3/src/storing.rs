//! What writes of objects have in common: the options they may carry, and encryption.

use std::collections::BTreeMap;

use bytes::{Bytes, BytesMut};
use tidegate_api::ServiceError;
use tidegate_api::s3::{ObjectCannedACL, ServerSideEncryption, StorageClass};
use tidegate_core::{Cx, Failure, Fault};
use tidegate_store::StoreLook;

use crate::range::Span;
use crate::rows::Version;
use crate::{errors, sealing};

/// The most bytes that the user metadata of an object may have.
const METADATA: usize = 2048;
/// The type of an object that was put without one.
pub const DEFAULT_TYPE: &str = "binary/octet-stream";

/// Refuses options with values that are not honoured.
pub fn options(
    acl: Option<&ObjectCannedACL>,
    class: Option<&StorageClass>,
    encryption: Option<&ServerSideEncryption>,
) -> Result<(), ServiceError> {
    match acl.map(ObjectCannedACL::as_str) {
        None | Some("private" | "bucket-owner-full-control") => {}
        Some(_) => {
            const WHY: &str = "The bucket does not allow ACLs";
            return Err(ServiceError::sender("AccessControlListNotSupported", 400, WHY));
        }
    }
    match class.map(StorageClass::as_str) {
        None | Some("STANDARD") => {}
        Some(other) => return Err(errors::value_not_implemented("StorageClass", other)),
    }
    encrypted(encryption.map(ServerSideEncryption::as_str))
}

/// Refuses an encryption that is not honoured.
pub fn encrypted(algorithm: Option<&str>) -> Result<(), ServiceError> {
    match algorithm {
        None | Some("AES256" | "aws:kms") => Ok(()),
        Some(other @ "aws:kms:dsse") => Err(errors::value_not_implemented("ServerSideEncryption", other)),
        Some(other) => Err(errors::invalid_argument(
            "The encryption method specified is not supported",
            "x-amz-server-side-encryption",
            other,
        )),
    }
}

/// The user metadata of a request, which must not be too large.
pub fn metadata(given: Option<BTreeMap<String, String>>) -> Result<BTreeMap<String, String>, ServiceError> {
    // AWS: names come back in lower case, as headers do.
    let given: BTreeMap<_, _> = given
        .unwrap_or_default()
        .into_iter()
        .map(|(name, value)| (name.to_ascii_lowercase(), value))
        .collect();
    let size: usize = given.iter().map(|(name, value)| name.len() + value.len()).sum();
    if size > METADATA {
        const WHY: &str = "Your metadata headers exceed the maximum allowed metadata size";
        return Err(ServiceError::sender("MetadataTooLarge", 400, WHY)
            .with("Size", size.to_string())
            .with("MaxSizeAllowed", METADATA.to_string()));
    }
    Ok(given)
}

/// Refuses an object key that is too long.
pub fn key(key: &str) -> Result<(), ServiceError> {
    if key.len() <= 1024 {
        return Ok(());
    }
    Err(ServiceError::sender("KeyTooLongError", 400, "Your key is too long")
        .with("MaxSizeAllowed", "1024")
        .with("Size", key.len().to_string()))
}

/// Refuses a write of an object whose key or options are not honoured.
macro_rules! check {
    ($input:expr) => {
        $crate::storing::key(&$input.key).and_then(|()| {
            $crate::storing::options(
                $input.acl.as_ref(),
                $input.storage_class.as_ref(),
                $input.server_side_encryption.as_ref(),
            )
        })
    };
}

/// The headers that a write of an object gives it.
macro_rules! headers {
    ($input:expr) => {
        $crate::storing::metadata($input.metadata.clone()).map(|metadata| $crate::rows::Headers {
            cache_control: $input.cache_control.clone(),
            content_disposition: $input.content_disposition.clone(),
            content_encoding: $input.content_encoding.clone(),
            content_language: $input.content_language.clone(),
            content_type: $input.content_type.clone(),
            expires: $input.expires.clone(),
            metadata,
        })
    };
}

pub(crate) use {check, headers};

/// Reads a span of a version's content from its blobs.
pub async fn content(cx: &Cx, version: &Version, span: Span) -> Result<Bytes, Failure> {
    let blobs = cx.store().blobs();
    let key = sealing::open(cx, version.sealed.as_ref()).await?;
    if key.is_none()
        && let [piece] = version.content.as_slice()
        && span.length == piece.size
    {
        return Ok(blobs.get(&piece.blob).await?);
    }
    let capacity =
        usize::try_from(span.length).map_err(|error| Fault::because("reading an object", error))?;
    let mut out = BytesMut::with_capacity(capacity);
    let (mut begin, end) = (0u64, span.start + span.length);
    for piece in &version.content {
        let (from, until) = (span.start.max(begin), end.min(begin + piece.size));
        if from < until {
            match &key {
                None => {
                    out.extend_from_slice(&blobs.get_range(&piece.blob, from - begin, until - from).await?);
                }
                Some(key) => {
                    let all = sealing::get(cx, key, &piece.blob).await?;
                    out.extend_from_slice(slice(&all, from - begin, until - begin)?);
                }
            }
        }
        begin += piece.size;
    }
    Ok(out.freeze())
}

fn slice(content: &[u8], from: u64, until: u64) -> Result<&[u8], Fault> {
    let (from, until) = (usize::try_from(from), usize::try_from(until));
    let found = from.ok().zip(until.ok()).and_then(|(from, until)| content.get(from..until));
    found.ok_or_else(|| Fault::new("a piece of an object is shorter than its row says"))
}
