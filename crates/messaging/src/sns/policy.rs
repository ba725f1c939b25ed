//! Topic policies: the one that every topic begins with, as the gate asks for them, and as they are stored.

use serde_json::{Value, json};
use tidegate_api::ServiceError;
use tidegate_core::{Caller, Fault, Look, Needs, PolicySource, ResourcePolicies};
use tidegate_policy::{Document, Kind};
use tidegate_store::{Reads, StoreLook};

use super::Sns;
use super::errors::invalid;
use super::rows::TOPICS;
use super::topic::Topic;

/// AWS: the services whose messages the policy that a topic begins with lets in, because they say whose resource sends.
const SAY_THEIR_OWNER: [&str; 1] = ["cloudwatch.amazonaws.com"];

impl ResourcePolicies for Sns {
    fn resource_policy(&self, look: &Look, arn: &str) -> Result<Option<PolicySource>, Fault> {
        let Some(topic) = Topic::of_arn(arn) else { return Ok(None) };
        let row = look.read(|rows| rows.get(&TOPICS, &topic.key()))?;
        let policy =
            row.map(|mut row| row.attributes.remove("Policy").unwrap_or_else(|| default(&topic).to_string()));
        Ok(policy.map(|document| PolicySource { id: "topic".into(), document: document.into() }))
    }
}

/// The policy of a topic that was given none.
pub(crate) fn default(topic: &Topic) -> Value {
    json!({
        "Version": "2008-10-17",
        "Id": "__default_policy_ID",
        "Statement": [{
            "Sid": "__default_statement_ID",
            "Effect": "Allow",
            "Principal": {"AWS": "*"},
            "Action": [
                "SNS:GetTopicAttributes",
                "SNS:SetTopicAttributes",
                "SNS:AddPermission",
                "SNS:RemovePermission",
                "SNS:DeleteTopic",
                "SNS:Subscribe",
                "SNS:ListSubscriptionsByTopic",
                "SNS:Publish",
            ],
            "Resource": topic.arn(),
            "Condition": {"StringEquals": {"AWS:SourceOwner": topic.place.account}},
        }],
    })
}

/// What a call says of the owner of the resource that sends, for services that say it.
pub(crate) fn with_source_owner(look: &Look, needs: Needs) -> Needs {
    match look.caller() {
        Caller::Service { principal, account, .. } if SAY_THEIR_OWNER.contains(&principal.as_str()) => {
            needs.with("aws:SourceOwner", account)
        }
        _ => needs,
    }
}

/// Refuses a document that the gate would not understand.
pub(crate) fn check(document: &str) -> Result<(), ServiceError> {
    let read = Document::parse(Kind::Resource, document);
    read.map(|_| ()).map_err(|_| invalid("Policy Error: null"))
}

/// The statements of a stored policy, in a list even where there is one.
pub(crate) fn statements(document: &Value) -> Vec<Value> {
    match &document["Statement"] {
        Value::Array(statements) => statements.clone(),
        Value::Null => Vec::new(),
        one => vec![one.clone()],
    }
}
