//! `CompleteMultipartUpload`.

use tidegate_api::ServiceError;
use tidegate_api::s3::{
    ChecksumType, CompleteMultipartUpload, CompleteMultipartUploadOutput, CompleteMultipartUploadRequest,
    CompletedPart,
};
use tidegate_core::{Cx, Failure, Fault, Handle, Look, Needs, Timestamp};
use tidegate_store::{Key, Reads, StoreCx, Tx};

use crate::checksum::{self, Algorithm, Checksum, Coverage, given, show};
use crate::ops::upload_part::upload;
use crate::rows::{NULL, PARTS, Part, Piece, UPLOADS, Upload, Version, part_key, upload_key};
use crate::sealing::show_sealed;
use crate::{S3, condition, errors, listing, permission, versions};

const HONOURED: &[&str] = &[
    "Bucket",
    "ChecksumCRC32",
    "ChecksumCRC32C",
    "ChecksumCRC64NVME",
    "ChecksumSHA1",
    "ChecksumSHA256",
    "ChecksumType",
    "ExpectedBucketOwner",
    "IfMatch",
    "IfNoneMatch",
    "Key",
    "MpuObjectSize",
    "MultipartUpload",
    "RequestPayer",
    "UploadId",
];
/// The least size of every part but the last.
const LEAST: u64 = 5 * 1024 * 1024;

impl Handle<CompleteMultipartUpload> for S3 {
    fn needs(&self, look: &Look, input: &CompleteMultipartUploadRequest) -> Result<Needs, Failure> {
        Ok(permission::on_object(look, "s3:PutObject", &input.bucket, &input.key))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: CompleteMultipartUploadRequest,
    ) -> Result<CompleteMultipartUploadOutput, Failure> {
        errors::only(&input, HONOURED)?;
        let (now, fresh) = (versions::now(cx.clock()), versions::fresh_id(cx.ids()));
        let endpoint = cx.ports().endpoint_url().trim_end_matches('/').to_owned();
        cx.answer(move |tx| complete(tx, &input, now, fresh, &endpoint)).await
    }
}

fn complete(
    tx: &mut Tx<'_>,
    input: &CompleteMultipartUploadRequest,
    now: Timestamp,
    fresh: String,
    endpoint: &str,
) -> Result<CompleteMultipartUploadOutput, Failure> {
    let owner = input.expected_bucket_owner.as_deref();
    let bucket = versions::bucket(tx, &input.bucket, owner)?;
    let upload = upload(tx, &input.bucket, &input.key, &input.upload_id, owner)?;
    let asked =
        input.multipart_upload.as_ref().and_then(|upload| upload.parts.as_deref()).unwrap_or_default();
    let parts = parts(tx, &upload, asked)?;
    let size = parts.iter().map(|part| part.size).sum();
    expected_size(input.mpu_object_size, size)?;
    let sum = whole_checksum(input, &upload, &parts)?;
    let newest = versions::newest(tx, &bucket.name, &input.key)?;
    let (if_match, if_none_match) = (input.if_match.as_deref(), input.if_none_match.as_deref());
    condition::check_write(&input.key, newest.as_ref(), if_match, if_none_match)?;
    let version = Version {
        key: upload.key.clone(),
        modified: now,
        etag: checksum::multipart_etag(parts.iter().map(|part| part.etag.as_str())),
        size,
        content: parts.into_iter().map(piece).collect(),
        multipart: true,
        headers: upload.headers.clone(),
        tags: upload.tags.clone(),
        checksum: sum,
        sealed: upload.sealed.clone(),
        ..Version::default()
    };
    let version = versions::add(tx, &bucket, version, fresh)?;
    forget(tx, &upload)?;
    tx.nudge(format!("s3\t{}\t{}", bucket.name, version.key));
    let mut output = CompleteMultipartUploadOutput {
        location: Some(format!(
            "{endpoint}/{}/{}",
            bucket.name,
            listing::url(&version.key).replace('+', "%20")
        )),
        bucket: Some(bucket.name.clone()),
        key: Some(version.key.clone()),
        e_tag: Some(version.quoted_etag()),
        checksum_type: version.checksum.as_ref().map(|sum| sum.coverage.shape()),
        version_id: version.shown_id(&bucket).filter(|id| id != NULL),
        ..CompleteMultipartUploadOutput::default()
    };
    show!(output, &version.checksum);
    show_sealed!(output, version.sealed.as_ref());
    Ok(output)
}

fn piece(part: Part) -> Piece {
    Piece { blob: part.blob, size: part.size, number: part.number, checksum: Some(part.checksum) }
}

