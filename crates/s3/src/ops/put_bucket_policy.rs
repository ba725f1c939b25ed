//! `PutBucketPolicy`.

use serde_json::Value;
use tidegate_api::ServiceError;
use tidegate_api::s3::{PutBucketPolicy, PutBucketPolicyOutput, PutBucketPolicyRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_policy::{Document, Kind};

use crate::{S3, checksum, errors, permission, policy, versions};

impl Handle<PutBucketPolicy> for S3 {
    fn needs(&self, look: &Look, input: &PutBucketPolicyRequest) -> Result<Needs, Failure> {
        Ok(permission::on_bucket(look, "s3:PutBucketPolicy", &input.bucket))
    }

    async fn handle(&self, cx: &Cx, input: PutBucketPolicyRequest) -> Result<PutBucketPolicyOutput, Failure> {
        errors::only_setting(&input, &["ConfirmRemoveSelfBucketAccess", "Policy"])?;
        checksum::md5(input.policy.as_bytes(), input.content_md5.as_deref())?;
        valid(&input.bucket, &input.policy, cx.place().partition())?;
        let blocked = blocked(cx, &input.bucket);
        versions::set_on_bucket(cx, input.bucket, input.expected_bucket_owner, move |bucket| {
            let blocks = bucket.public_access_block.block_public_policy == Some(true);
            if blocks && policy::is_public(&input.policy) {
                return Err(errors::access_denied(blocked).into());
            }
            bucket.policy = Some(input.policy);
            Ok(())
        })
        .await
    }
}

fn valid(bucket: &str, text: &str, partition: &str) -> Result<(), ServiceError> {
    let malformed = |message: String| ServiceError::sender("MalformedPolicy", 400, message);
    let document = Document::parse(Kind::Resource, text).map_err(|error| malformed(error.to_string()))?;
    let arn = format!("arn:{partition}:s3:::{bucket}");
    for statement in document.statements() {
        let json: Value =
            serde_json::from_str(statement.json()).map_err(|error| malformed(error.to_string()))?;
        let resources = match (&json["Resource"], &json["NotResource"]) {
            (Value::Null, listed) | (listed, _) => listed.clone(),
        };
        let resources = if let Value::Array(several) = resources { several } else { vec![resources] };
        let ours = |one: &Value| {
            one.as_str()
                .and_then(|one| one.strip_prefix(&arn))
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        if !resources.iter().all(ours) {
            return Err(malformed("Policy has invalid resource".to_owned()));
        }
    }
    Ok(())
}

fn blocked(cx: &Cx, bucket: &str) -> String {
    format!(
        "User: {} is not authorized to perform: s3:PutBucketPolicy on resource: \"{}\" because public policies are \
         prevented by the BlockPublicPolicy setting in S3 Block Public Access.",
        cx.caller().arn(cx.place()),
        permission::bucket_arn(cx, bucket)
    )
}
