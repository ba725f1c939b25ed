//! Queue policies, as the gate asks for them and as they are stored.

use serde_json::Value;
use tidegate_api::ServiceError;
use tidegate_core::{Fault, Look, PolicySource, ResourcePolicies};
use tidegate_policy::{Document, Kind};
use tidegate_store::{Reads, StoreLook};

use super::Sqs;
use super::errors::invalid_attribute;
use super::queue::Queue;
use super::rows::QUEUES;

impl ResourcePolicies for Sqs {
    fn resource_policy(&self, look: &Look, arn: &str) -> Result<Option<PolicySource>, Fault> {
        let Some(queue) = Queue::of_arn(arn) else { return Ok(None) };
        let row = look.read(|rows| rows.get(&QUEUES, &queue.key()))?;
        let policy = row.and_then(|mut row| row.attributes.remove("Policy"));
        Ok(policy.map(|document| PolicySource { id: "queue".into(), document: document.into() }))
    }
}

/// Refuses a document that the gate would not understand.
pub(crate) fn check(document: &str) -> Result<(), ServiceError> {
    Document::parse(Kind::Resource, document).map(|_| ()).map_err(|_| invalid_attribute("Policy"))
}

/// The statements of a stored policy, in a list even where there is one.
pub(crate) fn statements(document: &Value) -> Vec<Value> {
    match &document["Statement"] {
        Value::Array(statements) => statements.clone(),
        Value::Null => Vec::new(),
        one => vec![one.clone()],
    }
}
