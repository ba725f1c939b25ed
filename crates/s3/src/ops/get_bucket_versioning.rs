//! `GetBucketVersioning`.

use tidegate_api::s3::{
    BucketVersioningStatus, GetBucketVersioning, GetBucketVersioningOutput, GetBucketVersioningRequest,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::rows::Versioning;
use crate::{S3, errors, permission, versions};

impl Handle<GetBucketVersioning> for S3 {
    fn needs(&self, look: &Look, input: &GetBucketVersioningRequest) -> Result<Needs, Failure> {
        Ok(permission::on_bucket(look, "s3:GetBucketVersioning", &input.bucket))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetBucketVersioningRequest,
    ) -> Result<GetBucketVersioningOutput, Failure> {
        errors::only(&input, &["Bucket", "ExpectedBucketOwner"])?;
        let bucket =
            cx.read(|rows| versions::bucket(rows, &input.bucket, input.expected_bucket_owner.as_deref()))?;
        let status = bucket.versioning.map(|versioning| match versioning {
            Versioning::Enabled => BucketVersioningStatus::Enabled,
            Versioning::Suspended => BucketVersioningStatus::Suspended,
        });
        Ok(GetBucketVersioningOutput { status, ..GetBucketVersioningOutput::default() })
    }
}
