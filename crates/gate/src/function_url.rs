//! Requests to the URLs of functions: not operations of AWS's by their form, but calls through the gate like all others.

use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use tidegate_api::protocol::HttpRequest;
use tidegate_api::tidegate::{InvokeFunctionUrl, InvokeFunctionUrlInput, InvokeFunctionUrlOutput};
use tidegate_api::{HttpResponse, Operation, ProtocolName, Shape, sigv4};
use tidegate_core::{Caller, Cx, Failure, Fault, Pieces, Place, wall};

use crate::answer::Answer;
use crate::call::FrontDoor;
use crate::who::{NotIdentified, identify};
use crate::wire::origin;

/// The path below which functions are served: region and id follow.
const PREFIX: &str = "/_lambda/url/";
/// What follows the id in a host name, before the region.
const HOST_MARK: &str = ".lambda-url.";
const FORBIDDEN: &str = r#"{"Message":"Forbidden. For troubleshooting Function URL authorization issues, see: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"}"#;

/// Which URL a request is for, and the path that its function sees.
pub(crate) struct Target {
    region: String,
    id: String,
    path: String,
}

impl Target {
    /// The URL of a request, where it is for one: by its path, or by a host name as AWS's are.
    pub(crate) fn of(request: &HttpRequest) -> Option<Self> {
        if let Some(rest) = request.path.strip_prefix(PREFIX) {
            let mut parts = rest.splitn(3, '/');
            let (region, id) = (parts.next()?.to_owned(), parts.next()?.to_owned());
            return Some(Self { region, id, path: format!("/{}", parts.next().unwrap_or_default()) });
        }
        let (id, rest) = request.header("host")?.split_once(HOST_MARK)?;
        let region = rest.split(['.', ':']).next()?;
        Some(Self { region: region.to_owned(), id: id.to_owned(), path: request.path.clone() })
    }
}

