//! `DeleteObjectTagging`.

use tidegate_api::s3::{DeleteObjectTagging, DeleteObjectTaggingOutput, DeleteObjectTaggingRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::{S3, errors, permission, versions};

const HONOURED: &[&str] = &["Bucket", "ExpectedBucketOwner", "Key", "VersionId"];

impl Handle<DeleteObjectTagging> for S3 {
    fn needs(&self, look: &Look, input: &DeleteObjectTaggingRequest) -> Result<Needs, Failure> {
        let actions = ("s3:DeleteObjectTagging", "s3:DeleteObjectVersionTagging");
        Ok(permission::on_version(look, actions, &input.bucket, &input.key, input.version_id.as_deref()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteObjectTaggingRequest,
    ) -> Result<DeleteObjectTaggingOutput, Failure> {
        errors::only(&input, HONOURED)?;
        cx.answer(move |tx| {
            let bucket = versions::bucket(tx, &input.bucket, input.expected_bucket_owner.as_deref())?;
            let mut version =
                versions::wanted(tx, &bucket, &input.key, input.version_id.as_deref(), "DELETE")?;
            version.tags = Vec::new();
            versions::change(tx, &bucket, &version)?;
            Ok(DeleteObjectTaggingOutput { version_id: version.shown_id(&bucket) })
        })
        .await
    }
}
