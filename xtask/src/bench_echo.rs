//! The measure that the figures are ratios to: a loopback server that answers what it is sent, and a client of it.

use std::convert::Infallible;
use std::net::SocketAddr;

use anyhow::{Context, Result, ensure};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::client::conn::http1::SendRequest;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};

/// Starts the echo; its address.
pub async fn start() -> Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await.context("binding the echo")?;
    let address = listener.local_addr().context("reading the echo's address")?;
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream));
        }
    });
    Ok(address)
}

async fn serve(stream: TcpStream) {
    let echo = hyper::service::service_fn(|request: Request<Incoming>| async move {
        let body = match request.into_body().collect().await {
            Ok(body) => body.to_bytes(),
            Err(error) => Bytes::from(error.to_string()),
        };
        Ok::<_, Infallible>(Response::new(Full::new(body)))
    });
    if let Err(error) = stream.set_nodelay(true) {
        eprintln!("the echo keeps Nagle's algorithm: {error}");
    }
    if let Err(error) =
        hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), echo).await
    {
        eprintln!("an echo ended early: {error}");
    }
}

/// One kept connection.
pub struct Connection(SendRequest<Full<Bytes>>);

impl Connection {
    /// Connects.
    pub async fn open(address: SocketAddr) -> Result<Self> {
        let stream = TcpStream::connect(address).await.with_context(|| format!("connecting to {address}"))?;
        stream.set_nodelay(true).context("sending at once")?;
        let (sender, connection) =
            hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.context("speaking HTTP")?;
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                eprintln!("a connection ended early: {error}");
            }
        });
        Ok(Self(sender))
    }

    /// Sends a request and reads the whole answer, which has to be a success.
    pub async fn send(&mut self, request: Request<Full<Bytes>>) -> Result<Bytes> {
        self.0.ready().await.context("waiting for the connection")?;
        let response = self.0.send_request(request).await.context("sending a request")?;
        let (status, failed) = (response.status(), response.headers().contains_key("x-amz-function-error"));
        let body = response.into_body().collect().await.context("reading an answer")?.to_bytes();
        ensure!(status.is_success() && !failed, "{status}: {}", String::from_utf8_lossy(&body));
        Ok(body)
    }
}
