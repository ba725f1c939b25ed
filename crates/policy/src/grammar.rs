//! The grammar of policy documents, and AWS's words for what offends against it.
//!
//! AWS has two families of words: one for identity policies, one for trust and resource policies.
//! AWS: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html>

mod identity;
mod resource;
mod strict;

use std::collections::HashSet;

use serde_json::{Map, Value};

use crate::condition::ConditionError;
use crate::document::{Kind, Malformed};

const VERSIONS: [&str; 2] = ["2012-10-17", "2008-10-17"];
const STATEMENT_FIELDS: [&str; 9] = [
    "Sid",
    "Effect",
    "Principal",
    "NotPrincipal",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Condition",
];

/// Reads a document's JSON; a key given twice is refused, since one of the two would silently count for nothing.
pub(crate) fn read(kind: Kind, text: &str) -> Result<Value, Malformed> {
    strict::object(text).ok_or_else(|| match kind {
        Kind::Identity | Kind::Managed => syntax(kind),
        Kind::Trust => Malformed::new("This policy contains invalid Json"),
        Kind::Resource => Malformed::new("Policies must be valid JSON and the first byte must be '{'"),
    })
}

/// Checks a document as AWS does when a customer stores it.
pub(crate) fn check(kind: Kind, document: &Value) -> Result<(), Malformed> {
    match kind {
        Kind::Identity | Kind::Managed => identity::check(kind, document),
        Kind::Trust | Kind::Resource => resource::check(kind, document),
    }
}

/// The message for whatever has no message of its own.
pub(crate) fn syntax(kind: Kind) -> Malformed {
    Malformed::new(match kind {
        Kind::Identity | Kind::Managed => "Syntax errors in policy.",
        Kind::Trust => "Syntax error in policy.",
        Kind::Resource => "Invalid policy syntax.",
    })
}

/// The message for a condition block that can't be read.
pub(crate) fn condition(kind: Kind, error: &ConditionError) -> Malformed {
    match error {
        ConditionError::Key if matches!(kind, Kind::Identity | Kind::Managed) => {
            Malformed::new("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.")
        }
        ConditionError::Key => Malformed::new("Policy has an invalid condition key"),
        ConditionError::Operator(name) if kind == Kind::Resource => {
            Malformed::new(format!("Invalid Condition type : {name}"))
        }
        ConditionError::Operator(_) | ConditionError::Shape => syntax(kind),
    }
}

/// A member that holds a text or a list of texts: `None` when absent, `Some(None)` when it holds anything else.
pub(crate) fn list(statement: &Value, member: &str) -> Option<Option<Vec<String>>> {
    let value = statement.get(member)?;
    Some(match value {
        Value::String(text) => Some(vec![text.clone()]),
        Value::Array(items) => items.iter().map(|item| item.as_str().map(str::to_owned)).collect(),
        _ => None,
    })
}

/// The statements as objects, in order; `None` where one is anything else or there is no list or object of them.
fn statements(document: &Value) -> Option<Vec<&Map<String, Value>>> {
    match document.get("Statement")? {
        Value::Array(items) => items.iter().map(Value::as_object).collect(),
        Value::Object(one) => Some(vec![one]),
        _ => None,
    }
}

fn unknown_field<'a>(object: &'a Map<String, Value>, known: &[&str]) -> Option<&'a str> {
    object.keys().map(String::as_str).find(|field| !known.contains(field))
}

fn has_duplicate_sid(statements: &[&Map<String, Value>]) -> bool {
    let mut seen = HashSet::new();
    statements
        .iter()
        .filter_map(|statement| statement.get("Sid")?.as_str())
        .filter(|sid| !sid.is_empty())
        .any(|sid| !seen.insert(sid))
}
