//! awsQuery: the request is a form of dotted names, the answer is XML.

use std::collections::BTreeMap;

use http::{HeaderMap, Method, StatusCode};

use super::json_tree::join;
use super::xml_tree::{self, Writer, namespace};
use super::{
    Decoded, HttpRequest, HttpResponse, Malformed, Protocol, Tokens, client_error, scalar, set, status, uri,
    with_tokens,
};
use crate::error::ServiceError;
use crate::model::{OperationModel, ProtocolName, ServiceModel};
use crate::schema::{Kind, Member, Schema, TimeFormat};
use crate::value::Value;

/// Names with more steps than this are refused before they can exhaust the stack.
const DEEPEST: usize = 64;

/// Parameters that name the operation or sign the request in the old way.
const ENVELOPE: &[&str] = &[
    "Action",
    "Version",
    "AWSAccessKeyId",
    "Signature",
    "SignatureMethod",
    "SignatureVersion",
    "Timestamp",
    "Expires",
];

/// The protocol.
#[derive(Debug)]
pub struct Query;

impl Protocol for Query {
    fn name(&self) -> ProtocolName {
        ProtocolName::Query
    }

    fn decode_request(&self, op: &OperationModel, request: &HttpRequest) -> Result<Decoded, ServiceError> {
        let malformed = |e: Malformed| ServiceError::sender("MalformedInput", 400, e.to_string());
        let mut form = Node::default();
        for (name, value) in parameters(request) {
            let ours = ENVELOPE.contains(&name.as_str()) && op.input.members().iter().all(|m| m.wire != name);
            if !ours && !name.starts_with("X-Amz-") {
                form.insert(&name, value).map_err(malformed)?;
            }
        }
        let mut unknown = Vec::new();
        let input = read_members(op.input, form, "", &mut unknown).map_err(malformed)?;
        Ok(Decoded { input, unknown })
    }

    fn encode_response(
        &self,
        op: &OperationModel,
        output: &Value,
        request_id: &str,
    ) -> Result<HttpResponse, Malformed> {
        let mut writer = Writer::new(false);
        let root = format!("{}Response", op.name);
        writer.open(&root, &namespace(op.service.xml_namespace.map(|uri| ("", uri))));
        if op.has_output {
            match op.result_wrapper {
                Some(wrapper) => {
                    writer.open(wrapper, "");
                    writer.members(op.output, output);
                    writer.close(wrapper);
                }
                None => writer.members(op.output, output),
            }
        }
        writer.open("ResponseMetadata", "");
        writer.leaf("RequestId", request_id);
        writer.close("ResponseMetadata");
        writer.close(&root);
        Ok(HttpResponse {
            status: StatusCode::OK,
            headers: headers(request_id),
            body: writer.finish().into(),
        })
    }

    fn encode_error(&self, service: &ServiceModel, error: &ServiceError, request_id: &str) -> HttpResponse {
        let mut writer = Writer::new(false);
        writer.open("ErrorResponse", &namespace(service.xml_namespace.map(|uri| ("", uri))));
        writer.open("Error", "");
        writer.leaf("Type", if error.sender_fault { "Sender" } else { "Receiver" });
        writer.leaf("Code", &error.code);
        writer.leaf("Message", &error.message);
        for (name, value) in &error.fields {
            match error.model.and_then(|m| m.shape.member(name)) {
                Some(member) => writer.element(member.wire, "", member.target, value, member.time_format),
                None => writer.leaf(name, &scalar::write(value, TimeFormat::Iso8601).unwrap_or_default()),
            }
        }
        writer.close("Error");
        writer.leaf("RequestId", request_id);
        writer.close("ErrorResponse");
        HttpResponse { status: status(error), headers: headers(request_id), body: writer.finish().into() }
    }

