//! `PutBucketVersioning`.

use tidegate_api::s3::{
    BucketVersioningStatus, PutBucketVersioning, PutBucketVersioningOutput, PutBucketVersioningRequest,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::rows::Versioning;
use crate::{S3, errors, permission, versions};

impl Handle<PutBucketVersioning> for S3 {
    fn needs(&self, look: &Look, input: &PutBucketVersioningRequest) -> Result<Needs, Failure> {
        Ok(permission::on_bucket(look, "s3:PutBucketVersioning", &input.bucket))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: PutBucketVersioningRequest,
    ) -> Result<PutBucketVersioningOutput, Failure> {
        errors::only_setting(&input, &["VersioningConfiguration"])?;
        let configuration = &input.versioning_configuration;
        errors::only(configuration, &["Status"])?;
        let versioning = match configuration.status.as_ref().map(BucketVersioningStatus::as_str) {
            Some("Enabled") => Versioning::Enabled,
            Some("Suspended") => Versioning::Suspended,
            _ => return Err(errors::malformed_xml().into()),
        };
        versions::set_on_bucket(cx, input.bucket, input.expected_bucket_owner, move |bucket| {
            bucket.versioning = Some(versioning);
            Ok(())
        })
        .await
    }
}
