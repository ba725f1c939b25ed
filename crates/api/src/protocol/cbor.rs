//! rpc-v2-cbor: the path names service and operation, the body is one CBOR document.

use std::collections::BTreeMap;

use ciborium::Value as Node;
use http::{HeaderMap, Method, StatusCode};

use super::aws_json::{query_error, serialization_exception};
use super::json_tree::join;
use super::{
    Decoded, HttpRequest, HttpResponse, Malformed, Protocol, Tokens, client_error, message_member, set,
    status, with_tokens,
};
use crate::error::ServiceError;
use crate::model::{OperationModel, ProtocolName, ServiceModel};
use crate::schema::{Kind, Location, Schema};
use crate::timestamp::Timestamp;
use crate::value::Value;

/// The tag of an instant: seconds since 1970.
const INSTANT: u64 = 1;

/// The protocol.
#[derive(Debug)]
pub struct Cbor;

impl Protocol for Cbor {
    fn name(&self) -> ProtocolName {
        ProtocolName::Cbor
    }

    fn decode_request(&self, op: &OperationModel, request: &HttpRequest) -> Result<Decoded, ServiceError> {
        let mut unknown = Vec::new();
        let input = parse(&request.body)
            .and_then(|node| read(op.input, node, "", &mut unknown))
            .map_err(|e| serialization_exception(&e))?;
        Ok(Decoded { input: if input == Value::Null { Value::empty() } else { input }, unknown })
    }

    fn encode_response(
        &self,
        op: &OperationModel,
        output: &Value,
        request_id: &str,
    ) -> Result<HttpResponse, Malformed> {
        let mut headers = headers();
        set(&mut headers, "x-amzn-requestid", request_id);
        let body = if op.has_output { bytes(&write(op.output, output))? } else { Vec::new() };
        Ok(HttpResponse { status: StatusCode::OK, headers, body: body.into() })
    }

    fn encode_error(&self, service: &ServiceModel, error: &ServiceError, request_id: &str) -> HttpResponse {
        let mut headers = headers();
        set(&mut headers, "x-amzn-requestid", request_id);
        if service.query_compatible {
            set(&mut headers, "x-amzn-query-error", &query_error(error));
        }
        let mut entries = vec![
            (Node::from("__type"), Node::from(shape_id(service, error))),
            (Node::from(message_member(error)), Node::from(error.message.clone())),
        ];
        for (name, value) in &error.fields {
            let member = error.model.and_then(|m| m.shape.member(name));
            entries.push((
                Node::from(name.as_str()),
                member.map_or_else(|| plain(value), |m| write(m.target, value)),
            ));
        }
        // A map of texts and plain values can always be written; an empty body would only lose the words.
        let body = bytes(&Node::Map(entries)).unwrap_or_default();
        HttpResponse { status: status(error), headers, body: body.into() }
    }

    fn encode_request(
        &self,
        op: &OperationModel,
        input: &Value,
        tokens: Tokens<'_>,
    ) -> Result<HttpRequest, Malformed> {
        let mut headers = headers();
        set(&mut headers, "accept", "application/cbor");
        let body = bytes(&write(op.input, &with_tokens(op, input, tokens)))?;
        let service = service_name(op.service);
        let path = format!("/service/{service}/operation/{}", op.name);
        Ok(HttpRequest { method: Method::POST, path, query: String::new(), headers, body: body.into() })
    }

    fn decode_response(&self, op: &OperationModel, response: &HttpResponse) -> Result<Value, ServiceError> {
        let invalid =
            |e| ServiceError::receiver("InvalidResponse", 502, format!("{} answered: {e}", op.id()));
        let node = parse(&response.body).map_err(invalid)?;
        if !response.status.is_success() {
            let text = |names: &[&str]| {
                let map = node.as_map().map_or(&[] as &[_], Vec::as_slice);
                let found = map.iter().find(|(k, _)| k.as_text().is_some_and(|k| names.contains(&k)));
                found.and_then(|(_, v)| v.as_text()).unwrap_or_default().to_owned()
            };
            return Err(client_error(op, response.status, &text(&["__type"]), text(&["message", "Message"])));
        }
        let value = read(op.output, node, "", &mut Vec::new()).map_err(invalid)?;
        Ok(if value == Value::Null { Value::empty() } else { value })
    }
}

/// The service's name in a path: the last part of its target prefix.
pub fn service_name(service: &ServiceModel) -> &'static str {
    let prefix = service.target_prefix.unwrap_or(service.name);
    prefix.rsplit('.').next().unwrap_or(prefix)
}

/// An error's absolute shape id. AWS: CloudWatch puts its version into the namespace.
fn shape_id(service: &ServiceModel, error: &ServiceError) -> String {
    match error.type_name() {
        name @ "ValidationException" => format!("com.amazon.coral.validate#{name}"),
        name if service.query_compatible => {
            format!("com.amazonaws.{}.v{}#{name}", service.name, service.api_version.replace('-', "_"))
        }
        name => format!("com.amazonaws.{}#{name}", service.name.replace('-', "")),
    }
}

