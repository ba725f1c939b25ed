//! `DeleteBucketTagging`.

use tidegate_api::s3::{DeleteBucketTagging, DeleteBucketTaggingOutput, DeleteBucketTaggingRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

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
        versions::set_on_bucket(cx, input.bucket, input.expected_bucket_owner, |bucket| {
            bucket.tags = None;
            Ok(())
        })
        .await
    }
}
