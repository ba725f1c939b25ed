//! Signature Version 4 as arithmetic: what the gate verifies with and the client signs with.
//!
//! AWS: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>

use hmac::{Hmac, KeyInit, Mac};
use http::HeaderValue;
use sha2::{Digest, Sha256};

use crate::protocol::{HttpRequest, uri};
use crate::timestamp::Timestamp;

/// The one algorithm.
pub const ALGORITHM: &str = "AWS4-HMAC-SHA256";
/// The payload hash of a request that does not sign its body.
pub const UNSIGNED: &str = "UNSIGNED-PAYLOAD";
/// The SHA-256 of nothing.
pub const EMPTY: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// A credential's scope: whose key, on which day, where, for what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credential {
    /// The access key's id.
    pub access_key: String,
    /// The day, `20150830`.
    pub date: String,
    /// The region.
    pub region: String,
    /// The service's signing name.
    pub service: String,
}

impl Credential {
    /// Reads `AKID/20150830/us-east-1/iam/aws4_request`.
    pub fn parse(text: &str) -> Option<Credential> {
        let mut parts = text.rsplitn(5, '/');
        let terminator = parts.next()?;
        let (service, region, date, access_key) =
            (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        (terminator == "aws4_request" && !access_key.is_empty()).then(|| Credential {
            access_key: access_key.to_owned(),
            date: date.to_owned(),
            region: region.to_owned(),
            service: service.to_owned(),
        })
    }

    /// `20150830/us-east-1/iam/aws4_request`.
    pub fn scope(&self) -> String {
        format!("{}/{}/{}/aws4_request", self.date, self.region, self.service)
    }
}

/// The credential that a request names, in its header or in its query string, if it can be read.
pub fn credential(request: &HttpRequest) -> Option<Credential> {
    if let Some(header) = request.header("authorization") {
        let fields = header.strip_prefix(ALGORITHM)?;
        let field = fields.split(',').find_map(|f| f.trim().strip_prefix("Credential="))?;
        return Credential::parse(field.trim());
    }
    let parameters = uri::parameters(&request.query);
    let (_, text) = parameters.iter().find(|(k, _)| k == "X-Amz-Credential")?;
    Credential::parse(text)
}

/// The parts of an `Authorization` header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authorization {
    /// Whose key, and its scope.
    pub credential: Credential,
    /// The headers that are signed, in lower case.
    pub signed_headers: Vec<String>,
    /// The signature, in hexadecimal.
    pub signature: String,
}

/// What a canonical request is made of, besides the request itself.
#[derive(Clone, Copy, Debug)]
pub struct Canonical<'a> {
    /// The headers to sign, in lower case, sorted.
    pub signed_headers: &'a [String],
    /// The hash of the payload, or what stands for it.
    pub payload_hash: &'a str,
    /// S3 encodes a path once and keeps it as it is; all others encode what was sent again and resolve dots.
    pub is_s3: bool,
}

/// The canonical request.
pub fn canonical_request(request: &HttpRequest, canonical: Canonical<'_>) -> String {
    let mut out = format!("{}\n", request.method);
    out.push_str(&canonical_path(&request.path, canonical.is_s3));
    out.push('\n');
    out.push_str(&canonical_query(&request.query));
    out.push('\n');
    for name in canonical.signed_headers {
        let values: Vec<String> = request.headers.get_all(name.as_str()).iter().map(header_text).collect();
        out.push_str(&format!("{name}:{}\n", values.join(",")));
    }
    out.push('\n');
    out.push_str(&canonical.signed_headers.join(";"));
    out.push('\n');
    out.push_str(canonical.payload_hash);
    out
}

