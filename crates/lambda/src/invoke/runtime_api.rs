//! The Runtime API of one environment, on a listener of its own.
//!
//! AWS: <https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html>
//!
//! `AWS_LAMBDA_RUNTIME_API` is `host:port`: runtimes disagree on whether it may carry a path. So an environment is told
//! from others by its address, a random one of the loopback's sixteen million and a port, and serves its own processes alone.

use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use tidegate_core::{Ids, wall};
use tidegate_sandbox::{Exit, Family};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, oneshot, watch};

use super::line::{Line, Spoken};
use super::stream::Sink;

/// AWS: the largest answer of a function.
pub(crate) const RESPONSE_LIMIT: usize = 6_291_556;
const PREFIX: &str = "/2018-06-01/runtime/";

/// One event, as `/next` hands it out.
pub(crate) struct Event {
    pub(crate) id: String,
    pub(crate) payload: Bytes,
    pub(crate) client_context: Option<String>,
    pub(crate) arn: String,
    /// Milliseconds since 1970 on the machine's clock, which is the one the function sees.
    pub(crate) deadline: i64,
    /// Where an answer goes that comes in pieces; without one it is gathered.
    pub(crate) sink: Option<Sink>,
}

/// What became of an event.
#[derive(Debug)]
pub(crate) enum Answer {
    /// The function answered.
    Response(Bytes),
    /// The function answered in pieces, which were handed on.
    Streamed,
    /// The function, or its initialisation, failed and said so.
    Failed(Bytes),
    /// The function answered with more than is allowed.
    TooLarge,
    /// The function took too long.
    TimedOut,
    /// Its process ended first.
    Gone(Exit),
}

/// What kind of answer a body is.
#[derive(Clone, Copy)]
enum Kind {
    Response,
    Error,
}

/// Where an environment is in its life.
#[derive(Clone)]
enum Phase {
    Starting,
    Ready,
    Broken(Bytes),
    Gone(Exit),
}

/// The state shared between invocations and the listener.
pub(crate) struct RuntimeApi {
    /// Connections on which an event was asked for.
    asking: mpsc::UnboundedSender<Line>,
    waiting: tokio::sync::Mutex<Waiting>,
    current: Mutex<Option<Current>>,
    phase: watch::Sender<Phase>,
}

/// The connections that invocations speak on.
struct Waiting {
    asking: mpsc::UnboundedReceiver<Line>,
    /// The one that the last event went out on. What comes next on it is read when it is wanted.
    own: Option<Line>,
}

struct Current {
    id: String,
    answer: oneshot::Sender<Answer>,
    sink: Option<Sink>,
}

/// What comes of a request.
enum Heard {
    /// The connection goes on.
    More,
    /// The current event was answered.
    Answered(Current, Answer),
    /// The connection has ended.
    Over,
}

impl RuntimeApi {
    pub(crate) fn new() -> Arc<Self> {
        let (sender, asking) = mpsc::unbounded_channel();
        Arc::new(Self {
            asking: sender,
            waiting: tokio::sync::Mutex::new(Waiting { asking, own: None }),
            current: Mutex::default(),
            phase: watch::Sender::new(Phase::Starting),
        })
    }

    /// Waits until the runtime has asked for its first event, or says why it never will.
    pub(crate) async fn initialised(&self, limit: Duration) -> Result<(), Answer> {
        if matches!(*self.phase.borrow(), Phase::Ready) {
            return Ok(());
        }
        let mut phases = self.phase.subscribe();
        let settled = wall::timeout(limit, phases.wait_for(|phase| !matches!(phase, Phase::Starting))).await;
        match settled.map(|found| found.map(|phase| phase.clone())) {
            Ok(Ok(Phase::Ready)) => Ok(()),
            Ok(Ok(Phase::Broken(body))) => Err(Answer::Failed(body)),
            Ok(Ok(Phase::Gone(exit))) => Err(Answer::Gone(exit)),
            Ok(Ok(Phase::Starting) | Err(_)) | Err(_) => Err(Answer::TimedOut),
        }
    }

