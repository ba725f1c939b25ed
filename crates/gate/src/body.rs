//! From the body as it was sent to the body that was meant: chunks, compression, trailers, checksums.

use std::io::Read;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use crc_fast::CrcAlgorithm;
use http::{HeaderName, HeaderValue};
use sha1::Sha1;
use sha2::{Digest, Sha256};
use tidegate_api::protocol::HttpRequest;
use tidegate_api::{OperationModel, ServiceError};

use crate::chunked::{self, Chain, ChunkError};

/// The largest that a compressed body may become.
const LARGEST: u64 = 256 << 20;

/// The request with its body as it was meant. A chain is there when the chunks are signed.
pub(crate) fn meant(
    op: &OperationModel,
    request: HttpRequest,
    chain: Option<Chain>,
) -> Result<HttpRequest, ServiceError> {
    let request = unchunk(request, chain)?;
    let request = uncompress(op, request)?;
    compare(op, &request)?;
    Ok(request)
}

fn unchunk(mut request: HttpRequest, chain: Option<Chain>) -> Result<HttpRequest, ServiceError> {
    let payload = request.header("x-amz-content-sha256").unwrap_or_default().to_owned();
    let content = match payload.as_str() {
        "STREAMING-UNSIGNED-PAYLOAD-TRAILER" => chunked::decode(&request.body, None, false),
        "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" => chunked::decode(&request.body, chain, false),
        "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER" => chunked::decode(&request.body, chain, true),
        other if other.starts_with("STREAMING-") => {
            let words = "A header you provided implies functionality that is not implemented";
            return Err(ServiceError::sender("NotImplemented", 501, format!("{words}: {other}")));
        }
        _ => return Ok(request),
    };
    let content = content.map_err(refuse)?;
    let expected = request.header("x-amz-decoded-content-length").map(str::to_owned);
    if expected.is_some_and(|length| length.parse() != Ok(content.body.len())) {
        return Err(refuse(ChunkError::Incomplete));
    }
    for name in request.header("x-amz-trailer").unwrap_or_default().split(',').map(str::trim) {
        let is_there = content.trailers.iter().any(|(found, _)| found.eq_ignore_ascii_case(name));
        if !name.is_empty() && !is_there {
            return Err(malformed_trailer());
        }
    }
    for (name, value) in &content.trailers {
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| malformed_trailer())?;
        let value = HeaderValue::from_str(value).map_err(|_| malformed_trailer())?;
        request.headers.insert(name, value);
    }
    request.headers.insert(http::header::CONTENT_LENGTH, HeaderValue::from(content.body.len()));
    request.body = content.body;
    without_encoding(&mut request, "aws-chunked");
    Ok(request)
}

/// S3 keeps what is compressed; the other services' clients compress a request to save bytes.
fn uncompress(op: &OperationModel, mut request: HttpRequest) -> Result<HttpRequest, ServiceError> {
    let encoding = request.header("content-encoding").unwrap_or_default().to_ascii_lowercase();
    if op.service.name == "s3" || encoding != "gzip" {
        return Ok(request);
    }
    let mut out = Vec::new();
    let read = flate2::read::GzDecoder::new(&request.body[..]).take(LARGEST + 1).read_to_end(&mut out);
    if read.is_err() || out.len() as u64 > LARGEST {
        let words = "The request body is not gzip, as its Content-Encoding says, or too large";
        return Err(ServiceError::sender("SerializationException", 400, words));
    }
    request.body = out.into();
    without_encoding(&mut request, "gzip");
    Ok(request)
}

fn without_encoding(request: &mut HttpRequest, gone: &str) {
    let encodings = request.header("content-encoding").unwrap_or_default();
    let left: Vec<&str> =
        encodings.split(',').map(str::trim).filter(|e| !e.is_empty() && *e != gone).collect();
    match HeaderValue::from_str(&left.join(",")) {
        Ok(value) if !left.is_empty() => {
            request.headers.insert(http::header::CONTENT_ENCODING, value);
        }
        _ => {
            request.headers.remove(http::header::CONTENT_ENCODING);
        }
    }
}

/// Compares the checksums of a document. Those of objects are members of the input: whoever stores them compares them.
fn compare(op: &OperationModel, request: &HttpRequest) -> Result<(), ServiceError> {
    if op.checksum_algorithm_member.is_none() {
        return Ok(());
    }
    let is_member = |name: &str| op.input.members().iter().any(|m| m.wire.eq_ignore_ascii_case(name));
    for (name, value) in &request.headers {
        let Some(algorithm) = name.as_str().strip_prefix("x-amz-checksum-") else { continue };
        if is_member(name.as_str()) || algorithm == "algorithm" {
            continue;
        }
        let Some(found) = checksum(algorithm, &request.body) else {
            let words = "Checksum algorithm provided is unsupported. Please try again with any of the valid types: \
                         [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]";
            return Err(ServiceError::sender("InvalidRequest", 400, words));
        };
        if STANDARD.encode(found).as_bytes() != value.as_bytes() {
            let name = algorithm.to_ascii_uppercase();
            let words = format!("The {name} you specified did not match the calculated checksum.");
            return Err(ServiceError::sender("BadDigest", 400, words));
        }
    }
    Ok(())
}

