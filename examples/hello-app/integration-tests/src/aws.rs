//! A signed HTTPS call to an AWS service: the little that two operations need, in place of two SDKs.

use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

/// Where the function runs and with which credentials, as Lambda puts them in its environment.
pub struct Aws {
    region: String,
    endpoint: Option<String>,
    key: String,
    secret: String,
    token: Option<String>,
}

/// A request to sign.
pub struct Request<'r> {
    /// The service's name in endpoints and signatures.
    pub service: &'r str,
    /// The path, percent-encoded once.
    pub path: &'r str,
    /// The content type.
    pub content_type: &'r str,
    /// The `X-Amz-Target`, where the service has one.
    pub target: Option<&'r str>,
    /// The body.
    pub body: &'r [u8],
}

/// What came back.
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// Whether the function itself failed (`X-Amz-Function-Error`).
    pub function_error: Option<String>,
    /// The body.
    pub body: String,
}

impl Aws {
    /// From the environment that Lambda gives a function.
    pub fn from_environment() -> Result<Self, String> {
        let need = |name: &str| std::env::var(name).map_err(|_| format!("{name} is not set"));
        let optional = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        Ok(Self {
            region: need("AWS_REGION")?,
            endpoint: optional("AWS_ENDPOINT_URL"),
            key: need("AWS_ACCESS_KEY_ID")?,
            secret: need("AWS_SECRET_ACCESS_KEY")?,
            token: optional("AWS_SESSION_TOKEN"),
        })
    }

    /// Sends a POST, signed with Signature Version 4.
    pub fn post(&self, request: &Request<'_>) -> Result<Answer, String> {
        let regional = || format!("https://{}.{}.amazonaws.com", request.service, self.region);
        let endpoint = self.endpoint.clone().unwrap_or_else(regional);
        let endpoint = endpoint.trim_end_matches('/');
        let host = endpoint.split_once("://").map_or(endpoint, |(_, host)| host);
        let date = timestamp();
        let mut headers = vec![
            ("content-type", request.content_type.to_owned()),
            ("host", host.to_owned()),
            ("x-amz-date", date.clone()),
        ];
        headers.extend(self.token.clone().map(|token| ("x-amz-security-token", token)));
        headers.extend(request.target.map(|target| ("x-amz-target", target.to_owned())));
        let authorization = self.authorize(request, &headers, &date);

        let agent: ureq::Agent = ureq::Agent::config_builder().http_status_as_error(false).build().into();
        let mut call = agent.post(format!("{endpoint}{}", request.path)).header("authorization", authorization);
        for (name, value) in headers.iter().filter(|(name, _)| *name != "host") {
            call = call.header(*name, value);
        }
        let mut response = call.send(request.body).map_err(|error| format!("calling {host}: {error}"))?;
        let function_error = response.headers().get("x-amz-function-error").and_then(|value| value.to_str().ok());
        Ok(Answer {
            status: response.status().as_u16(),
            function_error: function_error.map(str::to_owned),
            body: response.body_mut().read_to_string().map_err(|error| format!("reading from {host}: {error}"))?,
        })
    }

    /// AWS: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>
    fn authorize(&self, request: &Request<'_>, headers: &[(&str, String)], date: &str) -> String {
        let names = headers.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(";");
        let lines: String = headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
        // Every service but S3 signs the path encoded once more.
        let path = request.path.replace('%', "%25");
        let canonical = format!("POST\n{path}\n\n{lines}\n{names}\n{}", hex::encode(Sha256::digest(request.body)));
        let day = &date[..8];
        let scope = format!("{day}/{}/{}/aws4_request", self.region, request.service);
        let text = format!("AWS4-HMAC-SHA256\n{date}\n{scope}\n{}", hex::encode(Sha256::digest(canonical)));
        let mut key = format!("AWS4{}", self.secret).into_bytes();
        for part in [day, &self.region, request.service, "aws4_request"] {
            key = sign(&key, part);
        }
        let signature = hex::encode(sign(&key, &text));
        format!("AWS4-HMAC-SHA256 Credential={}/{scope}, SignedHeaders={names}, Signature={signature}", self.key)
    }
}

fn sign(key: &[u8], text: &str) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

/// Now, as `20130524T000000Z`.
fn timestamp() -> String {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default().as_secs();
    let (days, second) = (now / 86_400, now % 86_400);
    // Days since 1970 to a date of the Gregorian calendar, counted in years that begin in March.
    let shifted = days + 719_468;
    let (era, day_of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
    let year = era * 400 + year_of_era + u64::from(month <= 2);
    let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
}