/// A header's value with its spaces folded.
fn header_text(value: &HeaderValue) -> String {
    let text = String::from_utf8_lossy(value.as_bytes());
    text.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

fn canonical_path(path: &str, is_s3: bool) -> String {
    if is_s3 {
        return uri::encode_path(&uri::decode(path));
    }
    let mut steps: Vec<&str> = Vec::new();
    for step in path.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    let slash = if path.ends_with('/') && !steps.is_empty() { "/" } else { "" };
    format!("/{}{slash}", uri::encode_path(&steps.join("/")))
}

fn canonical_query(query: &str) -> String {
    let mut pairs: Vec<(String, String)> = query
        .split('&')
        .filter(|part| !part.is_empty())
        .map(|part| part.split_once('=').unwrap_or((part, "")))
        .map(|(k, v)| (uri::encode(&uri::decode(k)), uri::encode(&uri::decode(v))))
        .filter(|(k, _)| k != "X-Amz-Signature")
        .collect();
    pairs.sort();
    pairs.iter().map(|(k, v)| format!("{k}={v}")).collect::<Vec<_>>().join("&")
}

/// The string to sign.
pub fn string_to_sign(date: &str, scope: &str, canonical_request: &str) -> String {
    format!("{ALGORITHM}\n{date}\n{scope}\n{}", sha256_hex(canonical_request.as_bytes()))
}

/// The signing key of a secret for one day, region and service.
pub fn signing_key(secret: &str, credential: &Credential) -> [u8; 32] {
    let day = hmac(format!("AWS4{secret}").as_bytes(), credential.date.as_bytes());
    let region = hmac(&day, credential.region.as_bytes());
    let service = hmac(&region, credential.service.as_bytes());
    hmac(&service, b"aws4_request")
}

/// The signature of a string, in hexadecimal.
pub fn signature(key: &[u8; 32], string_to_sign: &str) -> String {
    hex::encode(hmac(key, string_to_sign.as_bytes()))
}

/// The SHA-256 of bytes, in hexadecimal.
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex::encode(Sha256::digest(bytes))
}

fn hmac(key: &[u8], bytes: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
    mac.update(bytes);
    mac.finalize().into_bytes().into()
}

/// Whose key signs, and where the request goes.
#[derive(Clone, Copy)]
pub struct Signer<'a> {
    /// The access key's id.
    pub access_key: &'a str,
    /// Its secret.
    pub secret: &'a str,
    /// The token of a temporary key.
    pub session_token: Option<&'a str>,
    /// The region.
    pub region: &'a str,
    /// The service's signing name.
    pub service: &'a str,
}

impl std::fmt::Debug for Signer<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Signer({}, {}, {})", self.access_key, self.region, self.service)
    }
}

impl Signer<'_> {
    /// Signs a request by headers; `host` is what the connection will send.
    pub fn sign(&self, request: &mut HttpRequest, host: &str, now: Timestamp) {
        let date = now.basic();
        let is_s3 = self.service == "s3";
        let payload_hash = sha256_hex(&request.body);
        put(request, "host", host);
        put(request, "x-amz-date", &date);
        if is_s3 {
            put(request, "x-amz-content-sha256", &payload_hash);
        }
        if let Some(token) = self.session_token {
            put(request, "x-amz-security-token", token);
        }
        let mut signed_headers: Vec<String> =
            request.headers.keys().map(|name| name.as_str().to_owned()).collect();
        signed_headers.retain(|name| {
            !["authorization", "user-agent", "connection", "content-length"].contains(&name.as_str())
        });
        signed_headers.sort();
        let credential = self.credential(&date);
        let canonical = canonical_request(
            request,
            Canonical { signed_headers: &signed_headers, payload_hash: &payload_hash, is_s3 },
        );
        let signature = self.signature(&credential, &date, &canonical);
        let authorization = format!(
            "{ALGORITHM} Credential={}/{}, SignedHeaders={}, Signature={signature}",
            self.access_key,
            credential.scope(),
            signed_headers.join(";")
        );
        put(request, "authorization", &authorization);
    }

    /// Signs a request by its query string: whoever has the URL may send it until it expires.
    pub fn presign(&self, request: &mut HttpRequest, host: &str, now: Timestamp, expires_in_seconds: u32) {
        let date = now.basic();
        put(request, "host", host);
        let credential = self.credential(&date);
        let mut query = vec![
            ("X-Amz-Algorithm", ALGORITHM.to_owned()),
            ("X-Amz-Credential", format!("{}/{}", self.access_key, credential.scope())),
            ("X-Amz-Date", date.clone()),
            ("X-Amz-Expires", expires_in_seconds.to_string()),
            ("X-Amz-SignedHeaders", "host".to_owned()),
        ];
        query.extend(self.session_token.map(|token| ("X-Amz-Security-Token", token.to_owned())));
        for (key, value) in query {
            let join = if request.query.is_empty() { "" } else { "&" };
            request.query.push_str(&format!("{join}{key}={}", uri::encode(&value)));
        }
        let is_s3 = self.service == "s3";
        let payload_hash = if is_s3 { UNSIGNED.to_owned() } else { sha256_hex(&request.body) };
        let signed = ["host".to_owned()];
        let canonical = canonical_request(
            request,
            Canonical { signed_headers: &signed, payload_hash: &payload_hash, is_s3 },
        );
        let signature = self.signature(&credential, &date, &canonical);
        request.query.push_str(&format!("&X-Amz-Signature={signature}"));
    }

    fn credential(&self, date: &str) -> Credential {
        Credential {
            access_key: self.access_key.to_owned(),
            date: date.chars().take(8).collect(),
            region: self.region.to_owned(),
            service: self.service.to_owned(),
        }
    }

    fn signature(&self, credential: &Credential, date: &str, canonical: &str) -> String {
        let key = signing_key(self.secret, credential);
        signature(&key, &string_to_sign(date, &credential.scope(), canonical))
    }
}

