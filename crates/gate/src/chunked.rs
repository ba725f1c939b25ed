//! The `aws-chunked` encoding of uploads: chunks, signed or not, and trailers.
//!
//! AWS: <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html>

use bytes::Bytes;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// What chunk signatures are made with: they chain from the request's own.
#[derive(Clone, Debug)]
pub(crate) struct Chain {
    /// The signing key of the request's day, region and service.
    pub(crate) key: [u8; 32],
    /// The request's `X-Amz-Date`.
    pub(crate) date: String,
    /// The credential scope.
    pub(crate) scope: String,
    /// The signature before the first chunk's: the request's.
    pub(crate) previous: String,
}

/// A decoded body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Content {
    pub(crate) body: Bytes,
    /// Trailing headers, names in lower case.
    pub(crate) trailers: Vec<(String, String)>,
}

/// Why a chunked body was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum ChunkError {
    /// It ends early or is not in chunks.
    #[error("The request body terminated unexpectedly")]
    Incomplete,
    /// A chunk's or the trailer's signature is wrong.
    #[error(
        "The request signature we calculated does not match the signature you provided. Check your key and signing method."
    )]
    Signature,
}

/// Decodes `body`; with a chain every chunk must carry the right signature, and with `trailer_signed` the trailer too.
pub(crate) fn decode(
    body: &Bytes,
    mut chain: Option<Chain>,
    trailer_signed: bool,
) -> Result<Content, ChunkError> {
    let mut rest = body.clone();
    let mut out = Vec::with_capacity(body.len());
    loop {
        let line = take_line(&mut rest)?;
        let (size, extension) = line.split_once(';').unwrap_or((&line, ""));
        let size = usize::from_str_radix(size.trim(), 16).map_err(|_| ChunkError::Incomplete)?;
        if rest.len() < size {
            return Err(ChunkError::Incomplete);
        }
        let chunk = rest.split_to(size);
        if let Some(chain) = &mut chain {
            let given = extension.trim().strip_prefix("chunk-signature=").ok_or(ChunkError::Signature)?;
            chain.check_chunk(&chunk, given)?;
        }
        if size == 0 {
            break;
        }
        out.extend_from_slice(&chunk);
        if !take_line(&mut rest)?.is_empty() {
            return Err(ChunkError::Incomplete);
        }
    }
    let trailers = trailers(&mut rest, chain.filter(|_| trailer_signed))?;
    Ok(Content { body: out.into(), trailers })
}

fn trailers(rest: &mut Bytes, chain: Option<Chain>) -> Result<Vec<(String, String)>, ChunkError> {
    let mut trailers = Vec::new();
    let mut signature = None;
    while !rest.is_empty() {
        let line = take_line(rest)?;
        if line.is_empty() {
            continue;
        }
        let (name, value) = line.split_once(':').ok_or(ChunkError::Incomplete)?;
        let (name, value) = (name.trim().to_ascii_lowercase(), value.trim().to_owned());
        if name == "x-amz-trailer-signature" {
            signature = Some(value);
        } else {
            trailers.push((name, value));
        }
    }
    if let Some(chain) = chain {
        chain.check_trailer(&trailers, &signature.ok_or(ChunkError::Signature)?)?;
    }
    Ok(trailers)
}

/// The next line without its end; a body that ends without one has ended early, except in its last line.
fn take_line(rest: &mut Bytes) -> Result<String, ChunkError> {
    let end = rest.windows(2).position(|pair| pair == b"\r\n");
    let (line, skip) = match end {
        Some(end) => (rest.split_to(end), 2),
        None => (rest.split_to(rest.len()), 0),
    };
    if skip == 0 && line.is_empty() {
        return Err(ChunkError::Incomplete);
    }
    let _end_of_line = rest.split_to(skip);
    String::from_utf8(line.to_vec()).map_err(|_| ChunkError::Incomplete)
}

impl Chain {
    fn check_chunk(&mut self, chunk: &[u8], given: &str) -> Result<(), ChunkError> {
        let empty = hex::encode(Sha256::digest(b""));
        let text = format!(
            "AWS4-HMAC-SHA256-PAYLOAD\n{}\n{}\n{}\n{empty}\n{}",
            self.date,
            self.scope,
            self.previous,
            hex::encode(Sha256::digest(chunk))
        );
        self.previous = self.check(&text, given)?;
        Ok(())
    }

    fn check_trailer(&self, trailers: &[(String, String)], given: &str) -> Result<(), ChunkError> {
        let canonical: String = trailers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
        let text = format!(
            "AWS4-HMAC-SHA256-TRAILER\n{}\n{}\n{}\n{}",
            self.date,
            self.scope,
            self.previous,
            hex::encode(Sha256::digest(canonical.as_bytes()))
        );
        self.check(&text, given).map(|_| ())
    }

    fn check(&self, text: &str, given: &str) -> Result<String, ChunkError> {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).map_err(|_| ChunkError::Signature)?;
        mac.update(text.as_bytes());
        let expected = hex::encode(mac.finalize().into_bytes());
        let equal: bool = expected.as_bytes().ct_eq(given.as_bytes()).into();
        if equal { Ok(expected) } else { Err(ChunkError::Signature) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unsigned_chunks_with_a_trailer() {
        let body = Bytes::from_static(b"5\r\nhello\r\n1\r\n!\r\n0\r\nx-amz-checksum-crc32:AAAA\r\n\r\n");
        let content = decode(&body, None, false).unwrap();
        assert_eq!(content.body, "hello!");
        assert_eq!(content.trailers, [("x-amz-checksum-crc32".to_owned(), "AAAA".to_owned())]);
    }

    #[test]
    fn a_body_that_ends_early_is_refused() {
        assert_eq!(decode(&Bytes::from_static(b"5\r\nhel"), None, false), Err(ChunkError::Incomplete));
        assert_eq!(decode(&Bytes::from_static(b""), None, false), Err(ChunkError::Incomplete));
    }

    /// The worked example of AWS's page on streaming signatures: 66,560 letters in two chunks.
    #[test]
    fn signed_chunks_chain_from_the_requests_signature() {
        let key = |parts: &[&str]| {
            let mut key = b"AWS4wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY".to_vec();
            for part in parts {
                let mut mac = Hmac::<Sha256>::new_from_slice(&key).unwrap();
                mac.update(part.as_bytes());
                key = mac.finalize().into_bytes().to_vec();
            }
            <[u8; 32]>::try_from(key).unwrap()
        };
        let chain = Chain {
            key: key(&["20130524", "us-east-1", "s3", "aws4_request"]),
            date: "20130524T000000Z".into(),
            scope: "20130524/us-east-1/s3/aws4_request".into(),
            previous: "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9".into(),
        };
        let mut body = Vec::new();
        body.extend_from_slice(
            b"10000;chunk-signature=ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648\r\n",
        );
        body.extend_from_slice(&[b'a'; 65536]);
        body.extend_from_slice(
            b"\r\n400;chunk-signature=0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497\r\n",
        );
        body.extend_from_slice(&[b'a'; 1024]);
        body.extend_from_slice(
            b"\r\n0;chunk-signature=b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9\r\n\r\n",
        );
        let content = decode(&body.clone().into(), Some(chain.clone()), false).unwrap();
        assert_eq!(content.body.len(), 66_560);
        body[100] = b'b';
        assert_eq!(decode(&body.into(), Some(chain), false), Err(ChunkError::Signature));
    }
}
