//! The composition root: opens the store, fills the registry, hangs the gate, starts the driver and the door.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use tidegate_core::clock::Kind;
use tidegate_core::{Caller, Clock, Cx, Faults, Ids, Place, Ports, Registry, Timestamp, wall};
use tidegate_flow::{Driver, Steps};
use tidegate_gate::{Door, FrontDoor};
use tidegate_iam::FirstKeys;
use tidegate_sandbox::{Level, Sandbox, Toolchains};
use tidegate_store::{Key, Reads, Store, Table};
use tokio::net::TcpListener;

use crate::cli::Serve;
use crate::explainer::Explainer;
use crate::ops;

/// What an engine is started with.
#[derive(Clone)]
pub struct Settings {
    /// The data directory.
    pub folder: PathBuf,
    /// The address to answer on.
    pub listen: SocketAddr,
    /// The account.
    pub account: String,
    /// The region of calls that name none.
    pub region: String,
    /// The clock's kind.
    pub clock: Kind,
    /// Whether everything goes when the engine stops, and may be reset.
    pub ephemeral: bool,
    /// Whether less isolation than seccomp and Landlock is accepted.
    pub weak_sandbox: bool,
    /// The level that isolation is held down to.
    pub isolation: Option<Level>,
    /// The environment that toolchains are found in.
    pub environment: Vec<(String, String)>,
    /// What ids and draws follow from; `None` draws them from the machine.
    pub seed: Option<u64>,
    /// What is broken on purpose: for rehearsals, never for people.
    pub faults: Option<Arc<dyn Faults>>,
}

impl Settings {
    /// The settings of an engine that people use.
    pub fn serving(folder: PathBuf, serve: &Serve, environment: Vec<(String, String)>) -> Self {
        Self {
            folder,
            listen: serve.listen,
            account: serve.account.clone(),
            region: serve.region.clone(),
            clock: serve.clock,
            ephemeral: serve.ephemeral,
            weak_sandbox: serve.weak_sandbox,
            isolation: serve.isolation,
            environment,
            seed: None,
            faults: None,
        }
    }

    /// The settings of an engine that rehearses: on a port of its own, and on a clock that jumps.
    pub fn rehearsal(folder: PathBuf, weak_sandbox: bool, environment: Vec<(String, String)>) -> Self {
        Self {
            folder,
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            account: "123456789012".to_owned(),
            region: "us-east-1".to_owned(),
            clock: Kind::SimAuto,
            ephemeral: false,
            weak_sandbox,
            isolation: None,
            environment,
            seed: None,
            faults: None,
        }
    }
}

/// How the clock of a data directory stood when it was last written.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct ClockRow {
    kind: String,
    wall_origin: Timestamp,
    origin: Timestamp,
}

pub(crate) const CLOCK: Table<ClockRow> = Table::new("tidegate_clock");

/// A running engine.
pub struct Engine {
    clock: Clock,
    door: Door,
    keys: Option<FirstKeys>,
    url: String,
    isolation: String,
    tasks: Vec<tokio::task::JoinHandle<()>>,
    driver: tokio::task::JoinHandle<Result<(), tidegate_core::Fault>>,
}

