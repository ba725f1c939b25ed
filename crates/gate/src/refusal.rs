//! Why a request is nobody's: each reason with the code, status and words of the protocol it came in.
//!
//! AWS: <https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html> for S3,
//! <https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html> for the others.

use tidegate_api::{ProtocolName, ServiceError, Timestamp};

/// How far a request's date may lie from the machine's.
pub(crate) const SKEW_MILLIS: i64 = 15 * 60 * 1000;

/// Why a request's signature does not identify anyone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// There is no signature, and the service answers nobody without one.
    Missing,
    /// A way to sign that is not Signature Version 4.
    OtherMechanism,
    /// The signature lacks a part.
    Incomplete { lacks: String },
    /// No such access key.
    UnknownKey { access_key: String },
    /// The session token is not the key's.
    WrongToken,
    /// The session is over.
    ExpiredToken,
    /// The date lies too far from now; `date` as sent.
    Skewed { date: String, sent: Timestamp, now: Timestamp },
    /// A presigned URL's time is over.
    PresignedExpired { expired: Timestamp, seconds: i64, now: Timestamp },
    /// The scope does not fit the request.
    WrongScope { words: String },
    /// Headers that must be signed are not.
    Unsigned { headers: String },
    /// The body is not the one that was signed.
    OtherBody { signed: String, found: String },
    /// The signature is wrong.
    Mismatch(Box<Mismatch>),
}

/// A wrong signature, and what the right one is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mismatch {
    pub(crate) access_key: String,
    pub(crate) provided: String,
    pub(crate) string_to_sign: String,
    pub(crate) canonical_request: String,
}

const CONSULT: &str = "The request signature we calculated does not match the signature you provided. Check your AWS \
                       Secret Access Key and signing method. Consult the service documentation for details.";

impl Refusal {
    /// The error that a client who speaks this protocol is answered with.
    pub(crate) fn error(self, protocol: ProtocolName) -> ServiceError {
        match protocol {
            ProtocolName::RestXml => self.of_s3(),
            ProtocolName::Query => self.common("", 403, 400),
            // AWS: awsJson services answer 400 to every error of the caller's, Lambda's front end 403.
            ProtocolName::Json | ProtocolName::Cbor => self.common("Exception", 400, 400),
            ProtocolName::RestJson => self.common("Exception", 403, 403),
        }
    }

    fn common(self, suffix: &str, denied: u16, incomplete: u16) -> ServiceError {
        let is_query = suffix.is_empty();
        let code = |name: &str| format!("{name}{suffix}");
        let mismatch = if is_query { "SignatureDoesNotMatch" } else { "InvalidSignatureException" };
        let unknown = if is_query { "InvalidClientTokenId" } else { "UnrecognizedClientException" };
        let invalid = "The security token included in the request is invalid.";
        match self {
            Self::Missing | Self::OtherMechanism => {
                let words = if is_query {
                    "Request is missing Authentication Token"
                } else {
                    "Missing Authentication Token"
                };
                ServiceError::sender(code("MissingAuthenticationToken"), denied, words)
            }
            Self::Incomplete { lacks } => {
                ServiceError::sender(code("IncompleteSignature"), incomplete, lacks)
            }
            Self::UnknownKey { .. } | Self::WrongToken => ServiceError::sender(unknown, denied, invalid),
            Self::ExpiredToken => ServiceError::sender(
                code("ExpiredToken"),
                denied,
                "The security token included in the request is expired",
            ),
            Self::Skewed { date, sent, now } => {
                ServiceError::sender(mismatch, denied, skewed(&date, sent, now))
            }
            Self::PresignedExpired { expired, now, .. } => {
                let words =
                    format!("Signature expired: {} is now earlier than {}", expired.basic(), now.basic());
                ServiceError::sender(mismatch, denied, words)
            }
            Self::WrongScope { words } => ServiceError::sender(mismatch, denied, words),
            Self::Unsigned { headers } => {
                let words = format!("'{headers}' must be a 'SignedHeader' in the AWS Authorization.");
                ServiceError::sender(mismatch, denied, words)
            }
            Self::OtherBody { .. } | Self::Mismatch(_) => ServiceError::sender(mismatch, denied, CONSULT),
        }
    }

    fn of_s3(self) -> ServiceError {
        match self {
            Self::Missing => ServiceError::sender("AccessDenied", 403, "Access Denied"),
            Self::OtherMechanism => ServiceError::sender(
                "InvalidRequest",
                400,
                "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.",
            ),
            Self::Incomplete { lacks } => {
                let words = format!("The authorization header is malformed; {lacks}");
                ServiceError::sender("AuthorizationHeaderMalformed", 400, words)
            }
            Self::UnknownKey { access_key } => {
                let words = "The AWS Access Key Id you provided does not exist in our records.";
                ServiceError::sender("InvalidAccessKeyId", 403, words).with("AWSAccessKeyId", access_key)
            }
            Self::WrongToken => ServiceError::sender(
                "InvalidToken",
                400,
                "The provided token is malformed or otherwise invalid.",
            ),
            Self::ExpiredToken => {
                ServiceError::sender("ExpiredToken", 400, "The provided token has expired.")
            }
            Self::Skewed { date, now, .. } => {
                let words = "The difference between the request time and the current time is too large.";
                ServiceError::sender("RequestTimeTooSkewed", 403, words)
                    .with("RequestTime", date)
                    .with("ServerTime", now.iso8601())
                    .with("MaxAllowedSkewMilliseconds", SKEW_MILLIS)
            }
            Self::PresignedExpired { expired, seconds, now } => {
                ServiceError::sender("AccessDenied", 403, "Request has expired")
                    .with("X-Amz-Expires", seconds)
                    .with("Expires", expired.iso8601())
                    .with("ServerTime", now.iso8601())
            }
            Self::WrongScope { words } => {
                let words = format!("The authorization header is malformed; {words}");
                ServiceError::sender("AuthorizationHeaderMalformed", 400, words)
            }
            Self::Unsigned { headers } => {
                let words = "There were headers present in the request which were not signed";
                ServiceError::sender("AccessDenied", 403, words).with("HeadersNotSigned", headers)
            }
            Self::OtherBody { signed, found } => {
                let words = "The provided 'x-amz-content-sha256' header does not match what was computed.";
                ServiceError::sender("XAmzContentSHA256Mismatch", 400, words)
                    .with("ClientComputedContentSHA256", signed)
                    .with("S3ComputedContentSHA256", found)
            }
            Self::Mismatch(mismatch) => {
                let words = "The request signature we calculated does not match the signature you provided. Check your \
                             key and signing method.";
                ServiceError::sender("SignatureDoesNotMatch", 403, words)
                    .with("AWSAccessKeyId", mismatch.access_key)
                    .with("StringToSign", mismatch.string_to_sign)
                    .with("SignatureProvided", mismatch.provided)
                    .with("CanonicalRequest", mismatch.canonical_request)
            }
        }
    }
}

fn skewed(date: &str, sent: Timestamp, now: Timestamp) -> String {
    let now_text = now.basic();
    if sent < now {
        let bound = now.plus_millis(-SKEW_MILLIS).basic();
        format!("Signature expired: {date} is now earlier than {bound} ({now_text} - 15 min.)")
    } else {
        let bound = now.plus_millis(SKEW_MILLIS).basic();
        format!("Signature not yet current: {date} is still later than {bound} ({now_text} + 15 min.)")
    }
}
