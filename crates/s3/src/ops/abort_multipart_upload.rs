//! `AbortMultipartUpload`.

use tidegate_api::s3::{AbortMultipartUpload, AbortMultipartUploadOutput, AbortMultipartUploadRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::ops::complete_multipart_upload::forget;
use crate::ops::upload_part::upload;
use crate::{S3, errors, permission};

impl Handle<AbortMultipartUpload> for S3 {
    fn needs(&self, look: &Look, input: &AbortMultipartUploadRequest) -> Result<Needs, Failure> {
        Ok(permission::on_object(look, "s3:AbortMultipartUpload", &input.bucket, &input.key))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: AbortMultipartUploadRequest,
    ) -> Result<AbortMultipartUploadOutput, Failure> {
        errors::only(&input, &["Bucket", "ExpectedBucketOwner", "Key", "RequestPayer", "UploadId"])?;
        cx.answer(move |tx| {
            let owner = input.expected_bucket_owner.as_deref();
            let upload = upload(tx, &input.bucket, &input.key, &input.upload_id, owner)?;
            forget(tx, &upload)?;
            Ok(AbortMultipartUploadOutput::default())
        })
        .await
    }
}
