//! `GetBucketEncryption`.

use tidegate_api::s3::{
    GetBucketEncryption, GetBucketEncryptionOutput, GetBucketEncryptionRequest,
    ServerSideEncryptionByDefault, ServerSideEncryptionConfiguration, ServerSideEncryptionRule,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::{S3, errors, permission, versions};

impl Handle<GetBucketEncryption> for S3 {
    fn needs(&self, look: &Look, input: &GetBucketEncryptionRequest) -> Result<Needs, Failure> {
        Ok(permission::on_bucket(look, "s3:GetEncryptionConfiguration", &input.bucket))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetBucketEncryptionRequest,
    ) -> Result<GetBucketEncryptionOutput, Failure> {
        errors::only(&input, &["Bucket", "ExpectedBucketOwner"])?;
        let bucket =
            cx.read(|rows| versions::bucket(rows, &input.bucket, input.expected_bucket_owner.as_deref()))?;
        let configuration = bucket.encryption.unwrap_or_else(by_default);
        Ok(GetBucketEncryptionOutput { server_side_encryption_configuration: Some(configuration) })
    }
}

/// AWS: a bucket for which nothing was set encrypts with keys of S3.
fn by_default() -> ServerSideEncryptionConfiguration {
    let rule = ServerSideEncryptionRule {
        apply_server_side_encryption_by_default: Some(ServerSideEncryptionByDefault {
            sse_algorithm: "AES256".into(),
            kms_master_key_id: None,
        }),
        bucket_key_enabled: Some(false),
        ..ServerSideEncryptionRule::default()
    };
    ServerSideEncryptionConfiguration { rules: vec![rule] }
}
