//! `GetPublicAccessBlock`.

use tidegate_api::s3::{GetPublicAccessBlock, GetPublicAccessBlockOutput, GetPublicAccessBlockRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::{S3, errors, permission, versions};

impl Handle<GetPublicAccessBlock> for S3 {
    fn needs(&self, look: &Look, input: &GetPublicAccessBlockRequest) -> Result<Needs, Failure> {
        Ok(permission::on_bucket(look, "s3:GetBucketPublicAccessBlock", &input.bucket))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetPublicAccessBlockRequest,
    ) -> Result<GetPublicAccessBlockOutput, Failure> {
        errors::only(&input, &["Bucket", "ExpectedBucketOwner"])?;
        let bucket =
            cx.read(|rows| versions::bucket(rows, &input.bucket, input.expected_bucket_owner.as_deref()))?;
        Ok(GetPublicAccessBlockOutput { public_access_block_configuration: Some(bucket.public_access_block) })
    }
}
