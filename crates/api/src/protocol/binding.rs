//! Members that lie outside of the body: path, query string, headers, status; and bodies that are one raw member.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};

use super::{HttpRequest, HttpResponse, Malformed, scalar, uri};
use crate::model::OperationModel;
use crate::schema::{Kind, Location, Member, Schema, TimeFormat};
use crate::value::Value;

type Map = BTreeMap<String, Value>;

/// Headers of the protocol and of signing that no operation models.
const SYSTEM_HEADERS: &[&str] = &[
    "x-amz-date",
    "x-amz-content-sha256",
    "x-amz-security-token",
    "x-amz-user-agent",
    "x-amz-trailer",
    "x-amz-decoded-content-length",
    "x-amz-te",
    "x-amz-sdk-checksum-algorithm",
    "x-amz-checksum-algorithm",
    "x-amz-checksum-mode",
    "x-amz-target",
];

/// Server: reads what lies outside of the body, noting parameters and `x-amz-` headers that the model does not know.
pub(super) fn read_request(
    op: &OperationModel,
    request: &HttpRequest,
    unknown: &mut Vec<String>,
) -> Result<Map, Malformed> {
    let mut map = Map::new();
    let labels = uri::labels(op.uri, &request.path).unwrap_or_default();
    for member in at(op.input, Location::Uri) {
        if let Some((_, text)) = labels.iter().find(|(label, _)| *label == member.wire) {
            map.insert(member.name.to_owned(), text_of(member, text)?);
        }
    }
    read_query(op, &request.query, &mut map, unknown)?;
    read_headers(op.input, &request.headers, &mut map)?;
    note_headers(op, &request.headers, unknown);
    Ok(map)
}

fn read_query(
    op: &OperationModel,
    query: &str,
    map: &mut Map,
    unknown: &mut Vec<String>,
) -> Result<(), Malformed> {
    let (_, fixed) = uri::split(op.uri);
    for (key, text) in uri::parameters(query) {
        let lower = key.to_ascii_lowercase();
        // `x-id` repeats the operation's name; the others sign the request.
        if key == "x-id" || lower.starts_with("x-amz-") || fixed.iter().any(|(k, _)| *k == key) {
            continue;
        }
        match at(op.input, Location::Query).find(|m| m.wire == key) {
            None => unknown.push(key),
            Some(member) => match member.target.kind {
                Kind::List { item, .. } => {
                    let value = scalar::read(item, &text).map_err(|e| Malformed::new(member.wire, e))?;
                    let list = map.entry(member.name.to_owned()).or_insert_with(|| Value::List(Vec::new()));
                    if let Value::List(items) = list {
                        items.push(value);
                    }
                }
                _ => {
                    map.insert(member.name.to_owned(), text_of(member, &text)?);
                }
            },
        }
    }
    Ok(())
}

fn read_headers(schema: &Schema, headers: &HeaderMap, map: &mut Map) -> Result<(), Malformed> {
    for member in at(schema, Location::Header) {
        let found: Vec<String> = headers.get_all(member.wire.to_ascii_lowercase()).iter().map(text).collect();
        if found.is_empty() {
            continue;
        }
        let value = match member.target.kind {
            Kind::List { item, .. } => {
                let texts = found.iter().flat_map(|line| line.split(',')).map(str::trim);
                let items: Result<Vec<Value>, String> = texts.map(|text| scalar::read(item, text)).collect();
                Value::List(items.map_err(|e| Malformed::new(member.wire, e))?)
            }
            _ => text_of(member, &found.join(","))?,
        };
        map.insert(member.name.to_owned(), value);
    }
    for member in at(schema, Location::Headers) {
        let prefix = member.wire.to_ascii_lowercase();
        let entries: Map = headers
            .iter()
            .filter_map(|(name, value)| {
                Some((name.as_str().strip_prefix(&prefix)?.to_owned(), text(value).into()))
            })
            .collect();
        if !entries.is_empty() {
            map.insert(member.name.to_owned(), Value::Map(entries));
        }
    }
    Ok(())
}

/// An `x-amz-` header asks for something; one that the operation does not model must not be passed over.
fn note_headers(op: &OperationModel, headers: &HeaderMap, unknown: &mut Vec<String>) {
    // The gate compares a body's checksum before the body is decoded.
    let is_compared =
        |name: &str| op.checksum_algorithm_member.is_some() && name.starts_with("x-amz-checksum-");
    let known = |name: &str| {
        SYSTEM_HEADERS.contains(&name)
            || is_compared(name)
            || at(op.input, Location::Header).any(|m| m.wire.eq_ignore_ascii_case(name))
            || at(op.input, Location::Headers).any(|m| name.starts_with(&m.wire.to_ascii_lowercase()))
    };
    let asked =
        headers.keys().map(HeaderName::as_str).filter(|name| name.starts_with("x-amz-") && !known(name));
    unknown.extend(asked.map(str::to_owned));
}

/// Server: writes what lies in headers and in the status.
pub(super) fn write_response(
    op: &OperationModel,
    output: &Value,
    headers: &mut HeaderMap,
) -> Result<StatusCode, Malformed> {
    write_headers(op.output, output, headers)?;
    let member = at(op.output, Location::StatusCode).next();
    let bound = member.and_then(|m| output.get(m.name)).and_then(Value::as_i64);
    let status = bound.and_then(|code| u16::try_from(code).ok()).unwrap_or(op.status);
    StatusCode::from_u16(status).map_err(|_| Malformed::new("status", format!("{status} is not a status")))
}

