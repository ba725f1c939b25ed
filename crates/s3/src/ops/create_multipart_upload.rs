//! `CreateMultipartUpload`.

use tidegate_api::ServiceError;
use tidegate_api::s3::{
    ChecksumType, CreateMultipartUpload, CreateMultipartUploadOutput, CreateMultipartUploadRequest,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{StoreCx, StoreLook};

use crate::checksum::{Algorithm, Coverage};
use crate::rows::{UPLOADS, Upload, upload_key};
use crate::sealing::{self, show_sealed};
use crate::{S3, errors, permission, storing, tags, versions};

const HONOURED: &[&str] = &[
    "ACL",
    "Bucket",
    "BucketKeyEnabled",
    "CacheControl",
    "ChecksumAlgorithm",
    "ChecksumType",
    "ContentDisposition",
    "ContentEncoding",
    "ContentLanguage",
    "ContentType",
    "ExpectedBucketOwner",
    "Expires",
    "Key",
    "Metadata",
    "RequestPayer",
    "SSEKMSKeyId",
    "ServerSideEncryption",
    "StorageClass",
    "Tagging",
];

impl Handle<CreateMultipartUpload> for S3 {
    fn needs(&self, look: &Look, input: &CreateMultipartUploadRequest) -> Result<Needs, Failure> {
        Ok(permission::writing(look, &input.bucket, &input.key, &permission::headers!(input)))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: CreateMultipartUploadRequest,
    ) -> Result<CreateMultipartUploadOutput, Failure> {
        errors::only(&input, HONOURED)?;
        storing::check!(input)?;
        let owner = input.expected_bucket_owner.clone();
        let bucket = cx.read(|rows| versions::bucket(rows, &input.bucket, owner.as_deref()))?;
        let wish = sealing::wish!(&bucket, input)?;
        let sealed = sealing::begin(cx, &wish, (&input.bucket, &input.key)).await?.map(|(sealed, _)| sealed);
        let algorithm = input.checksum_algorithm.as_ref().map(Algorithm::named).transpose()?;
        let upload = Upload {
            bucket: input.bucket,
            key: input.key,
            id: cx.ids().alphanumeric(128),
            initiated: versions::now(cx.clock()),
            initiator: cx.caller().arn(cx.place()),
            headers: storing::headers!(input)?,
            tags: tags::from_query(input.tagging.as_deref())?,
            checksum_algorithm: algorithm,
            checksum_type: coverage(algorithm, input.checksum_type.as_ref())?,
            sealed,
        };
        cx.answer(move |tx| {
            versions::bucket(tx, &upload.bucket, owner.as_deref())?;
            tx.put(&UPLOADS, &upload_key(&upload.bucket, &upload.key, &upload.id), &upload)?;
            let mut output = CreateMultipartUploadOutput {
                bucket: Some(upload.bucket),
                key: Some(upload.key),
                upload_id: Some(upload.id),
                checksum_algorithm: upload.checksum_algorithm.map(Algorithm::shape),
                checksum_type: upload.checksum_type.map(Coverage::shape),
                ..CreateMultipartUploadOutput::default()
            };
            show_sealed!(output, upload.sealed.as_ref());
            Ok(output)
        })
        .await
    }
}

fn coverage(
    algorithm: Option<Algorithm>,
    given: Option<&ChecksumType>,
) -> Result<Option<Coverage>, ServiceError> {
    let Some(algorithm) = algorithm else {
        return match given {
            None => Ok(None),
            Some(_) => Err(errors::invalid_request(
                "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.",
            )),
        };
    };
    let coverage = match given.map(ChecksumType::as_str) {
        None => algorithm.default_coverage(),
        Some("FULL_OBJECT") => Coverage::FullObject,
        Some("COMPOSITE") => Coverage::Composite,
        Some(_) => return Err(errors::invalid_request("Value for x-amz-checksum-type header is invalid.")),
    };
    let possible = match coverage {
        Coverage::FullObject => !matches!(algorithm, Algorithm::Sha1 | Algorithm::Sha256),
        Coverage::Composite => algorithm != Algorithm::Crc64nvme,
    };
    if possible {
        return Ok(Some(coverage));
    }
    Err(errors::invalid_request(format!(
        "The {} checksum type cannot be used with the {} checksum algorithm.",
        coverage.shape(),
        algorithm.name().to_ascii_lowercase()
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_crcs_cover_a_whole_object() {
        let full = ChecksumType::FullObject;
        assert!(coverage(Some(Algorithm::Sha1), Some(&full)).is_err());
        assert_eq!(coverage(Some(Algorithm::Crc32), Some(&full)).unwrap(), Some(Coverage::FullObject));
        assert_eq!(coverage(Some(Algorithm::Crc32), None).unwrap(), Some(Coverage::Composite));
        assert!(coverage(None, Some(&full)).is_err());
    }
}
