//! `ListParts`.

use tidegate_api::s3::{Initiator, ListParts, ListPartsOutput, ListPartsRequest, Part as Listed};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::checksum::{Algorithm, Coverage, show};
use crate::ops::upload_part::upload;
use crate::rows::{PARTS, part_key};
use crate::{S3, errors, listing, permission, versions};

const HONOURED: &[&str] =
    &["Bucket", "ExpectedBucketOwner", "Key", "MaxParts", "PartNumberMarker", "RequestPayer", "UploadId"];

impl Handle<ListParts> for S3 {
    fn needs(&self, look: &Look, input: &ListPartsRequest) -> Result<Needs, Failure> {
        Ok(permission::on_object(look, "s3:ListMultipartUploadParts", &input.bucket, &input.key))
    }

    async fn handle(&self, cx: &Cx, input: ListPartsRequest) -> Result<ListPartsOutput, Failure> {
        errors::only(&input, HONOURED)?;
        let (limit, max_parts) = listing::limit(input.max_parts, "max-parts")?;
        let marker = input.part_number_marker.unwrap_or(0);
        let (bucket, upload, mut parts) = cx.read(|rows| {
            let owner = input.expected_bucket_owner.as_deref();
            let bucket = versions::bucket(rows, &input.bucket, owner)?;
            let upload = upload(rows, &input.bucket, &input.key, &input.upload_id, owner)?;
            let after = part_key(&upload.id, marker);
            let parts = rows.page(&PARTS, &Key::raw(&upload.id), Some(&after), limit + 1, false)?;
            Ok::<_, Failure>((bucket, upload, parts))
        })?;
        let more = parts.len() > limit;
        parts.truncate(limit);
        let next = parts.last().map_or(0, |(_, part)| part.number);
        let listed: Vec<Listed> = parts
            .into_iter()
            .map(|(_, part)| {
                let mut listed = Listed {
                    part_number: Some(part.number),
                    last_modified: Some(part.modified),
                    e_tag: Some(format!("\"{}\"", part.etag)),
                    size: Some(i64::try_from(part.size).unwrap_or(i64::MAX)),
                    ..Listed::default()
                };
                if upload.checksum_algorithm.is_some() {
                    show!(listed, Some(&part.checksum));
                }
                listed
            })
            .collect();
        Ok(ListPartsOutput {
            bucket: Some(input.bucket),
            key: Some(input.key),
            upload_id: Some(input.upload_id),
            part_number_marker: Some(marker),
            next_part_number_marker: Some(next),
            max_parts: Some(max_parts),
            is_truncated: Some(more),
            parts: (!listed.is_empty()).then_some(listed),
            initiator: Some(Initiator { id: Some(upload.initiator), ..Initiator::default() }),
            owner: Some(listing::owner(&bucket.account)),
            storage_class: Some("STANDARD".into()),
            checksum_algorithm: upload.checksum_algorithm.map(Algorithm::shape),
            checksum_type: upload.checksum_type.map(Coverage::shape),
            ..ListPartsOutput::default()
        })
    }
}
