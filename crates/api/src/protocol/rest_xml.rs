//! restXml, as S3 speaks it: path, query string, headers and an XML body, each member where the model binds it.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::xml_tree::{self, Writer, namespace};
use super::{
    Decoded, HttpRequest, HttpResponse, Malformed, Protocol, Tokens, binding, client_error, set, status,
    with_tokens,
};
use crate::error::ServiceError;
use crate::model::{OperationModel, ProtocolName, ServiceModel};
use crate::schema::{Kind, Member};
use crate::validate::malformed_xml;
use crate::value::Value;

/// The namespace of all that S3 writes.
const NAMESPACE: &str = "http://s3.amazonaws.com/doc/2006-03-01/";
const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// The root elements of S3's answers, which its shapes do not name.
const ROOTS: &[(&str, &str)] = &[
    ("ListBuckets", "ListAllMyBucketsResult"),
    ("ListObjects", "ListBucketResult"),
    ("ListObjectsV2", "ListBucketResult"),
    ("ListObjectVersions", "ListVersionsResult"),
    ("DeleteObjects", "DeleteResult"),
    ("CreateMultipartUpload", "InitiateMultipartUploadResult"),
    ("CompleteMultipartUpload", "CompleteMultipartUploadResult"),
    ("ListParts", "ListPartsResult"),
    ("ListMultipartUploads", "ListMultipartUploadsResult"),
    ("GetBucketVersioning", "VersioningConfiguration"),
    ("GetBucketTagging", "Tagging"),
    ("GetBucketLifecycleConfiguration", "LifecycleConfiguration"),
    ("GetObjectTagging", "Tagging"),
];

/// The one answer whose root is its member.
const UNWRAPPED: &str = "GetBucketLocation";

/// The protocol.
#[derive(Debug)]
pub struct RestXml;

impl Protocol for RestXml {
    fn name(&self) -> ProtocolName {
        ProtocolName::RestXml
    }

    fn decode_request(&self, op: &OperationModel, request: &HttpRequest) -> Result<Decoded, ServiceError> {
        let mut unknown = Vec::new();
        let mut map = binding::read_request(op, request, &mut unknown)
            .map_err(|e| ServiceError::sender("InvalidArgument", 400, e.to_string()))?;
        if op.input_is_raw() {
            binding::read_raw(op.input, &request.body, &mut map);
        } else if let Some(payload) = op.input.payload_member().filter(|_| !request.body.is_empty()) {
            let value = xml_tree::parse(&request.body)
                .and_then(|root| xml_tree::read(payload.target, &root, "", &mut unknown))
                .map_err(|_| malformed_xml())?;
            map.insert(payload.name.to_owned(), value);
        }
        Ok(Decoded { input: Value::Map(map), unknown })
    }

    fn encode_response(
        &self,
        op: &OperationModel,
        output: &Value,
        request_id: &str,
    ) -> Result<HttpResponse, Malformed> {
        let mut headers = ids(request_id);
        let mut status = binding::write_response(op, output, &mut headers)?;
        // A part of an object is told from the whole by its range alone.
        if status == StatusCode::OK && headers.contains_key("content-range") {
            status = StatusCode::PARTIAL_CONTENT;
        }
        let body = match binding::raw(op.output, output) {
            Some(raw) => raw,
            None => document(op, output).unwrap_or_default(),
        };
        let is_document = !op.output_is_raw() && !body.is_empty();
        if is_document {
            set(&mut headers, "content-type", "application/xml");
        }
        Ok(HttpResponse { status, headers, body })
    }

