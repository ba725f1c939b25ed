//! Requests as botocore 1.44.5 made and signed them, at a fixed instant with a fixed key: each must be routed, identified
//! and decoded with nothing left over.
//!
//! If you are here because this failed: `tests/recorded/botocore.json` is what real clients send; it is the code that is wrong.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderName, HeaderValue, Method};
use serde::Deserialize;
use tidegate_api::protocol::HttpRequest;
use tidegate_api::{Timestamp, Value, route, validate};
use tidegate_core::{Caller, Clock, Credential, Credentials, Fault, Ids, Look, Place, Ports};

use crate::body;
use crate::who::identify;

#[derive(Deserialize)]
struct Recorded {
    operation: String,
    method: String,
    path: String,
    query: String,
    headers: Vec<(String, String)>,
    body: String,
}

struct Keys;

impl Credentials for Keys {
    fn find(&self, _look: &Look, access_key_id: &str) -> Result<Option<Credential>, Fault> {
        let session_token = (access_key_id == "ASIA").then(|| "token/with+odd=chars".to_owned());
        let caller = Caller::Root { account: "123456789012".into() };
        Ok(Some(Credential { secret: "secret".into(), session_token, caller, expires: None }))
    }
}

fn request(recorded: &Recorded) -> HttpRequest {
    let mut request = HttpRequest {
        method: Method::from_bytes(recorded.method.as_bytes()).unwrap(),
        path: recorded.path.clone(),
        query: recorded.query.clone(),
        body: STANDARD.decode(&recorded.body).unwrap().into(),
        ..HttpRequest::default()
    };
    for (name, value) in &recorded.headers {
        let name = HeaderName::from_bytes(name.to_ascii_lowercase().as_bytes()).unwrap();
        request.headers.append(name, HeaderValue::from_bytes(value.as_bytes()).unwrap());
    }
    request
}

#[test]
fn what_real_clients_send_is_understood() {
    let all: Vec<Recorded> = serde_json::from_str(include_str!("../tests/recorded/botocore.json")).unwrap();
    let now = Timestamp::parse("2026-01-02T03:04:05Z").unwrap();
    let ports = Arc::new(Ports::new(Clock::wall(), Ids::seeded(1), "http://127.0.0.1:4566"));
    let look = Look::new(ports, Place::new("123456789012", "us-east-1"), Caller::Anonymous);
    for recorded in &all {
        let what = format!("{} {} {}", recorded.operation, recorded.path, recorded.query);
        let sent = request(recorded);
        let moved = route::path_style(&sent);
        let routed =
            route::route(moved.as_ref().unwrap_or(&sent)).unwrap_or_else(|e| panic!("{what}: {}", e.error));
        assert_eq!(routed.operation.id(), recorded.operation, "{what}");
        let identity = identify(&Keys, &look, &sent, routed.protocol.name(), now);
        let identity = identity.unwrap_or_else(|e| panic!("{what}: {e:?}"));
        assert_eq!(identity.region.as_deref(), Some("eu-west-1"), "{what}");
        let meant = body::meant(routed.operation, moved.unwrap_or(sent), identity.chain);
        let meant = meant.unwrap_or_else(|e| panic!("{what}: {e}"));
        let decoded = routed.protocol.decode_request(routed.operation, &meant);
        let decoded = decoded.unwrap_or_else(|e| panic!("{what}: {e}"));
        assert_eq!(decoded.unknown, Vec::<String>::new(), "{what}");
        validate(routed.operation, &decoded.input).unwrap_or_else(|e| panic!("{what}: {e}"));
        if recorded.operation == "s3:PutObject" {
            let Some(Value::Blob(body)) = decoded.input.get("Body") else { panic!("{what}: no body") };
            assert!(body.starts_with(b"hello") && body.ends_with(b"hello"), "{what}");
        }
    }
    assert!(all.len() > 30);
}
