//! What an environment logs: the process's output and the platform's lines, in order.

use std::sync::Arc;

use bytes::Bytes;
use tidegate_core::{Clock, Timestamp};
use tokio::net::unix::pipe::Receiver;
use tokio::sync::{Mutex, OwnedSemaphorePermit, Semaphore, mpsc};

/// AWS: what `LogType=Tail` answers.
const TAIL: usize = 4096;
/// AWS: the largest log event.
const LINE_LIMIT: usize = 256 * 1024 - 26;
/// What one reading takes out of the pipe: all that a pipe holds. A function that writes without end is not read without
/// end by whoever wants to go on to something else.
const READING: usize = 64 * 1024;
/// Bytes of log lines that may wait, in lines of any length; beyond it the function's output waits.
const WAITING_BYTES: usize = 2 << 20;
/// Stands for a line break inside one log event of our own bootstraps.
const INNER_BREAK: u8 = 0x1e;

/// One log event.
pub(crate) struct LogLine {
    pub(crate) time: Timestamp,
    pub(crate) message: String,
    /// The room that it takes among the lines that wait.
    pub(crate) room: OwnedSemaphorePermit,
}

/// The log of one environment.
pub(crate) struct Output {
    pipe: Receiver,
    state: Mutex<State>,
    clock: Clock,
    sink: mpsc::Sender<LogLine>,
    room: Arc<Semaphore>,
}

#[derive(Default)]
struct State {
    partial: Vec<u8>,
    tail: Vec<u8>,
    /// Nobody takes log lines: the role may not write them.
    unheard: bool,
}

impl Output {
    pub(crate) fn new(pipe: Receiver, clock: Clock, sink: mpsc::Sender<LogLine>) -> Arc<Self> {
        let room = Arc::new(Semaphore::new(WAITING_BYTES));
        Arc::new(Self { pipe, state: Mutex::default(), clock, sink, room })
    }

    /// Passes on what the process writes, until it and all its children have gone.
    pub(crate) async fn follow(&self) {
        while self.pipe.readable().await.is_ok() {
            let mut state = self.state.lock().await;
            if !self.drain(&mut state).await {
                break;
            }
        }
    }

    /// A line before any event.
    pub(crate) async fn say(&self, line: &str) {
        let mut state = self.state.lock().await;
        self.emit(&mut state, line.to_owned()).await;
    }

    /// Begins an invocation's log.
    pub(crate) async fn begin(&self, line: Option<String>) {
        let mut state = self.state.lock().await;
        self.drain(&mut state).await;
        state.tail.clear();
        if let Some(line) = line {
            self.emit(&mut state, line).await;
        }
    }

    /// Ends an invocation's log and returns its last lines. What the function wrote before it answered is in the pipe
    /// by now, so draining it here keeps it between START and END.
    pub(crate) async fn end(&self, lines: &[String]) -> Bytes {
        let mut state = self.state.lock().await;
        self.drain(&mut state).await;
        if !state.partial.is_empty() {
            let rest = std::mem::take(&mut state.partial);
            self.emit(&mut state, text(&rest)).await;
        }
        for line in lines {
            self.emit(&mut state, line.clone()).await;
        }
        let from = state.tail.len().saturating_sub(TAIL);
        Bytes::copy_from_slice(&state.tail[from..])
    }

    /// Reads what is there; false at the end of the pipe.
    async fn drain(&self, state: &mut State) -> bool {
        let mut buffer = [0u8; 8192];
        let mut read = 0;
        while read < READING {
            match self.pipe.try_read(&mut buffer) {
                Ok(0) => return false,
                Ok(count) => {
                    read += count;
                    self.feed(state, &buffer[..count]).await;
                }
                Err(error) => return error.kind() == std::io::ErrorKind::WouldBlock,
            }
        }
        true
    }

    async fn feed(&self, state: &mut State, mut bytes: &[u8]) {
        while let Some(end) = bytes.iter().position(|byte| *byte == b'\n') {
            state.partial.extend_from_slice(&bytes[..=end]);
            bytes = &bytes[end + 1..];
            let line = std::mem::take(&mut state.partial);
            self.emit(state, text(&line)).await;
        }
        state.partial.extend_from_slice(bytes);
        if state.partial.len() > LINE_LIMIT {
            let line = std::mem::take(&mut state.partial);
            self.emit(state, text(&line)).await;
        }
    }

    async fn emit(&self, state: &mut State, message: String) {
        state.tail.extend_from_slice(message.as_bytes());
        if state.tail.len() > 4 * TAIL {
            state.tail.drain(..state.tail.len() - TAIL);
        }
        if state.unheard {
            return;
        }
        let wanted = u32::try_from(message.len().min(WAITING_BYTES)).unwrap_or(u32::MAX);
        let Ok(room) = self.room.clone().acquire_many_owned(wanted).await else { return };
        let line = LogLine { time: self.clock.now(), message, room };
        state.unheard = self.sink.send(line).await.is_err();
    }
}

fn text(line: &[u8]) -> String {
    let broken: Vec<u8> = line.iter().map(|byte| if *byte == INNER_BREAK { b'\n' } else { *byte }).collect();
    String::from_utf8_lossy(&broken).into_owned()
}
