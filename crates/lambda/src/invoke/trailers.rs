//! What a runtime says behind an answer that came in pieces: that its function failed after all.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::json;

/// AWS's two trailers.
#[derive(Debug, Default)]
pub(super) struct Trailers {
    kind: Option<String>,
    body: Option<Bytes>,
}

impl Trailers {
    /// Notes a line behind the last chunk.
    pub(super) fn add(&mut self, line: &[u8]) {
        let Some((name, value)) = std::str::from_utf8(line).ok().and_then(|line| line.split_once(':')) else {
            return;
        };
        let value = value.trim();
        if name.eq_ignore_ascii_case("lambda-runtime-function-error-type") {
            self.kind = Some(value.to_owned());
        } else if name.eq_ignore_ascii_case("lambda-runtime-function-error-body") {
            // Base64, because lines cannot hold every character; who does not keep to it has said what it said.
            self.body = Some(STANDARD.decode(value).unwrap_or_else(|_| value.as_bytes().to_vec()).into());
        }
    }

    /// The function's error, where one is told.
    pub(super) fn error(self) -> Option<Bytes> {
        let kind = self.kind?;
        Some(self.body.unwrap_or_else(|| json!({"errorType": kind, "errorMessage": ""}).to_string().into()))
    }
}
