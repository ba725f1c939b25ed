//! `DeleteBucketPolicy`.

use tidegate_api::s3::{DeleteBucketPolicy, DeleteBucketPolicyOutput, DeleteBucketPolicyRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::rows::{BUCKETS, bucket_row};
use crate::{S3, errors, permission, versions};

impl Handle<DeleteBucketPolicy> for S3 {
    fn needs(&self, look: &Look, input: &DeleteBucketPolicyRequest) -> Result<Needs, Failure> {
        Ok(permission::on_bucket(look, "s3:DeleteBucketPolicy", &input.bucket))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteBucketPolicyRequest,
    ) -> Result<DeleteBucketPolicyOutput, Failure> {
        errors::only(&input, &["Bucket", "ExpectedBucketOwner"])?;
        cx.answer(move |tx| {
            let mut bucket = versions::bucket(tx, &input.bucket, input.expected_bucket_owner.as_deref())?;
            bucket.policy = None;
            tx.put(&BUCKETS, &bucket_row(&bucket.name), &bucket)?;
            Ok(DeleteBucketPolicyOutput::default())
        })
        .await
    }
}
