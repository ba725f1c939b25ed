//! restJson1: path, query string, headers and a JSON body, each member where the model binds it.

use http::{HeaderMap, StatusCode};
use serde_json::{Map, Value as Json};

use super::aws_json::{decode_json_response, error_fields, serialization_exception};
use super::{
    Decoded, HttpRequest, HttpResponse, Malformed, Protocol, Tokens, binding, json_tree, message_member, set,
    status, with_tokens,
};
use crate::error::ServiceError;
use crate::model::{OperationModel, ProtocolName, ServiceModel};
use crate::schema::{Kind, Location, Schema};
use crate::value::Value;

/// The protocol.
#[derive(Debug)]
pub struct RestJson;

impl Protocol for RestJson {
    fn name(&self) -> ProtocolName {
        ProtocolName::RestJson
    }

    fn decode_request(&self, op: &OperationModel, request: &HttpRequest) -> Result<Decoded, ServiceError> {
        let mut unknown = Vec::new();
        let mut map =
            binding::read_request(op, request, &mut unknown).map_err(|e| serialization_exception(&e))?;
        if op.input_is_raw() {
            binding::read_raw(op.input, &request.body, &mut map);
        } else if has_body(op.input) {
            let body =
                read_body(op.input, &request.body, &mut unknown).map_err(|e| serialization_exception(&e))?;
            map.extend(body.as_map().cloned().unwrap_or_default());
        }
        Ok(Decoded { input: Value::Map(map), unknown })
    }

    fn encode_response(
        &self,
        op: &OperationModel,
        output: &Value,
        request_id: &str,
    ) -> Result<HttpResponse, Malformed> {
        let mut headers = HeaderMap::new();
        set(&mut headers, "content-type", "application/json");
        set(&mut headers, "x-amzn-requestid", request_id);
        let status = binding::write_response(op, output, &mut headers)?;
        let body = match binding::raw(op.output, output) {
            Some(raw) => raw,
            None if status == StatusCode::NO_CONTENT => bytes::Bytes::new(),
            None => body(op.output, output).to_string().into(),
        };
        Ok(HttpResponse { status, headers, body })
    }

    fn encode_error(&self, _service: &ServiceModel, error: &ServiceError, request_id: &str) -> HttpResponse {
        let mut headers = HeaderMap::new();
        set(&mut headers, "content-type", "application/json");
        set(&mut headers, "x-amzn-requestid", request_id);
        set(&mut headers, "x-amzn-errortype", error.type_name());
        let mut body = Map::new();
        // AWS: Lambda's errors say whose fault they are in a member of their own.
        let is_told = error.fields.get("Type") != Some(&Value::Null);
        if is_told && error.model.is_some_and(|m| m.shape.member("Type").is_some()) {
            body.insert("Type".to_owned(), Json::from(if error.sender_fault { "User" } else { "Service" }));
        }
        body.insert(message_member(error).to_owned(), Json::String(error.message.clone()));
        body.extend(error_fields(error));
        body.retain(|_, value| !value.is_null());
        HttpResponse { status: status(error), headers, body: Json::Object(body).to_string().into() }
    }

    fn encode_request(
        &self,
        op: &OperationModel,
        input: &Value,
        tokens: Tokens<'_>,
    ) -> Result<HttpRequest, Malformed> {
        let input = with_tokens(op, input, tokens);
        let mut request = binding::write_request(op, &input)?;
        if let Some(raw) = binding::raw(op.input, &input) {
            request.body = raw;
        } else if has_body(op.input) {
            set(&mut request.headers, "content-type", "application/json");
            request.body = body(op.input, &input).to_string().into();
        }
        Ok(request)
    }

    fn decode_response(&self, op: &OperationModel, response: &HttpResponse) -> Result<Value, ServiceError> {
        let mut value = match op.output.payload_member() {
            _ if !response.status.is_success() => decode_json_response(op, response)?,
            Some(_) if op.output_is_raw() => Value::empty(),
            Some(_) => {
                let mut unknown = Vec::new();
                read_body(op.output, &response.body, &mut unknown).map_err(|e| {
                    ServiceError::receiver("InvalidResponse", 502, format!("{} answered: {e}", op.id()))
                })?
            }
            None => decode_json_response(op, response)?,
        };
        if let Value::Map(map) = &mut value {
            if op.output_is_raw() {
                binding::read_raw(op.output, &response.body, map);
            }
            binding::read_response(op, response, map).map_err(|e| {
                ServiceError::receiver("InvalidResponse", 502, format!("{} answered: {e}", op.id()))
            })?;
        }
        Ok(value)
    }
}

/// Whether any member of the shape lies in the body.
fn has_body(schema: &Schema) -> bool {
    schema.members().iter().any(|m| matches!(m.location, Location::Body | Location::Payload))
}

fn read_body(schema: &Schema, body: &[u8], unknown: &mut Vec<String>) -> Result<Value, Malformed> {
    let json = json_tree::parse(body)?;
    let Some(payload) = schema.payload_member() else {
        return json_tree::read(schema, json, "", unknown);
    };
    let mut map = std::collections::BTreeMap::new();
    if !body.is_empty() {
        map.insert(payload.name.to_owned(), json_tree::read(payload.target, json, payload.name, unknown)?);
    }
    Ok(Value::Map(map))
}

fn body(schema: &Schema, value: &Value) -> Json {
    match schema.payload_member() {
        Some(payload)
            if matches!(
                payload.target.kind,
                Kind::Structure { .. } | Kind::Map { .. } | Kind::List { .. }
            ) =>
        {
            value
                .get(payload.name)
                .map_or_else(|| Json::Object(Map::new()), |v| json_tree::write(payload.target, v))
        }
        _ => json_tree::write(schema, value),
    }
}
