//! awsJson 1.0 and 1.1: `X-Amz-Target` names the operation, the body is one JSON document.

use http::{HeaderMap, Method, StatusCode};
use serde_json::{Map, Value as Json};

use super::{
    Decoded, HttpRequest, HttpResponse, Malformed, Protocol, Tokens, client_error, json_tree, message_member,
    set, status, with_tokens,
};
use crate::error::ServiceError;
use crate::model::{OperationModel, ProtocolName, ServiceModel};
use crate::value::Value;

/// The protocol.
#[derive(Debug)]
pub struct AwsJson;

impl Protocol for AwsJson {
    fn name(&self) -> ProtocolName {
        ProtocolName::Json
    }

    fn decode_request(&self, op: &OperationModel, request: &HttpRequest) -> Result<Decoded, ServiceError> {
        let mut unknown = Vec::new();
        let input = json_tree::parse(&request.body)
            .and_then(|json| json_tree::read(op.input, json, "", &mut unknown))
            .map_err(|e| serialization_exception(&e))?;
        let input = if input == Value::Null { Value::empty() } else { input };
        Ok(Decoded { input, unknown })
    }

    fn encode_response(
        &self,
        op: &OperationModel,
        output: &Value,
        request_id: &str,
    ) -> Result<HttpResponse, Malformed> {
        let mut headers = headers(op.service);
        set(&mut headers, "x-amzn-requestid", request_id);
        let body =
            if op.has_output { json_tree::write(op.output, output).to_string() } else { String::new() };
        Ok(HttpResponse { status: StatusCode::OK, headers, body: body.into() })
    }

    fn encode_error(&self, service: &ServiceModel, error: &ServiceError, request_id: &str) -> HttpResponse {
        let mut headers = headers(service);
        set(&mut headers, "x-amzn-requestid", request_id);
        if service.query_compatible {
            set(&mut headers, "x-amzn-query-error", &query_error(error));
        }
        let mut body = Map::new();
        body.insert("__type".to_owned(), Json::String(error.type_name().to_owned()));
        body.insert(message_member(error).to_owned(), Json::String(error.message.clone()));
        body.extend(error_fields(error));
        HttpResponse { status: status(error), headers, body: Json::Object(body).to_string().into() }
    }

    fn encode_request(
        &self,
        op: &OperationModel,
        input: &Value,
        tokens: Tokens<'_>,
    ) -> Result<HttpRequest, Malformed> {
        let mut headers = headers(op.service);
        // An operation with a path of its own is named by it.
        if op.uri == "/" {
            let prefix = op.service.target_prefix.unwrap_or_default();
            set(&mut headers, "x-amz-target", &format!("{prefix}.{}", op.name));
        }
        let body = json_tree::write(op.input, &with_tokens(op, input, tokens)).to_string();
        let (method, path, query) = (Method::POST, op.uri.to_owned(), String::new());
        Ok(HttpRequest { method, path, query, headers, body: body.into() })
    }

    fn decode_response(&self, op: &OperationModel, response: &HttpResponse) -> Result<Value, ServiceError> {
        decode_json_response(op, response)
    }
}

/// Reads the body of an answer in JSON, good or bad.
pub(super) fn decode_json_response(
    op: &OperationModel,
    response: &HttpResponse,
) -> Result<Value, ServiceError> {
    if !response.status.is_success() {
        return Err(decode_json_error(op, response));
    }
    let mut unknown = Vec::new();
    let value = json_tree::parse(&response.body)
        .and_then(|json| json_tree::read(op.output, json, "", &mut unknown))
        .map_err(|e| ServiceError::receiver("InvalidResponse", 502, format!("{} answered: {e}", op.id())))?;
    Ok(if value == Value::Null { Value::empty() } else { value })
}

fn decode_json_error(op: &OperationModel, response: &HttpResponse) -> ServiceError {
    let body: Json = serde_json::from_slice(&response.body).unwrap_or_default();
    let text = |names: &[&str]| names.iter().find_map(|n| body[*n].as_str()).unwrap_or_default().to_owned();
    let header = response.headers.get("x-amzn-errortype").and_then(|v| v.to_str().ok());
    let in_body = text(&["__type", "code"]);
    let code = match header.unwrap_or(&in_body) {
        "" => response.status.canonical_reason().unwrap_or("UnknownError"),
        code => code,
    };
    let mut error = client_error(op, response.status, code, text(&["message", "Message", "errorMessage"]));
    if let Some(model) = error.model {
        let mut unknown = Vec::new();
        if let Ok(Value::Map(fields)) = json_tree::read(model.shape, body, "", &mut unknown) {
            error.fields = fields.into_iter().filter(|(k, _)| !k.eq_ignore_ascii_case("message")).collect();
        }
    }
    error
}

/// What a document that does not fit is answered with.
pub(super) fn serialization_exception(malformed: &Malformed) -> ServiceError {
    ServiceError::sender("SerializationException", 400, malformed.to_string())
}

/// The members of an error besides its message.
pub(super) fn error_fields(error: &ServiceError) -> Map<String, Json> {
    let write = |(name, value): (&String, &Value)| {
        let member = error.model.and_then(|m| m.shape.member(name));
        let json = member.map_or_else(|| json_tree::plain(value), |m| json_tree::write(m.target, value));
        (member.map_or(name.as_str(), |m| m.wire).to_owned(), json)
    };
    error.fields.iter().map(write).collect()
}

/// The old query code, for clients that were written against it.
pub(super) fn query_error(error: &ServiceError) -> String {
    format!("{};{}", error.code, if error.sender_fault { "Sender" } else { "Receiver" })
}

fn headers(service: &ServiceModel) -> HeaderMap {
    let mut headers = HeaderMap::new();
    let version = service.json_version.unwrap_or("1.1");
    set(&mut headers, "content-type", &format!("application/x-amz-json-{version}"));
    headers
}