fn parse(body: &[u8]) -> Result<Node, Malformed> {
    if body.is_empty() {
        return Ok(Node::Map(Vec::new()));
    }
    ciborium::from_reader(body).map_err(|e| Malformed::new("", format!("the body is not CBOR: {e}")))
}

fn bytes(node: &Node) -> Result<Vec<u8>, Malformed> {
    let mut out = Vec::new();
    ciborium::into_writer(node, &mut out).map_err(|e| Malformed::new("", e.to_string()))?;
    Ok(out)
}

fn read(schema: &Schema, node: Node, path: &str, unknown: &mut Vec<String>) -> Result<Value, Malformed> {
    Ok(match (&schema.kind, node) {
        (_, Node::Null) => Value::Null,
        (Kind::Structure { members }, Node::Map(entries)) => {
            let mut map = BTreeMap::new();
            for (key, node) in entries {
                let key = key.into_text().map_err(|_| Malformed::new(path, "a key is not a text"))?;
                let path = join(path, &key);
                match members.iter().find(|m| m.name == key && m.location == Location::Body) {
                    Some(member) => match read(member.target, node, &path, unknown)? {
                        Value::Null => {}
                        value => {
                            map.insert(key, value);
                        }
                    },
                    None if key == "__type" || node.is_null() => {}
                    None => unknown.push(path),
                }
            }
            Value::Map(map)
        }
        (Kind::Map { value, .. }, Node::Map(entries)) => {
            let mut map = BTreeMap::new();
            for (key, node) in entries {
                let key = key.into_text().map_err(|_| Malformed::new(path, "a key is not a text"))?;
                let item = read(value, node, &join(path, &key), unknown)?;
                map.insert(key, item);
            }
            Value::Map(map)
        }
        (Kind::List { item, .. }, Node::Array(items)) => {
            let read = |(i, node)| read(item, node, &format!("{path}[{i}]"), unknown);
            Value::List(items.into_iter().enumerate().map(read).collect::<Result<_, _>>()?)
        }
        (Kind::Boolean, Node::Bool(v)) => Value::Bool(v),
        (Kind::Integer | Kind::Long, Node::Integer(v)) => match i64::try_from(v) {
            Ok(v) => Value::Long(v),
            Err(_) => return Err(Malformed::new(path, "does not fit in 64 bits")),
        },
        (Kind::Integer | Kind::Long, Node::Float(v)) if v.fract() == 0.0 && v.abs() < 9e15 => {
            Value::Long(v as i64)
        }
        (Kind::Double, Node::Float(v)) => Value::Double(v),
        (Kind::Double, Node::Integer(v)) => Value::Double(i128::from(v) as f64),
        (Kind::String | Kind::Enum { .. }, Node::Text(v)) => Value::String(v),
        (Kind::Blob, Node::Bytes(v)) => Value::Blob(v.into()),
        (Kind::Timestamp { .. }, Node::Tag(INSTANT, inner)) => instant(&inner, path)?,
        (Kind::Timestamp { .. }, node) => instant(&node, path)?,
        _ => return Err(Malformed::new(path, "has the wrong type")),
    })
}

fn instant(node: &Node, path: &str) -> Result<Value, Malformed> {
    let read = match node {
        Node::Integer(seconds) => i64::try_from(*seconds).ok().map(Timestamp::from_seconds),
        Node::Float(seconds) if seconds.is_finite() => Some(Timestamp::from_seconds_f64(*seconds)),
        _ => None,
    };
    read.map(Value::Timestamp).ok_or_else(|| Malformed::new(path, "is not a timestamp"))
}

fn write(schema: &Schema, value: &Value) -> Node {
    match (value, &schema.kind) {
        (Value::Map(map), Kind::Structure { members }) => {
            let body = members.iter().filter(|m| m.location == Location::Body);
            let present = body.filter_map(|m| map.get(m.name).filter(|v| **v != Value::Null).map(|v| (m, v)));
            Node::Map(present.map(|(m, v)| (Node::from(m.name), write(m.target, v))).collect())
        }
        (Value::Map(map), Kind::Map { value, .. }) => {
            Node::Map(map.iter().map(|(k, v)| (Node::from(k.as_str()), write(value, v))).collect())
        }
        (Value::List(items), Kind::List { item, .. }) => {
            Node::Array(items.iter().map(|v| write(item, v)).collect())
        }
        (value, _) => plain(value),
    }
}

fn plain(value: &Value) -> Node {
    match value {
        Value::Null => Node::Null,
        Value::Bool(v) => Node::Bool(*v),
        Value::Long(v) => Node::from(*v),
        Value::Double(v) => Node::Float(*v),
        Value::String(v) => Node::from(v.as_str()),
        Value::Blob(v) => Node::Bytes(v.to_vec()),
        Value::Timestamp(v) => Node::Tag(INSTANT, Box::new(Node::Float(v.seconds()))),
        Value::List(v) => Node::Array(v.iter().map(plain).collect()),
        Value::Map(v) => Node::Map(v.iter().map(|(k, v)| (Node::from(k.as_str()), plain(v))).collect()),
    }
}

fn headers() -> HeaderMap {
    let mut headers = HeaderMap::new();
    set(&mut headers, "content-type", "application/cbor");
    set(&mut headers, "smithy-protocol", "rpc-v2-cbor");
    headers
}
