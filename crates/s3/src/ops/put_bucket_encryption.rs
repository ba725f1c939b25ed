//! `PutBucketEncryption`.

use tidegate_api::ServiceError;
use tidegate_api::s3::{
    PutBucketEncryption, PutBucketEncryptionOutput, PutBucketEncryptionRequest,
    ServerSideEncryptionConfiguration,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

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
        errors::only_setting(&input, &["ServerSideEncryptionConfiguration"])?;
        let configuration = input.server_side_encryption_configuration;
        honoured(&configuration)?;
        versions::set_on_bucket(cx, input.bucket, input.expected_bucket_owner, move |bucket| {
            bucket.encryption = Some(configuration);
            Ok(())
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
        _ if default.sse_algorithm.as_str() == "aws:kms" => Ok(()),
        None => Ok(()),
        Some(_) => Err(ServiceError::sender(
            "InvalidArgument",
            400,
            "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse",
        )
        .with("ArgumentName", "ApplyServerSideEncryptionByDefault")),
    }
}
