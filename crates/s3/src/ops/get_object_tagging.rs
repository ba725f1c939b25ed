//! `GetObjectTagging`.

use tidegate_api::s3::{GetObjectTagging, GetObjectTaggingOutput, GetObjectTaggingRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::{S3, errors, permission, versions};

const HONOURED: &[&str] = &["Bucket", "ExpectedBucketOwner", "Key", "VersionId", "RequestPayer"];

impl Handle<GetObjectTagging> for S3 {
    fn needs(&self, look: &Look, input: &GetObjectTaggingRequest) -> Result<Needs, Failure> {
        let actions = ("s3:GetObjectTagging", "s3:GetObjectVersionTagging");
        Ok(permission::on_version(look, actions, &input.bucket, &input.key, input.version_id.as_deref()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetObjectTaggingRequest,
    ) -> Result<GetObjectTaggingOutput, Failure> {
        errors::only(&input, HONOURED)?;
        let (bucket, version) = versions::read(
            cx,
            (&input.bucket, input.expected_bucket_owner.as_deref()),
            (&input.key, input.version_id.as_deref()),
            "GET",
        )?;
        Ok(GetObjectTaggingOutput { version_id: version.shown_id(&bucket), tag_set: version.tags })
    }
}
