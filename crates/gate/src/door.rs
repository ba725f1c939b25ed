//! The door: one port, HTTP/1.1, raw path and query kept as they were sent, because signatures are over them.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tidegate_api::protocol::HttpRequest;
use tidegate_core::{Cx, EndpointRequest, wall};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::answer::{Answer, AnswerBody};
use crate::call::FrontDoor;
use crate::turns::Turns;
use crate::wire;

/// The largest body that is taken whole into memory; objects above it are uploaded in parts.
const LARGEST_BODY: usize = 1 << 30;
/// The largest body of the JSON services that name their operation in a header: none of them carries content.
const LARGEST_JSON: usize = 16 << 20;
/// How long open requests may take to end when the engine stops.
const LAST_ANSWERS: Duration = Duration::from_secs(3);

/// The open door; it closes when told.
pub struct Door {
    close: watch::Sender<bool>,
    listening: JoinHandle<()>,
}

impl Door {
    /// Answers requests that come to `listener`; `engine` is the engine's own context, which gives the default place.
    pub fn open(gate: Arc<FrontDoor>, engine: Cx, listener: TcpListener) -> Self {
        let (close, closed) = watch::channel(false);
        Self { close, listening: tokio::spawn(listen(gate, engine, listener, closed)) }
    }

    /// Takes no more requests, and waits a little for the open ones.
    pub async fn close(self) {
        self.close.send_replace(true);
        if let Err(error) = self.listening.await {
            tracing::error!(%error, "the door's task ended badly");
        }
    }
}

async fn listen(gate: Arc<FrontDoor>, engine: Cx, listener: TcpListener, mut closed: watch::Receiver<bool>) {
    let graceful = GracefulShutdown::new();
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = closed.changed() => break,
        };
        let (stream, address) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // Out of descriptors, usually: nothing is lost by trying again a little later.
                tracing::warn!(%error, "a connection could not be accepted");
                wall::pause(Duration::from_millis(50)).await;
                continue;
            }
        };
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "a connection stays with Nagle's algorithm");
        }
        let (gate, engine) = (gate.clone(), engine.clone());
        let service = service_fn(move |request| {
            let (gate, engine) = (gate.clone(), engine.clone());
            async move { Ok::<_, Infallible>(answer(&gate, &engine, address, request).await) }
        });
        let connection = hyper::server::conn::http1::Builder::new()
            .timer(TokioTimer::new())
            .serve_connection(TokioIo::new(stream), service);
        let connection = Turns::of(graceful.watch(connection));
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection ended early");
            }
        });
    }
    if wall::timeout(LAST_ANSWERS, graceful.shutdown()).await.is_err() {
        tracing::warn!("some requests were still open when the door closed");
    }
}

async fn answer(
    gate: &FrontDoor,
    engine: &Cx,
    address: SocketAddr,
    request: Request<Incoming>,
) -> Response<AnswerBody> {
    let (parts, body) = request.into_parts();
    let largest = if parts.headers.contains_key("x-amz-target") { LARGEST_JSON } else { LARGEST_BODY };
    let body = match Limited::new(body, largest).collect().await {
        Ok(body) => body.to_bytes(),
        Err(error) if error.downcast_ref::<LengthLimitError>().is_some() => {
            let words = format!("the body is larger than {} MiB", largest >> 20);
            return plain(StatusCode::PAYLOAD_TOO_LARGE, &words);
        }
        Err(_) => return plain(StatusCode::BAD_REQUEST, "the body ended early"),
    };
    let (path, query) = (parts.uri.path(), parts.uri.query().unwrap_or_default());
    if let Some((endpoint, rest)) = gate.registry().endpoint_of(path) {
        let request = EndpointRequest {
            method: parts.method,
            path: rest.to_owned(),
            query: query.to_owned(),
            headers: parts.headers,
            body,
        };
        return match endpoint.serve(request).await {
            Ok(answer) => respond(answer.status, answer.headers, AnswerBody::new(answer.body, None)),
            Err(fault) => {
                tracing::error!(fault = fault.chain(), path, "an endpoint failed");
                plain(StatusCode::INTERNAL_SERVER_ERROR, "the engine failed; its log says how")
            }
        };
    }
    let head = parts.method == Method::HEAD;
    let request = HttpRequest {
        method: parts.method.clone(),
        path: path.to_owned(),
        query: query.to_owned(),
        headers: parts.headers,
        body,
    };
    let answer = wire::answer(gate, engine, &address.ip().to_string(), request).await;
    let Answer { response, rest } = answer;
    let body = match head {
        true => AnswerBody::new(Bytes::new(), None),
        false => AnswerBody::new(response.body, rest),
    };
    respond(response.status, response.headers, body)
}

fn respond(status: StatusCode, headers: HeaderMap, body: AnswerBody) -> Response<AnswerBody> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = headers;
    response
}

fn plain(status: StatusCode, text: &str) -> Response<AnswerBody> {
    let mut headers = HeaderMap::new();
    headers.insert(http::header::CONTENT_TYPE, HeaderValue::from_static("text/plain; charset=utf-8"));
    respond(status, headers, AnswerBody::new(Bytes::copy_from_slice(text.as_bytes()), None))
}