    fn encode_request(
        &self,
        op: &OperationModel,
        input: &Value,
        tokens: Tokens<'_>,
    ) -> Result<HttpRequest, Malformed> {
        let mut form = vec![
            ("Action".to_owned(), op.name.to_owned()),
            ("Version".to_owned(), op.service.api_version.to_owned()),
        ];
        write_members(op.input, &with_tokens(op, input, tokens), "", &mut form);
        let pairs: Vec<String> =
            form.iter().map(|(k, v)| format!("{}={}", uri::encode(k), uri::encode(v))).collect();
        let mut headers = HeaderMap::new();
        set(&mut headers, "content-type", "application/x-www-form-urlencoded; charset=utf-8");
        let (method, path, query) = (Method::POST, op.uri.to_owned(), String::new());
        Ok(HttpRequest { method, path, query, headers, body: pairs.join("&").into() })
    }

    fn decode_response(&self, op: &OperationModel, response: &HttpResponse) -> Result<Value, ServiceError> {
        let invalid =
            |e| ServiceError::receiver("InvalidResponse", 502, format!("{} answered: {e}", op.id()));
        let root = xml_tree::parse(&response.body).map_err(invalid)?;
        if !response.status.is_success() {
            let error = root.child("Error").unwrap_or(&root);
            let text = |name: &str| error.child_text(name).unwrap_or_default().to_owned();
            return Err(client_error(op, response.status, &text("Code"), text("Message")));
        }
        let result = op.result_wrapper.and_then(|wrapper| root.child(wrapper)).unwrap_or(&root);
        xml_tree::read(op.output, result, "", &mut Vec::new()).map_err(invalid)
    }
}

/// All parameters of a request: of its query string, and of its form.
pub fn parameters(request: &HttpRequest) -> Vec<(String, String)> {
    let mut all = uri::parameters(&request.query);
    if request.method == Method::POST {
        all.extend(uri::parameters(&String::from_utf8_lossy(&request.body)));
    }
    all
}

/// A form as the tree that its dotted names describe.
#[derive(Debug, Default)]
struct Node {
    value: Option<String>,
    children: BTreeMap<String, Node>,
}

impl Node {
    fn insert(&mut self, name: &str, value: String) -> Result<(), Malformed> {
        let steps = name.split('.');
        if steps.clone().count() > DEEPEST {
            return Err(Malformed::new("", "a parameter's name has too many parts"));
        }
        let mut node = self;
        for step in steps {
            node = node.children.entry(step.to_owned()).or_default();
        }
        node.value = Some(value);
        Ok(())
    }

    /// The children that are numbered, in the order of their numbers.
    fn numbered(self, path: &str, unknown: &mut Vec<String>) -> Vec<Node> {
        let mut numbered = Vec::new();
        for (name, node) in self.children {
            match name.parse::<u32>() {
                Ok(number) => numbered.push((number, node)),
                Err(_) => unknown.push(join(path, &name)),
            }
        }
        numbered.sort_by_key(|(number, _)| *number);
        numbered.into_iter().map(|(_, node)| node).collect()
    }

    fn is_empty(&self) -> bool {
        self.children.is_empty()
    }
}

fn read(
    schema: &Schema,
    mut node: Node,
    flat: bool,
    path: &str,
    unknown: &mut Vec<String>,
) -> Result<Value, Malformed> {
    match &schema.kind {
        Kind::Structure { .. } => read_members(schema, node, path, unknown),
        Kind::List { item, item_name, flattened } => {
            let items = if flat || *flattened {
                node
            } else {
                let name = if item_name.is_empty() { "member" } else { item_name };
                take(&mut node, name, path, unknown)
            };
            let read = |(i, node)| read(item, node, false, &format!("{path}[{i}]"), unknown);
            let items: Vec<Node> = items.numbered(path, &mut Vec::new());
            Ok(Value::List(items.into_iter().enumerate().map(read).collect::<Result<_, _>>()?))
        }
        Kind::Map { key_name, value_name, value, flattened, .. } => {
            let entries = if flat || *flattened { node } else { take(&mut node, "entry", path, unknown) };
            let mut map = BTreeMap::new();
            for mut entry in entries.numbered(path, unknown) {
                let key = entry.children.remove(*key_name).and_then(|n| n.value);
                let key = key.ok_or_else(|| Malformed::new(path, "an entry has no key"))?;
                let found = entry.children.remove(*value_name).unwrap_or_default();
                let path = join(path, &key);
                map.insert(key, read(value, found, false, &path, unknown)?);
            }
            Ok(Value::Map(map))
        }
        _ => {
            unknown.extend(node.children.keys().map(|name| join(path, name)));
            scalar::read(schema, &node.value.unwrap_or_default()).map_err(|e| Malformed::new(path, e))
        }
    }
}

