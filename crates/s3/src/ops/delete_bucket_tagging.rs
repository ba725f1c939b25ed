//! `DeleteBucketTagging`.

use tidegate_api::s3::{DeleteBucketTagging, DeleteBucketTaggingOutput, DeleteBucketTaggingRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::rows::{BUCKETS, bucket_row};
use crate::{S3, errors, permission, versions};

impl Handle<DeleteBucketTagging> for S3 {
    fn needs(&self, look: &Look, input: &DeleteBucketTaggingRequest) -> Result<Needs, Failure> {
        Ok(permission::on_bucket(look, "s3:PutBucketTagging", &input.bucket))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteBucketTaggingRequest,
    ) -> Result<DeleteBucketTaggingOutput, Failure> {
        errors::only(&input, &["Bucket", "ExpectedBucketOwner"])?;
        cx.answer(move |tx| {
            let mut bucket = versions::bucket(tx, &input.bucket, input.expected_bucket_owner.as_deref())?;
            bucket.tags = None;
            tx.put(&BUCKETS, &bucket_row(&bucket.name), &bucket)?;
            Ok(DeleteBucketTaggingOutput::default())
        })
        .await
    }
}
