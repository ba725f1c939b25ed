//! The Runtime API of one environment, on a listener of its own.
//!
//! AWS: <https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html>
//!
//! `AWS_LAMBDA_RUNTIME_API` is `host:port`: runtimes disagree on whether it may carry a path. So an environment is told
//! from others by its address, a random one of the loopback's sixteen million and a port, and serves its own processes alone.

use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use http::{Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use hyper_util::rt::TokioIo;
use tidegate_core::{Ids, wall};
use tidegate_sandbox::{Exit, Family};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, oneshot, watch};

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
}

/// What became of an event.
#[derive(Debug)]
pub(crate) enum Answer {
    /// The function answered.
    Response(Bytes),
    /// The function, or its initialisation, failed and said so.
    Failed(Bytes),
    /// The function answered with more than is allowed.
    TooLarge,
    /// The function took too long.
    TimedOut,
    /// Its process ended first.
    Gone(Exit),
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
    events: mpsc::Sender<Event>,
    waiting: tokio::sync::Mutex<mpsc::Receiver<Event>>,
    current: Mutex<Option<Current>>,
    phase: watch::Sender<Phase>,
    /// The runtime asks for an event and has none.
    asks: watch::Sender<bool>,
}

struct Current {
    id: String,
    answer: oneshot::Sender<Answer>,
}

