//! `DeleteObject`.

use tidegate_api::s3::{DeleteObject, DeleteObjectOutput, DeleteObjectRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::{S3, condition, errors, permission, versions};

const HONOURED: &[&str] = &["Bucket", "ExpectedBucketOwner", "IfMatch", "Key", "RequestPayer", "VersionId"];

impl Handle<DeleteObject> for S3 {
    fn needs(&self, look: &Look, input: &DeleteObjectRequest) -> Result<Needs, Failure> {
        let actions = ("s3:DeleteObject", "s3:DeleteObjectVersion");
        Ok(permission::on_version(look, actions, &input.bucket, &input.key, input.version_id.as_deref()))
    }

    async fn handle(&self, cx: &Cx, input: DeleteObjectRequest) -> Result<DeleteObjectOutput, Failure> {
        // AWS: only directory buckets compare times and sizes.
        if input.if_match_last_modified_time.is_some() {
            return Err(errors::not_implemented("x-amz-if-match-last-modified-time").into());
        }
        if input.if_match_size.is_some() {
            return Err(errors::not_implemented("x-amz-if-match-size").into());
        }
        errors::only(&input, HONOURED)?;
        let (now, fresh) = (versions::now(cx.clock()), versions::fresh_id(cx.ids()));
        cx.answer(move |tx| {
            let bucket = versions::bucket(tx, &input.bucket, input.expected_bucket_owner.as_deref())?;
            let id = input.version_id.as_deref();
            if let Some(id) = id {
                versions::valid_id(&bucket, id)?;
            }
            if let Some(etag) = input.if_match.as_deref().filter(|etag| *etag != "*") {
                let newest = versions::newest(tx, &bucket.name, &input.key)?;
                condition::check_write(&input.key, newest.as_ref(), Some(etag), None)?;
            }
            let deleted = versions::delete(tx, &bucket, &input.key, id, now, fresh)?;
            Ok(DeleteObjectOutput {
                delete_marker: deleted.marker.then_some(true),
                version_id: deleted.version_id,
                ..DeleteObjectOutput::default()
            })
        })
        .await
    }
}