/// The one child that holds the items; its siblings are unknown.
fn take(node: &mut Node, name: &str, path: &str, unknown: &mut Vec<String>) -> Node {
    let items = node.children.remove(name).unwrap_or_default();
    unknown.extend(node.children.keys().map(|name| join(path, name)));
    items
}

fn read_members(
    schema: &Schema,
    mut node: Node,
    path: &str,
    unknown: &mut Vec<String>,
) -> Result<Value, Malformed> {
    let mut map = BTreeMap::new();
    for member in schema.members() {
        let Some(found) = node.children.remove(wire(member)) else { continue };
        // An absent scalar is not sent; an empty list is sent as an empty value.
        let is_list = matches!(member.target.kind, Kind::List { .. } | Kind::Map { .. });
        if found.value.is_none() && found.is_empty() && !is_list {
            continue;
        }
        let path = join(path, member.name);
        map.insert(member.name.to_owned(), read(member.target, found, member.flattened, &path, unknown)?);
    }
    unknown.extend(node.children.keys().map(|name| join(path, name)));
    Ok(Value::Map(map))
}

/// The name of a member: a flattened list takes its items' name where they have one.
fn wire(member: &Member) -> &'static str {
    match member.target.kind {
        Kind::List { item_name, flattened, .. }
            if (flattened || member.flattened) && !item_name.is_empty() =>
        {
            item_name
        }
        _ => member.wire,
    }
}

fn write_members(schema: &Schema, value: &Value, prefix: &str, form: &mut Vec<(String, String)>) {
    for member in schema.members() {
        if let Some(value) = value.get(member.name).filter(|v| **v != Value::Null) {
            let name = join(prefix, wire(member));
            write(member.target, value, member.flattened, &name, member.time_format, form);
        }
    }
}

fn write(
    schema: &Schema,
    value: &Value,
    flat: bool,
    name: &str,
    format: Option<TimeFormat>,
    form: &mut Vec<(String, String)>,
) {
    match (value, &schema.kind) {
        (Value::Map(_), Kind::Structure { .. }) => write_members(schema, value, name, form),
        (Value::List(items), Kind::List { item, item_name, flattened }) => {
            if items.is_empty() {
                form.push((name.to_owned(), String::new()));
            }
            let item_name = if item_name.is_empty() { "member" } else { item_name };
            let prefix = if flat || *flattened { name.to_owned() } else { format!("{name}.{item_name}") };
            for (i, value) in items.iter().enumerate() {
                write(item, value, false, &format!("{prefix}.{}", i + 1), None, form);
            }
        }
        (Value::Map(map), Kind::Map { key_name, value_name, value: schema, flattened, .. }) => {
            let prefix = if flat || *flattened { name.to_owned() } else { format!("{name}.entry") };
            for (i, (key, value)) in map.iter().enumerate() {
                form.push((format!("{prefix}.{}.{key_name}", i + 1), key.clone()));
                write(schema, value, false, &format!("{prefix}.{}.{value_name}", i + 1), None, form);
            }
        }
        (value, _) => {
            let format = scalar::time_format(schema, format, TimeFormat::Iso8601);
            form.extend(scalar::write(value, format).map(|text| (name.to_owned(), text)));
        }
    }
}

fn headers(request_id: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    set(&mut headers, "content-type", "text/xml");
    set(&mut headers, "x-amzn-requestid", request_id);
    headers
}
