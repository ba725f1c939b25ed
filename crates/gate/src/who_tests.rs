//! Requests signed rightly and wrongly, and what each is answered with.

use std::sync::Arc;

use tidegate_api::ServiceError;
use tidegate_api::sigv4::Signer;
use tidegate_core::{Clock, Credential as Known, Ids, Place, Ports};

use super::*;

const NOW: Timestamp = Timestamp(1_440_938_160_000);
const HOST: &str = "127.0.0.1:4566";

struct Keys;

impl Credentials for Keys {
    fn find(&self, _look: &Look, access_key_id: &str) -> Result<Option<Known>, Fault> {
        let caller = Caller::Root { account: "123456789012".into() };
        let known = Known { secret: "secret".into(), session_token: None, caller, expires: None };
        Ok(match access_key_id {
            "AKIA" => Some(known),
            "ASIA" => Some(Known {
                session_token: Some("token".into()),
                expires: Some(NOW.plus_millis(1000)),
                ..known
            }),
            _ => None,
        })
    }
}

fn look() -> Look {
    let ports = Arc::new(Ports::new(Clock::wall(), Ids::seeded(1), "http://127.0.0.1:4566"));
    Look::new(ports, Place::new("123456789012", "us-east-1"), Caller::Anonymous)
}

fn signer<'a>(access_key: &'a str, secret: &'a str, token: Option<&'a str>, service: &'a str) -> Signer<'a> {
    Signer { access_key, secret, session_token: token, region: "eu-west-1", service }
}

fn request(body: &'static str) -> HttpRequest {
    HttpRequest {
        path: "/a b".replace(' ', "%20"),
        query: "x=1&a=%2F".into(),
        body: body.into(),
        ..Default::default()
    }
}

fn answer(request: &HttpRequest, protocol: ProtocolName, now: Timestamp) -> Result<Identity, ServiceError> {
    identify(&Keys, &look(), request, protocol, now).map_err(|not| match not {
        NotIdentified::Refused(refusal) => refusal.error(protocol),
        NotIdentified::Fault(fault) => panic!("{}", fault.chain()),
    })
}

fn refused(request: &HttpRequest, protocol: ProtocolName, now: Timestamp) -> (String, u16) {
    let error = answer(request, protocol, now).map(|identity| identity.caller).unwrap_err();
    (error.code.into_owned(), error.status)
}

#[test]
fn a_right_signature_says_who_and_where() {
    for service in ["s3", "sts", "lambda"] {
        let mut request = request("body");
        signer("AKIA", "secret", None, service).sign(&mut request, HOST, NOW);
        let identity = answer(&request, ProtocolName::RestXml, NOW.plus_millis(SKEW_MILLIS)).unwrap();
        assert_eq!(identity.caller, Caller::Root { account: "123456789012".into() });
        assert_eq!(identity.region.as_deref(), Some("eu-west-1"));
        assert!(identity.chain.is_none());
    }
}

#[test]
fn a_wrong_secret_is_told_in_each_protocols_words() {
    let cases = [
        (ProtocolName::Query, "SignatureDoesNotMatch", 403),
        (ProtocolName::Json, "InvalidSignatureException", 400),
        (ProtocolName::Cbor, "InvalidSignatureException", 400),
        (ProtocolName::RestJson, "InvalidSignatureException", 403),
        (ProtocolName::RestXml, "SignatureDoesNotMatch", 403),
    ];
    for (protocol, code, status) in cases {
        let mut request = request("");
        signer("AKIA", "wrong", None, "sts").sign(&mut request, HOST, NOW);
        assert_eq!(refused(&request, protocol, NOW), (code.to_owned(), status));
    }
}

#[test]
fn what_was_signed_must_be_what_came() {
    let mut request = request("body");
    signer("AKIA", "secret", None, "sts").sign(&mut request, HOST, NOW);
    let changed = HttpRequest { body: "other".into(), ..request.clone() };
    assert_eq!(refused(&changed, ProtocolName::Query, NOW).0, "SignatureDoesNotMatch");
    let changed = HttpRequest { query: "x=2&a=%2F".into(), ..request.clone() };
    assert_eq!(refused(&changed, ProtocolName::Query, NOW).0, "SignatureDoesNotMatch");
    let mut put = self::request("body");
    signer("AKIA", "secret", None, "s3").sign(&mut put, HOST, NOW);
    put.body = "other".into();
    assert_eq!(refused(&put, ProtocolName::RestXml, NOW), ("XAmzContentSHA256Mismatch".to_owned(), 400));
    put.body = "body".into();
    put.headers.insert("x-amz-acl", http::HeaderValue::from_static("public-read"));
    assert_eq!(refused(&put, ProtocolName::RestXml, NOW), ("AccessDenied".to_owned(), 403));
}

