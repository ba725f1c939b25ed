//! The body of an answer: whole, or with an end that comes in pieces.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};
use tidegate_api::HttpResponse;
use tokio::sync::mpsc;

/// An answer, and what follows its body as it is made.
pub(crate) struct Answer {
    pub(crate) response: HttpResponse,
    pub(crate) rest: Option<mpsc::Receiver<Bytes>>,
}

impl From<HttpResponse> for Answer {
    fn from(response: HttpResponse) -> Self {
        Self { response, rest: None }
    }
}

/// What is written of an answer behind its head.
pub(crate) struct AnswerBody {
    first: Option<Bytes>,
    rest: Option<mpsc::Receiver<Bytes>>,
}

impl AnswerBody {
    pub(crate) fn new(first: Bytes, rest: Option<mpsc::Receiver<Bytes>>) -> Self {
        Self { first: Some(first).filter(|first| !first.is_empty()), rest }
    }
}

impl Body for AnswerBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if let Some(first) = self.first.take() {
            return Poll::Ready(Some(Ok(Frame::data(first))));
        }
        match &mut self.rest {
            Some(rest) => rest.poll_recv(cx).map(|piece| piece.map(|piece| Ok(Frame::data(piece)))),
            None => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.first.is_none() && self.rest.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        match &self.rest {
            Some(_) => SizeHint::default(),
            None => SizeHint::with_exact(self.first.as_ref().map_or(0, |first| first.len() as u64)),
        }
    }
}
