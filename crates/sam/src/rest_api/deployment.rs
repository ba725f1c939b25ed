//! The deployment of an API, named after what it deploys, so that a change of that makes a new one.

use sha1::{Digest, Sha1};
use tidegate_yaml::{Value, json};

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

/// What a deployment follows: the hash so far of what it deploys.
pub(super) struct Followed(Sha1);

impl Followed {
    pub(super) fn new(body: &Node) -> Followed {
        let mut hash = Sha1::new();
        body.print(&mut |part| hash.update(part));
        Followed(hash)
    }

    fn and(&mut self, part: &str) {
        self.0.update(BETWEEN);
        self.0.update(part);
    }
}

/// Names the deployment after what it deploys; `now` (seconds) if it is to be new each time.
pub(super) fn follow(
    deployment: &mut Resource,
    declared: &Declared,
    mut body: Followed,
    domain: &Node,
    functions: Option<&String>,
    now: u64,
) {
    if let Some(version) = declared.meant("OpenApiVersion") {
        body.and(&Node::written(version).display());
    }
    if domain.truthy() {
        body.and(&json_text(domain));
    }
    if let Some(names) = functions.filter(|names| !names.is_empty()) {
        body.and(names);
    }
    if declared.meant("AlwaysDeploy").is_some() {
        body = Followed(Sha1::new_with_prefix(now.to_string()));
    }
    let digest = hex::encode(body.0.finalize());
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
