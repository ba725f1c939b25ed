//! Policies of buses, as the gate asks for them.

use serde_json::{Value, json};
use tidegate_api::ServiceError;
use tidegate_core::{Arn, Fault, Look, Place, PolicySource, ResourcePolicies};
use tidegate_policy::{Document, Kind};
use tidegate_store::{Reads, StoreLook};

use super::Events;
use super::bus::Bus;
use super::errors::invalid;
use super::rows::{BUSES, BusRow};

impl ResourcePolicies for Events {
    fn resource_policy(&self, look: &Look, arn: &str) -> Result<Option<PolicySource>, Fault> {
        let Ok(arn) = arn.parse::<Arn>() else { return Ok(None) };
        let Some(name) = arn.resource.strip_prefix("event-bus/") else { return Ok(None) };
        let bus = Bus { place: Place::new(arn.account.clone(), arn.region.clone()), name: name.to_owned() };
        let row = look.read(|rows| rows.get(&BUSES, &bus.key()))?;
        let policy = row.and_then(|row| row.policy);
        Ok(policy.map(|document| PolicySource { id: "event bus".into(), document: document.into() }))
    }
}

/// Refuses a document that the gate would not understand.
pub(crate) fn check(document: &str) -> Result<(), ServiceError> {
    let read = Document::parse(Kind::Resource, document);
    read.map(|_| ()).map_err(|_| invalid("Parameter Policy is not valid."))
}

/// The policy of a bus, as it stands.
pub(crate) fn document(row: &BusRow) -> Result<Value, Fault> {
    match &row.policy {
        Some(text) => {
            serde_json::from_str(text).map_err(|error| Fault::because("reading a bus's policy", error))
        }
        None => Ok(json!({"Version": "2012-10-17", "Statement": []})),
    }
}

/// The statements of a policy, in a list even where there is one.
pub(crate) fn statements(document: &Value) -> Vec<Value> {
    match &document["Statement"] {
        Value::Array(statements) => statements.clone(),
        Value::Null => Vec::new(),
        one => vec![one.clone()],
    }
}
