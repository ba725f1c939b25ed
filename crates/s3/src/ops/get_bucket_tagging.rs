//! `GetBucketTagging`.

use tidegate_api::ServiceError;
use tidegate_api::s3::{GetBucketTagging, GetBucketTaggingOutput, GetBucketTaggingRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::{S3, errors, permission, versions};

impl Handle<GetBucketTagging> for S3 {
    fn needs(&self, look: &Look, input: &GetBucketTaggingRequest) -> Result<Needs, Failure> {
        Ok(permission::on_bucket(look, "s3:GetBucketTagging", &input.bucket))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetBucketTaggingRequest,
    ) -> Result<GetBucketTaggingOutput, Failure> {
        errors::only(&input, &["Bucket", "ExpectedBucketOwner"])?;
        let bucket =
            cx.read(|rows| versions::bucket(rows, &input.bucket, input.expected_bucket_owner.as_deref()))?;
        let tag_set = bucket.tags.ok_or_else(|| {
            ServiceError::sender("NoSuchTagSet", 404, "The TagSet does not exist")
                .with("BucketName", bucket.name.as_str())
        })?;
        Ok(GetBucketTaggingOutput { tag_set })
    }
}
