//! `GetBucketLifecycleConfiguration`.

use tidegate_api::ServiceError;
use tidegate_api::s3::{
    GetBucketLifecycleConfiguration, GetBucketLifecycleConfigurationOutput,
    GetBucketLifecycleConfigurationRequest,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::{S3, errors, permission, versions};

/// AWS: what holds for transitions, of which there are none here.
pub(super) const MINIMUM: &str = "all_storage_classes_128K";

impl Handle<GetBucketLifecycleConfiguration> for S3 {
    fn needs(&self, look: &Look, input: &GetBucketLifecycleConfigurationRequest) -> Result<Needs, Failure> {
        Ok(permission::on_bucket(look, "s3:GetLifecycleConfiguration", &input.bucket))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetBucketLifecycleConfigurationRequest,
    ) -> Result<GetBucketLifecycleConfigurationOutput, Failure> {
        errors::only(&input, &["Bucket", "ExpectedBucketOwner"])?;
        let bucket =
            cx.read(|rows| versions::bucket(rows, &input.bucket, input.expected_bucket_owner.as_deref()))?;
        let rules = bucket.lifecycle.ok_or_else(|| {
            const WHY: &str = "The lifecycle configuration does not exist";
            ServiceError::sender("NoSuchLifecycleConfiguration", 404, WHY).with("BucketName", &*bucket.name)
        })?;
        Ok(GetBucketLifecycleConfigurationOutput {
            rules: Some(rules),
            transition_default_minimum_object_size: Some(MINIMUM.into()),
        })
    }
}
