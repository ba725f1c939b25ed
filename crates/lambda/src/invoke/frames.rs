//! Events as they travel in an answer that comes in pieces.
//!
//! AWS: <https://docs.aws.amazon.com/AmazonS3/latest/API/RESTSelectObjectAppendix.html>, which has the frames' layout.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::{BufMut, Bytes, BytesMut};
use crc_fast::CrcAlgorithm;
use serde_json::{Map, Value};

use super::Done;

/// The type of a header's value: text.
const TEXT: u8 = 7;

/// A piece of a function's answer.
pub(crate) fn chunk(bytes: &[u8]) -> Bytes {
    frame("PayloadChunk", "application/octet-stream", bytes)
}

/// The end of an answer: whether the function failed, and the end of its log where that was asked for.
pub(crate) fn complete(done: &Done, with_log: bool) -> Bytes {
    let mut event = Map::new();
    if let Some(error) = done.error {
        let told: Option<Value> = serde_json::from_slice(&done.payload).ok();
        let kind = told.as_ref().and_then(|told| told.get("errorType")?.as_str()).unwrap_or(error);
        event.insert("ErrorCode".to_owned(), kind.into());
        event.insert("ErrorDetails".to_owned(), String::from_utf8_lossy(&done.payload).into());
    }
    if with_log {
        event.insert("LogResult".to_owned(), STANDARD.encode(&done.tail).into());
    }
    frame("InvokeComplete", "application/json", Value::Object(event).to_string().as_bytes())
}

/// An answer that was whole from the beginning.
pub(crate) fn whole(done: &Done, with_log: bool) -> Bytes {
    let mut frames = BytesMut::new();
    if done.error.is_none() {
        frames.extend_from_slice(&chunk(&done.payload));
    }
    frames.extend_from_slice(&complete(done, with_log));
    frames.freeze()
}

fn frame(event: &str, content_type: &str, payload: &[u8]) -> Bytes {
    let mut headers = BytesMut::new();
    for (name, value) in [(":event-type", event), (":content-type", content_type), (":message-type", "event")]
    {
        headers.put_u8(u8::try_from(name.len()).unwrap_or(u8::MAX));
        headers.put_slice(name.as_bytes());
        headers.put_u8(TEXT);
        headers.put_u16(u16::try_from(value.len()).unwrap_or(u16::MAX));
        headers.put_slice(value.as_bytes());
    }
    // Two lengths, their sum, the headers, the payload, the sum of it all.
    let length = 12 + headers.len() + payload.len() + 4;
    let mut frame = BytesMut::with_capacity(length);
    frame.put_u32(u32::try_from(length).unwrap_or(u32::MAX));
    frame.put_u32(u32::try_from(headers.len()).unwrap_or(u32::MAX));
    put_sum(&mut frame);
    frame.put_slice(&headers);
    frame.put_slice(payload);
    put_sum(&mut frame);
    frame.freeze()
}

fn put_sum(frame: &mut BytesMut) {
    let sum = crc_fast::checksum(CrcAlgorithm::Crc32IsoHdlc, frame).to_be_bytes();
    frame.put_slice(&sum[4..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_tells_its_lengths_and_sums() {
        let frame = chunk(b"tide");
        let number = |at: usize| u32::from_be_bytes(frame[at..at + 4].try_into().unwrap());
        let (length, headers) = (number(0) as usize, number(4) as usize);
        assert_eq!((length, &frame[12 + headers..length - 4]), (frame.len(), &b"tide"[..]));
        let sum = |bytes: &[u8]| crc_fast::checksum(CrcAlgorithm::Crc32IsoHdlc, bytes);
        assert_eq!(u64::from(number(8)), sum(&frame[..8]));
        assert_eq!(u64::from(number(length - 4)), sum(&frame[..length - 4]));
    }
}
