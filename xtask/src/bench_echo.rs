//! The measure that the figures are ratios to: a loopback server that answers what it is sent, and a client of it.
#![expect(clippy::disallowed_methods, reason = "the bench starts a process and waits for what it says")]

use std::convert::Infallible;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};

use anyhow::{Context, Result, ensure};
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::client::conn::http1::SendRequest;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};

/// An echo in a process of its own, as what is measured against it is in one: within the client's process no answer would
/// wait for another process to be woken.
pub struct Echo {
    /// Where it answers.
    pub address: SocketAddr,
    process: Child,
}

impl Drop for Echo {
    fn drop(&mut self) {
        if let Err(error) = self.process.kill().and_then(|()| self.process.wait()) {
            eprintln!("the echo could not be stopped: {error}");
        }
    }
}

/// Starts the echo, which is this program under another word.
pub fn start() -> Result<Echo> {
    let program = std::env::current_exe().context("finding this program")?;
    let mut process = Command::new(program)
        .args(["bench", "echo"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .context("starting the echo")?;
    let said = process.stdout.take().context("listening to the echo")?;
    let mut line = String::new();
    BufReader::new(said).read_line(&mut line).context("reading the echo's address")?;
    let address = line.trim().parse().with_context(|| format!("the echo's address is {line:?}"))?;
    Ok(Echo { address, process })
}

/// Echoes until the process is ended, and says on standard output where.
pub fn run() -> Result<()> {
    let runtime = tokio::runtime::Runtime::new().context("starting a runtime")?;
    runtime.block_on(async {
        let (listener, address) = listen().await?;
        println!("{address}");
        accept(listener).await;
        Ok(())
    })
}

/// Starts an echo among the client's own tasks; its address.
pub async fn within() -> Result<SocketAddr> {
    let (listener, address) = listen().await?;
    tokio::spawn(accept(listener));
    Ok(address)
}

async fn listen() -> Result<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind("127.0.0.1:0").await.context("binding the echo")?;
    let address = listener.local_addr().context("reading the echo's address")?;
    Ok((listener, address))
}

async fn accept(listener: TcpListener) {
    while let Ok((stream, _)) = listener.accept().await {
        tokio::spawn(serve(stream));
    }
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
