//! `PutBucketTagging`.

use tidegate_api::s3::{PutBucketTagging, PutBucketTaggingOutput, PutBucketTaggingRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::rows::{BUCKETS, bucket_row};
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
        errors::only(
            &input,
            &["Bucket", "ExpectedBucketOwner", "ContentMD5", "ChecksumAlgorithm", "Tagging"],
        )?;
        let given = tags::checked(input.tagging.tag_set, 50)?;
        cx.answer(move |tx| {
            let mut bucket = versions::bucket(tx, &input.bucket, input.expected_bucket_owner.as_deref())?;
            bucket.tags = Some(given);
            tx.put(&BUCKETS, &bucket_row(&bucket.name), &bucket)?;
            Ok(PutBucketTaggingOutput::default())
        })
        .await
    }
}