fn write_headers(schema: &Schema, value: &Value, headers: &mut HeaderMap) -> Result<(), Malformed> {
    for member in at(schema, Location::Header) {
        let Some(value) = value.get(member.name) else { continue };
        let format = scalar::time_format(member.target, member.time_format, TimeFormat::Rfc822);
        let text = match value {
            Value::List(items) => {
                Some(items.iter().filter_map(|v| scalar::write(v, format)).collect::<Vec<_>>().join(","))
            }
            Value::String(text) if member.json_value => Some(STANDARD.encode(text)),
            other => scalar::write(other, format),
        };
        if let Some(text) = text {
            add(headers, member.wire, &text)?;
        }
    }
    for member in at(schema, Location::Headers) {
        for (key, value) in value.get(member.name).and_then(Value::as_map).into_iter().flatten() {
            add(headers, &format!("{}{key}", member.wire), value.as_str().unwrap_or_default())?;
        }
    }
    Ok(())
}

/// Client: writes method, path, query string and headers.
pub(super) fn write_request(op: &OperationModel, input: &Value) -> Result<HttpRequest, Malformed> {
    let (template, fixed) = uri::split(op.uri);
    let mut path = template.to_owned();
    for member in at(op.input, Location::Uri) {
        let text =
            input.get(member.name).and_then(|v| scalar::write(v, TimeFormat::Iso8601)).unwrap_or_default();
        if text.is_empty() {
            return Err(Malformed::new(member.name, "is part of the path and missing"));
        }
        path = path.replace(&format!("{{{}}}", member.wire), &uri::encode(&text));
        path = path.replace(&format!("{{{}+}}", member.wire), &uri::encode_path(&text));
    }
    let mut query: Vec<String> =
        fixed.iter().map(|(k, v)| v.map_or_else(|| (*k).to_owned(), |v| format!("{k}={v}"))).collect();
    for member in at(op.input, Location::Query) {
        let format = scalar::time_format(member.target, member.time_format, TimeFormat::Iso8601);
        let one = |value: &Value| {
            scalar::write(value, format)
                .map(|text| format!("{}={}", uri::encode(member.wire), uri::encode(&text)))
        };
        match input.get(member.name) {
            Some(Value::List(items)) => query.extend(items.iter().filter_map(one)),
            Some(value) => query.extend(one(value)),
            None => {}
        }
    }
    let mut headers = HeaderMap::new();
    write_headers(op.input, input, &mut headers)?;
    let method = Method::from_bytes(op.method.as_bytes()).map_err(|_| Malformed::new("method", op.method))?;
    Ok(HttpRequest { method, path, query: query.join("&"), headers, body: Bytes::new() })
}

/// Client: reads headers and status.
pub(super) fn read_response(
    op: &OperationModel,
    response: &HttpResponse,
    map: &mut Map,
) -> Result<(), Malformed> {
    read_headers(op.output, &response.headers, map)?;
    for member in at(op.output, Location::StatusCode) {
        map.insert(member.name.to_owned(), Value::Long(response.status.as_u16().into()));
    }
    Ok(())
}

/// Reads a body that is, whole, one blob or text member.
pub(super) fn read_raw(schema: &Schema, body: &Bytes, map: &mut Map) {
    if let Some(member) = schema.payload_member().filter(|_| !body.is_empty()) {
        let value = match member.target.kind {
            Kind::Blob => Value::Blob(body.clone()),
            _ => Value::String(String::from_utf8_lossy(body).into_owned()),
        };
        map.insert(member.name.to_owned(), value);
    }
}

/// The body that is, whole, one blob or text member; empty where the member is absent.
pub(super) fn raw(schema: &Schema, value: &Value) -> Option<Bytes> {
    let member = schema.payload_member()?;
    match member.target.kind {
        Kind::Blob => Some(match value.get(member.name) {
            Some(Value::Blob(bytes)) => bytes.clone(),
            _ => Bytes::new(),
        }),
        Kind::String | Kind::Enum { .. } => {
            Some(value.get(member.name).and_then(Value::as_str).unwrap_or_default().to_owned().into())
        }
        _ => None,
    }
}

fn at(schema: &Schema, location: Location) -> impl Iterator<Item = &'static Member> {
    schema.members().iter().filter(move |m| m.location == location)
}

fn text_of(member: &Member, text: &str) -> Result<Value, Malformed> {
    scalar::read(member.target, text).map_err(|e| Malformed::new(member.wire, e))
}

fn text(value: &HeaderValue) -> String {
    String::from_utf8_lossy(value.as_bytes()).into_owned()
}

fn add(headers: &mut HeaderMap, name: &str, text: &str) -> Result<(), Malformed> {
    let header = HeaderName::from_bytes(name.to_ascii_lowercase().as_bytes());
    let header = header.map_err(|_| Malformed::new(name, "is not a header's name"))?;
    let value =
        HeaderValue::from_bytes(text.as_bytes()).map_err(|_| Malformed::new(name, "has a line break"))?;
    headers.insert(header, value);
    Ok(())
}
