//! `PutBucketLifecycleConfiguration`.

use tidegate_api::s3::{
    PutBucketLifecycleConfiguration, PutBucketLifecycleConfigurationOutput,
    PutBucketLifecycleConfigurationRequest,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::get_bucket_lifecycle_configuration::MINIMUM;
use crate::{S3, errors, lifecycle, permission, versions};

const HONOURED: &[&str] = &[
    "Bucket",
    "ChecksumAlgorithm",
    "ExpectedBucketOwner",
    "LifecycleConfiguration",
    "TransitionDefaultMinimumObjectSize",
];

impl Handle<PutBucketLifecycleConfiguration> for S3 {
    fn needs(&self, look: &Look, input: &PutBucketLifecycleConfigurationRequest) -> Result<Needs, Failure> {
        Ok(permission::on_bucket(look, "s3:PutLifecycleConfiguration", &input.bucket))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: PutBucketLifecycleConfigurationRequest,
    ) -> Result<PutBucketLifecycleConfigurationOutput, Failure> {
        errors::only(&input, HONOURED)?;
        let minimum = input.transition_default_minimum_object_size.as_ref();
        if let Some(other) = minimum.filter(|minimum| minimum.as_str() != MINIMUM) {
            let name = "TransitionDefaultMinimumObjectSize";
            return Err(errors::value_not_implemented(name, other.as_str()).into());
        }
        let rules = input.lifecycle_configuration.ok_or_else(errors::malformed_xml)?.rules;
        let rules = lifecycle::checked(rules, || cx.ids().uuid())?;
        versions::set_on_bucket(cx, input.bucket, input.expected_bucket_owner, move |bucket| {
            bucket.lifecycle = Some(rules);
            Ok(())
        })
        .await
    }
}
