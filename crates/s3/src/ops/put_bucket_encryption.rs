//! `PutBucketEncryption`.

use tidegate_api::ServiceError;
use tidegate_api::s3::{
    PutBucketEncryption, PutBucketEncryptionOutput, PutBucketEncryptionRequest,
    ServerSideEncryptionConfiguration,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::rows::{BUCKETS, bucket_row};
use crate::{S3, errors, permission, storing, versions};

impl Handle<PutBucketEncryption> for S3 {
    fn needs(&self, look: &Look, input: &PutBucketEncryptionRequest) -> Result<Needs, Failure> {
        Ok(permission::on_bucket(look, "s3:PutEncryptionConfiguration", &input.bucket))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: PutBucketEncryptionRequest,
    ) -> Result<PutBucketEncryptionOutput, Failure> {
        errors::only(
            &input,
            &[
                "Bucket",
                "ExpectedBucketOwner",
                "ContentMD5",
                "ChecksumAlgorithm",
                "ServerSideEncryptionConfiguration",
            ],
        )?;
        honoured(&input.server_side_encryption_configuration)?;
        cx.answer(move |tx| {
            let mut bucket = versions::bucket(tx, &input.bucket, input.expected_bucket_owner.as_deref())?;
            bucket.encryption = Some(input.server_side_encryption_configuration);
            tx.put(&BUCKETS, &bucket_row(&bucket.name), &bucket)?;
            Ok(PutBucketEncryptionOutput::default())
        })
        .await
    }
}

fn honoured(configuration: &ServerSideEncryptionConfiguration) -> Result<(), ServiceError> {
    let [rule] = configuration.rules.as_slice() else { return Err(errors::malformed_xml()) };
    errors::only(rule, &["ApplyServerSideEncryptionByDefault", "BucketKeyEnabled"])?;
    let Some(default) = &rule.apply_server_side_encryption_by_default else {
        return Err(errors::malformed_xml());
    };
    storing::encrypted(Some(default.sse_algorithm.as_str()))?;
    match default.kms_master_key_id {
        None => Ok(()),
        Some(_) => Err(ServiceError::sender(
            "InvalidArgument",
            400,
            "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse",
        )
        .with("ArgumentName", "ApplyServerSideEncryptionByDefault")),
    }
}