impl Engine {
    /// Starts an engine; it answers when this returns.
    pub async fn start(settings: Settings) -> Result<Self> {
        let store = Arc::new(Store::open(&settings.folder)?);
        let listener = TcpListener::bind(settings.listen).await.with_context(|| {
            format!(
                "answering on {}: is another engine or emulator there? Name another address with --listen",
                settings.listen
            )
        })?;
        let url = format!("http://{}", listener.local_addr().context("reading the address")?);
        let clock = open_clock(&store, settings.clock).await?;
        let place = Place::new(&settings.account, &settings.region);
        let ids = settings.seed.map_or_else(Ids::random, Ids::seeded);
        let keys = tidegate_iam::bootstrap(&store, &place, &ids, &clock, None)
            .await
            .map_err(|failure| anyhow::anyhow!("making the account's first keys: {failure:?}"))?;
        let sandbox =
            Sandbox::probe(Sandbox::own_binary()).await.context("probing this machine's isolation")?;
        let sandbox = match settings.isolation {
            Some(level) => sandbox.at_most(level),
            None => sandbox,
        };
        let report = sandbox.report();
        if report.level < Level::Confined && !settings.weak_sandbox {
            bail!("{} Start with --weak-sandbox if functions and builds may run so.", report.sentence);
        }
        let above = settings.folder.parent().filter(|_| settings.ephemeral);
        for folder in above.into_iter().chain([settings.folder.as_path()]) {
            sandbox.admit(folder).context("letting jails reach what they are given")?;
        }
        let toolchains = Toolchains::find(settings.environment.iter().cloned());
        let ports = Arc::new(
            Ports::new(clock, ids, url.clone())
                .with_faults(settings.faults.clone())
                .with(store)
                .with(Arc::new(sandbox))
                .with(Arc::new(toolchains)),
        );
        let engine = Cx::new(ports.clone(), place, Caller::Anonymous);
        let (mut registry, steps) = fill(&engine, &settings, keys.clone());
        let background = registry.take_background();
        let gate = FrontDoor::open(registry).map_err(|missed| {
            anyhow::anyhow!(missed.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
        })?;
        let gate = Arc::new(gate);
        ports.hang_gate(gate.clone());
        let driver = Driver::new(engine.clone(), steps)?;
        let mut tasks: Vec<_> =
            background.into_iter().map(|(_, task)| tokio::spawn(task(engine.clone()))).collect();
        let driven = engine.clock().clone();
        tasks.push(tokio::spawn(async move { driven.drive().await }));
        let driver = tokio::spawn(driver.run());
        let door = Door::open(gate, engine, listener);
        Ok(Self {
            clock: ports.clock().clone(),
            door,
            keys,
            url,
            isolation: format!("{}: {}", report.level, report.sentence),
            tasks,
            driver,
        })
    }

    /// Where it answers.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Its clock.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// The account's first keys, where nobody has taken them away.
    pub fn keys(&self) -> Option<&FirstKeys> {
        self.keys.as_ref()
    }

    /// Which isolation holds, in a sentence.
    pub fn isolation(&self) -> &str {
        &self.isolation
    }

    /// Answers until `stop` says so, or until the engine can't go on.
    pub async fn run_until(self, stop: impl Future<Output = ()>) -> Result<()> {
        let Self { door, tasks, mut driver, .. } = self;
        let ended = tokio::select! {
            () = stop => Ok(()),
            ended = &mut driver => match ended {
                Ok(Ok(())) => Ok(()),
                Ok(Err(fault)) => Err(anyhow::anyhow!("the driver stopped: {}", fault.chain())),
                Err(error) => Err(error).context("the driver stopped"),
            },
        };
        door.close().await;
        driver.abort();
        tasks.iter().for_each(tokio::task::JoinHandle::abort);
        ended
    }
}

/// Every service registers itself here, and nowhere else does one hear of another.
fn fill(engine: &Cx, settings: &Settings, keys: Option<FirstKeys>) -> (Registry, Steps) {
    let (mut registry, mut steps) = (Registry::default(), Steps::default());
    let iam = tidegate_iam::register(&mut registry);
    tidegate_gate::register(&mut registry);
    tidegate_s3::register(&mut registry);
    engine.ports().set_meter(tidegate_observe::register(&mut registry));
    tidegate_observe::steps(&mut steps);
    tidegate_lambda::register(&mut registry);
    tidegate_connections::register(&mut registry);
    tidegate_registry::register(&mut registry);
    tidegate_secrets::register(&mut registry);
    tidegate_messaging::register(&mut registry);
    tidegate_messaging::steps(&mut steps);
    let builds = tidegate_codebuild::register(&mut registry);
    tidegate_codebuild::steps(&mut steps, &builds);
    tidegate_codedeploy::register(&mut registry);
    tidegate_codedeploy::steps(&mut steps);
    tidegate_codepipeline::register(&mut registry);
    tidegate_codepipeline::steps(&mut steps);
    tidegate_cloudformation::register(&mut registry, engine.ports());
    tidegate_cloudformation::steps(&mut steps);
    ops::register(&mut registry, settings, iam, keys);
    let ports = engine.ports().clone();
    let commits = Arc::new(move || ports.part::<Store>().commits());
    tidegate_console::register(&mut registry, engine, Arc::new(Explainer), commits);
    (registry, steps)
}

/// The clock of a data directory goes on from where it stood; one that ran ahead of the machine's is not turned back.
async fn open_clock(store: &Store, kind: Kind) -> Result<Clock> {
    let key = Key::raw("clock");
    let stored: Option<ClockRow> = store.read(|rows| rows.get(&CLOCK, &key))?;
    let now = wall::now();
    let shown = stored.as_ref().map_or(now, |row| match row.kind.parse() {
        Ok(Kind::Scaled { factor }) => row
            .origin
            .plus_millis((now.millis() - row.wall_origin.millis()).saturating_mul(i64::from(factor))),
        _ => row.origin,
    });
    if kind == Kind::Wall && shown > now.plus_millis(60_000) {
        bail!(
            "this data directory's clock stands at {shown}, ahead of the machine's: start it with the clock it had ({}), or take another --data-dir",
            stored.map_or_else(String::new, |row| format!("--clock {}", row.kind))
        );
    }
    // A clock that jumps is written down when it starts alone; what the journal has seen is not taken back.
    let seen = store.read(|rows| tidegate_flow::newest_entry(rows))?;
    let origin = shown.max(now).max(seen.filter(|_| kind != Kind::Wall).unwrap_or(now));
    let row = ClockRow { kind: kind.to_string(), wall_origin: now, origin };
    store
        .write(move |tx| Ok(tx.put(&CLOCK, &key, &row)?))
        .await
        .map_err(|failure| anyhow::anyhow!("writing the clock down: {failure:?}"))?;
    Ok(Clock::of(kind, now, origin))
}

/// Writes down where a simulated clock was moved to, in the transaction that answers the move.
pub(crate) fn note_clock(
    tx: &mut tidegate_store::Tx<'_>,
    kind: Kind,
    now: Timestamp,
) -> Result<(), tidegate_core::Fault> {
    tx.put(
        &CLOCK,
        &Key::raw("clock"),
        &ClockRow { kind: kind.to_string(), wall_origin: wall::now(), origin: now },
    )
}

#[cfg(test)]
#[path = "../../../tests/authz/matrix.rs"]
mod matrix;
