//! `ListMultipartUploads`.

use tidegate_api::s3::{
    Initiator, ListMultipartUploads, ListMultipartUploadsOutput, ListMultipartUploadsRequest, MultipartUpload,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::checksum::{Algorithm, Coverage};
use crate::listing::{self, Entry, Listing, Writing};
use crate::rows::{UPLOADS, Upload, upload_key};
use crate::{S3, errors, permission, versions};

const HONOURED: &[&str] = &[
    "Bucket",
    "Delimiter",
    "EncodingType",
    "ExpectedBucketOwner",
    "KeyMarker",
    "MaxUploads",
    "Prefix",
    "RequestPayer",
    "UploadIdMarker",
];

impl Handle<ListMultipartUploads> for S3 {
    fn needs(&self, look: &Look, input: &ListMultipartUploadsRequest) -> Result<Needs, Failure> {
        Ok(permission::on_bucket(look, "s3:ListBucketMultipartUploads", &input.bucket))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListMultipartUploadsRequest,
    ) -> Result<ListMultipartUploadsOutput, Failure> {
        errors::only(&input, HONOURED)?;
        let writing = Writing::of(input.encoding_type.as_ref())?;
        let (limit, max_uploads) = listing::limit(input.max_uploads, "max-uploads")?;
        let (prefix, delimiter) = (input.prefix.as_deref(), input.delimiter.as_deref());
        let key_marker = input.key_marker.as_deref().filter(|marker| !marker.is_empty());
        let id_marker = input.upload_id_marker.as_deref().filter(|marker| !marker.is_empty());
        let (bucket, (entries, more)) = cx.read(|rows| {
            let bucket = versions::bucket(rows, &input.bucket, input.expected_bucket_owner.as_deref())?;
            let mut what = Listing::after_marker(&input.bucket, prefix, delimiter, key_marker, limit);
            // AWS: without a key marker the upload id marker is ignored.
            if let Some((key, id)) = key_marker.zip(id_marker) {
                what.after = Some(upload_key(&input.bucket, key, id));
            }
            Ok::<_, Failure>((bucket, what.read(rows, &UPLOADS, |row: &Upload| &row.key)?))
        })?;
        let (next_key, next_id) = match entries.last() {
            Some(Entry::Row(upload)) => (Some(writing.text(&upload.key)), Some(upload.id.clone())),
            Some(Entry::Prefix(prefix)) => (Some(writing.text(prefix)), Some(String::new())),
            None => (None, None),
        };
        let (mut uploads, mut prefixes) = (Vec::new(), Vec::new());
        for entry in entries {
            match entry {
                Entry::Prefix(prefix) => prefixes.push(prefix),
                Entry::Row(upload) => uploads.push(listed(upload, &bucket.account, &writing)),
            }
        }
        Ok(ListMultipartUploadsOutput {
            bucket: Some(input.bucket),
            key_marker: Some(writing.text(key_marker.unwrap_or_default())),
            upload_id_marker: Some(id_marker.unwrap_or_default().to_owned()),
            next_key_marker: next_key,
            next_upload_id_marker: next_id,
            prefix: prefix.map(|prefix| writing.text(prefix)),
            delimiter: delimiter.map(|delimiter| writing.text(delimiter)),
            max_uploads: Some(max_uploads),
            is_truncated: Some(more),
            uploads: (!uploads.is_empty()).then_some(uploads),
            common_prefixes: writing.prefixes(prefixes),
            encoding_type: input.encoding_type,
            ..ListMultipartUploadsOutput::default()
        })
    }
}

fn listed(upload: Upload, account: &str, writing: &Writing) -> MultipartUpload {
    MultipartUpload {
        upload_id: Some(upload.id),
        key: Some(writing.text(&upload.key)),
        initiated: Some(upload.initiated),
        storage_class: Some("STANDARD".into()),
        owner: Some(listing::owner(account)),
        initiator: Some(Initiator { id: Some(upload.initiator), ..Initiator::default() }),
        checksum_algorithm: upload.checksum_algorithm.map(Algorithm::shape),
        checksum_type: upload.checksum_type.map(Coverage::shape),
        ..MultipartUpload::default()
    }
}
