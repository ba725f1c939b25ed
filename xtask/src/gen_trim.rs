//! `trim`: AWS's service models, cut down to what the listed operations need.
//!
//! Only the closure of shapes of the listed operations is kept, without prose; every key that changes what goes
//! over the wire or what is refused stays.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail};
use serde_json::{Map, Value};

use crate::gen_model::{Listed, listed, reference_keys};

/// Ours; there is nothing to trim it from.
const OWN: &str = "tidegate";

const METADATA: &[&str] = &[
    "apiVersion",
    "awsQueryCompatible",
    "endpointPrefix",
    "jsonVersion",
    "protocol",
    "protocols",
    "serviceFullName",
    "serviceId",
    "signatureVersion",
    "signingName",
    "targetPrefix",
    "uid",
    "xmlNamespace",
];
const OPERATION: &[&str] =
    &["name", "http", "input", "output", "errors", "httpChecksum", "requestcompression"];
const SHAPE: &[&str] = &[
    "type",
    "required",
    "members",
    "member",
    "key",
    "value",
    "min",
    "max",
    "pattern",
    "enum",
    "payload",
    "flattened",
    "timestampFormat",
    "exception",
    "error",
    "fault",
    "union",
    "document",
    "xmlOrder",
    "xmlNamespace",
    "locationName",
    "box",
    "sensitive",
    "streaming",
    "eventstream",
    "event",
    "synthetic",
    "wrapper",
];
/// Answers that AWS gives without members which its model requires.
const NOT_ALWAYS_WHOLE: &[&str] = &["GetFunctionCodeSigningConfigResponse"];
const REFERENCE: &[&str] = &[
    "shape",
    "location",
    "locationName",
    "flattened",
    "timestampFormat",
    "idempotencyToken",
    "streaming",
    "xmlNamespace",
    "xmlAttribute",
    "queryName",
    "jsonvalue",
    "resultWrapper",
    "box",
    "hostLabel",
];

/// Trims every listed service found under `models` (laid out as `<service>/<date>/service-2.json[.gz]`).
pub fn trim(root: &Path, models: &Path) -> anyhow::Result<()> {
    for Listed { service, operations } in listed(root)? {
        if service == OWN {
            continue;
        }
        let path = newest(&models.join(&service))?;
        let model: Value = serde_json::from_str(&read(&path)?)?;
        let trimmed =
            trim_one(&model, &operations).with_context(|| format!("trimming {}", path.display()))?;
        fs::write(root.join("models").join(format!("{service}.json")), print(&trimmed)?)?;
        eprintln!("{service}: {} operations, {} shapes", operations.len(), count(&trimmed["shapes"]));
    }
    Ok(())
}

fn trim_one(model: &Value, operations: &[String]) -> anyhow::Result<Value> {
    let mut kept_operations = Map::new();
    let mut wanted = Vec::new();
    for name in operations {
        let operation = &model["operations"][name];
        if operation.is_null() {
            bail!("the model has no operation {name}");
        }
        let mut kept = pick(operation, OPERATION);
        for (_, reference) in kept.iter_mut().filter(|(key, _)| *key == "input" || *key == "output") {
            *reference = Value::Object(pick(reference, REFERENCE));
        }
        if let Some(Value::Array(errors)) = kept.get_mut("errors") {
            for error in errors {
                *error = Value::Object(pick(error, REFERENCE));
            }
        }
        shape_names(&Value::Object(kept.clone()), &mut wanted);
        kept_operations.insert(name.clone(), Value::Object(kept));
    }
    let shapes = closure(&model["shapes"], wanted)?;
    let mut out = Map::new();
    out.insert("metadata".into(), Value::Object(pick(&model["metadata"], METADATA)));
    out.insert("operations".into(), Value::Object(kept_operations));
    out.insert("shapes".into(), Value::Object(shapes));
    Ok(Value::Object(out))
}

