//! `PutPublicAccessBlock`.

use tidegate_api::s3::{
    PublicAccessBlockConfiguration, PutPublicAccessBlock, PutPublicAccessBlockOutput,
    PutPublicAccessBlockRequest,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

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
        errors::only_setting(&input, &["PublicAccessBlockConfiguration"])?;
        let given = input.public_access_block_configuration;
        let said = |flag: Option<bool>| Some(flag.unwrap_or(false));
        let block = PublicAccessBlockConfiguration {
            block_public_acls: said(given.block_public_acls),
            ignore_public_acls: said(given.ignore_public_acls),
            block_public_policy: said(given.block_public_policy),
            restrict_public_buckets: said(given.restrict_public_buckets),
        };
        versions::set_on_bucket(cx, input.bucket, input.expected_bucket_owner, move |bucket| {
            bucket.public_access_block = block;
            Ok(())
        })
        .await
    }
}
