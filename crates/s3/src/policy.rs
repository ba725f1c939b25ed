//! Bucket policies as the gate asks for them, and what the public access block makes of them.

use std::sync::Arc;

use serde_json::Value;
use tidegate_core::{Arn, Fault, Look, PolicySource, ResourcePolicies};
use tidegate_store::{Reads, StoreLook};

use crate::rows::{BUCKETS, Bucket, bucket_row};

/// Finds the policy of the bucket that an ARN names.
pub struct BucketPolicies;

impl ResourcePolicies for BucketPolicies {
    fn resource_policy(&self, look: &Look, arn: &str) -> Result<Option<PolicySource>, Fault> {
        let Ok(arn) = arn.parse::<Arn>() else { return Ok(None) };
        let name = arn.resource.split('/').next().unwrap_or_default();
        let Some(bucket) = look.read(|rows| rows.get(&BUCKETS, &bucket_row(name)))? else { return Ok(None) };
        let stranger = look.caller().account() != Some(bucket.account.as_str());
        if stranger && restricted(&bucket) {
            return Ok(None);
        }
        Ok(bucket
            .policy
            .map(|document| PolicySource { id: Arc::from("bucket"), document: Arc::from(document) }))
    }
}

/// AWS: with `RestrictPublicBuckets`, a public policy lets nobody in from other accounts; without any policy they have
/// no way in either, so leaving the policy out is the same decision.
fn restricted(bucket: &Bucket) -> bool {
    bucket.public_access_block.restrict_public_buckets == Some(true)
        && bucket.policy.as_deref().is_some_and(is_public)
}

/// Whether a policy allows something to everybody unconditionally.
pub fn is_public(document: &str) -> bool {
    let Ok(document) = serde_json::from_str::<Value>(document) else { return false };
    let statements = match &document["Statement"] {
        Value::Array(statements) => statements.clone(),
        one => vec![one.clone()],
    };
    statements.iter().any(|statement| {
        statement["Effect"] == "Allow"
            && statement["Condition"].is_null()
            && everybody(&statement["Principal"])
    })
}

fn everybody(principal: &Value) -> bool {
    match principal {
        Value::String(text) => text == "*",
        Value::Array(several) => several.iter().any(everybody),
        Value::Object(kinds) => kinds.get("AWS").is_some_and(everybody),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_for_everybody_is_public_unless_it_has_a_condition() {
        let policy = |principal: &str, more: &str| {
            format!(r#"{{"Statement":[{{"Effect":"Allow","Principal":{principal},"Action":"s3:*"{more}}}]}}"#)
        };
        assert!(is_public(&policy(r#""*""#, "")));
        assert!(is_public(&policy(r#"{"AWS":["*"]}"#, "")));
        assert!(!is_public(&policy(r#""*""#, r#","Condition":{"Bool":{"aws:SecureTransport":"true"}}"#)));
        assert!(!is_public(&policy(r#"{"AWS":"arn:aws:iam::123456789012:root"}"#, "")));
    }
}
