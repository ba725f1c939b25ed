//! `GetBucketLocation`.

use tidegate_api::s3::{GetBucketLocation, GetBucketLocationOutput, GetBucketLocationRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::{S3, errors, permission, versions};

impl Handle<GetBucketLocation> for S3 {
    fn needs(&self, look: &Look, input: &GetBucketLocationRequest) -> Result<Needs, Failure> {
        Ok(permission::on_bucket(look, "s3:GetBucketLocation", &input.bucket))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetBucketLocationRequest,
    ) -> Result<GetBucketLocationOutput, Failure> {
        errors::only(&input, &["Bucket", "ExpectedBucketOwner"])?;
        let bucket =
            cx.read(|rows| versions::bucket(rows, &input.bucket, input.expected_bucket_owner.as_deref()))?;
        Ok(GetBucketLocationOutput { location_constraint: bucket.location.map(Into::into) })
    }
}