#[test]
fn strangers_and_nobody() {
    let mut stranger = request("");
    signer("AKIB", "secret", None, "sts").sign(&mut stranger, HOST, NOW);
    assert_eq!(refused(&stranger, ProtocolName::Query, NOW), ("InvalidClientTokenId".to_owned(), 403));
    assert_eq!(refused(&stranger, ProtocolName::Json, NOW), ("UnrecognizedClientException".to_owned(), 400));
    assert_eq!(refused(&stranger, ProtocolName::RestXml, NOW), ("InvalidAccessKeyId".to_owned(), 403));
    let nobody = request("");
    assert_eq!(refused(&nobody, ProtocolName::Query, NOW), ("MissingAuthenticationToken".to_owned(), 403));
    assert_eq!(
        refused(&nobody, ProtocolName::Json, NOW),
        ("MissingAuthenticationTokenException".to_owned(), 400)
    );
    assert_eq!(answer(&nobody, ProtocolName::RestXml, NOW).unwrap().caller, Caller::Anonymous);
    let mut half = request("");
    half.headers.insert("authorization", http::HeaderValue::from_static("AWS4-HMAC-SHA256 Signature=0"));
    assert_eq!(refused(&half, ProtocolName::Query, NOW), ("IncompleteSignature".to_owned(), 400));
}

#[test]
fn dates_may_lie_a_quarter_of_an_hour_apart() {
    let mut request = request("");
    signer("AKIA", "secret", None, "sts").sign(&mut request, HOST, NOW);
    let late = NOW.plus_millis(SKEW_MILLIS + 1000);
    let error = answer(&request, ProtocolName::Query, late).map(|i| i.caller).unwrap_err();
    assert_eq!(
        error.message,
        "Signature expired: 20150830T123600Z is now earlier than 20150830T123601Z (20150830T125101Z - 15 min.)"
    );
    let early = NOW.plus_millis(-SKEW_MILLIS - 1000);
    let error = answer(&request, ProtocolName::Query, early).map(|i| i.caller).unwrap_err();
    assert!(error.message.starts_with("Signature not yet current: 20150830T123600Z is still later than"));
    assert_eq!(refused(&request, ProtocolName::RestXml, late), ("RequestTimeTooSkewed".to_owned(), 403));
}

#[test]
fn temporary_keys_need_their_token_in_time() {
    let signed = |token| {
        let mut request = request("");
        signer("ASIA", "secret", token, "sts").sign(&mut request, HOST, NOW);
        request
    };
    assert!(answer(&signed(Some("token")), ProtocolName::Query, NOW).is_ok());
    assert_eq!(refused(&signed(None), ProtocolName::Query, NOW).0, "InvalidClientTokenId");
    assert_eq!(refused(&signed(Some("other")), ProtocolName::RestXml, NOW), ("InvalidToken".to_owned(), 400));
    let over = NOW.plus_millis(2000);
    assert_eq!(refused(&signed(Some("token")), ProtocolName::Query, over), ("ExpiredToken".to_owned(), 403));
    assert_eq!(
        refused(&signed(Some("token")), ProtocolName::Json, over),
        ("ExpiredTokenException".to_owned(), 400)
    );
}

#[test]
fn presigned_urls_are_good_for_their_time() {
    let mut request = request("");
    signer("ASIA", "secret", Some("token"), "s3").presign(&mut request, HOST, NOW, 60);
    assert!(answer(&request, ProtocolName::RestXml, NOW).is_ok());
    let over = NOW.plus_millis(61_000);
    assert_eq!(refused(&request, ProtocolName::RestXml, over), ("AccessDenied".to_owned(), 403));
    let longer =
        HttpRequest { query: request.query.replace("X-Amz-Expires=60", "X-Amz-Expires=600"), ..request };
    assert_eq!(refused(&longer, ProtocolName::RestXml, NOW), ("SignatureDoesNotMatch".to_owned(), 403));
}
