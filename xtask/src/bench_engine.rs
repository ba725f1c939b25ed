//! An engine of the bench's own, and signed requests to it.
#![expect(clippy::disallowed_methods, reason = "the bench measures real time and a real process")]

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant, SystemTime};

use anyhow::{Context, Result, bail};
use bytes::Bytes;
use http::{HeaderMap, Method, Request};
use http_body_util::Full;
use serde_json::Value;
use tidegate_api::Timestamp;
use tidegate_api::protocol::HttpRequest;
use tidegate_api::sigv4::Signer;

use crate::bench_echo::Connection;
use crate::run::{command, finish};

const FORM: &str = "application/x-www-form-urlencoded";

/// A running engine with an empty data directory.
pub struct Engine {
    process: Child,
    binary: PathBuf,
    folder: tempfile::TempDir,
    /// Where it answers.
    pub address: SocketAddr,
    access_key: String,
    secret: String,
    /// From the process's start to its first answer.
    pub first_answer: Duration,
}

impl Engine {
    /// Starts one whose clock runs a minute in each second.
    pub async fn start(root: &Path, binary: &Path) -> Result<Self> {
        Self::start_with(root, binary, "scaled:60").await
    }

    /// Starts one with this clock, and returns at its first answer to a signed request.
    pub async fn start_with(root: &Path, binary: &Path, clock: &str) -> Result<Self> {
        let folder = tempfile::tempdir().context("making a data directory")?;
        let began = Instant::now();
        let process = command(binary, root)
            .args(["serve", "--ephemeral", "--clock", clock, "--listen", "127.0.0.1:0", "--data-dir"])
            .arg(folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("starting the engine")?;
        let running = folder.path().join("engine.json");
        let address = loop {
            if let Some(url) = std::fs::read(&running).ok().and_then(|text| url_of(&text)) {
                break url.parse().with_context(|| format!("reading the address {url}"))?;
            }
            if began.elapsed() > Duration::from_secs(20) {
                bail!("the engine did not come up within 20 seconds");
            }
            tokio::time::sleep(Duration::from_millis(1)).await;
        };
        let credentials =
            std::fs::read_to_string(folder.path().join("credentials")).context("reading the keys")?;
        let value = |name: &str| {
            let line = credentials.lines().find_map(|line| line.strip_prefix(name)?.trim().strip_prefix('='));
            line.map(|value| value.trim().to_owned()).with_context(|| format!("the keys have no {name}"))
        };
        let (access_key, secret) = (value("aws_access_key_id")?, value("aws_secret_access_key")?);
        let binary = binary.to_owned();
        let mut engine =
            Self { process, binary, folder, address, access_key, secret, first_answer: began.elapsed() };
        let mut connection = Connection::open(address).await?;
        let body = Bytes::from_static(b"Action=GetCallerIdentity&Version=2011-06-15");
        let first = engine.signed("sts", (Method::POST, "/"), body, &[("content-type", FORM)])?;
        connection.send(first).await?;
        engine.first_answer = began.elapsed();
        Ok(engine)
    }

    /// A request that AWS's rules accept; it may be sent again for five minutes.
    pub fn signed(
        &self,
        service: &str,
        (method, path): (Method, &str),
        body: Bytes,
        headers: &[(&'static str, &str)],
    ) -> Result<Request<Full<Bytes>>> {
        let mut request = HttpRequest {
            method: method.clone(),
            path: path.to_owned(),
            query: String::new(),
            headers: HeaderMap::new(),
            body,
        };
        for (name, value) in headers {
            request.headers.insert(*name, value.parse().context("writing a header")?);
        }
        let signer = Signer {
            access_key: &self.access_key,
            secret: &self.secret,
            session_token: None,
            region: "us-east-1",
            service,
        };
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).context("reading the time")?;
        signer.sign(&mut request, &self.address.to_string(), Timestamp::from_seconds_f64(now.as_secs_f64()));
        let mut out = Request::builder()
            .method(method)
            .uri(path)
            .body(Full::new(request.body))
            .context("writing a request")?;
        *out.headers_mut() = request.headers;
        Ok(out)
    }

    /// Calls an operation of a service that speaks JSON to one address.
    pub async fn json(&self, service: &str, target: &str, input: &Value) -> Result<Value> {
        let headers = [("content-type", "application/x-amz-json-1.1"), ("x-amz-target", target)];
        let request = self.signed(service, (Method::POST, "/"), Bytes::from(input.to_string()), &headers)?;
        let answer = Connection::open(self.address).await?.send(request).await?;
        serde_json::from_slice(&answer).with_context(|| format!("reading the answer of {target}"))
    }

    /// Calls an operation of a service that takes forms.
    pub async fn form(&self, service: &str, body: String) -> Result<Bytes> {
        let headers = [("content-type", FORM)];
        let request = self.signed(service, (Method::POST, "/"), body.into(), &headers)?;
        Connection::open(self.address).await?.send(request).await
    }

    /// Calls an operation of Lambda.
    pub async fn lambda(&self, method: Method, path: &str, input: &Value) -> Result<Value> {
        let body = if input.is_null() { Bytes::new() } else { input.to_string().into() };
        let headers = [("content-type", "application/json")];
        let request = self.signed("lambda", (method, path), body, &headers)?;
        let answer = Connection::open(self.address).await?.send(request).await?;
        serde_json::from_slice(&answer).with_context(|| format!("reading the answer of {path}"))
    }

    /// What the process holds of memory, in MiB.
    pub fn resident_mib(&self) -> Result<f64> {
        let path = format!("/proc/{}/status", self.process.id());
        let text = std::fs::read_to_string(&path).with_context(|| format!("reading {path}"))?;
        let kib: f64 = text
            .lines()
            .find_map(|line| line.strip_prefix("VmRSS:")?.split_whitespace().next()?.parse().ok())
            .context("the kernel does not say how much memory the engine holds")?;
        Ok(kib / 1024.0)
    }

    /// The processor time that the process has used, its functions not counted.
    pub fn processor_time(&self) -> Result<Duration> {
        /// The kernel counts in hundredths of a second, whatever its own clock is.
        const TICK: Duration = Duration::from_millis(10);
        let path = format!("/proc/{}/stat", self.process.id());
        let text = std::fs::read_to_string(&path).with_context(|| format!("reading {path}"))?;
        // The name, in parentheses, may have blanks; user and system time are the 12th and 13th of what follows it.
        let after = text.rsplit_once(')').map_or("", |(_, after)| after);
        let ticks: u32 =
            after.split_whitespace().skip(11).take(2).filter_map(|n| n.parse::<u32>().ok()).sum();
        Ok(TICK * ticks)
    }

    /// Runs a command of the binary against this engine.
    pub fn tidegate(&self, words: &[&str], folder: &Path) -> Result<()> {
        let mut tidegate = command(&self.binary, folder);
        tidegate
            .arg("--data-dir")
            .arg(self.folder.path())
            .args(words)
            .stdin(Stdio::null())
            .stdout(Stdio::null());
        finish(&mut tidegate, &format!("tidegate {}", words.join(" ")))
    }
}

impl Drop for Engine {
    fn drop(&mut self) {
        let ended = command("kill", Path::new("/")).arg(self.process.id().to_string()).status();
        if let Err(error) = ended.and_then(|_| self.process.wait()) {
            eprintln!("the engine could not be stopped: {error}");
        }
    }
}

fn url_of(text: &[u8]) -> Option<String> {
    let running: Value = serde_json::from_slice(text).ok()?;
    Some(running["url"].as_str()?.strip_prefix("http://")?.to_owned())
}
