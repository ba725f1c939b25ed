//! One kept connection of a runtime: requests come in, answers go out, in turn.
//!
//! The task that runs an invocation speaks on it directly. With a task of its own each connection would cost every event
//! two wake-ups, and a wake-up of another thread costs more than all else that is done for an event.

use std::io::{Read, Write};

use bytes::{Buf, Bytes, BytesMut};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use super::runtime_api::RESPONSE_LIMIT;
use super::stream::{Piece, STREAM_LIMIT, Sink};
use super::trailers::Trailers;

/// The longest that the head of a request, or the line before a chunk, may be.
const LONGEST_HEAD: usize = 64 << 10;
/// Headers of a request.
const MOST_HEADERS: usize = 64;
/// What is read at once.
const READ: usize = 8 << 10;

/// A connection, with what was read of it and not yet understood.
pub(super) struct Line {
    stream: Stream,
    have: BytesMut,
    reading: Option<Reading>,
    /// It has asked for an event, and has none.
    pub(super) asked: bool,
}

/// A connection is at rest between two events: what comes on it then is read when the next event is there, and nobody is
/// woken for it.
enum Stream {
    Awake(TcpStream),
    AtRest(std::net::TcpStream),
    /// It could not be woken.
    Gone,
}

/// A whole request.
pub(super) struct Spoken {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) body: Bytes,
    /// The body was longer than an answer may be, and is not there.
    pub(super) is_too_large: bool,
    /// The connection is not kept.
    pub(super) closes: bool,
    /// The body was handed on in pieces, and is not there.
    pub(super) is_streamed: bool,
    /// What followed the body.
    pub(super) trailers: Trailers,
}

/// A request whose head is read.
struct Reading {
    spoken: Spoken,
    body: BytesMut,
    /// The length of the body as far as it has come.
    length: usize,
    left: Left,
    /// The runtime waits for a word before it sends the body.
    hesitates: bool,
    /// The body is made while it is sent.
    streams: bool,
    content_type: Option<String>,
    sink: Option<Sink>,
}

/// What is missing of a body.
enum Left {
    Bytes(usize),
    /// The line that tells the length of the next chunk.
    Size,
    Chunk(usize),
    /// The line break behind a chunk.
    Break,
    /// The lines behind the last chunk.
    Trailers,
    Nothing,
}

impl Line {
    pub(super) fn new(stream: TcpStream) -> Self {
        Self { stream: Stream::Awake(stream), have: BytesMut::new(), reading: None, asked: false }
    }

    /// Lets the connection rest until somebody asks for its next request.
    pub(super) fn rest(&mut self) {
        self.stream = match std::mem::replace(&mut self.stream, Stream::Gone) {
            Stream::Awake(stream) => match stream.into_std() {
                Ok(stream) => Stream::AtRest(stream),
                Err(error) => {
                    tracing::debug!(%error, "a runtime's connection does not rest");
                    Stream::Gone
                }
            },
            other => other,
        };
    }

    /// The connection, woken if it was at rest.
    fn awake(&mut self) -> std::io::Result<&mut TcpStream> {
        self.stream = match std::mem::replace(&mut self.stream, Stream::Gone) {
            Stream::AtRest(stream) => Stream::Awake(TcpStream::from_std(stream)?),
            other => other,
        };
        match &mut self.stream {
            Stream::Awake(stream) => Ok(stream),
            _ => Err(std::io::ErrorKind::NotConnected.into()),
        }
    }

    /// Reads what has come while the connection was at rest; `None` where that is nothing, or it was not at rest.
    fn peek(&mut self) -> Option<std::io::Result<usize>> {
        let Stream::AtRest(stream) = &mut self.stream else { return None };
        let had = self.have.len();
        self.have.resize(had + READ, 0);
        let read = stream.read(&mut self.have[had..]);
        self.have.truncate(had + read.as_ref().map_or(0, |count| *count));
        match read {
            Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => None,
            read => Some(read),
        }
    }

    async fn write(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        let mut left = bytes;
        if let Stream::AtRest(stream) = &mut self.stream {
            match stream.write(left) {
                Ok(count) => left = &left[count..],
                Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {}
                Err(error) => return Err(error),
            }
        }
        // What comes next is the answer, which has to be waited for.
        let stream = self.awake()?;
        if left.is_empty() { Ok(()) } else { stream.write_all(left).await }
    }

    /// The next request; nothing where the runtime has hung up. What is read is kept when this is dropped.
    ///
    /// `sink` says where the body of an answer that streams goes, by the path of its request.
    pub(super) async fn request(
        &mut self,
        sink: impl Fn(&str) -> Option<Sink>,
    ) -> std::io::Result<Option<Spoken>> {
        loop {
            if self.understood(&sink)? {
                self.hand_on().await;
                if let Some(spoken) = self.whole() {
                    return Ok(Some(spoken));
                }
            }
            if let Some(reading) = &mut self.reading
                && std::mem::take(&mut reading.hesitates)
            {
                self.write(b"HTTP/1.1 100 Continue\r\n\r\n").await?;
            }
            let read = match self.peek() {
                Some(read) => read?,
                None => {
                    self.awake()?;
                    let Stream::Awake(stream) = &mut self.stream else { continue };
                    self.have.reserve(READ);
                    stream.read_buf(&mut self.have).await?
                }
            };
            if read == 0 {
                return match self.have.is_empty() && self.reading.is_none() {
                    true => Ok(None),
                    false => Err(std::io::ErrorKind::UnexpectedEof.into()),
                };
            }
        }
    }

