//! `UploadPart`.

use tidegate_api::s3::{UploadPart, UploadPartOutput, UploadPartRequest};
use tidegate_core::{Cx, Failure, Fault, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx, StoreLook};

use crate::checksum::{self, Algorithm, given, show};
use crate::rows::{PARTS, Part, UPLOADS, Upload, part_key, upload_key};
use crate::sealing::{self, show_sealed};
use crate::{S3, errors, permission, versions};

const HONOURED: &[&str] = &[
    "Body",
    "Bucket",
    "ChecksumAlgorithm",
    "ChecksumCRC32",
    "ChecksumCRC32C",
    "ChecksumCRC64NVME",
    "ChecksumSHA1",
    "ChecksumSHA256",
    "ContentLength",
    "ContentMD5",
    "ExpectedBucketOwner",
    "Key",
    "PartNumber",
    "RequestPayer",
    "UploadId",
];

impl Handle<UploadPart> for S3 {
    fn needs(&self, look: &Look, input: &UploadPartRequest) -> Result<Needs, Failure> {
        Ok(permission::on_object(look, "s3:PutObject", &input.bucket, &input.key))
    }

    async fn handle(&self, cx: &Cx, input: UploadPartRequest) -> Result<UploadPartOutput, Failure> {
        errors::only(&input, HONOURED)?;
        if !(1..=10_000).contains(&input.part_number) {
            const WHY: &str = "Part number must be an integer between 1 and 10000, inclusive";
            return Err(errors::invalid_argument(WHY, "partNumber", &input.part_number.to_string()).into());
        }
        let owner = input.expected_bucket_owner.as_deref();
        let upload = cx.read(|rows| upload(rows, &input.bucket, &input.key, &input.upload_id, owner))?;
        let body = input.body.clone().unwrap_or_default();
        let etag = checksum::md5(&body, input.content_md5.as_deref())?;
        let named = checksum::single(given!(input))?.map(|(algorithm, _)| algorithm);
        let expected = upload.checksum_algorithm;
        if let (Some(expected), Some(actual)) = (expected, named)
            && expected != actual
        {
            let name = |algorithm: Algorithm| algorithm.name().to_ascii_lowercase();
            return Err(errors::invalid_request(format!(
                "Checksum Type mismatch occurred, expected checksum Type: {}, actual checksum Type: {}",
                name(expected),
                name(actual)
            ))
            .into());
        }
        let fallback = expected.unwrap_or(Algorithm::Crc64nvme);
        let sum = checksum::verified(&body, given!(input), input.checksum_algorithm.as_ref(), fallback)?;
        // What the object needs at completion is kept; what the client said is answered.
        let kept = if sum.algorithm == fallback { sum.clone() } else { fallback.of(&body) };
        let size = u64::try_from(body.len()).map_err(|error| Fault::because("measuring a part", error))?;
        let key = sealing::open(cx, upload.sealed.as_ref()).await?;
        let blob = sealing::put(cx, key.as_ref(), body).await?;
        let modified = versions::now(cx.clock());
        let part = Part { number: input.part_number, modified, etag, size, blob, checksum: kept };
        let shown =
            (named.is_some() || input.checksum_algorithm.is_some() || expected.is_some()).then_some(sum);
        cx.answer(move |tx| {
            let owner = input.expected_bucket_owner.as_deref();
            let upload = self::upload(tx, &input.bucket, &input.key, &input.upload_id, owner)?;
            tx.put(&PARTS, &part_key(&upload.id, part.number), &part)?;
            let mut output =
                UploadPartOutput { e_tag: Some(format!("\"{}\"", part.etag)), ..UploadPartOutput::default() };
            show!(output, &shown);
            show_sealed!(output, upload.sealed.as_ref());
            Ok(output)
        })
        .await
    }
}

/// The upload that a request means, which must exist.
pub fn upload(
    rows: &impl Reads,
    bucket: &str,
    key: &str,
    id: &str,
    owner: Option<&str>,
) -> Result<Upload, Failure> {
    versions::bucket(rows, bucket, owner)?;
    let found = rows.get(&UPLOADS, &upload_key(bucket, key, id))?;
    Ok(found.ok_or_else(|| errors::no_such_upload(id))?)
}
