//! The functions of the bench: the reference application's in Rust, and one line of Python.
#![expect(clippy::disallowed_methods, reason = "the bench measures real time")]

use std::io::{Cursor, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{Method, Request};
use http_body_util::Full;
use serde_json::{Value, json};
use zip::write::SimpleFileOptions;

use crate::bench_engine::Engine;
use crate::run::{cargo_program, command, finish};

const ROLE: &str = "bench-worker";
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;
const LOGS: &str = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";
/// A moment between two looks at a function that is being made ready.
const MOMENT: Duration = Duration::from_millis(5);

/// A function's language and code, ready to be deployed.
pub struct Package {
    runtime: &'static str,
    handler: &'static str,
    archive: String,
}

impl Package {
    /// The reference application's function, built now.
    pub fn rust(root: &Path) -> Result<Self> {
        let folder = root.join("examples/hello-app");
        let mut build = command(cargo_program(), &folder);
        build.args([
            "build",
            "--release",
            "--locked",
            "--package",
            "main-function",
            "--target-dir",
            "target",
        ]);
        finish(&mut build, "cargo build --package main-function")?;
        let program = folder.join("target/release/main-function");
        let program = std::fs::read(&program).with_context(|| format!("reading {}", program.display()))?;
        let archive = archive("bootstrap", &program)?;
        Ok(Self { runtime: "provided.al2023", handler: "bootstrap", archive })
    }

    /// A handler of one line, in the first Python that the machine has.
    pub fn python() -> Result<Option<Self>> {
        const OFFERED: [(&str, &str); 6] = [
            ("python3.11", "python3.11"),
            ("python3.12", "python3.12"),
            ("python3.13", "python3.13"),
            ("python3.14", "python3.14"),
            ("python3.10", "python3.10"),
            ("python3.9", "python3.9"),
        ];
        let found = OFFERED.iter().find(|(program, _)| crate::run::exists(program, Path::new("/")));
        let Some((_, runtime)) = found else { return Ok(None) };
        let archive = archive("index.py", b"def handler(event, context):\n    return \"hello\"\n")?;
        Ok(Some(Self { runtime, handler: "index.handler", archive }))
    }
}

fn archive(name: &str, content: &[u8]) -> Result<String> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    archive
        .start_file(name, SimpleFileOptions::default().unix_permissions(0o755))
        .context("packing a function")?;
    archive.write_all(content).context("packing a function")?;
    Ok(STANDARD.encode(archive.finish().context("packing a function")?.into_inner()))
}

/// Makes the role as which the functions run.
pub async fn make_role(engine: &Engine) -> Result<()> {
    let encoded = |text: &str| {
        text.bytes().fold(String::new(), |mut out, byte| {
            match byte {
                b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' => out.push(char::from(byte)),
                _ => out.push_str(&format!("%{byte:02X}")),
            }
            out
        })
    };
    let (role, version) = (format!("RoleName={ROLE}"), "Version=2010-05-08");
    let trust = format!("AssumeRolePolicyDocument={}", encoded(TRUST));
    engine.form("iam", format!("Action=CreateRole&{version}&{role}&{trust}")).await?;
    let policy = format!("PolicyArn={}", encoded(LOGS));
    engine.form("iam", format!("Action=AttachRolePolicy&{version}&{role}&{policy}")).await?;
    Ok(())
}

/// Deploys a function, and waits until it is active.
pub async fn deploy(engine: &Engine, name: &str, package: &Package) -> Result<()> {
    let input = json!({
        "FunctionName": name,
        "Runtime": package.runtime,
        "Handler": package.handler,
        "Role": format!("arn:aws:iam::{}:role/{ROLE}", account(engine).await?),
        "MemorySize": 512,
        "Code": {"ZipFile": package.archive},
    });
    engine.lambda(Method::POST, "/2015-03-31/functions", &input).await?;
    settled(engine, name).await
}

async fn account(engine: &Engine) -> Result<String> {
    let answer = engine.form("sts", "Action=GetCallerIdentity&Version=2011-06-15".to_owned()).await?;
    let text = String::from_utf8_lossy(&answer);
    let account = text.split("<Account>").nth(1).and_then(|rest| rest.split('<').next());
    account.map(str::to_owned).context("nobody says which account this is")
}

/// Waits until nothing about a function is in progress.
pub async fn settled(engine: &Engine, name: &str) -> Result<()> {
    let path = format!("/2015-03-31/functions/{name}/configuration");
    let began = Instant::now();
    loop {
        let shown = engine.lambda(Method::GET, &path, &Value::Null).await?;
        if shown["State"] == "Active" && shown["LastUpdateStatus"] == "Successful" {
            return Ok(());
        }
        ensure!(began.elapsed() < Duration::from_secs(20), "{name} does not become active: {shown}");
        tokio::time::sleep(MOMENT).await;
    }
}

/// A changed configuration makes every environment of `$LATEST` a new one.
pub async fn change(engine: &Engine, name: &str, turn: usize) -> Result<()> {
    let path = format!("/2015-03-31/functions/{name}/configuration");
    let input = json!({"Environment": {"Variables": {"TURN": turn.to_string()}}});
    engine.lambda(Method::PUT, &path, &input).await?;
    settled(engine, name).await
}

/// A signed invocation.
pub fn invocation(engine: &Engine, name: &str) -> Result<Request<Full<Bytes>>> {
    let path = format!("/2015-03-31/functions/{name}/invocations");
    engine.signed("lambda", (Method::POST, &path), Bytes::from_static(b"{}"), &[])
}
