//! What else runs functions on a machine, beside us in the same run where somebody has installed it.
#![expect(clippy::disallowed_methods, reason = "the bench starts other people's programs and waits for them")]

use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use bytes::Bytes;
use http::Request;
use http_body_util::Full;

use crate::bench_invoke::once;
use crate::run::{command, exists};

/// Names the folder in which npm has installed `serverless` and `serverless-offline`.
const SERVERLESS: &str = "TIDEGATE_BENCH_SERVERLESS";
/// How long a peer may take until it answers: some build the function first.
const PATIENCE: Duration = Duration::from_secs(300);

/// One that is installed and answers.
pub struct Peer {
    /// What it is called in the table.
    pub name: &'static str,
    /// Where it listens.
    pub address: SocketAddr,
    /// An invocation, unsigned: neither asks who calls.
    pub request: Request<Full<Bytes>>,
    process: Child,
}

impl Drop for Peer {
    fn drop(&mut self) {
        // It leads a group of its own, which its functions belong to.
        let group = format!("-{}", self.process.id());
        let ended = command("kill", Path::new("/")).args(["--", &group]).status();
        if let Err(error) = ended.and_then(|_| self.process.wait()) {
            eprintln!("{} could not be stopped: {error}", self.name);
        }
    }
}

/// Starts those that are installed, and says aloud which are not.
pub async fn installed(root: &Path) -> Result<Vec<Peer>> {
    let mut peers = Vec::new();
    if exists("cargo-lambda", root) {
        let address = free()?;
        let mut watch = command("cargo-lambda", &root.join("examples/hello-app"));
        watch.args(["lambda", "watch", "--release", "--ignore-changes", "--invoke-address", "127.0.0.1"]);
        watch.args(["--invoke-port", &address.port().to_string()]);
        let path = "/2015-03-31/functions/main-function/invocations";
        peers.push(start("cargo lambda watch, Rust", watch, address, path).await?);
    } else {
        println!("| cargo lambda watch | not measured: it is not installed | | |");
    }
    match std::env::var_os(SERVERLESS) {
        Some(folder) => {
            let address = free()?;
            let offline = serverless(Path::new(&folder), address)?;
            let path = "/2015-03-31/functions/bench-dev-python/invocations";
            peers.push(start("serverless-offline, Python", offline, address, path).await?);
        }
        None => println!("| serverless-offline | not measured: {SERVERLESS} names no folder with it | | |"),
    }
    Ok(peers)
}

/// The framework finds its plugin beside the service, so the service is written into the folder that has it.
fn serverless(folder: &Path, address: SocketAddr) -> Result<Command> {
    let program = folder.join("node_modules/.bin/serverless");
    ensure!(program.exists(), "{} does not exist", program.display());
    let service = "service: bench\nprovider:\n  name: aws\n  runtime: python3.11\nplugins: [serverless-offline]\n\
                   functions:\n  python:\n    handler: index.handler\n";
    std::fs::write(folder.join("serverless.yml"), service).context("writing serverless.yml")?;
    std::fs::write(folder.join("index.py"), "def handler(event, context):\n    return \"hello\"\n")
        .context("writing a handler")?;
    let mut offline = command(program, folder);
    offline.args(["offline", "--lambdaPort", &address.port().to_string()]);
    offline.args(["--httpPort", &free()?.port().to_string()]);
    Ok(offline)
}

async fn start(name: &'static str, mut program: Command, address: SocketAddr, path: &str) -> Result<Peer> {
    use std::os::unix::process::CommandExt;
    program.process_group(0).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let process = program.spawn().with_context(|| format!("starting {name}"))?;
    let request = Request::post(path)
        .header("host", address.to_string())
        .body(Full::new(Bytes::from_static(b"{}")))
        .context("writing a request")?;
    let peer = Peer { name, address, request, process };
    let began = Instant::now();
    while let Err(error) = once(address, peer.request.clone()).await {
        ensure!(began.elapsed() < PATIENCE, "{name} does not answer: {error:#}");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Ok(peer)
}

/// An address that was free a moment ago.
fn free() -> Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").context("looking for a free port")?;
    listener.local_addr().context("looking for a free port")
}
