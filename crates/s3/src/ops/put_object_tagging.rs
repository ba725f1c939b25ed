//! `PutObjectTagging`.

use tidegate_api::s3::{PutObjectTagging, PutObjectTaggingOutput, PutObjectTaggingRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::{S3, errors, permission, tags, versions};

const HONOURED: &[&str] = &[
    "Bucket",
    "ExpectedBucketOwner",
    "Key",
    "VersionId",
    "ChecksumAlgorithm",
    "ContentMD5",
    "RequestPayer",
    "Tagging",
];

impl Handle<PutObjectTagging> for S3 {
    fn needs(&self, look: &Look, input: &PutObjectTaggingRequest) -> Result<Needs, Failure> {
        let actions = ("s3:PutObjectTagging", "s3:PutObjectVersionTagging");
        Ok(permission::on_version(look, actions, &input.bucket, &input.key, input.version_id.as_deref()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: PutObjectTaggingRequest,
    ) -> Result<PutObjectTaggingOutput, Failure> {
        errors::only(&input, HONOURED)?;
        let given = tags::checked(input.tagging.tag_set, 10)?;
        cx.answer(move |tx| {
            let bucket = versions::bucket(tx, &input.bucket, input.expected_bucket_owner.as_deref())?;
            let mut version = versions::wanted(tx, &bucket, &input.key, input.version_id.as_deref(), "PUT")?;
            version.tags = given;
            versions::change(tx, &bucket, &version)?;
            Ok(PutObjectTaggingOutput { version_id: version.shown_id(&bucket) })
        })
        .await
    }
}