/// Every shape reachable from `wanted`, in the model's own order.
fn closure(shapes: &Value, mut wanted: Vec<String>) -> anyhow::Result<Map<String, Value>> {
    let mut seen = BTreeSet::new();
    while let Some(name) = wanted.pop() {
        let shape = shapes.get(&name).with_context(|| format!("the model has no shape {name}"))?;
        if seen.insert(name) {
            shape_names(shape, &mut wanted);
        }
    }
    let all = shapes.as_object().context("the model has no shapes")?;
    Ok(all
        .iter()
        .filter(|(name, _)| seen.contains(*name))
        .map(|(n, s)| (n.clone(), trim_shape(n, s)))
        .collect())
}

fn trim_shape(name: &str, shape: &Value) -> Value {
    let mut kept = pick(shape, SHAPE);
    if NOT_ALWAYS_WHOLE.contains(&name) {
        kept.remove("required");
    }
    for key in reference_keys() {
        if let Some(reference) = kept.get_mut(*key) {
            *reference = Value::Object(pick(reference, REFERENCE));
        }
    }
    if let Some(Value::Object(members)) = kept.get_mut("members") {
        for (_, member) in members.iter_mut() {
            *member = Value::Object(pick(member, REFERENCE));
        }
    }
    Value::Object(kept)
}

/// The names of all shapes that this piece of model refers to.
fn shape_names(node: &Value, into: &mut Vec<String>) {
    match node {
        Value::Object(map) => {
            if let Some(Value::String(name)) = map.get("shape") {
                into.push(name.clone());
            }
            map.values().for_each(|child| shape_names(child, into));
        }
        Value::Array(items) => items.iter().for_each(|child| shape_names(child, into)),
        _ => {}
    }
}

fn pick(node: &Value, keys: &[&str]) -> Map<String, Value> {
    let keep =
        |(key, value): (&String, &Value)| keys.contains(&key.as_str()).then(|| (key.clone(), value.clone()));
    node.as_object().into_iter().flatten().filter_map(keep).collect()
}

/// One line per operation and per shape, so that a change of the model reads well in a diff.
fn print(model: &Value) -> anyhow::Result<String> {
    let mut out = String::from("{\n");
    out.push_str(&format!("  \"metadata\": {},\n", serde_json::to_string(&model["metadata"])?));
    for (part, end) in [("operations", ",\n"), ("shapes", "\n")] {
        let lines: Result<Vec<String>, serde_json::Error> = model[part]
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, node)| Ok(format!("    \"{name}\": {}", serde_json::to_string(node)?)))
            .collect();
        out.push_str(&format!("  \"{part}\": {{\n{}\n  }}{end}", lines?.join(",\n")));
    }
    out.push_str("}\n");
    Ok(out)
}

fn count(shapes: &Value) -> usize {
    shapes.as_object().map_or(0, Map::len)
}

/// The model of the latest date in a service's folder.
fn newest(service: &Path) -> anyhow::Result<PathBuf> {
    let mut dates: Vec<PathBuf> = fs::read_dir(service)
        .with_context(|| format!("reading {}", service.display()))?
        .map(|entry| entry.map(|e| e.path()))
        .collect::<Result<_, _>>()?;
    dates.sort();
    let date = dates.pop().with_context(|| format!("{} is empty", service.display()))?;
    let found = ["service-2.json", "service-2.json.gz"].map(|name| date.join(name));
    found.into_iter().find(|path| path.exists()).with_context(|| format!("no model in {}", date.display()))
}

fn read(path: &Path) -> anyhow::Result<String> {
    let bytes = fs::read(path)?;
    if path.extension().is_some_and(|e| e == "gz") {
        let mut text = String::new();
        flate2::read::GzDecoder::new(bytes.as_slice()).read_to_string(&mut text)?;
        return Ok(text);
    }
    Ok(String::from_utf8(bytes)?)
}