impl RuntimeApi {
    pub(crate) fn new() -> Arc<Self> {
        let (events, waiting) = mpsc::channel(1);
        let waiting = tokio::sync::Mutex::new(waiting);
        Arc::new(Self {
            events,
            waiting,
            current: Mutex::default(),
            phase: watch::Sender::new(Phase::Starting),
            asks: watch::Sender::new(false),
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
    pub(crate) async fn serve(&self, event: Event, limit: Duration) -> Answer {
        let (answer, answered) = oneshot::channel();
        *self.lock() = Some(Current { id: event.id.clone(), answer });
        if let Phase::Gone(exit) = &*self.phase.borrow() {
            return Answer::Gone(exit.clone());
        }
        if self.events.send(event).await.is_err() {
            return Answer::Gone(Exit::Killed);
        }
        match wall::timeout(limit, answered).await {
            Ok(Ok(answer)) => answer,
            Ok(Err(_)) => Answer::Gone(Exit::Killed),
            Err(_) => {
                self.lock().take();
                Answer::TimedOut
            }
        }
    }

    /// Waits until the runtime asks for another event; some end after an error instead.
    pub(crate) async fn asks_again(&self, limit: Duration) -> bool {
        let (mut asks, mut phases) = (self.asks.subscribe(), self.phase.subscribe());
        let asked = async {
            tokio::select! {
                asked = asks.wait_for(|asks| *asks) => asked.is_ok(),
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
        self.answer(None, Answer::Gone(exit));
    }

    /// Whether the environment can serve another event.
    pub(crate) fn is_alive(&self) -> bool {
        matches!(*self.phase.borrow(), Phase::Starting | Phase::Ready)
    }

    /// Answers the current event; says whether `id` was it.
    fn answer(&self, id: Option<&str>, answer: Answer) -> bool {
        let mut current = self.lock();
        if id.is_some_and(|id| current.as_ref().is_none_or(|current| current.id != id)) {
            return false;
        }
        let Some(current) = current.take() else { return false };
        if current.answer.send(answer).is_err() {
            tracing::debug!(request = current.id, "an answer came after its invocation had ended");
        }
        true
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
                if !is_own(&stream, theirs, family).await {
                    return;
                }
                let service = hyper::service::service_fn(|request| {
                    let api = api.clone();
                    async move { Ok::<_, Infallible>(api.route(request).await) }
                });
                let connection = hyper::server::conn::http1::Builder::new()
                    .serve_connection(TokioIo::new(stream), service);
                if let Err(error) = connection.await {
                    tracing::debug!(%error, "a runtime's connection ended");
                }
            });
        }
    }

    async fn route(&self, request: Request<Incoming>) -> Response<Full<Bytes>> {
        let path = request.uri().path().strip_prefix(PREFIX).unwrap_or_default().to_owned();
        match (request.method(), path.split('/').collect::<Vec<_>>().as_slice()) {
            (&Method::GET, ["invocation", "next"]) => self.next().await,
            (&Method::POST, ["invocation", id, "response"]) => self.take(id, request, Answer::Response).await,
            (&Method::POST, ["invocation", id, "error"]) => self.take(id, request, Answer::Failed).await,
            (&Method::POST, ["init", "error"]) => self.init_error(request).await,
            _ => refusal(StatusCode::NOT_FOUND, "InvalidPath", "There is no such path in the Runtime API"),
        }
    }

    async fn next(&self) -> Response<Full<Bytes>> {
        self.phase.send_if_modified(|phase| {
            let first = matches!(phase, Phase::Starting);
            if first {
                *phase = Phase::Ready;
            }
            first
        });
        self.asks.send_replace(true);
        let event = self.waiting.lock().await.recv().await;
        self.asks.send_replace(false);
        match event {
            Some(event) => handed_out(event),
            None => refusal(StatusCode::GONE, "Gone", "The execution environment is shutting down"),
        }
    }

    async fn take(
        &self,
        id: &str,
        request: Request<Incoming>,
        kind: fn(Bytes) -> Answer,
    ) -> Response<Full<Bytes>> {
        let body = Limited::new(request.into_body(), RESPONSE_LIMIT).collect().await;
        let (answer, too_large) = match body {
            Ok(body) => (kind(body.to_bytes()), false),
            Err(error) if error.is::<http_body_util::LengthLimitError>() => (Answer::TooLarge, true),
            Err(error) => return refusal(StatusCode::BAD_REQUEST, "InvalidBody", &error.to_string()),
        };
        if !self.answer(Some(id), answer) {
            return refusal(StatusCode::BAD_REQUEST, "InvalidRequestID", "Invalid request ID");
        }
        if too_large {
            let message = format!("Exceeded maximum allowed payload size ({RESPONSE_LIMIT} bytes).");
            return refusal(StatusCode::PAYLOAD_TOO_LARGE, "RequestEntityTooLarge", &message);
        }
        accepted()
    }

    async fn init_error(&self, request: Request<Incoming>) -> Response<Full<Bytes>> {
        match Limited::new(request.into_body(), RESPONSE_LIMIT).collect().await {
            Ok(body) => {
                self.phase.send_replace(Phase::Broken(body.to_bytes()));
                accepted()
            }
            Err(error) => refusal(StatusCode::BAD_REQUEST, "InvalidBody", &error.to_string()),
        }
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

fn handed_out(event: Event) -> Response<Full<Bytes>> {
    let payload = if event.payload.is_empty() { Bytes::from_static(b"{}") } else { event.payload.clone() };
    let mut response = Response::new(Full::new(payload));
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    set(headers, "lambda-runtime-aws-request-id", &event.id);
    set(headers, "lambda-runtime-deadline-ms", &event.deadline.to_string());
    set(headers, "lambda-runtime-invoked-function-arn", &event.arn);
    set(headers, "lambda-runtime-trace-id", &trace_id(&event));
    if let Some(context) = &event.client_context {
        set(headers, "lambda-runtime-client-context", context);
    }
    response
}

/// A trace header that says "not sampled": tracing is passed through, and nothing came in.
fn trace_id(event: &Event) -> String {
    let digits: String = event.id.chars().filter(char::is_ascii_hexdigit).collect();
    let digits = format!("{digits:0<32}");
    format!("Root=1-{:08x}-{};Parent={};Sampled=0", event.deadline / 1000, &digits[..24], &digits[16..32])
}

fn set(headers: &mut HeaderMap, name: &'static str, value: &str) {
    match HeaderValue::from_str(value) {
        Ok(value) => {
            headers.insert(name, value);
        }
        Err(error) => {
            tracing::warn!(name, %error, "a header of an event has characters that headers cannot have")
        }
    }
}

fn accepted() -> Response<Full<Bytes>> {
    answer_json(StatusCode::ACCEPTED, Bytes::from_static(b"{\"status\":\"OK\"}\n"))
}

fn refusal(status: StatusCode, kind: &str, message: &str) -> Response<Full<Bytes>> {
    let body = serde_json::json!({"errorMessage": message, "errorType": kind}).to_string();
    answer_json(status, body.into())
}

fn answer_json(status: StatusCode, body: Bytes) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(body));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
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