    /// Hands out an event and waits for its answer.
    pub(crate) async fn serve(self: &Arc<Self>, event: Event, limit: Duration) -> Answer {
        let (answer, mut answered) = oneshot::channel();
        *self.lock() = Some(Current { id: event.id.clone(), answer, sink: event.sink.clone() });
        if let Phase::Gone(exit) = &*self.phase.borrow() {
            return Answer::Gone(exit.clone());
        }
        let served = wall::timeout(limit, async {
            // The event's own connection first: what is told there needs no waking of anybody.
            let delivered = tokio::select! {
                biased;
                delivered = self.deliver(&event) => delivered,
                answer = &mut answered => return answer,
            };
            match delivered {
                Some((current, answer)) => {
                    // The receiver goes before the sender, which would wake this very task.
                    answered.close();
                    drop(current);
                    Ok(answer)
                }
                None => answered.await,
            }
        })
        .await;
        match served {
            Ok(Ok(answer)) => answer,
            Ok(Err(_)) => Answer::Gone(Exit::Killed),
            Err(_) => {
                self.lock().take();
                Answer::TimedOut
            }
        }
    }

    /// Hands an event out, and listens on its connection; nothing where the answer comes on another one.
    async fn deliver(self: &Arc<Self>, event: &Event) -> Option<(Current, Answer)> {
        let mut waiting = self.waiting.lock().await;
        loop {
            let line = self.ready(&mut waiting).await?;
            line.asked = false;
            match line.answer(&mut handed_out(event), payload(event)).await {
                Ok(()) => break,
                // Nobody has got it: it goes to who asks next.
                Err(error) => tracing::debug!(%error, "a runtime hung up while it asked for an event"),
            }
            waiting.own = None;
        }
        while let Some(line) = waiting.own.as_mut().filter(|line| !line.asked) {
            match self.hear(line).await {
                Heard::Answered(current, answer) => {
                    line.rest();
                    return Some((current, answer));
                }
                Heard::More => {}
                Heard::Over => waiting.own = None,
            }
        }
        None
    }

