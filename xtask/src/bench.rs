//! `cargo xtask bench`: first figures of the release binary, as ratios to a plain loopback echo in the same run.
#![expect(clippy::disallowed_methods, reason = "the bench measures real time")]

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use bytes::Bytes;
use http::{Method, Request};
use http_body_util::Full;
use serde_json::json;

use crate::bench_echo as echo;
use crate::bench_engine::Engine;
use crate::bench_invoke::{Figures, measure, once};
use crate::run::cargo;
use crate::test_clients::target;

const FUNCTION: &str = "hello-app-main";
/// The engine's clock in this bench, in seconds for each real one.
const CLOCK: f64 = 60.0;
/// How long the reference application's canary is, in seconds of the clock.
const CANARY: f64 = 300.0;
/// Requests on each connection.
const COUNT: usize = 3000;
const COLD_STARTS: usize = 9;

/// Measures, and prints one table.
pub fn bench(root: &Path) -> Result<()> {
    cargo(root, &["build", "--release", "--locked", "--package", "tidegate"])?;
    let runtime = tokio::runtime::Runtime::new().context("starting a runtime")?;
    runtime.block_on(run(root, &target(root).join("release/tidegate")))
}

async fn run(root: &Path, binary: &Path) -> Result<()> {
    let echo = echo::start()?;
    let request =
        Request::post("/").body(Full::new(Bytes::from_static(b"{}"))).context("writing a request")?;
    let echo_one = measure(echo.address, &request, 1, COUNT).await?;
    let echo_eight = measure(echo.address, &request, 8, COUNT).await?;

    let engine = Engine::start(root, &binary.canonicalize().context("finding the release binary")?).await?;
    tokio::time::sleep(Duration::from_secs(3)).await;
    let resident = engine.resident_mib()?;
    let application = copy_of_the_example(root)?;
    engine.tidegate(&["up", "hello-app"], application.path())?;
    let invoke = invocation(&engine, &format!("{FUNCTION}%3Alive"))?;
    let warm_one = measure(engine.address, &invoke, 1, COUNT).await?;
    let warm_eight = measure(engine.address, &invoke, 8, COUNT).await?;
    let cold = cold_start(&engine).await?;
    let release = release(&engine, application.path()).await?;

    println!("| figure | tidegate | echo | ratio |\n|---|---|---|---|");
    against("warm invoke, 1 connection, p50", micros(warm_one), micros(echo_one), "µs");
    against("warm invoke, 1 connection", warm_one.per_second, echo_one.per_second, "/s");
    against("warm invoke, 8 connections, p50", micros(warm_eight), micros(echo_eight), "µs");
    against("warm invoke, 8 connections", warm_eight.per_second, echo_eight.per_second, "/s");
    against("cold start, median", cold.as_secs_f64() * 1e6, micros(echo_one), "µs");
    against("start to first answer", engine.first_answer.as_secs_f64() * 1e6, micros(echo_one), "µs");
    println!("| idle resident memory | {resident:.1} MiB | | |");
    println!("| release, without build and canary | {:.2} s | | |", release.as_secs_f64());
    Ok(())
}

fn micros(figures: Figures) -> f64 {
    figures.p50.as_secs_f64() * 1e6
}

fn against(what: &str, ours: f64, echo: f64, unit: &str) {
    println!("| {what} | {ours:.0} {unit} | {echo:.0} {unit} | {:.2} |", ours / echo);
}

fn invocation(engine: &Engine, function: &str) -> Result<Request<Full<Bytes>>> {
    let path = format!("/2015-03-31/functions/{function}/invocations");
    engine.signed("lambda", (Method::POST, &path), Bytes::from_static(b"{}"), &[])
}

/// A changed configuration makes every environment of `$LATEST` a new one.
async fn cold_start(engine: &Engine) -> Result<Duration> {
    let path = format!("/2015-03-31/functions/{FUNCTION}/configuration");
    let mut times = Vec::new();
    for turn in 0..COLD_STARTS {
        let body = Bytes::from(json!({"Description": format!("cold {turn}")}).to_string());
        let json = [("content-type", "application/json")];
        once(engine.address, engine.signed("lambda", (Method::PUT, &path), body, &json)?).await?;
        settled(engine, &path).await?;
        times.push(once(engine.address, invocation(engine, FUNCTION)?).await?);
    }
    times.sort();
    Ok(times[times.len() / 2])
}

/// Waits until a function's update has been carried out.
async fn settled(engine: &Engine, path: &str) -> Result<()> {
    let began = Instant::now();
    loop {
        let request = engine.signed("lambda", (Method::GET, path), Bytes::new(), &[])?;
        let body = echo::Connection::open(engine.address).await?.send(request).await?;
        let shown: serde_json::Value = serde_json::from_slice(&body).context("reading a configuration")?;
        if shown["LastUpdateStatus"] == "Successful" {
            return Ok(());
        }
        ensure!(began.elapsed() < Duration::from_secs(20), "the update of {FUNCTION} does not end: {shown}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// From the push to the end of the pipeline, less what the build and the canary take.
async fn release(engine: &Engine, folder: &Path) -> Result<Duration> {
    let source = folder.join("hello-app/main-function/src/lib.rs");
    let text = std::fs::read_to_string(&source).context("reading the application")?;
    std::fs::write(&source, text.replace("\"v1\"", "\"v2\"")).context("changing the application")?;
    let began = Instant::now();
    engine.tidegate(&["release", "hello-app"], folder)?;
    let whole = began.elapsed();
    let input = json!({"projectName": "hello-app-build"});
    let ids = engine.json("codebuild", "CodeBuild_20161006.ListBuildsForProject", &input).await?;
    let newest = json!({"ids": [ids["ids"][0]]});
    let builds = engine.json("codebuild", "CodeBuild_20161006.BatchGetBuilds", &newest).await?;
    let time =
        |name: &str| builds["builds"][0][name].as_f64().with_context(|| format!("the build has no {name}"));
    let elsewhere = (time("endTime")? - time("startTime")? + CANARY) / CLOCK;
    Ok(whole.saturating_sub(Duration::from_secs_f64(elsewhere)))
}

/// The reference application outside any repository, so that `up` keeps one for it.
fn copy_of_the_example(root: &Path) -> Result<tempfile::TempDir> {
    let folder = tempfile::tempdir().context("making a folder")?;
    copy(&root.join("examples/hello-app"), &folder.path().join("hello-app"))?;
    Ok(folder)
}

fn copy(from: &Path, to: &PathBuf) -> Result<()> {
    std::fs::create_dir_all(to).with_context(|| format!("making {}", to.display()))?;
    for entry in std::fs::read_dir(from).with_context(|| format!("reading {}", from.display()))? {
        let path = entry.context("reading a folder")?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            if !path.ends_with("target") {
                copy(&path, &target)?;
            }
        } else {
            std::fs::copy(&path, &target).with_context(|| format!("copying {}", path.display()))?;
        }
    }
    Ok(())
}
