//! Who? From a request's signature to its caller.
//!
//! Signature dates and expiry are wall time on every clock: clients cannot live in ours.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use subtle::ConstantTimeEq;
use tidegate_api::protocol::{HttpRequest, uri};
use tidegate_api::sigv4::{self, ALGORITHM, Authorization, Canonical, Credential, UNSIGNED};
use tidegate_api::{ProtocolName, Timestamp};
use tidegate_core::{Caller, Credentials, Fault, Look};

use crate::chunked::Chain;
use crate::refusal::{Mismatch, Refusal, SKEW_MILLIS};

/// The longest that a presigned URL may be good for: a week.
const LONGEST_PRESIGNED_SECONDS: i64 = 604_800;
/// What the payload hash of a chunked body begins with.
const STREAMING: &str = "STREAMING-";
/// How many derived keys are kept: one per key, day, region and service.
const KEPT_KEYS: usize = 1024;

/// Who asks, where, and what signed chunks chain from.
#[derive(Clone, Debug)]
pub(crate) struct Identity {
    pub(crate) caller: Caller,
    pub(crate) region: Option<String>,
    pub(crate) chain: Option<Chain>,
}

/// Not who it says it is, or the engine could not find out.
#[derive(Debug)]
pub(crate) enum NotIdentified {
    Refused(Refusal),
    Fault(Fault),
}

