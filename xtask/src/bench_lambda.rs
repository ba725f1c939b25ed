//! `cargo xtask bench lambda`: invocations of functions as ratios to a plain loopback echo, same client and same run.
//!
//! Every invocation is signed with SigV4 and authorised by IAM, and its function is jailed as the machine allows.
#![expect(clippy::disallowed_methods, reason = "the bench measures real time")]

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use bytes::Bytes;
use http::Request;
use http_body_util::Full;

use crate::bench_echo as echo;
use crate::bench_engine::Engine;
use crate::bench_functions::{Package, change, deploy, invocation, make_role, settled};
use crate::bench_invoke::{Figures, measure, once};
use crate::bench_peers as peers;
use crate::run::cargo;
use crate::test_clients::target;

/// Requests on each connection.
const COUNT: usize = 3000;
/// How often everything is measured; the middle ratio is the figure, so that a disturbed round does not matter.
const ROUNDS: usize = 5;
/// Warm invocations in all rounds, with those that only warm.
const WARM: usize = ROUNDS * (COUNT + COUNT / 10) * (1 + 8);
const COLD_STARTS: usize = 25;
/// How many functions are deployed, unless another number is asked for.
const FUNCTIONS: usize = 1000;

/// What is asked for on the command line.
struct Options {
    functions: usize,
    /// A binary to measure as it is, instead of one built now.
    binary: Option<PathBuf>,
}

impl Options {
    fn parse(words: &[&str]) -> Result<Self> {
        let mut options = Self { functions: FUNCTIONS, binary: None };
        for pair in words.chunks(2) {
            match pair {
                ["--functions", number] => {
                    options.functions = number.parse().context("--functions takes a number")?;
                }
                ["--binary", path] => options.binary = Some(path.into()),
                other => bail!("bench lambda takes --functions N and --binary FILE, not {}", other.join(" ")),
            }
        }
        Ok(options)
    }
}

/// Measures, and prints one table.
pub fn bench(root: &Path, words: &[&str]) -> Result<()> {
    let options = Options::parse(words)?;
    let binary = match options.binary {
        Some(binary) => binary,
        None => {
            cargo(root, &["build", "--release", "--locked", "--package", "tidegate"])?;
            target(root).join("release/tidegate")
        }
    };
    let binary = binary.canonicalize().context("finding the release binary")?;
    let runtime = tokio::runtime::Runtime::new().context("starting a runtime")?;
    runtime.block_on(run(root, &binary, options.functions))
}

async fn run(root: &Path, binary: &Path, functions: usize) -> Result<()> {
    let process = echo::start()?;
    let echo = process.address;
    let plain = Request::post("/").body(Full::new(Bytes::from_static(b"{}"))).context("writing a request")?;
    println!("| figure | here | echo | ratio |\n|---|---|---|---|");
    for peer in peers::installed(root).await? {
        let name = format!("{}, ", peer.name);
        warm(&name, peer.address, &peer.request, echo, &plain).await?;
    }
    warm("an echo in the client's own process, ", echo::within().await?, &plain, echo, &plain).await?;
    let engine = Engine::start_with(root, binary, "wall").await?;
    make_role(&engine).await?;
    let rust = Package::rust(root)?;
    deploy(&engine, "rust", &rust).await?;
    let before = engine.processor_time()?;
    warm("Rust, ", engine.address, &invocation(&engine, "rust")?, echo, &plain).await?;
    let each = (engine.processor_time()? - before) / u32::try_from(WARM).unwrap_or(u32::MAX);
    println!("| Rust, warm, processor time of the engine for each | {} µs | | |", each.as_micros());
    cold("Rust", &engine, "rust").await?;
    match Package::python()? {
        Some(python) => {
            deploy(&engine, "python", &python).await?;
            warm("Python, ", engine.address, &invocation(&engine, "python")?, echo, &plain).await?;
            cold("Python", &engine, "python").await?;
        }
        None => println!("| Python | not measured: there is none on this machine | | |"),
    }
    drop(engine);
    let engine = Engine::start_with(root, binary, "wall").await?;
    make_role(&engine).await?;
    many(&engine, &rust, functions).await
}

