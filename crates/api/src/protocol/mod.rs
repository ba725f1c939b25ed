//! The wire protocols, in both directions: a server's and a client's.
//!
//! Each protocol is one file; what several share lies in `scalar` (text of one value), `xml_tree`, `json_tree` and
//! `binding` (members outside of the body). All of them speak [`Value`], guided by the operation's schemas.

pub mod aws_json;
mod binding;
pub mod cbor;
mod json_tree;
pub mod query;
pub mod rest_json;
pub mod rest_xml;
mod scalar;
pub mod uri;
mod xml_tree;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

use crate::error::ServiceError;
use crate::model::{OperationModel, ProtocolName, ServiceModel};
use crate::value::Value;

/// A request, its path and query as sent.
#[derive(Clone, Debug, Default)]
pub struct HttpRequest {
    /// The method.
    pub method: Method,
    /// The path, percent-encoded.
    pub path: String,
    /// The query string, percent-encoded, without `?`.
    pub query: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

impl HttpRequest {
    /// A header's text, if there is one and it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|v| v.to_str().ok())
    }
}

/// A response.
#[derive(Clone, Debug, Default)]
pub struct HttpResponse {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The whole body.
    pub body: Bytes,
}

/// A decoded request.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Decoded {
    /// The input's tree.
    pub input: Value,
    /// The paths of what the request gave and the model does not know.
    pub unknown: Vec<String>,
}

/// Why bytes are not what they should be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}{problem}", if path.is_empty() { String::new() } else { format!("{path}: ") })]
pub struct Malformed {
    /// Where: `Code.S3Bucket`, or a header's name.
    pub path: String,
    /// What is wrong there, in AWS's words where it has some.
    pub problem: String,
}

impl Malformed {
    /// A problem at a path.
    pub fn new(path: impl Into<String>, problem: impl Into<String>) -> Malformed {
        Malformed { path: path.into(), problem: problem.into() }
    }
}

/// Makes idempotency tokens for a client.
pub type Tokens<'t> = &'t dyn Fn() -> String;

/// A wire protocol.
pub trait Protocol: Sync + Send + std::fmt::Debug {
    /// Which one it is.
    fn name(&self) -> ProtocolName;

    /// Server: reads a request of a known operation.
    fn decode_request(&self, op: &OperationModel, request: &HttpRequest) -> Result<Decoded, ServiceError>;

    /// Server: writes a good answer.
    fn encode_response(
        &self,
        op: &OperationModel,
        output: &Value,
        request_id: &str,
    ) -> Result<HttpResponse, Malformed>;

    /// Server: writes an error.
    fn encode_error(&self, service: &ServiceModel, error: &ServiceError, request_id: &str) -> HttpResponse;

    /// Client: writes a request.
    fn encode_request(
        &self,
        op: &OperationModel,
        input: &Value,
        tokens: Tokens<'_>,
    ) -> Result<HttpRequest, Malformed>;

    /// Client: reads an answer, good or bad.
    fn decode_response(&self, op: &OperationModel, response: &HttpResponse) -> Result<Value, ServiceError>;
}

/// The protocol of this name.
pub fn protocol(name: ProtocolName) -> &'static dyn Protocol {
    match name {
        ProtocolName::Query => &query::Query,
        ProtocolName::Json => &aws_json::AwsJson,
        ProtocolName::RestJson => &rest_json::RestJson,
        ProtocolName::RestXml => &rest_xml::RestXml,
        ProtocolName::Cbor => &cbor::Cbor,
    }
}

/// The protocol that our client speaks with a service: the most readable that it offers.
pub fn for_client(service: &ServiceModel) -> &'static dyn Protocol {
    use ProtocolName::{Cbor, Json, Query, RestJson, RestXml};
    let preferred = [Json, RestJson, RestXml, Query, Cbor].into_iter().find(|p| service.speaks(*p));
    protocol(preferred.unwrap_or(Json))
}

/// The input with its idempotency tokens filled in.
fn with_tokens(op: &OperationModel, input: &Value, tokens: Tokens<'_>) -> Value {
    let mut input = input.clone();
    if let Value::Map(map) = &mut input {
        for member in op.input.members().iter().filter(|m| m.idempotency_token) {
            map.entry(member.name.to_owned()).or_insert_with(|| Value::String(tokens()));
        }
    }
    input
}

/// Sets a header whose value is known to be legal.
fn set(headers: &mut HeaderMap, name: &'static str, value: &str) {
    if let Ok(value) = http::HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}

/// The status of an error, which is never a success.
fn status(error: &ServiceError) -> StatusCode {
    StatusCode::from_u16(error.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// A client's view of an error whose parts are known.
fn client_error(op: &OperationModel, status: StatusCode, code: &str, message: String) -> ServiceError {
    // Some services put a namespace before the name and a URI behind it.
    let code = code.rsplit('#').next().unwrap_or(code);
    let code = code.split(':').next().unwrap_or(code).to_owned();
    let model = op.errors.iter().copied().find(|e| e.shape.name == code || e.code == code);
    let mut error = match model {
        Some(model) => ServiceError::modeled(model, message),
        None => ServiceError::sender(code, status.as_u16(), message),
    };
    error.status = status.as_u16();
    error.sender_fault = status.is_client_error();
    error
}

/// The name of the message member of an error, as its model writes it.
fn message_member(error: &ServiceError) -> &'static str {
    let members = error.model.map_or(&[] as &[_], |model| model.shape.members());
    members.iter().find(|m| m.name.eq_ignore_ascii_case("message")).map_or("message", |m| m.name)
}
