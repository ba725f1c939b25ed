//! Answers that come in pieces: a runtime sends them while its function runs, and whoever asked gets each as it comes.
//!
//! AWS: <https://docs.aws.amazon.com/lambda/latest/dg/runtimes-custom.html#runtimes-custom-response-streaming>

use std::sync::Arc;

use bytes::Bytes;
use tidegate_core::{Cx, Failure, Fault};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::{Done, Request, Target, run};
use crate::Lambda;

/// AWS: the largest answer in pieces, 200 MB.
pub(super) const STREAM_LIMIT: usize = 200 << 20;
/// How many pieces wait for a slow reader before the function waits, too.
const WAITING: usize = 16;

/// What a runtime sends of an answer.
#[derive(Debug)]
pub(crate) enum Piece {
    /// It begins, with this type of content.
    Begins(Option<String>),
    /// Its next bytes.
    Bytes(Bytes),
}

/// Where the pieces of an answer go.
pub(crate) type Sink = mpsc::Sender<Piece>;

/// How an invocation began to answer.
pub(crate) enum Begun {
    /// It has ended, with its answer whole.
    Ended(Done),
    /// Its answer comes in pieces.
    Streams(Streaming),
}

/// An answer that comes in pieces.
pub(crate) struct Streaming {
    pub(crate) content_type: Option<String>,
    pieces: mpsc::Receiver<Piece>,
    ended: JoinHandle<Result<Done, Failure>>,
}

impl Streaming {
    /// The next bytes, until there are no more.
    pub(crate) async fn next(&mut self) -> Option<Bytes> {
        match self.pieces.recv().await? {
            Piece::Bytes(bytes) => Some(bytes),
            Piece::Begins(_) => Some(Bytes::new()),
        }
    }

    /// What came of the invocation.
    pub(crate) async fn end(self) -> Result<Done, Failure> {
        drop(self.pieces);
        ended(self.ended).await
    }
}

/// Runs one event, until its answer begins or is there whole.
pub(crate) async fn begin(
    lambda: &Arc<Lambda>,
    cx: &Cx,
    target: Target,
    request: Request,
) -> Result<Begun, Failure> {
    let (sink, mut pieces) = mpsc::channel(WAITING);
    let request = Request { sink: Some(sink), ..request };
    let (lambda, cx) = (lambda.clone(), cx.clone());
    // A task of its own: a reader who waits must not keep the function's time from running out.
    let running = tokio::spawn(async move { run(&lambda, &cx, target, request).await });
    Ok(match pieces.recv().await {
        Some(Piece::Begins(content_type)) => {
            Begun::Streams(Streaming { content_type, pieces, ended: running })
        }
        _ => Begun::Ended(ended(running).await?),
    })
}

async fn ended(running: JoinHandle<Result<Done, Failure>>) -> Result<Done, Failure> {
    running.await.map_err(|error| Fault::because("running an invocation", error))?
}
