//! What may be sent to a function.

use serde::de::IgnoredAny;
use tidegate_api::ServiceError;
use tidegate_api::lambda::error::invalid_request_content_exception;
use tidegate_core::Failure;

/// AWS: an event of a synchronous invocation.
const SYNCHRONOUS_LIMIT: usize = 6_291_456;
/// AWS: an event of an asynchronous invocation.
const ASYNCHRONOUS_LIMIT: usize = 1_048_576;

/// Refuses an event that is too large or no JSON.
pub(crate) fn check_payload(payload: &[u8], asynchronous: bool) -> Result<(), Failure> {
    let limit = if asynchronous { ASYNCHRONOUS_LIMIT } else { SYNCHRONOUS_LIMIT };
    if payload.len() > limit {
        let message = format!("Request must be smaller than {limit} bytes for the InvokeFunction operation");
        return Err(ServiceError::sender("RequestEntityTooLargeException", 413, message)
            .with("Type", "User")
            .into());
    }
    if payload.is_empty() {
        return Ok(());
    }
    serde_json::from_slice::<IgnoredAny>(payload).map(|_| ()).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let message = format!(
            "Could not parse request body into json: Could not parse payload into json: {}\n at [Source: REDACTED (`StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION` disabled); line: {line}, column: {column}]",
            reason(payload)
        );
        invalid_request_content_exception(message).with("Type", "User").into()
    })
}

fn reason(payload: &[u8]) -> String {
    const EXPECTED: &str =
        "expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')";
    match std::str::from_utf8(payload) {
        Err(error) => match payload.get(error.valid_up_to()) {
            Some(byte) if error.valid_up_to() > 0 => format!("Invalid UTF-8 start byte {byte:#04x}"),
            Some(byte) => format!("Unexpected character ((CTRL-CHAR, code {byte})): {EXPECTED}"),
            None => "Unexpected end-of-input".to_owned(),
        },
        Ok(text) => match text.trim_start().chars().next() {
            Some(c) => format!("Unexpected character ('{c}' (code {})): {EXPECTED}", u32::from(c)),
            None => "No content to map due to end-of-input".to_owned(),
        },
    }
}
