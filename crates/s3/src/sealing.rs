//! Encryption with keys of KMS: each object has a data key of its own, which is stored encrypted under the key that was
//! named, and which nobody has in clear who may not decrypt with that key at this moment.
//!
//! AWS: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html>

use std::collections::BTreeMap;

use aes_gcm::aead::Aead;
use aes_gcm::{Aes256Gcm, KeyInit, Nonce};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD as STANDARD;
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use tidegate_api::ServiceError;
use tidegate_api::kms::{DataKeySpec, Decrypt, DecryptRequest, GenerateDataKey, GenerateDataKeyRequest};
use tidegate_api::s3::ServerSideEncryption;
use tidegate_core::{CallError, Cx, Failure, Fault};
use tidegate_store::{BlobId, StoreLook};

use crate::errors;
use crate::rows::Bucket;

const NONCE: usize = 12;
const KMS: &str = "aws:kms";

/// How an object is encrypted with a key of KMS.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Sealed {
    /// The key's ARN.
    pub key_arn: String,
    /// The data key, encrypted, in base 64.
    data_key: String,
    /// What was said to KMS of the object: the ARN of it, or of its bucket where that has a key for all.
    about: String,
    /// Whether the bucket has a key for all.
    pub by_bucket: bool,
}

/// A data key in clear.
pub struct DataKey(Aes256Gcm);

/// The encryption that a write asks for, or that the bucket has for all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// The key of KMS, where it is to be one: as it was named, or none for the account's key of S3.
    kms: Option<Option<String>>,
    by_bucket: bool,
}

/// The encryption that a request asks for by its headers.
macro_rules! wish {
    ($bucket:expr, $input:expr) => {
        $crate::sealing::Wish::of(
            $bucket,
            $input.server_side_encryption.as_ref(),
            $input.ssekms_key_id.as_ref(),
            $input.bucket_key_enabled,
        )
    };
}

/// Says in an answer how an object is encrypted.
macro_rules! show_sealed {
    ($output:expr, $sealed:expr) => {{
        let sealed: Option<&$crate::sealing::Sealed> = $sealed;
        $output.server_side_encryption = $crate::sealing::algorithm(sealed);
        $output.ssekms_key_id = sealed.map(|sealed| sealed.key_arn.clone());
        $output.bucket_key_enabled = sealed.map(|sealed| sealed.by_bucket).filter(|by| *by);
    }};
}

pub(crate) use {show_sealed, wish};

impl Wish {
    /// What the headers say, or else the bucket.
    pub fn of(
        bucket: &Bucket,
        algorithm: Option<&ServerSideEncryption>,
        key_id: Option<&String>,
        by_bucket: Option<bool>,
    ) -> Result<Self, ServiceError> {
        let rule = bucket.encryption.as_ref().and_then(|encryption| encryption.rules.first());
        let of_bucket = rule.and_then(|rule| rule.bucket_key_enabled).unwrap_or_default();
        let by_bucket = by_bucket.unwrap_or(of_bucket);
        match algorithm.map(ServerSideEncryption::as_str) {
            Some(KMS) => Ok(Self { kms: Some(key_id.cloned()), by_bucket }),
            _ if key_id.is_some() => Err(errors::invalid_argument(
                "Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms",
                "x-amz-server-side-encryption",
                "null",
            )),
            Some(_) => Ok(Self::default()),
            None => {
                let default = rule.and_then(|rule| rule.apply_server_side_encryption_by_default.as_ref());
                let default = default.filter(|default| default.sse_algorithm.as_str() == KMS);
                let kms = default.map(|default| default.kms_master_key_id.clone());
                Ok(Self { by_bucket: by_bucket && kms.is_some(), kms })
            }
        }
    }
}

/// What answers say of it.
pub fn algorithm(sealed: Option<&Sealed>) -> Option<ServerSideEncryption> {
    Some(if sealed.is_some() { KMS } else { "AES256" }.into())
}