fn put(request: &mut HttpRequest, name: &'static str, text: &str) {
    if let Ok(value) = HeaderValue::from_str(text) {
        request.headers.insert(name, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

    fn request(url: &str, headers: &[(&'static str, &str)]) -> HttpRequest {
        let (path, query) = url.split_once('?').unwrap_or((url, ""));
        let mut request = HttpRequest { path: path.into(), query: query.into(), ..HttpRequest::default() };
        for (name, value) in headers {
            request.headers.append(*name, value.parse().unwrap());
        }
        request
    }

    /// The example of AWS's documentation: IAM ListUsers.
    #[test]
    fn the_documented_example_gives_the_documented_signature() {
        let request = request(
            "/?Action=ListUsers&Version=2010-05-08",
            &[
                ("content-type", "application/x-www-form-urlencoded; charset=utf-8"),
                ("host", "iam.amazonaws.com"),
                ("x-amz-date", "20150830T123600Z"),
            ],
        );
        let signed: Vec<String> = ["content-type", "host", "x-amz-date"].map(str::to_owned).into();
        let canonical = canonical_request(
            &request,
            Canonical { signed_headers: &signed, payload_hash: EMPTY, is_s3: false },
        );
        assert_eq!(
            sha256_hex(canonical.as_bytes()),
            "f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59"
        );
        let credential = Credential::parse("AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request").unwrap();
        let key = signing_key(SECRET, &credential);
        assert_eq!(hex::encode(key), "c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9");
        assert_eq!(
            signature(&key, &string_to_sign("20150830T123600Z", &credential.scope(), &canonical)),
            "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"
        );
    }

    /// The example of S3's documentation: a presigned GET of test.txt.
    #[test]
    fn the_documented_presigned_url_is_made() {
        let signer = Signer {
            access_key: "AKIAIOSFODNN7EXAMPLE",
            secret: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
            session_token: None,
            region: "us-east-1",
            service: "s3",
        };
        let mut request = request("/test.txt", &[]);
        let now = Timestamp::parse("2013-05-24T00:00:00Z").unwrap();
        signer.presign(&mut request, "examplebucket.s3.amazonaws.com", now, 86400);
        assert!(
            request.query.ends_with(
                "&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"
            ),
            "{}",
            request.query
        );
    }

    /// Cases of AWS's published test suite: get-vanilla, and an order of query keys.
    #[test]
    fn the_published_suite_holds() {
        let cases = [
            ("/", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
            (
                "/?Param2=value2&Param1=value1",
                "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
            ),
            ("/example/..", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
            ("//", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
        ];
        for (url, wanted) in cases {
            let request =
                request(url, &[("host", "example.amazonaws.com"), ("x-amz-date", "20150830T123600Z")]);
            let signed: Vec<String> = ["host", "x-amz-date"].map(str::to_owned).into();
            let canonical = canonical_request(
                &request,
                Canonical { signed_headers: &signed, payload_hash: EMPTY, is_s3: false },
            );
            let credential =
                Credential::parse("AKIDEXAMPLE/20150830/us-east-1/service/aws4_request").unwrap();
            let key = signing_key(SECRET, &credential);
            let text = string_to_sign("20150830T123600Z", &credential.scope(), &canonical);
            assert_eq!(signature(&key, &text), wanted, "{url}");
        }
    }

    #[test]
    fn a_signed_request_names_what_it_signed() {
        let signer = Signer {
            access_key: "AKID",
            secret: "s",
            session_token: Some("t"),
            region: "us-east-1",
            service: "sts",
        };
        let mut request = request("/", &[("content-type", "text/plain")]);
        signer.sign(&mut request, "127.0.0.1:4566", Timestamp::from_seconds(0));
        let header = request.header("authorization").unwrap();
        let wanted = "AWS4-HMAC-SHA256 Credential=AKID/19700101/us-east-1/sts/aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-security-token, Signature=";
        assert!(header.starts_with(wanted), "{header}");
        assert_eq!(credential(&request).unwrap().access_key, "AKID");
    }
}