/// Answers one request to a function's URL.
pub(crate) async fn answer(
    gate: &FrontDoor,
    engine: &Cx,
    address: &str,
    request: HttpRequest,
    target: Target,
) -> Answer {
    let caller = match caller(gate, engine, &request) {
        Ok(caller) => caller,
        Err(NotIdentified::Refused(refusal)) => {
            let error = refusal.error(ProtocolName::RestJson);
            let body = serde_json::json!({"Message": error.message}).to_string();
            return refused(StatusCode::FORBIDDEN, error.type_name(), body).into();
        }
        Err(NotIdentified::Fault(fault)) => return failed(fault).into(),
    };
    let account = caller.account().unwrap_or(&engine.place().account).to_owned();
    let cx = Cx::new(engine.ports().clone(), Place::new(account, &target.region), caller)
        .from_origin(origin(address, &request));
    let id = cx.request_id().to_owned();
    let pieces = Pieces::default();
    let cx = cx.in_pieces(pieces.clone());
    let mut response = match call(gate, cx, address, request, target).await {
        Ok(output) => respond(output),
        Err(Failure::Denied(_)) => {
            refused(StatusCode::FORBIDDEN, "AccessDeniedException", FORBIDDEN.to_owned())
        }
        Err(Failure::Modeled(error)) if error.is("ResourceNotFoundException") => {
            refused(StatusCode::NOT_FOUND, error.type_name(), r#"{"Message":null}"#.to_owned())
        }
        Err(Failure::Modeled(error)) => {
            let status = StatusCode::from_u16(error.status).unwrap_or(StatusCode::BAD_GATEWAY);
            let body = serde_json::json!({"Message": error.message}).to_string();
            refused(status, error.type_name(), body)
        }
        Err(Failure::Fault(fault)) => failed(fault),
    };
    if let Ok(id) = HeaderValue::from_str(&id) {
        response.headers.insert("x-amzn-requestid", id);
    }
    Answer { response, rest: pieces.take() }
}

/// Who asks; without a signature, nobody.
fn caller(gate: &FrontDoor, engine: &Cx, request: &HttpRequest) -> Result<Caller, NotIdentified> {
    if sigv4::credential(request).is_none() {
        return Ok(Caller::Anonymous);
    }
    let credentials = gate.registry().credentials_of_keys();
    let credentials =
        credentials.ok_or_else(|| NotIdentified::Fault(Fault::new("nobody finds the owners of keys")))?;
    let now = wall::now();
    identify(credentials.as_ref(), engine.look(), request, ProtocolName::RestJson, now)
        .map(|found| found.caller)
}

async fn call(
    gate: &FrontDoor,
    cx: Cx,
    address: &str,
    request: HttpRequest,
    target: Target,
) -> Result<InvokeFunctionUrlOutput, Failure> {
    let mut input = InvokeFunctionUrlInput {
        url_id: target.id,
        method: request.method.to_string(),
        path: target.path,
        query: request.query.clone(),
        access_key_id: sigv4::credential(&request).map(|credential| credential.access_key),
        ..InvokeFunctionUrlInput::default()
    };
    for (name, value) in &request.headers {
        let value = String::from_utf8_lossy(value.as_bytes());
        let joined = input.headers.entry(name.as_str().to_owned()).or_default();
        if !joined.is_empty() {
            joined.push(',');
        }
        joined.push_str(&value);
    }
    input.headers.insert("x-forwarded-for".to_owned(), address.to_owned());
    input.headers.insert("x-forwarded-proto".to_owned(), "http".to_owned());
    input.body = Some(request.body).filter(|body| !body.is_empty());
    let output = gate.answer(cx, InvokeFunctionUrl::MODEL, input.to_value()).await?;
    InvokeFunctionUrlOutput::from_value(output)
        .map_err(|error| Fault::because("reading the answer of a function's URL", error).into())
}

fn respond(output: InvokeFunctionUrlOutput) -> HttpResponse {
    let status = u16::try_from(output.status_code).ok().and_then(|status| StatusCode::from_u16(status).ok());
    let mut headers = HeaderMap::new();
    let cookies = output.cookies.into_iter().flatten().map(|cookie| ("set-cookie".to_owned(), cookie));
    for (name, value) in output.headers.into_iter().chain(cookies) {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => {
                headers.append(name, value);
            }
            _ => {
                let body = "Internal Server Error".to_owned();
                return refused(StatusCode::BAD_GATEWAY, "InvalidResponse", body);
            }
        }
    }
    // The length is the server's to say, whatever the function said of it.
    headers.remove(http::header::CONTENT_LENGTH);
    headers.remove(http::header::TRANSFER_ENCODING);
    HttpResponse {
        status: status.unwrap_or(StatusCode::BAD_GATEWAY),
        headers,
        body: output.body.unwrap_or_default(),
    }
}

fn refused(status: StatusCode, kind: &str, body: String) -> HttpResponse {
    let mut headers = HeaderMap::new();
    headers.insert(http::header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    if let Ok(kind) = HeaderValue::from_str(kind) {
        headers.insert("x-amzn-errortype", kind);
    }
    HttpResponse { status, headers, body: body.into() }
}

fn failed(fault: Fault) -> HttpResponse {
    tracing::error!(fault = fault.chain(), "a request to a function's URL failed");
    refused(StatusCode::INTERNAL_SERVER_ERROR, "InternalFailure", r#"{"Message":null}"#.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(host: &str, path: &str) -> HttpRequest {
        let headers = [(http::header::HOST, HeaderValue::from_str(host).unwrap())].into_iter().collect();
        HttpRequest {
            method: http::Method::GET,
            path: path.to_owned(),
            query: String::new(),
            headers,
            body: Default::default(),
        }
    }

    #[test]
    fn a_url_is_known_by_its_path_and_by_its_host() {
        let by_path = Target::of(&request("127.0.0.1:4566", "/_lambda/url/us-east-1/abc/a/b")).unwrap();
        assert_eq!(
            (by_path.region.as_str(), by_path.id.as_str(), by_path.path.as_str()),
            ("us-east-1", "abc", "/a/b")
        );
        let by_host = Target::of(&request("abc.lambda-url.us-east-1.localhost:4566", "/a")).unwrap();
        assert_eq!(
            (by_host.region.as_str(), by_host.id.as_str(), by_host.path.as_str()),
            ("us-east-1", "abc", "/a")
        );
        assert!(Target::of(&request("127.0.0.1:4566", "/2015-03-31/functions")).is_none());
    }
}
