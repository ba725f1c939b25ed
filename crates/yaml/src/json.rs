//! The plain JSON value of a tree: YAML 1.1 types, no application tags.

use crate::node::{Kind, Node, Span, Tag};
use crate::scalar::Scalar;
use crate::value::{Map, Number, Value};

/// A place that has no JSON value, and why.
pub(crate) struct Wrong {
    pub(crate) span: Span,
    pub(crate) message: String,
}

impl Wrong {
    pub(crate) fn tag(node: &Node, tag: &Tag) -> Wrong {
        Wrong { span: node.span, message: format!("unknown tag {tag}") }
    }
}

pub(crate) fn node_to_json(node: &Node) -> Result<Value, Wrong> {
    untagged(node, &node_to_json)
}

/// The value of a node whose tag is YAML's own or absent; `inner` converts what is below it.
pub(crate) fn untagged(node: &Node, inner: &dyn Fn(&Node) -> Result<Value, Wrong>) -> Result<Value, Wrong> {
    match (&node.kind, node.tag.as_deref()) {
        (Kind::Scalar { .. }, tag) => match node.scalar() {
            Some(scalar) => Ok(scalar_to_json(scalar, node.text().unwrap_or_default())),
            None => Err(tag.map_or_else(|| unreachable_scalar(node), |tag| Wrong::tag(node, tag))),
        },
        (Kind::Sequence(_), Some(tag)) if !is_core(tag, "seq") => Err(Wrong::tag(node, tag)),
        (Kind::Mapping(_), Some(tag)) if !is_core(tag, "map") => Err(Wrong::tag(node, tag)),
        (Kind::Sequence(items), _) => sequence(items, inner),
        (Kind::Mapping(entries), _) => mapping(entries, inner),
    }
}

pub(crate) fn sequence(
    items: &[Node],
    inner: &dyn Fn(&Node) -> Result<Value, Wrong>,
) -> Result<Value, Wrong> {
    let mut values = Vec::with_capacity(items.len());
    for item in items {
        values.push(inner(item)?);
    }
    Ok(Value::Array(values))
}

pub(crate) fn mapping(
    entries: &[(Node, Node)],
    inner: &dyn Fn(&Node) -> Result<Value, Wrong>,
) -> Result<Value, Wrong> {
    let mut object = Map::with_capacity(entries.len());
    for (key, value) in entries {
        let Some(name) = key.key_text() else {
            return Err(Wrong { span: key.span, message: "a mapping key must be a scalar".to_owned() });
        };
        object.insert(name, inner(value)?);
    }
    Ok(Value::Object(object))
}

fn is_core(tag: &Tag, name: &str) -> bool {
    matches!(tag, Tag::Core(core) if core.as_ref() == name)
}

fn unreachable_scalar(node: &Node) -> Wrong {
    Wrong { span: node.span, message: "this scalar has no value".to_owned() }
}

/// Numbers that JSON cannot carry exactly stay the text they were.
pub(crate) fn scalar_to_json(scalar: Scalar, text: &str) -> Value {
    let raw = || Value::String(text.to_owned());
    match scalar {
        Scalar::Null => Value::Null,
        Scalar::Bool(value) => Value::Bool(value),
        Scalar::Int(value) => Number::from_i128(value).map_or_else(raw, Value::Number),
        Scalar::Float(value) => Number::from_f64(value).map_or_else(raw, Value::Number),
        Scalar::String(value) => Value::String(value),
    }
}
