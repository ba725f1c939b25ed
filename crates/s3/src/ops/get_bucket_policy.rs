//! `GetBucketPolicy`.

use tidegate_api::ServiceError;
use tidegate_api::s3::{GetBucketPolicy, GetBucketPolicyOutput, GetBucketPolicyRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::{S3, errors, permission, versions};

impl Handle<GetBucketPolicy> for S3 {
    fn needs(&self, look: &Look, input: &GetBucketPolicyRequest) -> Result<Needs, Failure> {
        Ok(permission::on_bucket(look, "s3:GetBucketPolicy", &input.bucket))
    }

    async fn handle(&self, cx: &Cx, input: GetBucketPolicyRequest) -> Result<GetBucketPolicyOutput, Failure> {
        errors::only(&input, &["Bucket", "ExpectedBucketOwner"])?;
        let bucket =
            cx.read(|rows| versions::bucket(rows, &input.bucket, input.expected_bucket_owner.as_deref()))?;
        let policy = bucket.policy.ok_or_else(|| {
            ServiceError::sender("NoSuchBucketPolicy", 404, "The bucket policy does not exist")
                .with("BucketName", bucket.name.as_str())
        })?;
        Ok(GetBucketPolicyOutput { policy: Some(policy) })
    }
}