impl From<Refusal> for NotIdentified {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// The signature of a request, from its header or from its query string.
struct Signed {
    authorization: Authorization,
    date: String,
    token: Option<String>,
    /// Of a presigned URL: for how long it is good.
    seconds: Option<i64>,
}

/// Identifies the caller of a request as it was sent; `protocol` says whether nobody may ask too.
pub(crate) fn identify(
    credentials: &dyn Credentials,
    look: &Look,
    request: &HttpRequest,
    protocol: ProtocolName,
    now: Timestamp,
) -> Result<Identity, NotIdentified> {
    let Some(signed) = signed(request)? else {
        // A bucket's policy may let everybody in.
        if protocol == ProtocolName::RestXml {
            return Ok(Identity { caller: Caller::Anonymous, region: None, chain: None });
        }
        return Err(Refusal::Missing.into());
    };
    check_time(&signed, now)?;
    check_signed_headers(&signed, request, protocol)?;
    let scope = &signed.authorization.credential;
    let known = credentials.find(look, &scope.access_key).map_err(NotIdentified::Fault)?;
    let Some(known) = known else {
        return Err(Refusal::UnknownKey { access_key: scope.access_key.clone() }.into());
    };
    check_token(known.session_token.as_deref(), signed.token.as_deref())?;
    if known.expires.is_some_and(|expires| expires <= now) {
        return Err(Refusal::ExpiredToken.into());
    }
    let payload_hash = payload_hash(request, &signed)?;
    let canonical = Canonical {
        signed_headers: &signed.authorization.signed_headers,
        payload_hash: &payload_hash,
        is_s3: scope.service == "s3",
    };
    let canonical_request = sigv4::canonical_request(request, canonical);
    let string_to_sign = sigv4::string_to_sign(&signed.date, &scope.scope(), &canonical_request);
    let key = derived_key(&known.secret, scope);
    let provided = &signed.authorization.signature;
    let right: bool = sigv4::signature(&key, &string_to_sign).as_bytes().ct_eq(provided.as_bytes()).into();
    if !right {
        return Err(Refusal::Mismatch(Box::new(Mismatch {
            access_key: scope.access_key.clone(),
            provided: provided.clone(),
            string_to_sign,
            canonical_request,
        }))
        .into());
    }
    let chain = payload_hash.starts_with(STREAMING).then(|| Chain {
        key,
        date: signed.date.clone(),
        scope: scope.scope(),
        previous: provided.clone(),
    });
    Ok(Identity { caller: known.caller, region: Some(scope.region.clone()), chain })
}

fn signed(request: &HttpRequest) -> Result<Option<Signed>, Refusal> {
    if let Some(header) = request.header("authorization") {
        return of_header(request, header).map(Some);
    }
    if request.headers.contains_key("authorization") {
        return Err(Refusal::Incomplete { lacks: "Authorization header is not a text.".into() });
    }
    let parameters = uri::parameters(&request.query);
    let value = |name: &str| parameters.iter().find(|(k, _)| k == name).map(|(_, v)| v.clone());
    if value("X-Amz-Algorithm").is_none() && value("X-Amz-Signature").is_none() {
        let old = value("AWSAccessKeyId").is_some() && value("Signature").is_some();
        return if old { Err(Refusal::OtherMechanism) } else { Ok(None) };
    }
    of_query(&value).map(Some)
}

fn of_header(request: &HttpRequest, header: &str) -> Result<Signed, Refusal> {
    let Some(fields) = header.strip_prefix(ALGORITHM) else { return Err(Refusal::OtherMechanism) };
    let field = |name: &str| {
        fields.split(',').find_map(|f| f.trim().strip_prefix(name)?.strip_prefix('=')).map(str::to_owned)
    };
    let sent_date = request.header("x-amz-date").map(str::to_owned);
    // The standard header is allowed in place of AWS's own.
    let date = sent_date.or_else(|| request.header("date").and_then(Timestamp::parse).map(Timestamp::basic));
    let parts = [
        ("Credential", field("Credential")),
        ("SignedHeaders", field("SignedHeaders")),
        ("Signature", field("Signature")),
    ];
    let mut lacks: Vec<String> = parts
        .iter()
        .filter(|(_, value)| value.is_none())
        .map(|(name, _)| format!("Authorization header requires '{name}' parameter."))
        .collect();
    if date.is_none() {
        lacks.push(
            "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.".to_owned(),
        );
    }
    let [(_, Some(credential)), (_, Some(headers)), (_, Some(signature))] = parts else {
        return Err(Refusal::Incomplete { lacks: lacks.join(" ") });
    };
    let Some(date) = date else { return Err(Refusal::Incomplete { lacks: lacks.join(" ") }) };
    let authorization = authorization(&credential, &headers, signature)?;
    let token = request.header("x-amz-security-token").map(str::to_owned);
    Ok(Signed { authorization, date, token, seconds: None })
}

fn of_query(value: &dyn Fn(&str) -> Option<String>) -> Result<Signed, Refusal> {
    let required = |name: &str| {
        let lacks = format!(
            "AWS query-string parameters must include '{name}'. Re-examine the query-string parameters."
        );
        value(name).ok_or(Refusal::Incomplete { lacks })
    };
    if required("X-Amz-Algorithm")? != ALGORITHM {
        return Err(Refusal::OtherMechanism);
    }
    let (credential, headers) = (required("X-Amz-Credential")?, required("X-Amz-SignedHeaders")?);
    let (date, signature) = (required("X-Amz-Date")?, required("X-Amz-Signature")?);
    let expires = required("X-Amz-Expires")?;
    let seconds = expires.parse::<i64>().ok().filter(|s| (1..=LONGEST_PRESIGNED_SECONDS).contains(s));
    let Some(seconds) = seconds else {
        return Err(Refusal::Incomplete {
            lacks: "X-Amz-Expires must be a number of seconds from 1 to a week (in seconds); that is less than 604801".into(),
        });
    };
    let authorization = authorization(&credential, &headers, signature)?;
    Ok(Signed { authorization, date, token: value("X-Amz-Security-Token"), seconds: Some(seconds) })
}

fn authorization(credential: &str, headers: &str, signature: String) -> Result<Authorization, Refusal> {
    let credential = Credential::parse(credential.trim()).ok_or_else(|| Refusal::Incomplete {
        lacks: format!(
            "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '{credential}'"
        ),
    })?;
    let signed_headers = headers.trim().split(';').map(str::to_ascii_lowercase).collect();
    Ok(Authorization { credential, signed_headers, signature: signature.trim().to_owned() })
}

fn check_time(signed: &Signed, now: Timestamp) -> Result<(), Refusal> {
    let date = &signed.date;
    let Some(sent) = Timestamp::parse(date).filter(|_| date.len() == "20150830T123600Z".len()) else {
        let lacks = format!("Date must be in ISO-8601 'basic format'. Got '{date}'.");
        return Err(Refusal::Incomplete { lacks });
    };
    let scope = &signed.authorization.credential;
    if !date.starts_with(&scope.date) || scope.date.len() != "20150830".len() {
        let words = format!(
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{}' != '{}', from '{date}'.",
            scope.date,
            &date[..8]
        );
        return Err(Refusal::WrongScope { words });
    }
    match signed.seconds {
        Some(seconds) => {
            let expired = sent.plus_millis(seconds * 1000);
            if now > expired {
                return Err(Refusal::PresignedExpired { expired, seconds, now });
            }
            // A URL may be old, but not from the future.
            if sent > now.plus_millis(SKEW_MILLIS) {
                return Err(Refusal::Skewed { date: date.clone(), sent, now });
            }
        }
        None if (now.millis() - sent.millis()).abs() > SKEW_MILLIS => {
            return Err(Refusal::Skewed { date: date.clone(), sent, now });
        }
        None => {}
    }
    Ok(())
}

/// The host must be signed, or the request could be sent elsewhere; S3 wants every header of its own signed as well.
fn check_signed_headers(
    signed: &Signed,
    request: &HttpRequest,
    protocol: ProtocolName,
) -> Result<(), Refusal> {
    let is_signed = |name: &str| signed.authorization.signed_headers.iter().any(|h| h == name);
    if !is_signed("host") {
        return Err(Refusal::Unsigned { headers: "host".into() });
    }
    let own = request.headers.keys().map(http::HeaderName::as_str).filter(|name| name.starts_with("x-amz-"));
    let unsigned: Vec<&str> = own.filter(|name| !is_signed(name)).collect();
    if protocol == ProtocolName::RestXml && !unsigned.is_empty() {
        return Err(Refusal::Unsigned { headers: unsigned.join(", ") });
    }
    Ok(())
}

fn check_token(known: Option<&str>, given: Option<&str>) -> Result<(), Refusal> {
    let (known, given) = (known.unwrap_or_default(), given.unwrap_or_default());
    let right: bool = known.as_bytes().ct_eq(given.as_bytes()).into();
    if right { Ok(()) } else { Err(Refusal::WrongToken) }
}

/// The hash of the payload as it was signed. S3's clients say it in a header; the body must then be that body.
fn payload_hash(request: &HttpRequest, signed: &Signed) -> Result<String, Refusal> {
    if signed.authorization.credential.service != "s3" {
        return Ok(sigv4::sha256_hex(&request.body));
    }
    let Some(given) = request.header("x-amz-content-sha256") else {
        return match signed.seconds {
            Some(_) => Ok(UNSIGNED.to_owned()),
            None => Err(Refusal::Incomplete {
                lacks: "Missing required header for this request: x-amz-content-sha256".into(),
            }),
        };
    };
    if given != UNSIGNED && !given.starts_with(STREAMING) {
        let found = sigv4::sha256_hex(&request.body);
        if !given.eq_ignore_ascii_case(&found) {
            return Err(Refusal::OtherBody { signed: given.to_owned(), found });
        }
    }
    Ok(given.to_owned())
}

/// The signing key of a secret, derived once a day. A pure function's memory: a key that is deleted is not found above.
fn derived_key(secret: &str, scope: &Credential) -> [u8; 32] {
    static KEYS: Mutex<Option<HashMap<String, [u8; 32]>>> = Mutex::new(None);
    let name = format!("{secret}/{}", scope.scope());
    let mut keys = KEYS.lock().unwrap_or_else(PoisonError::into_inner);
    let keys = keys.get_or_insert_with(HashMap::new);
    if keys.len() >= KEPT_KEYS {
        keys.clear();
    }
    *keys.entry(name).or_insert_with(|| sigv4::signing_key(secret, scope))
}

#[cfg(test)]
#[path = "who_tests.rs"]
mod tests;
