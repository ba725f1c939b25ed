//! `PutBucketTagging`.

use tidegate_api::s3::{PutBucketTagging, PutBucketTaggingOutput, PutBucketTaggingRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::{S3, errors, permission, tags, versions};

impl Handle<PutBucketTagging> for S3 {
    fn needs(&self, look: &Look, input: &PutBucketTaggingRequest) -> Result<Needs, Failure> {
        Ok(permission::on_bucket(look, "s3:PutBucketTagging", &input.bucket))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: PutBucketTaggingRequest,
    ) -> Result<PutBucketTaggingOutput, Failure> {
        errors::only_setting(&input, &["Tagging"])?;
        let given = tags::checked(input.tagging.tag_set, 50)?;
        versions::set_on_bucket(cx, input.bucket, input.expected_bucket_owner, move |bucket| {
            bucket.tags = Some(given);
            Ok(())
        })
        .await
    }
}