fn checksum(algorithm: &str, body: &Bytes) -> Option<Vec<u8>> {
    Some(match algorithm {
        "crc32" => crc32(CrcAlgorithm::Crc32IsoHdlc, body),
        "crc32c" => crc32(CrcAlgorithm::Crc32Iscsi, body),
        "crc64nvme" => crc_fast::checksum(CrcAlgorithm::Crc64Nvme, body).to_be_bytes().to_vec(),
        "sha1" => Sha1::digest(body).to_vec(),
        "sha256" => Sha256::digest(body).to_vec(),
        _ => return None,
    })
}

fn crc32(algorithm: CrcAlgorithm, body: &Bytes) -> Vec<u8> {
    // The upper half of the sum is empty: this one has 32 bits.
    crc_fast::checksum(algorithm, body).to_be_bytes()[4..].to_vec()
}

fn refuse(error: ChunkError) -> ServiceError {
    match error {
        ChunkError::Incomplete => {
            let words =
                "You did not provide the number of bytes specified by the Content-Length HTTP header.";
            ServiceError::sender("IncompleteBody", 400, words)
        }
        ChunkError::Signature => ServiceError::sender("SignatureDoesNotMatch", 403, error.to_string()),
    }
}

fn malformed_trailer() -> ServiceError {
    let words = "The request contained trailing data that was not well-formed or did not conform to our published schema.";
    ServiceError::sender("MalformedTrailerError", 400, words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use tidegate_api::{Operation, cloudwatch, s3};

    fn request(headers: &[(&'static str, &'static str)], body: &'static [u8]) -> HttpRequest {
        let mut request = HttpRequest { body: Bytes::from_static(body), ..HttpRequest::default() };
        for (name, value) in headers {
            request.headers.insert(*name, HeaderValue::from_static(value));
        }
        request
    }

    #[test]
    fn trailers_become_headers() {
        let chunked = request(
            &[
                ("x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER"),
                ("x-amz-trailer", "x-amz-checksum-crc32"),
                ("x-amz-decoded-content-length", "5"),
                ("content-encoding", "aws-chunked, gzip"),
            ],
            b"5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n",
        );
        let meant = meant(s3::PutObject::MODEL, chunked.clone(), None).unwrap();
        assert_eq!(meant.body, "hello");
        assert_eq!(meant.header("x-amz-checksum-crc32"), Some("NhCmhg=="));
        assert_eq!(meant.header("content-encoding"), Some("gzip"));
        assert_eq!(meant.header("content-length"), Some("5"));
        let mut short = chunked;
        short.headers.insert("x-amz-decoded-content-length", HeaderValue::from_static("6"));
        assert_eq!(super::meant(s3::PutObject::MODEL, short, None).unwrap_err().code, "IncompleteBody");
    }

    #[test]
    fn checksums_of_documents_are_compared() {
        let op = s3::PutBucketVersioning::MODEL;
        for (name, right) in [
            ("x-amz-checksum-crc32", "NhCmhg=="),
            ("x-amz-checksum-crc32c", "mnG7TA=="),
            ("x-amz-checksum-sha1", "qvTGHdzF6KLavt4PO0gs2a6pQ00="),
            ("x-amz-checksum-sha256", "LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ="),
        ] {
            assert!(meant(op, request(&[(name, right)], b"hello"), None).is_ok(), "{name}");
            assert_eq!(meant(op, request(&[(name, right)], b"other"), None).unwrap_err().code, "BadDigest");
        }
        let error = meant(op, request(&[("x-amz-checksum-xxhash3", "0")], b""), None).unwrap_err();
        assert_eq!(error.code, "InvalidRequest");
    }

    #[test]
    fn compressed_requests_are_read_but_objects_are_kept() {
        use std::io::Write;
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        gzip.write_all(b"hello").unwrap();
        let body: Bytes = gzip.finish().unwrap().into();
        let sent = HttpRequest { body: body.clone(), ..request(&[("content-encoding", "gzip")], b"") };
        let read = meant(cloudwatch::PutMetricData::MODEL, sent.clone(), None).unwrap();
        assert_eq!((read.body.as_ref(), read.header("content-encoding")), (&b"hello"[..], None));
        assert_eq!(meant(s3::PutObject::MODEL, sent, None).unwrap().body, body);
    }
}