    /// The connection on which an event was asked for, once there is one.
    async fn ready<'w>(self: &Arc<Self>, waiting: &'w mut Waiting) -> Option<&'w mut Line> {
        loop {
            let Waiting { asking, own } = waiting;
            match own {
                Some(line) if line.asked => {
                    if line.is_open() {
                        break;
                    }
                    waiting.own = None;
                }
                Some(line) => tokio::select! {
                    biased;
                    heard = self.hear(line) => match heard {
                        Heard::Over => waiting.own = None,
                        Heard::Answered(current, answer) => self.pass_on(current, answer),
                        Heard::More => {}
                    },
                    Some(other) = asking.recv() => {
                        // This runtime uses several connections: the last one goes on without being waited for.
                        if let Some(last) = waiting.own.replace(other) {
                            tokio::spawn(self.clone().converse(last));
                        }
                    }
                },
                None => waiting.own = Some(asking.recv().await?),
            }
        }
        waiting.own.as_mut()
    }

    /// Waits until the runtime asks for another event; some end after an error instead.
    pub(crate) async fn asks_again(self: &Arc<Self>, limit: Duration) -> bool {
        let mut phases = self.phase.subscribe();
        let asked = async {
            let mut waiting = self.waiting.lock().await;
            tokio::select! {
                line = self.ready(&mut waiting) => line.is_some(),
                _ = phases.wait_for(|phase| matches!(phase, Phase::Gone(_))) => false,
            }
        };
        wall::timeout(limit, asked).await.unwrap_or(false)
    }

    /// The process has ended.
    pub(crate) fn gone(&self, exit: Exit) {
        self.phase.send_modify(|phase| {
            // What broke the initialisation says more than the exit that follows it.
            if !matches!(phase, Phase::Broken(_)) {
                *phase = Phase::Gone(exit.clone());
            }
        });
        let current = self.lock().take();
        if let Some(current) = current {
            self.pass_on(current, Answer::Gone(exit));
        }
    }

    /// Whether the environment can serve another event.
    pub(crate) fn is_alive(&self) -> bool {
        matches!(*self.phase.borrow(), Phase::Starting | Phase::Ready)
    }

    /// The current event, where that is its id.
    fn taken(&self, id: &str) -> Option<Current> {
        let mut current = self.lock();
        if current.as_ref()?.id == id { current.take() } else { None }
    }

    /// Where the answer to the current event goes in pieces, by the path that it is sent to.
    fn sink(&self, path: &str) -> Option<Sink> {
        let (id, _) =
            answered(path.strip_prefix(PREFIX)?).filter(|(_, kind)| matches!(kind, Kind::Response))?;
        self.lock().as_ref().filter(|current| current.id == id)?.sink.clone()
    }

    /// Gives an answer to whoever waits for it.
    fn pass_on(&self, current: Current, answer: Answer) {
        if current.answer.send(answer).is_err() {
            tracing::debug!(request = current.id, "an answer came after its invocation had ended");
        }
    }

    fn lock(&self) -> MutexGuard<'_, Option<Current>> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Serves connections until dropped.
    /// Serves the environment's own processes alone: the loopback is everybody's, and events are not.
    pub(crate) async fn listen(self: Arc<Self>, listener: TcpListener, family: Family) {
        while let Ok((stream, theirs)) = listener.accept().await {
            if let Err(error) = stream.set_nodelay(true) {
                tracing::debug!(%error, "a runtime hung up while it connected");
                continue;
            }
            let api = self.clone();
            tokio::spawn(async move {
                if is_own(&stream, theirs, family).await {
                    api.converse(Line::new(stream)).await;
                }
            });
        }
    }

    /// Hears what comes on a connection until it asks for an event: then it is the next invocation's.
    async fn converse(self: Arc<Self>, mut line: Line) {
        loop {
            match self.hear(&mut line).await {
                Heard::Over => return,
                Heard::Answered(current, answer) => self.pass_on(current, answer),
                Heard::More => {}
            }
            if line.asked {
                if self.asking.send(line).is_err() {
                    tracing::debug!("a runtime asks for an event, but its environment has gone");
                }
                return;
            }
        }
    }

    /// Hears one request, and answers it unless it asks for an event.
    async fn hear(&self, line: &mut Line) -> Heard {
        let mut spoken = match line.request(|path| self.sink(path)).await {
            Ok(Some(spoken)) => spoken,
            Ok(None) => return Heard::Over,
            Err(error) => {
                tracing::debug!(%error, "a runtime's connection ended");
                return Heard::Over;
            }
        };
        let closes = spoken.closes;
        let path = spoken.path.clone();
        let path = path.strip_prefix(PREFIX).unwrap_or_default();
        let (mut said, heard) = match (spoken.method.as_str(), path) {
            ("GET", "invocation/next") => {
                self.is_ready();
                line.asked = true;
                return Heard::More;
            }
            ("POST", "init/error") => {
                self.phase.send_replace(Phase::Broken(spoken.body));
                (ACCEPTED.to_vec(), Heard::More)
            }
            ("POST", path) => match answered(path) {
                Some((id, kind)) => self.take(id, &mut spoken, kind),
                None => (no_path(), Heard::More),
            },
            _ => (no_path(), Heard::More),
        };
        let mut told = line.answer(&mut said, &[]).await;
        if told.is_ok() && closes {
            told = line.hang_up().await;
        }
        match (told, heard) {
            // Whether the runtime hears it or not, the event is answered.
            (_, Heard::Answered(current, answer)) => Heard::Answered(current, answer),
            (Ok(()), heard) if !closes => heard,
            _ => Heard::Over,
        }
    }

    fn is_ready(&self) {
        self.phase.send_if_modified(|phase| {
            let first = matches!(phase, Phase::Starting);
            if first {
                *phase = Phase::Ready;
            }
            first
        });
    }

    fn take(&self, id: &str, spoken: &mut Spoken, kind: Kind) -> (Vec<u8>, Heard) {
        let Some(current) = self.taken(id) else {
            return (refusal("400 Bad Request", "InvalidRequestID", "Invalid request ID"), Heard::More);
        };
        if spoken.is_too_large {
            let message = format!("Exceeded maximum allowed payload size ({RESPONSE_LIMIT} bytes).");
            let said = refusal("413 Payload Too Large", "RequestEntityTooLarge", &message);
            return (said, Heard::Answered(current, Answer::TooLarge));
        }
        let failed = std::mem::take(&mut spoken.trailers).error();
        let answer = match (kind, failed) {
            (Kind::Error, _) => Answer::Failed(spoken.body.clone()),
            (Kind::Response, Some(error)) => Answer::Failed(error),
            (Kind::Response, None) if spoken.is_streamed => Answer::Streamed,
            (Kind::Response, None) => Answer::Response(spoken.body.clone()),
        };
        (ACCEPTED.to_vec(), Heard::Answered(current, answer))
    }
}

