//! `PutPublicAccessBlock`.

use tidegate_api::s3::{
    PublicAccessBlockConfiguration, PutPublicAccessBlock, PutPublicAccessBlockOutput,
    PutPublicAccessBlockRequest,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::rows::{BUCKETS, bucket_row};
use crate::{S3, errors, permission, versions};

impl Handle<PutPublicAccessBlock> for S3 {
    fn needs(&self, look: &Look, input: &PutPublicAccessBlockRequest) -> Result<Needs, Failure> {
        Ok(permission::on_bucket(look, "s3:PutBucketPublicAccessBlock", &input.bucket))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: PutPublicAccessBlockRequest,
    ) -> Result<PutPublicAccessBlockOutput, Failure> {
        errors::only(
            &input,
            &[
                "Bucket",
                "ExpectedBucketOwner",
                "ContentMD5",
                "ChecksumAlgorithm",
                "PublicAccessBlockConfiguration",
            ],
        )?;
        let given = input.public_access_block_configuration;
        let said = |flag: Option<bool>| Some(flag.unwrap_or(false));
        let block = PublicAccessBlockConfiguration {
            block_public_acls: said(given.block_public_acls),
            ignore_public_acls: said(given.ignore_public_acls),
            block_public_policy: said(given.block_public_policy),
            restrict_public_buckets: said(given.restrict_public_buckets),
        };
        cx.answer(move |tx| {
            let mut bucket = versions::bucket(tx, &input.bucket, input.expected_bucket_owner.as_deref())?;
            bucket.public_access_block = block;
            tx.put(&BUCKETS, &bucket_row(&bucket.name), &bucket)?;
            Ok(PutPublicAccessBlockOutput::default())
        })
        .await
    }
}