    /// Sends an answer whole.
    pub(super) async fn answer(&mut self, head: &mut Vec<u8>, body: &[u8]) -> std::io::Result<()> {
        if body.len() <= READ {
            head.extend_from_slice(body);
            return self.write(head).await;
        }
        self.write(head).await?;
        self.write(body).await
    }

    /// Says that nothing more will be said.
    pub(super) async fn hang_up(&mut self) -> std::io::Result<()> {
        self.awake()?.shutdown().await
    }

    /// Whether the runtime is still there, as far as is known.
    pub(super) fn is_open(&mut self) -> bool {
        let Stream::Awake(stream) = &mut self.stream else { return matches!(self.stream, Stream::AtRest(_)) };
        self.have.reserve(READ);
        match stream.try_read_buf(&mut self.have) {
            Ok(count) => count > 0,
            Err(error) => error.kind() == std::io::ErrorKind::WouldBlock,
        }
    }

    /// Takes what there is apart; whether a request has begun.
    fn understood(&mut self, sink: impl Fn(&str) -> Option<Sink>) -> std::io::Result<bool> {
        if self.reading.is_none() {
            self.reading = head(&mut self.have)?;
            if let Some(reading) = self.reading.as_mut().filter(|reading| reading.streams) {
                reading.sink = sink(&reading.spoken.path);
            }
        }
        let Some(reading) = &mut self.reading else { return Ok(false) };
        while reading.advance(&mut self.have)? {}
        Ok(true)
    }

    /// Hands what is there of a streamed body on, at the pace of whoever reads it.
    async fn hand_on(&mut self) {
        let Some(reading) = &mut self.reading else { return };
        let Some(sink) = &reading.sink else { return };
        if !reading.spoken.is_streamed {
            if let Ok(room) = sink.reserve().await {
                room.send(Piece::Begins(reading.content_type.take()));
            }
            reading.spoken.is_streamed = true;
        }
        if !reading.body.is_empty() {
            match sink.reserve().await {
                Ok(room) => room.send(Piece::Bytes(reading.body.split().freeze())),
                // Nobody reads any more, and the function goes on.
                Err(_) => reading.body.clear(),
            }
        }
    }

    /// The request, once all of it is there.
    fn whole(&mut self) -> Option<Spoken> {
        let reading = self.reading.take_if(|reading| matches!(reading.left, Left::Nothing))?;
        let body = if reading.spoken.is_too_large { Bytes::new() } else { reading.body.freeze() };
        Some(Spoken { body, ..reading.spoken })
    }
}

impl Reading {
    /// Takes a piece of the body from what there is; false where more has to be read first.
    fn advance(&mut self, have: &mut BytesMut) -> std::io::Result<bool> {
        match self.left {
            Left::Nothing => return Ok(false),
            Left::Bytes(left) => {
                let left = self.take(have, left);
                self.left = if left == 0 { Left::Nothing } else { Left::Bytes(left) };
                return Ok(left == 0);
            }
            Left::Chunk(left) => {
                let left = self.take(have, left);
                self.left = if left == 0 { Left::Break } else { Left::Chunk(left) };
                return Ok(left == 0);
            }
            Left::Size | Left::Break | Left::Trailers => {}
        }
        let Some(line) = line(have)? else { return Ok(false) };
        self.left = match self.left {
            Left::Size => match size(&line).ok_or_else(|| malformed("a chunk has no length"))? {
                0 => Left::Trailers,
                size => Left::Chunk(size),
            },
            Left::Trailers if line.is_empty() => Left::Nothing,
            Left::Trailers => {
                self.spoken.trailers.add(&line);
                Left::Trailers
            }
            _ => Left::Size,
        };
        Ok(true)
    }

    /// Takes up to `left` bytes of the body, and says how many are then missing. What is too much is let go of.
    fn take(&mut self, have: &mut BytesMut, left: usize) -> usize {
        let count = left.min(have.len());
        self.length += count;
        let most = if self.sink.is_some() { STREAM_LIMIT } else { RESPONSE_LIMIT };
        self.spoken.is_too_large |= self.length > most;
        if self.spoken.is_too_large {
            have.advance(count);
            self.body.clear();
        } else if self.body.is_empty() {
            self.body = have.split_to(count);
        } else {
            self.body.extend_from_slice(&have.split_to(count));
        }
        left - count
    }
}

