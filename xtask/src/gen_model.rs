//! Reading models/: the list of operations, and a service's trimmed model.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Context;
use serde_json::Value;

/// The operations of one service, in the order of models/operations.txt.
pub struct Listed {
    pub service: String,
    pub operations: Vec<String>,
}

/// Reads models/operations.txt.
pub fn listed(root: &Path) -> anyhow::Result<Vec<Listed>> {
    let path = root.join("models/operations.txt");
    let text = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    let mut out: Vec<Listed> = Vec::new();
    for line in text.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with('#')) {
        let (service, operation) =
            line.split_once(' ').with_context(|| format!("not `service Operation`: {line}"))?;
        let operation = operation.trim().to_owned();
        match out.iter_mut().find(|l| l.service == service) {
            Some(known) => known.operations.push(operation),
            None => out.push(Listed { service: service.to_owned(), operations: vec![operation] }),
        }
    }
    Ok(out)
}

/// One service's trimmed model and the operations wanted of it.
pub struct Model {
    pub service: String,
    pub operations: Vec<String>,
    pub json: Value,
}

impl Model {
    /// Reads `models/<service>.json`.
    pub fn read(root: &Path, listed: Listed) -> anyhow::Result<Model> {
        let path = root.join("models").join(format!("{}.json", listed.service));
        let text = fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
        let json = serde_json::from_str(&text).with_context(|| format!("parsing {}", path.display()))?;
        Ok(Model { service: listed.service, operations: listed.operations, json })
    }

    /// The service's Rust module: `codestar_connections`.
    pub fn module(&self) -> String {
        self.service.replace('-', "_")
    }

    /// A text of the metadata, if it is there.
    pub fn meta(&self, key: &str) -> Option<&str> {
        self.json["metadata"][key].as_str()
    }

    /// A shape, which trimming has proved to be there.
    pub fn shape(&self, name: &str) -> &Value {
        &self.json["shapes"][name]
    }

    /// The kind of a shape: `structure`, `string`, ….
    pub fn kind(&self, name: &str) -> &str {
        self.shape(name)["type"].as_str().unwrap_or_default()
    }

    /// An operation.
    pub fn operation(&self, name: &str) -> &Value {
        &self.json["operations"][name]
    }

    /// All shapes by name.
    pub fn shapes(&self) -> BTreeMap<&str, &Value> {
        self.json["shapes"].as_object().into_iter().flatten().map(|(n, s)| (n.as_str(), s)).collect()
    }
}

/// The keys of a shape, `members` apart, that refer to another shape.
pub fn reference_keys() -> &'static [&'static str] {
    &["member", "key", "value"]
}