    fn encode_error(&self, _service: &ServiceModel, error: &ServiceError, request_id: &str) -> HttpResponse {
        let mut headers = ids(request_id);
        let status = status(error);
        if status == StatusCode::NOT_MODIFIED {
            return HttpResponse { status, headers, body: Bytes::new() };
        }
        set(&mut headers, "content-type", "application/xml");
        let mut writer = Writer::new(true);
        writer.raw(DECLARATION);
        writer.open("Error", "");
        writer.leaf("Code", &error.code);
        writer.leaf("Message", &error.message);
        for (name, value) in &error.fields {
            let text = super::scalar::write(value, crate::schema::TimeFormat::Iso8601).unwrap_or_default();
            // Some of S3's errors say more in headers: `x-amz-delete-marker`, `x-amz-bucket-region`.
            match (http::HeaderName::from_bytes(name.as_bytes()), http::HeaderValue::from_str(&text)) {
                (Ok(header), Ok(value)) if name.starts_with("x-amz-") => {
                    headers.insert(header, value);
                }
                _ => writer.leaf(name, &text),
            }
        }
        writer.leaf("RequestId", request_id);
        writer.leaf("HostId", &host_id(request_id));
        writer.close("Error");
        HttpResponse { status, headers, body: writer.finish().into() }
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
        } else if let Some(member) = op.input.payload_member()
            && let Some(value) = input.get(member.name)
        {
            set(&mut request.headers, "content-type", "application/xml");
            request.body = payload(member, value, member.wire).into();
        }
        Ok(request)
    }

    fn decode_response(&self, op: &OperationModel, response: &HttpResponse) -> Result<Value, ServiceError> {
        if !response.status.is_success() {
            return Err(read_error(op, response));
        }
        let invalid =
            |e| ServiceError::receiver("InvalidResponse", 502, format!("{} answered: {e}", op.id()));
        let mut map = match read_document(op, &response.body).map_err(invalid)? {
            Value::Map(map) => map,
            _ => Default::default(),
        };
        if op.output_is_raw() {
            binding::read_raw(op.output, &response.body, &mut map);
        }
        binding::read_response(op, response, &mut map).map_err(invalid)?;
        Ok(Value::Map(map))
    }
}

fn document(op: &OperationModel, output: &Value) -> Option<Bytes> {
    if let Some(member) = op.output.payload_member() {
        return output.get(member.name).map(|value| payload(member, value, member.target.name).into());
    }
    let mut writer = Writer::new(true);
    writer.raw(DECLARATION);
    let attribute = namespace(Some(("", NAMESPACE)));
    if op.name == UNWRAPPED {
        let member = op.output.members().first()?;
        let value = output.get(member.name).cloned().unwrap_or_else(|| String::new().into());
        writer.element(member.wire, &attribute, member.target, &value, None);
        return Some(writer.finish().into());
    }
    let (_, root) = ROOTS.iter().find(|(name, _)| *name == op.name)?;
    writer.open(root, &attribute);
    writer.members(op.output, output);
    writer.close(root);
    Some(writer.finish().into())
}

fn payload(member: &Member, value: &Value, root: &str) -> String {
    let mut writer = Writer::new(true);
    writer.raw(DECLARATION);
    let attribute = namespace(member.xml_namespace.or(Some(("", NAMESPACE))));
    writer.element(root, &attribute, member.target, value, None);
    writer.finish()
}

fn read_document(op: &OperationModel, body: &[u8]) -> Result<Value, Malformed> {
    if body.is_empty() || op.output_is_raw() {
        return Ok(Value::empty());
    }
    let mut unknown = Vec::new();
    let root = xml_tree::parse(body)?;
    if op.name == UNWRAPPED {
        let name = op.output.members().first().map(|m| m.name.to_owned());
        return Ok(Value::Map(name.into_iter().map(|n| (n, root.text.as_str().into())).collect()));
    }
    match op.output.payload_member() {
        Some(member) if matches!(member.target.kind, Kind::Structure { .. }) => {
            let value = xml_tree::read(member.target, &root, "", &mut unknown)?;
            Ok(Value::Map([(member.name.to_owned(), value)].into()))
        }
        _ => xml_tree::read(op.output, &root, "", &mut unknown),
    }
}

fn read_error(op: &OperationModel, response: &HttpResponse) -> ServiceError {
    // A HEAD answer has no body: its status is all there is.
    let reason = response.status.canonical_reason().unwrap_or("UnknownError");
    let Ok(root) = xml_tree::parse(&response.body) else {
        return client_error(op, response.status, response.status.as_str(), reason.to_owned());
    };
    let text = |name: &str| root.child_text(name).unwrap_or_default().to_owned();
    let mut error = client_error(op, response.status, &text("Code"), text("Message"));
    let own = root
        .children
        .iter()
        .filter(|c| !["Code", "Message", "RequestId", "HostId"].contains(&c.name.as_str()));
    error.fields = own.map(|c| (c.name.clone(), c.text.as_str().into())).collect();
    error
}

fn ids(request_id: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    set(&mut headers, "x-amz-request-id", request_id);
    set(&mut headers, "x-amz-id-2", &host_id(request_id));
    headers
}

/// S3's second id: base64, and as good as the first for finding a request.
fn host_id(request_id: &str) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(request_id)
}