/// Reads a head, once it is there.
fn head(have: &mut BytesMut) -> std::io::Result<Option<Reading>> {
    if have.is_empty() {
        return Ok(None);
    }
    let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
    let mut request = httparse::Request::new(&mut headers);
    let length = match request.parse(have) {
        Ok(httparse::Status::Complete(length)) => length,
        Ok(httparse::Status::Partial) if have.len() < LONGEST_HEAD => return Ok(None),
        Ok(httparse::Status::Partial) => return Err(malformed("the head of a request is too long")),
        Err(error) => return Err(std::io::Error::new(std::io::ErrorKind::InvalidData, error)),
    };
    let (mut left, mut closes) = (Left::Nothing, request.version == Some(0));
    let (mut hesitates, mut streams, mut content_type) = (false, false, None);
    for header in request.headers.iter() {
        let is = |name: &str| header.name.eq_ignore_ascii_case(name);
        let says = |word: &[u8]| {
            header.value.split(|byte| *byte == b',').any(|part| part.trim_ascii().eq_ignore_ascii_case(word))
        };
        if is("content-length") && !matches!(left, Left::Size) {
            let text = std::str::from_utf8(header.value).ok().and_then(|text| text.trim().parse().ok());
            match text.ok_or_else(|| malformed("the length of a body is no number"))? {
                0 => {}
                length => left = Left::Bytes(length),
            }
        } else if is("transfer-encoding") && says(b"chunked") {
            left = Left::Size;
        } else if is("connection") {
            closes = says(b"close") || (closes && !says(b"keep-alive"));
        } else if is("expect") {
            hesitates = says(b"100-continue");
        } else if is("lambda-runtime-function-response-mode") {
            streams = says(b"streaming");
        } else if is("content-type") {
            content_type = std::str::from_utf8(header.value).ok().map(str::to_owned);
        }
    }
    let path = request.path.unwrap_or_default();
    let spoken = Spoken {
        method: request.method.unwrap_or_default().to_owned(),
        path: path.split_once('?').map_or(path, |(path, _)| path).to_owned(),
        body: Bytes::new(),
        is_too_large: false,
        closes,
        is_streamed: false,
        trailers: Trailers::default(),
    };
    have.advance(length);
    let hesitates = hesitates && have.is_empty();
    Ok(Some(Reading {
        spoken,
        body: BytesMut::new(),
        length: 0,
        left,
        hesitates,
        streams,
        content_type,
        sink: None,
    }))
}

/// Takes a line without its break, once it is there.
fn line(have: &mut BytesMut) -> std::io::Result<Option<BytesMut>> {
    let Some(at) = have.iter().position(|byte| *byte == b'\n') else {
        let fits = have.len() < LONGEST_HEAD;
        return if fits { Ok(None) } else { Err(malformed("a line between chunks is too long")) };
    };
    let mut line = have.split_to(at + 1);
    line.truncate(if line.ends_with(b"\r\n") { at - 1 } else { at });
    Ok(Some(line))
}

/// The length of a chunk, whose line may say more behind a semicolon.
fn size(line: &[u8]) -> Option<usize> {
    let digits = line.split(|byte| *byte == b';').next()?;
    usize::from_str_radix(std::str::from_utf8(digits).ok()?.trim(), 16).ok()
}

fn malformed(what: &'static str) -> std::io::Error {
    std::io::Error::new(std::io::ErrorKind::InvalidData, what)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a line reads of bytes that come in pieces of `piece`, with the length of each body.
    async fn read(bytes: Vec<u8>, piece: usize) -> std::io::Result<Vec<Spoken>> {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        let mut runtime = TcpStream::connect(listener.local_addr()?).await?;
        let mut line = Line::new(listener.accept().await?.0);
        let writing = tokio::spawn(async move {
            for part in bytes.chunks(piece) {
                runtime.write_all(part).await?;
                tokio::task::yield_now().await;
            }
            std::io::Result::Ok(runtime)
        });
        let mut found = Vec::new();
        drop(writing.await.expect("the writer ends")?);
        while let Some(spoken) = line.request(|_| None).await? {
            found.push(spoken);
        }
        Ok(found)
    }

    #[tokio::test]
    async fn requests_are_read_in_any_pieces() {
        let text = "GET /next HTTP/1.1\r\nHost: x\r\n\r\n\
                    POST /a?b=c HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello\
                    POST /b HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\nT: v\r\n\r\n\
                    POST /c HTTP/1.1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        for piece in [1, 7, 10_000] {
            let found = read(text.into(), piece).await.expect("all can be read");
            let told: Vec<_> = found
                .iter()
                .map(|spoken| (spoken.path.as_str(), spoken.body.as_ref(), spoken.closes))
                .collect();
            assert_eq!(
                told,
                [
                    ("/next", &b""[..], false),
                    ("/a", b"hello", false),
                    ("/b", b"abc0123456789", false),
                    ("/c", b"", true)
                ]
            );
        }
    }

    #[tokio::test]
    async fn what_is_no_request_is_refused() {
        for text in ["nonsense\r\n\r\n", "POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n", "GET / HTTP/1.1\r\n"]
        {
            assert!(read(text.into(), 100).await.is_err(), "{text}");
        }
    }
}