/// Which event a path answers, and how.
fn answered(path: &str) -> Option<(&str, Kind)> {
    match path.strip_prefix("invocation/")?.split_once('/')? {
        (id, "response") => Some((id, Kind::Response)),
        (id, "error") => Some((id, Kind::Error)),
        _ => None,
    }
}

async fn is_own(stream: &TcpStream, theirs: SocketAddr, family: Family) -> bool {
    let holds =
        stream.local_addr().map(|ours| tokio::task::spawn_blocking(move || family.holds(theirs, ours)));
    let answer = match holds {
        Ok(looking) => looking.await.map_err(std::io::Error::other).flatten(),
        Err(error) => Err(error),
    };
    match answer {
        Ok(true) => true,
        Ok(false) => {
            tracing::warn!(%theirs, "a process outside of the environment asked for its events, and got none");
            false
        }
        Err(error) => {
            tracing::error!(%error, "who connected to a Runtime API could not be told, so it was not served");
            false
        }
    }
}

fn payload(event: &Event) -> &[u8] {
    if event.payload.is_empty() { b"{}" } else { &event.payload }
}

/// The head of an event.
fn handed_out(event: &Event) -> Vec<u8> {
    let mut head = Vec::with_capacity(512 + event.arn.len() + payload(event).len().min(8 << 10));
    head.extend_from_slice(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n");
    set(&mut head, "lambda-runtime-aws-request-id", &event.id);
    set(&mut head, "lambda-runtime-deadline-ms", &event.deadline.to_string());
    set(&mut head, "lambda-runtime-invoked-function-arn", &event.arn);
    set(&mut head, "lambda-runtime-trace-id", &trace_id(event));
    if let Some(context) = &event.client_context {
        set(&mut head, "lambda-runtime-client-context", context);
    }
    end(&mut head, payload(event).len());
    head
}

/// A trace header that says "not sampled": tracing is passed through, and nothing came in.
fn trace_id(event: &Event) -> String {
    let mut digits: String = event.id.chars().filter(char::is_ascii_hexdigit).take(32).collect();
    while digits.len() < 32 {
        digits.push('0');
    }
    format!("Root=1-{:08x}-{};Parent={};Sampled=0", event.deadline / 1000, &digits[..24], &digits[16..])
}

fn set(head: &mut Vec<u8>, name: &'static str, value: &str) {
    if !value.bytes().all(|byte| byte == b'\t' || (b' '..=b'~').contains(&byte)) {
        tracing::warn!(name, "a header of an event has characters that headers cannot have");
        return;
    }
    for part in [name, ": ", value, "\r\n"] {
        head.extend_from_slice(part.as_bytes());
    }
}

/// Ends a head whose body has this length.
fn end(head: &mut Vec<u8>, length: usize) {
    write!(head, "content-length: {length}\r\n\r\n").expect("a vector takes what is written");
}

/// What is said to an answer that was taken.
const ACCEPTED: &[u8] =
    b"HTTP/1.1 202 Accepted\r\ncontent-type: application/json\r\ncontent-length: 16\r\n\r\n\
    {\"status\":\"OK\"}\n";

fn no_path() -> Vec<u8> {
    refusal("404 Not Found", "InvalidPath", "There is no such path in the Runtime API")
}

fn refusal(status: &str, kind: &str, message: &str) -> Vec<u8> {
    let body = serde_json::json!({"errorMessage": message, "errorType": kind}).to_string();
    let mut said = format!("HTTP/1.1 {status}\r\ncontent-type: application/json\r\n").into_bytes();
    end(&mut said, body.len());
    said.extend_from_slice(body.as_bytes());
    said
}

/// Binds a listener at a random loopback address, or at the usual one where the machine has but that.
pub(crate) async fn bind(ids: &Ids) -> std::io::Result<(TcpListener, SocketAddr)> {
    let mut draw = [0u8; 3];
    ids.fill(&mut draw);
    let random = Ipv4Addr::new(127, draw[0], draw[1], draw[2].clamp(2, 254));
    let listener = match TcpListener::bind((random, 0)).await {
        Ok(listener) => listener,
        Err(_) => TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?,
    };
    let address = listener.local_addr()?;
    Ok((listener, address))
}

#[cfg(test)]
#[path = "runtime_api_tests.rs"]
mod tests;
