//! JSON documents as trees and back, guided by schemas.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Number, Value as Json};

use super::{Malformed, scalar};
use crate::schema::{Kind, Location, Member, Schema, TimeFormat};
use crate::timestamp::Timestamp;
use crate::value::Value;

/// Parses a body; an empty one is an empty document.
pub(super) fn parse(body: &[u8]) -> Result<Json, Malformed> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Json::Object(Map::new()));
    }
    serde_json::from_slice(body).map_err(|e| Malformed::new("", format!("the body is not JSON: {e}")))
}

/// Reads a document as a shape, noting members that the schema does not know.
pub(super) fn read(
    schema: &Schema,
    json: Json,
    path: &str,
    unknown: &mut Vec<String>,
) -> Result<Value, Malformed> {
    let wrong = |what: &str, json: &Json| {
        Malformed::new(path, format!("{} can not be converted to {what}", token(json)))
    };
    Ok(match (&schema.kind, json) {
        (_, Json::Null) => Value::Null,
        (Kind::Structure { members }, Json::Object(object)) => read_members(members, object, path, unknown)?,
        (Kind::List { item, .. }, Json::Array(items)) => {
            let read = |(i, json)| read(item, json, &format!("{path}[{i}]"), unknown);
            Value::List(items.into_iter().enumerate().map(read).collect::<Result<_, _>>()?)
        }
        (Kind::Map { value, .. }, Json::Object(object)) => {
            let mut read = |(key, json): (String, Json)| {
                let value = read(value, json, &join(path, &key), unknown)?;
                Ok((key, value))
            };
            Value::Map(object.into_iter().map(&mut read).collect::<Result<_, _>>()?)
        }
        (Kind::Boolean, Json::Bool(v)) => Value::Bool(v),
        (Kind::Integer | Kind::Long, Json::Number(n)) => match n.as_i64().or_else(|| whole(&n)) {
            Some(v) => Value::Long(v),
            None => return Err(wrong("an Integer", &Json::Number(n))),
        },
        (Kind::Double, Json::Number(n)) => n.as_f64().map_or(Value::Null, Value::Double),
        (Kind::Double, Json::String(s)) => match scalar::read_double(&s) {
            Some(v) if !v.is_finite() => Value::Double(v),
            _ => return Err(wrong("a Double", &Json::String(s))),
        },
        (Kind::String | Kind::Enum { .. }, Json::String(s)) => Value::String(s),
        (Kind::Blob, Json::String(s)) => match STANDARD.decode(&s) {
            Ok(bytes) => Value::Blob(bytes.into()),
            Err(_) => return Err(Malformed::new(path, "is not base64")),
        },
        (Kind::Timestamp { .. }, Json::Number(n)) => {
            Value::Timestamp(Timestamp::from_seconds_f64(n.as_f64().unwrap_or_default()))
        }
        (Kind::Timestamp { .. }, Json::String(s)) => match Timestamp::parse(&s) {
            Some(instant) => Value::Timestamp(instant),
            None => return Err(wrong("a Timestamp", &Json::String(s))),
        },
        (kind, json) => return Err(wrong(expected(kind), &json)),
    })
}

fn read_members(
    members: &'static [Member],
    object: Map<String, Json>,
    path: &str,
    unknown: &mut Vec<String>,
) -> Result<Value, Malformed> {
    let mut map = std::collections::BTreeMap::new();
    for (key, json) in object {
        let path = join(path, &key);
        match members.iter().find(|m| m.wire == key && m.location == Location::Body) {
            Some(member) => match read(member.target, json, &path, unknown)? {
                Value::Null => {}
                value => {
                    map.insert(member.name.to_owned(), value);
                }
            },
            // Old clients echo the type of the document.
            None if key == "__type" || json.is_null() => {}
            None => unknown.push(path),
        }
    }
    Ok(Value::Map(map))
}

/// Writes a tree of a shape as a document; members bound to other parts of the message are left out.
pub(super) fn write(schema: &Schema, value: &Value) -> Json {
    write_as(schema, value, None)
}

fn write_as(schema: &Schema, value: &Value, format: Option<TimeFormat>) -> Json {
    match (value, &schema.kind) {
        (Value::Map(map), Kind::Structure { members }) => {
            let body = members.iter().filter(|m| m.location == Location::Body);
            let present = body.filter_map(|m| map.get(m.name).filter(|v| **v != Value::Null).map(|v| (m, v)));
            Json::Object(
                present.map(|(m, v)| (m.wire.to_owned(), write_as(m.target, v, m.time_format))).collect(),
            )
        }
        (Value::Map(map), Kind::Map { value, .. }) => {
            Json::Object(map.iter().map(|(k, v)| (k.clone(), write(value, v))).collect())
        }
        (Value::List(items), Kind::List { item, .. }) => {
            Json::Array(items.iter().map(|v| write(item, v)).collect())
        }
        (Value::Timestamp(instant), _) => match scalar::time_format(schema, format, TimeFormat::EpochSeconds)
        {
            TimeFormat::EpochSeconds => plain(&instant.to_number()),
            other => Json::String(instant.format(other)),
        },
        (value, _) => plain(value),
    }
}

/// A tree as JSON without a schema: what an error's own members are written with.
pub(super) fn plain(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(v) => Json::Bool(*v),
        Value::Long(v) => Json::Number((*v).into()),
        Value::Double(v) => match scalar::not_finite(*v) {
            Some(name) => Json::String(name.to_owned()),
            None => Number::from_f64(*v).map_or(Json::Null, Json::Number),
        },
        Value::String(v) => Json::String(v.clone()),
        Value::Blob(v) => Json::String(STANDARD.encode(v)),
        Value::Timestamp(v) => plain(&v.to_number()),
        Value::List(v) => Json::Array(v.iter().map(plain).collect()),
        Value::Map(v) => Json::Object(v.iter().map(|(k, v)| (k.clone(), plain(v))).collect()),
    }
}

/// What a JSON value is, in the words of AWS's own parser.
fn token(json: &Json) -> &'static str {
    match json {
        Json::Null => "NULL_VALUE",
        Json::Bool(true) => "TRUE_VALUE",
        Json::Bool(false) => "FALSE_VALUE",
        Json::Number(n) if n.is_f64() => "DECIMAL_VALUE",
        Json::Number(_) => "NUMBER_VALUE",
        Json::String(_) => "STRING_VALUE",
        Json::Array(_) => "START_ARRAY",
        Json::Object(_) => "START_OBJECT",
    }
}

fn expected(kind: &Kind) -> &'static str {
    match kind {
        Kind::Boolean => "a Boolean",
        Kind::Integer => "an Integer",
        Kind::Long => "a Long",
        Kind::Double => "a Double",
        Kind::String | Kind::Enum { .. } => "a String",
        Kind::Blob => "a ByteBuffer",
        Kind::Timestamp { .. } => "a Timestamp",
        Kind::List { .. } => "a List",
        Kind::Map { .. } => "a Map",
        Kind::Structure { .. } => "a Structure",
    }
}

fn whole(number: &Number) -> Option<i64> {
    number.as_f64().filter(|n| n.fract() == 0.0 && n.abs() < 9e15).map(|n| n as i64)
}

pub(super) fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}
