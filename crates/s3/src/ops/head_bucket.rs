//! `HeadBucket`.

use tidegate_api::s3::{HeadBucket, HeadBucketOutput, HeadBucketRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::{S3, errors, permission, versions};

impl Handle<HeadBucket> for S3 {
    fn needs(&self, look: &Look, input: &HeadBucketRequest) -> Result<Needs, Failure> {
        Ok(permission::on_bucket(look, "s3:ListBucket", &input.bucket))
    }

    async fn handle(&self, cx: &Cx, input: HeadBucketRequest) -> Result<HeadBucketOutput, Failure> {
        errors::only(&input, &["Bucket", "ExpectedBucketOwner"])?;
        let bucket =
            cx.read(|rows| versions::bucket(rows, &input.bucket, input.expected_bucket_owner.as_deref()))?;
        Ok(HeadBucketOutput {
            bucket_arn: Some(permission::bucket_arn(cx, &bucket.name)),
            bucket_region: Some(bucket.region),
            access_point_alias: Some(false),
            ..HeadBucketOutput::default()
        })
    }
}
