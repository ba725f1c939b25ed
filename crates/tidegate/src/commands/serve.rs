//! `tidegate serve`: the engine, until it is stopped; and how `up` finds or starts one.
#![expect(
    clippy::disallowed_methods,
    reason = "it reads the environment once and starts the engine's own process"
)]

use std::io::IsTerminal;
use std::os::unix::process::CommandExt;
use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use tidegate_core::clock::Kind;
use tidegate_core::wall;
use tokio::signal::unix::{SignalKind, signal};

use crate::cli::{Output, Serve, Stop};
use crate::client::Client;
use crate::commands::console;
use crate::engine::{Engine, Settings};
use crate::home::{Home, Running};
use crate::say::Say;

/// How long a new engine may take to answer.
const START: Duration = Duration::from_secs(20);

/// Runs the engine in this process.
pub async fn run(home: Home, serve: Serve) -> Result<(), Stop> {
    init_tracing();
    home.make()?;
    // An ephemeral engine's folder is made for it, so that a reset can never empty somebody's data.
    let folder = if serve.ephemeral { home.folder().join("ephemeral") } else { home.folder().to_owned() };
    if serve.ephemeral && folder.exists() {
        std::fs::remove_dir_all(&folder).with_context(|| format!("emptying {}", folder.display()))?;
    }
    let settings = Settings::serving(folder.clone(), &serve, std::env::vars().collect());
    let engine = Engine::start(settings).await?;
    if let Some(keys) = engine.keys() {
        home.write_keys(keys)?;
    }
    eprintln!("isolation {}", engine.isolation());
    eprintln!(
        "tidegate answers at {} (account {}, region {}, clock {}, data in {})",
        engine.url(),
        serve.account,
        serve.region,
        serve.clock,
        folder.display()
    );
    eprintln!("\nhint: eval \"$(tidegate env --data-dir {})\"", home.folder().display());
    home.write_running(&Running {
        process: std::process::id(),
        url: engine.url().to_owned(),
        account: serve.account,
        region: serve.region,
    })?;
    console_link(&home).await;
    let (mut terminate, mut interrupt) = (
        signal(SignalKind::terminate()).context("listening for SIGTERM")?,
        signal(SignalKind::interrupt()).context("listening for SIGINT")?,
    );
    let ended = engine
        .run_until(async move {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
        })
        .await;
    home.forget_running()?;
    if serve.ephemeral {
        home.forget_keys()?;
        std::fs::remove_dir_all(&folder).with_context(|| format!("removing {}", folder.display()))?;
    }
    Ok(ended?)
}

/// Shows the way to the console. A link signs in, so it is shown to people and not written into logs.
async fn console_link(home: &Home) {
    if std::io::stderr().is_terminal()
        && let Ok(client) = Client::of_running(home).await
    {
        return console::tell(&client, &Say::new(Output::Text)).await;
    }
    eprintln!("hint: `tidegate console --data-dir {}` prints a link to the console", home.folder().display());
}

/// A client of the engine that runs on `home`, which is started when there is none.
pub async fn running_or_started(
    home: &Home,
    say: &Say,
    clock: Kind,
    listen: std::net::SocketAddr,
) -> Result<Client> {
    if let Ok(client) = Client::of_running(home).await {
        say.line(format!("an engine runs at {}", client.url()));
        return Ok(client);
    }
    home.make()?;
    let log = home.log();
    let open = || std::fs::OpenOptions::new().create(true).append(true).open(&log);
    let (out, err) =
        (open().context("opening the engine's log")?, open().context("opening the engine's log")?);
    let binary = std::env::current_exe().context("finding this binary")?;
    let mut command = std::process::Command::new(binary);
    command
        .arg("serve")
        .args([
            "--data-dir",
            &home.folder().to_string_lossy(),
            "--clock",
            &clock.to_string(),
            "--listen",
            &listen.to_string(),
        ])
        .stdin(Stdio::null())
        .stdout(out)
        .stderr(err)
        .process_group(0);
    let mut child = command.spawn().context("starting an engine")?;
    let watch = wall::Stopwatch::start();
    while watch.elapsed() < START {
        if let Ok(client) = Client::of_running(home).await {
            say.line(format!("started an engine at {} (its log: {})", client.url(), log.display()));
            return Ok(client);
        }
        if let Some(status) = child.try_wait().context("looking after the engine")? {
            let said = std::fs::read_to_string(&log).unwrap_or_default();
            let last = said
                .lines()
                .rev()
                .take(5)
                .collect::<Vec<_>>()
                .into_iter()
                .rev()
                .collect::<Vec<_>>()
                .join("\n");
            bail!("the engine ended at once ({status}):\n{last}");
        }
        wall::pause(Duration::from_millis(50)).await;
    }
    bail!("the engine did not answer within {} seconds; its log is {}", START.as_secs(), log.display())
}

fn init_tracing() {
    let filter = tracing_subscriber::EnvFilter::try_from_env("TIDEGATE_LOG")
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
}
