//! The deployment of an API, named after what it deploys, so that a change of that makes a new one.

use serde_json::{Value, json};
use sha1::{Digest, Sha1};

use crate::intrinsics::reference;
use crate::properties::Declared;
use crate::python2::Node;
use crate::resource::Resource;

/// Stands between the things that are hashed.
const BETWEEN: &str = "||";
/// The hex digits of the hash that the logical id carries.
const HASH_LENGTH: usize = 10;

pub(super) fn construct(declared: &Declared) -> Resource {
    let id = format!("{}Deployment", declared.logical_id);
    let mut deployment = Resource::new("AWS::ApiGateway::Deployment", id, declared.inherited());
    deployment.set("RestApiId", reference(&declared.logical_id));
    if declared.meant("OpenApiVersion").is_none() {
        deployment.set("StageName", "Stage");
    }
    deployment
}

/// Names the deployment after what it deploys; `now` (seconds) if it is to be new each time.
pub(super) fn follow(
    deployment: &mut Resource,
    declared: &Declared,
    body: &Node,
    domain: &Node,
    functions: Option<&String>,
    now: u64,
) {
    let mut parts = vec![body.repr()];
    if let Some(version) = declared.meant("OpenApiVersion") {
        parts.push(Node::written(version).display());
    }
    if domain.truthy() {
        parts.push(json_text(domain));
    }
    parts.extend(functions.filter(|names| !names.is_empty()).cloned());
    if declared.meant("AlwaysDeploy").is_some() {
        parts = vec![now.to_string()];
    }
    let digest = hex::encode(Sha1::digest(parts.join(BETWEEN).as_bytes()));
    deployment.logical_id.push_str(&digest[..HASH_LENGTH]);
    deployment.set("Description", format!("RestApi deployment id: {digest}"));
}

/// JSON with a space behind commas and colons, entries in their order.
fn json_text(node: &Node) -> String {
    match node {
        Node::List(items) => {
            format!("[{}]", items.iter().map(json_text).collect::<Vec<_>>().join(", "))
        }
        Node::Dict(dict) => {
            let entry = |key: &str, value: &Node| {
                format!("{}: {}", crate::python_text::compact_json(&json!(key)), json_text(value))
            };
            let entries: Vec<String> = dict.iter().map(|(key, value)| entry(key.as_str(), value)).collect();
            format!("{{{}}}", entries.join(", "))
        }
        other => {
            let value: Value = other.to_value();
            crate::python_text::compact_json(&value)
        }
    }
}
