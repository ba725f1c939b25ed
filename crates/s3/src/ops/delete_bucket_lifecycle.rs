//! `DeleteBucketLifecycle`.

use tidegate_api::s3::{DeleteBucketLifecycle, DeleteBucketLifecycleOutput, DeleteBucketLifecycleRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::{S3, errors, permission, versions};

impl Handle<DeleteBucketLifecycle> for S3 {
    fn needs(&self, look: &Look, input: &DeleteBucketLifecycleRequest) -> Result<Needs, Failure> {
        Ok(permission::on_bucket(look, "s3:PutLifecycleConfiguration", &input.bucket))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteBucketLifecycleRequest,
    ) -> Result<DeleteBucketLifecycleOutput, Failure> {
        errors::only(&input, &["Bucket", "ExpectedBucketOwner"])?;
        versions::set_on_bucket(cx, input.bucket, input.expected_bucket_owner, |bucket| {
            bucket.lifecycle = None;
            Ok(())
        })
        .await
    }
}
