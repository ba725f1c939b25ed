//! Key policies: the one that a key begins with, as the gate asks for them, and the check that nobody locks himself out.

use serde_json::json;
use tidegate_api::ServiceError;
use tidegate_api::kms::error;
use tidegate_core::{Arn, Caller, Fault, Look, Place, PolicySource, ResourcePolicies};
use tidegate_policy::{Context, Document, Kind, NamedPolicy, Principal, Question, decide};
use tidegate_store::{Reads, StoreLook};

use super::Kms;
use super::key::KeyRef;
use super::rows::KEYS;

impl ResourcePolicies for Kms {
    fn resource_policy(&self, look: &Look, arn: &str) -> Result<Option<PolicySource>, Fault> {
        let Ok(arn) = arn.parse::<Arn>() else { return Ok(None) };
        let Some(id) = arn.resource.strip_prefix("key/") else { return Ok(None) };
        let key = KeyRef::new(&Place::new(arn.account.clone(), arn.region.clone()), id);
        let row = look.read(|rows| rows.get(&KEYS, &key.key()))?;
        Ok(row.map(|row| PolicySource { id: "key".into(), document: row.policy.into() }))
    }
}

/// The policy of a key that was given none: the account decides.
pub(crate) fn default(place: &Place) -> String {
    json!({
        "Version": "2012-10-17",
        "Id": "key-default-1",
        "Statement": [{
            "Sid": "Enable IAM User Permissions",
            "Effect": "Allow",
            "Principal": {"AWS": format!("arn:{}:iam::{}:root", place.partition(), place.account)},
            "Action": "kms:*",
            "Resource": "*",
        }],
    })
    .to_string()
}

/// The policy of a service's key: everybody in the account, by way of the service, which asks for what it needs by itself.
pub(crate) fn of_service(place: &Place, service: &str) -> String {
    let via = format!("{service}.{}.amazonaws.com", place.region);
    json!({
        "Version": "2012-10-17",
        "Id": format!("auto-{service}-2"),
        "Statement": [
            {
                "Sid": format!("Allow access through {service} for all principals in the account"),
                "Effect": "Allow",
                "Principal": {"AWS": "*"},
                "Action": ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:DescribeKey"],
                "Resource": "*",
                "Condition": {"StringEquals": {"kms:CallerAccount": place.account, "kms:ViaService": via}},
            },
            {
                "Sid": "Allow direct access to key metadata to the account",
                "Effect": "Allow",
                "Principal": {"AWS": format!("arn:{}:iam::{}:root", place.partition(), place.account)},
                "Action": ["kms:Describe*", "kms:Get*", "kms:List*"],
                "Resource": "*",
            },
        ],
    })
    .to_string()
}

/// Refuses a document that the gate would not understand, and, unless that is wanted, one that locks the caller out.
pub(crate) fn check(look: &Look, key: &KeyRef, text: &str, bypass: bool) -> Result<(), ServiceError> {
    let document = Document::parse(Kind::Resource, text)
        .map_err(|reason| error::malformed_policy_document_exception(reason.to_string()))?;
    let policy = NamedPolicy { id: "key".into(), document: document.into() };
    if bypass || may_put(look, key, &policy) {
        return Ok(());
    }
    let words = "The new key policy will not allow you to update the key policy in the future.";
    Err(error::malformed_policy_document_exception(words))
}

/// Whether the caller, if his own policies allow everything, may change the policy again.
fn may_put(look: &Look, key: &KeyRef, policy: &NamedPolicy) -> bool {
    let everything =
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;
    let Ok(everything) = Document::parse(Kind::Identity, everything) else { return false };
    let identity = [NamedPolicy { id: "own".into(), document: everything.into() }];
    let arn = key.arn();
    decide(&Question {
        action: "kms:PutKeyPolicy",
        resource: &arn,
        owner: None,
        principal: &principal(look),
        context: &Context::new().with("kms:CallerAccount", key.place.account.clone()),
        identity: &identity,
        resource_policy: Some(policy),
        boundary: None,
        session: &[],
    })
    .is_allowed()
}

fn principal(look: &Look) -> Principal {
    match look.caller() {
        Caller::Root { account } => Principal::Root { account: account.clone() },
        Caller::User { account, .. } => {
            Principal::User { account: account.clone(), arn: look.caller().arn(look.place()) }
        }
        Caller::Session(session) => Principal::RoleSession {
            account: session.account.clone(),
            role_arn: session.role_arn.clone(),
            session_arn: session.arn(),
        },
        Caller::Service { principal, .. } => Principal::Service { name: principal.clone() },
        Caller::Anonymous => Principal::Anonymous,
    }
}