/// A new data key for an object, where one is wished.
pub async fn begin(
    cx: &Cx,
    wish: &Wish,
    (bucket, key): (&str, &str),
) -> Result<Option<(Sealed, DataKey)>, Failure> {
    let Some(key_id) = &wish.kms else { return Ok(None) };
    let root = format!("arn:{}:s3:::{bucket}", cx.place().partition());
    let about = if wish.by_bucket { root } else { format!("{root}/{key}") };
    let request = GenerateDataKeyRequest {
        key_id: key_id.clone().unwrap_or_else(|| "alias/aws/s3".to_owned()),
        encryption_context: Some(context(&about)),
        key_spec: Some(DataKeySpec::Aes256),
        ..GenerateDataKeyRequest::default()
    };
    let made = cx.via_service("s3").call::<GenerateDataKey>(request).await.map_err(refused)?;
    let sealed = Sealed {
        key_arn: made.key_id.unwrap_or_default(),
        data_key: STANDARD.encode(made.ciphertext_blob.unwrap_or_default()),
        about,
        by_bucket: wish.by_bucket,
    };
    Ok(Some((sealed, data_key(&made.plaintext.unwrap_or_default())?)))
}

/// The data key of an object, for whoever may have it.
pub async fn open(cx: &Cx, sealed: Option<&Sealed>) -> Result<Option<DataKey>, Failure> {
    let Some(sealed) = sealed else { return Ok(None) };
    let blob = STANDARD.decode(&sealed.data_key);
    let blob = blob.map_err(|error| Fault::because("reading an encrypted data key", error))?;
    let request = DecryptRequest {
        ciphertext_blob: Some(blob.into()),
        encryption_context: Some(context(&sealed.about)),
        ..DecryptRequest::default()
    };
    let opened = cx.via_service("s3").call::<Decrypt>(request).await.map_err(refused)?;
    Ok(Some(data_key(&opened.plaintext.unwrap_or_default())?))
}

/// Stores content, encrypted where there is a data key.
pub async fn put(cx: &Cx, key: Option<&DataKey>, content: Bytes) -> Result<BlobId, Failure> {
    let content = match key {
        None => content,
        Some(DataKey(cipher)) => {
            let mut nonce = [0u8; NONCE];
            cx.ids().fill(&mut nonce);
            let mut bytes = nonce.to_vec();
            let made = cipher.encrypt(&Nonce::from(nonce), content.as_ref());
            bytes.extend_from_slice(&made.map_err(|_| Fault::new("an object could not be encrypted"))?);
            bytes.into()
        }
    };
    Ok(cx.store().blobs().put(content).await?)
}

/// Content that was stored with a data key.
pub async fn get(cx: &Cx, DataKey(cipher): &DataKey, blob: &BlobId) -> Result<Bytes, Failure> {
    let bytes = cx.store().blobs().get(blob).await?;
    let wrong = || Fault::new("an encrypted object is not what its data key made");
    let (nonce, made) = bytes.split_at_checked(NONCE).ok_or_else(wrong)?;
    let nonce: [u8; NONCE] = nonce.try_into().map_err(|_| wrong())?;
    Ok(cipher.decrypt(&Nonce::from(nonce), made).map_err(|_| wrong())?.into())
}

fn data_key(plaintext: &[u8]) -> Result<DataKey, Fault> {
    let cipher = Aes256Gcm::new_from_slice(plaintext);
    Ok(DataKey(cipher.map_err(|_| Fault::new("KMS gave a data key of another length"))?))
}

fn context(about: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("aws:s3:arn".to_owned(), about.to_owned())])
}

/// AWS: what KMS refuses is refused with its words, its code behind a prefix.
fn refused(error: CallError) -> Failure {
    if error.is_denied() {
        return ServiceError::sender("AccessDenied", 403, error.message).into();
    }
    let code = match error.code.as_str() {
        "InternalFailure" => return Fault::because("asking KMS", error).into(),
        "KMSInvalidStateException" => "KMS.KMSInvalidStateException".to_owned(),
        code => format!("KMS.{code}"),
    };
    ServiceError::sender(code, 400, error.message).into()
}