/// The uploaded parts that the request names, in its order, each of them checked.
fn parts(tx: &Tx<'_>, upload: &Upload, asked: &[CompletedPart]) -> Result<Vec<Part>, Failure> {
    if asked.is_empty() {
        return Err(errors::invalid_request("You must specify at least one part").into());
    }
    let mut parts: Vec<Part> = Vec::with_capacity(asked.len());
    for one in asked {
        let number = one.part_number.ok_or_else(errors::malformed_xml)?;
        if parts.last().is_some_and(|before| before.number >= number) {
            const WHY: &str =
                "The list of parts was not in ascending order. Parts must be ordered by part number.";
            let error = ServiceError::sender("InvalidPartOrder", 400, WHY);
            return Err(error.with("UploadId", upload.id.as_str()).into());
        }
        let etag = one.e_tag.as_deref().unwrap_or_default().trim_matches('"');
        let part = tx.get(&PARTS, &part_key(&upload.id, number))?.filter(|part| part.etag == etag);
        let part = part.ok_or_else(|| no_such_part(upload, etag, number))?;
        same_checksum(one, &part)?;
        parts.push(part);
    }
    for part in parts.split_last().map_or(&[][..], |(_, others)| others) {
        if part.size < LEAST {
            const WHY: &str = "Your proposed upload is smaller than the minimum allowed size";
            return Err(ServiceError::sender("EntityTooSmall", 400, WHY)
                .with("ETag", part.etag.as_str())
                .with("MinSizeAllowed", LEAST.to_string())
                .with("PartNumber", part.number.to_string())
                .with("ProposedSize", part.size.to_string())
                .into());
        }
    }
    Ok(parts)
}

fn no_such_part(upload: &Upload, etag: &str, number: i32) -> ServiceError {
    const WHY: &str = "One or more of the specified parts could not be found.  The part may not have been uploaded, \
                       or the specified entity tag may not match the part's entity tag.";
    ServiceError::sender("InvalidPart", 400, WHY)
        .with("ETag", etag)
        .with("PartNumber", number.to_string())
        .with("UploadId", upload.id.as_str())
}

fn same_checksum(asked: &CompletedPart, part: &Part) -> Result<(), ServiceError> {
    match checksum::single(given!(asked))? {
        Some((algorithm, value)) if algorithm != part.checksum.algorithm || value != part.checksum.value => {
            let name = algorithm.name().to_ascii_lowercase();
            let message =
                format!("The {name} you specified for part {} did not match what we received.", part.number);
            Err(ServiceError::sender("BadDigest", 400, message))
        }
        _ => Ok(()),
    }
}

fn expected_size(expected: Option<i64>, size: u64) -> Result<(), ServiceError> {
    match expected {
        Some(expected) if u64::try_from(expected) != Ok(size) => Err(errors::invalid_request(format!(
            "The provided 'x-amz-mp-object-size' header value {expected} does not match what was computed: {size}"
        ))),
        _ => Ok(()),
    }
}

fn whole_checksum(
    input: &CompleteMultipartUploadRequest,
    upload: &Upload,
    parts: &[Part],
) -> Result<Option<Checksum>, Failure> {
    // AWS: an upload that named no algorithm gets a CRC64NVME of the whole.
    let algorithm = upload.checksum_algorithm.unwrap_or(Algorithm::Crc64nvme);
    let coverage = upload.checksum_type.unwrap_or(Coverage::FullObject);
    let asked = input.checksum_type.as_ref().map(ChecksumType::as_str);
    if upload.checksum_algorithm.is_some() && asked.is_some_and(|asked| asked != coverage.shape().as_str()) {
        return Err(errors::invalid_request(format!(
            "The upload was created using the {} checksum mode. The complete request must use the same checksum mode.",
            coverage.shape()
        ))
        .into());
    }
    let sums: Vec<_> = parts.iter().map(|part| (part.checksum.clone(), part.size)).collect();
    let whole = checksum::combined(algorithm, coverage, &sums)
        .ok_or_else(|| Fault::new("a stored checksum of a part is not Base64"))?;
    if let Some((given, value)) = checksum::single(given!(input))? {
        let plain = whole.value.split('-').next().unwrap_or_default();
        if given != algorithm || (value != whole.value && value != plain) {
            let name = algorithm.name().to_ascii_lowercase();
            let message = format!("The {name} you specified did not match the calculated checksum.");
            return Err(ServiceError::sender("BadDigest", 400, message).into());
        }
    }
    Ok(Some(whole))
}

/// Deletes an upload with its parts.
pub fn forget(tx: &mut Tx<'_>, upload: &Upload) -> Result<(), Fault> {
    for (key, _) in tx.scan(&PARTS, &Key::raw(&upload.id))? {
        tx.delete(&PARTS, &key)?;
    }
    tx.delete(&UPLOADS, &upload_key(&upload.bucket, &upload.key, &upload.id)).map(|_| ())
}
