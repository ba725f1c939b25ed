//! Answers that come in pieces: what is sent after an operation's own output, as it is made.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use tokio::sync::mpsc;

/// How many pieces wait for a slow reader before whoever makes them waits, too.
const WAITING: usize = 16;

/// Where an operation leaves the end of its answer for whoever writes the answer.
#[derive(Clone, Debug, Default)]
pub struct Pieces(Arc<Mutex<Option<mpsc::Receiver<Bytes>>>>);

impl Pieces {
    /// Begins: what is sent here follows the body of the answer, which ends when the sender is dropped.
    pub fn begin(&self) -> mpsc::Sender<Bytes> {
        let (sender, receiver) = mpsc::channel(WAITING);
        self.0.lock().unwrap_or_else(PoisonError::into_inner).replace(receiver);
        sender
    }

    /// What follows the body, where something does.
    pub fn take(&self) -> Option<mpsc::Receiver<Bytes>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}
