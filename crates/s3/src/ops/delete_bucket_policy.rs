//! `DeleteBucketPolicy`.

use tidegate_api::s3::{DeleteBucketPolicy, DeleteBucketPolicyOutput, DeleteBucketPolicyRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

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
        versions::set_on_bucket(cx, input.bucket, input.expected_bucket_owner, |bucket| {
            bucket.policy = None;
            Ok(())
        })
        .await
    }
}