/// Warm invocations beside the echo, round by round.
async fn warm(
    name: &str,
    address: SocketAddr,
    request: &Request<Full<Bytes>>,
    echo: SocketAddr,
    plain: &Request<Full<Bytes>>,
) -> Result<()> {
    let mut ones = Vec::new();
    let mut eights = Vec::new();
    for _ in 0..ROUNDS {
        ones.push((measure(address, request, 1, COUNT).await?, measure(echo, plain, 1, COUNT).await?));
        eights.push((measure(address, request, 8, COUNT).await?, measure(echo, plain, 8, COUNT).await?));
    }
    let p50 = |figures: Figures| figures.p50.as_secs_f64() * 1e6;
    row(&format!("{name}warm, 1 connection, p50"), &ones, p50, "µs");
    row(&format!("{name}warm, 8 connections"), &eights, |figures| figures.per_second, "/s");
    Ok(())
}

/// The round whose ratio is the middle one.
fn row(what: &str, rounds: &[(Figures, Figures)], figure: impl Fn(Figures) -> f64, unit: &str) {
    let mut rounds: Vec<(f64, f64)> =
        rounds.iter().map(|(ours, echo)| (figure(*ours), figure(*echo))).collect();
    rounds.sort_by(|a, b| (a.0 / a.1).total_cmp(&(b.0 / b.1)));
    let (ours, echo) = rounds[rounds.len() / 2];
    println!("| {what} | {ours:.0} {unit} | {echo:.0} {unit} | {:.2} |", ours / echo);
}

/// First invocations, each in an environment that had to be made for it.
async fn cold(language: &str, engine: &Engine, name: &str) -> Result<()> {
    let mut times = Vec::new();
    for turn in 0..COLD_STARTS {
        change(engine, name, turn).await?;
        times.push(once(engine.address, invocation(engine, name)?).await?);
    }
    times.sort();
    let (middle, slow) = (times[times.len() / 2], times[times.len() * 9 / 10]);
    println!("| {language}, cold start, p50 | {:.1} ms | | |", millis(middle));
    println!("| {language}, cold start, p90 | {:.1} ms | | |", millis(slow));
    Ok(())
}

/// Many functions, each deployed and invoked once: the last ones ought to cost what the first did.
async fn many(engine: &Engine, package: &Package, functions: usize) -> Result<()> {
    let tenth = (functions / 10).max(1);
    let before = engine.resident_mib()?;
    let mut tenths: Vec<(Duration, Duration, f64)> = Vec::new();
    let (mut deploys, mut invokes) = (Vec::new(), Vec::new());
    for number in 0..functions {
        let name = format!("f{number}");
        let began = Instant::now();
        deploy(engine, &name, package).await?;
        deploys.push(began.elapsed());
        invokes.push(once(engine.address, invocation(engine, &name)?).await?);
        if (number + 1) % tenth == 0 {
            tenths.push((middle(&mut deploys), middle(&mut invokes), engine.resident_mib()?));
        }
    }
    settled(engine, "f0").await?;
    for (at, (deploy, invoke, resident)) in tenths.iter().enumerate() {
        println!(
            "| functions {} to {}: deployment, first invocation, memory of the engine | {:.1} ms | {:.1} ms | {resident:.0} MiB |",
            at * tenth,
            (at + 1) * tenth,
            millis(*deploy),
            millis(*invoke)
        );
    }
    let each = (engine.resident_mib()? - before) * 1024.0 / functions as f64;
    println!("| memory of the engine for each function | {each:.0} KiB | | |");
    Ok(())
}

fn middle(times: &mut Vec<Duration>) -> Duration {
    times.sort();
    let middle = times[times.len() / 2];
    times.clear();
    middle
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
