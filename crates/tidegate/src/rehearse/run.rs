//! The whole of `tidegate rehearse`: prepare, play every scenario, judge, show.
#![expect(clippy::disallowed_methods, reason = "each scenario is a process of this binary")]

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result, bail};
use tidegate_core::wall::Stopwatch;
use tidegate_rehearsal::{
    At, Break, CallFault, Ending, Judgement, Scenario, Serving, chosen_points, judge, standing,
};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::process::Command;

use super::setup::{Prepared, Said, Setup};
use super::worlds::{OF_BUILDS, World, Worlds};
use super::{prepare, show, source};
use crate::cli::Stop;
use crate::home::Home;
use crate::say::Say;

/// Requests a minute where a scenario is not about what users are served: enough to see whom they reach.
const QUIET_RATE: f64 = 6.0;

/// What was asked for.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The application.
    pub dir: PathBuf,
    /// The revision that is served.
    pub from: Option<String>,
    /// Requests a minute to each alias, on the engine's clock, where the new version fails.
    pub rate: f64,
    /// What users send: JSON.
    pub event: String,
    /// What all draws follow from.
    pub seed: u64,
    /// Words, of which a scenario's name has one; all scenarios where there are none.
    pub only: Vec<String>,
    /// Where JUnit's XML goes.
    pub junit: Option<PathBuf>,
    /// Scenarios at the same time.
    pub jobs: usize,
    /// Whether less isolation than seccomp and Landlock is accepted.
    pub weak_sandbox: bool,
}

/// One scenario, played.
pub struct Played {
    /// What was broken.
    pub scenario: Scenario,
    /// How it ended.
    pub ending: Ending,
    /// What users were served.
    pub served: Serving,
    /// Whether that is safe.
    pub judgement: Judgement,
    /// How long it took on the machine's clock.
    pub seconds: f64,
    /// The data directory, kept where the scenario did not end safely.
    pub kept: Option<PathBuf>,
}

/// Rehearses; an unsafe scenario is a negative answer.
pub async fn run(home: &Home, say: &Say, asked: &Asked) -> Result<(), Stop> {
    serde_json::from_str::<serde_json::Value>(&asked.event)
        .map_err(|error| Stop::No(format!("--event is not JSON: {error}")))?;
    if let Some(path) = &asked.junit
        && path.parent().is_some_and(|folder| !folder.as_os_str().is_empty() && !folder.is_dir())
    {
        return Err(Stop::No(format!("there is no folder to write {} to", path.display())));
    }
    let dir = std::fs::canonicalize(&asked.dir)
        .with_context(|| format!("there is no folder {}", asked.dir.display()))?;
    let worlds = Worlds::of(home, &dir)?;
    let sources = source::find(home, say, &worlds, &dir, asked.from.as_deref()).await?;
    let (world, prepared) = prepare::ready(&say.aside(), asked, &worlds, &sources).await?;
    let watch = Stopwatch::start();
    let company = Company { asked, worlds: &worlds, world: &world, prepared: &prepared, say };
    let played = company.play_all().await?;
    let seconds = watch.elapsed().as_secs_f64();
    show::table(say, &prepared, &played, seconds);
    if let Some(path) = &asked.junit {
        let name = dir.file_name().map_or_else(|| "app".into(), |name| name.to_string_lossy());
        show::junit(path, &format!("rehearsal of {name}"), &played)?;
    }
    let unsafe_ones: Vec<&Played> =
        played.iter().filter(|played| matches!(played.judgement, Judgement::Unsafe(_))).collect();
    if unsafe_ones.is_empty() {
        return Ok(());
    }
    if let Some(kept) = unsafe_ones.iter().find_map(|played| played.kept.as_ref()) {
        say.hint(&format!(
            "look into the first of them with `tidegate serve --clock sim --data-dir {}`",
            kept.display()
        ));
    }
    Err(Stop::No(format!("{} of {} scenarios end unsafe", unsafe_ones.len(), played.len())))
}

/// Who plays the scenarios.
struct Company<'c> {
    asked: &'c Asked,
    worlds: &'c Worlds,
    world: &'c World,
    prepared: &'c Prepared,
    say: &'c Say,
}

impl Company<'_> {
    /// The standing scenarios, and then the calls of the shift as the green one made them, each going wrong in each way.
    async fn play_all(&self) -> Result<Vec<Played>> {
        let green = self.play(0, Scenario::new(Break::Nothing)).await?;
        let points = chosen_points(&green.ending.calls);
        let faults = [CallFault::Denied, CallFault::Throttled, CallFault::Killed];
        // Nothing is written by assuming a role, so the kill before it is the kill after the call in front of it.
        let at_calls = faults.iter().flat_map(|fault| {
            points
                .iter()
                .filter(|at| *fault != CallFault::Killed || at.action != "sts:AssumeRole")
                .map(|at: &At| Scenario::new(Break::Call { fault: *fault, at: at.clone() }))
        });
        let wanted: Vec<Scenario> =
            standing().into_iter().skip(1).chain(at_calls).filter(|scenario| self.wants(scenario)).collect();
        let mut played = self.play_side_by_side(wanted).await?;
        if self.wants(&green.scenario) {
            played.insert(0, green);
        }
        if played.is_empty() {
            bail!("no scenario has one of these words in its name: {}", self.asked.only.join(", "));
        }
        Ok(played)
    }

    fn wants(&self, scenario: &Scenario) -> bool {
        let name = scenario.to_string();
        self.asked.only.is_empty() || self.asked.only.iter().any(|word| name.contains(word))
    }

    async fn play_side_by_side(&self, scenarios: Vec<Scenario>) -> Result<Vec<Played>> {
        let total = scenarios.len();
        let queue: VecDeque<(usize, Scenario)> = scenarios.into_iter().enumerate().collect();
        let queue = Arc::new(Mutex::new(queue));
        let done = Mutex::new(Vec::with_capacity(total));
        let spinner = self.say.spinner();
        let workers = (0..self.asked.jobs.max(1)).map(|_| async {
            loop {
                let next = queue.lock().unwrap_or_else(PoisonError::into_inner).pop_front();
                let Some((index, scenario)) = next else { return Ok::<(), anyhow::Error>(()) };
                spinner.set_message(format!("{} of {total}: {scenario}", index + 1));
                let played = self.play(index + 1, scenario).await?;
                done.lock().unwrap_or_else(PoisonError::into_inner).push((index, played));
            }
        });
        for worker in join_all(workers).await {
            worker?;
        }
        spinner.finish_and_clear();
        let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
        done.sort_by_key(|(index, _)| *index);
        Ok(done.into_iter().map(|(_, played)| played).collect())
    }

    async fn play(&self, number: usize, scenario: Scenario) -> Result<Played> {
        let watch = Stopwatch::start();
        let world = self.worlds.run(number);
        world.fill_from(self.world, &OF_BUILDS)?;
        let mut setup = Setup {
            rate: self.rate(&scenario),
            scenario,
            prepared: self.prepared.clone(),
            event: self.asked.event.clone(),
            seed: self.asked.seed,
            weak_sandbox: self.asked.weak_sandbox,
            resumed: false,
        };
        let mut served = Serving::default();
        let mut ending = match self.process(&world, &setup, &mut served).await? {
            Cut::Ended(ending) => *ending,
            Cut::Killed { at, began } => {
                setup.resumed = true;
                match self.process(&world, &setup, &mut served).await? {
                    Cut::Ended(ending) => {
                        Ending { began_at: began, sign_at: Some(at), reached: true, kills: 1, ..*ending }
                    }
                    Cut::Killed { .. } => bail!("'{}' was killed twice", setup.scenario),
                }
            }
        };
        ending.calls.truncate(CALLS_KEPT);
        let judgement = judge(&setup.scenario, &ending, &served);
        let kept = matches!(judgement, Judgement::Unsafe(_)).then(|| world.data());
        if kept.is_none() {
            world.remove()?;
        }
        let seconds = watch.elapsed().as_secs_f64();
        Ok(Played { scenario: setup.scenario, ending, served, judgement, seconds, kept })
    }

    fn rate(&self, scenario: &Scenario) -> f64 {
        match scenario.broken {
            Break::Errors { .. } => self.asked.rate,
            Break::NoTraffic => 0.0,
            _ => QUIET_RATE.min(self.asked.rate),
        }
    }

    /// Runs the process of a scenario until it ends or is killed.
    async fn process(&self, world: &World, setup: &Setup, served: &mut Serving) -> Result<Cut> {
        let mut child = Command::new(std::env::current_exe().context("finding this binary")?)
            .arg("rehearse-scenario")
            .arg(world.data())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(log(world.folder())?)
            .kill_on_drop(true)
            .spawn()
            .context("starting a scenario")?;
        let told = serde_json::to_vec(setup).context("encoding a scenario")?;
        if let Some(mut stdin) = child.stdin.take() {
            stdin.write_all(&told).await.context("telling a scenario what it is")?;
        }
        let stdout = child.stdout.take().context("a scenario says nothing")?;
        let mut lines = BufReader::new(stdout).lines();
        let mut cut = None;
        while let Some(line) = lines.next_line().await.context("listening to a scenario")? {
            match serde_json::from_str(&line).with_context(|| format!("understanding '{line}'"))? {
                Said::Served { version, old, error } => count(served, version.as_deref(), old, error),
                Said::Killed { at, began } => cut = Some(Cut::Killed { at, began }),
                Said::Ended(ending) => cut = Some(Cut::Ended(ending)),
            }
        }
        let status = child.wait().await.context("waiting for a scenario")?;
        cut.with_context(|| {
            format!(
                "'{}' broke off ({status}); its log is {}",
                setup.scenario,
                world.folder().join(LOG).display()
            )
        })
    }
}

/// The calls of a shift that are looked at, at most: a scenario that never ends makes any number.
const CALLS_KEPT: usize = 10_000;
const LOG: &str = "scenario.log";

/// How the process of a scenario ended.
enum Cut {
    Ended(Box<Ending>),
    Killed { at: i64, began: i64 },
}

fn count(served: &mut Serving, version: Option<&str>, old: bool, error: bool) {
    match (version, old) {
        (None, _) => served.unanswered += 1,
        (Some(_), true) => served.old += 1,
        (Some(_), false) => served.new += 1,
    }
    if version.is_some() && error {
        served.errors += 1;
    }
}

fn log(folder: &Path) -> Result<std::fs::File> {
    let path = folder.join(LOG);
    let open = std::fs::OpenOptions::new().create(true).append(true).open(&path);
    open.with_context(|| format!("opening {}", path.display()))
}

/// Waits for all of them, side by side on this task.
async fn join_all<F: Future>(futures: impl IntoIterator<Item = F>) -> Vec<F::Output> {
    let mut pending: Vec<_> = futures.into_iter().map(|future| (Box::pin(future), None)).collect();
    std::future::poll_fn(move |context| {
        let mut waiting = false;
        for (future, output) in &mut pending {
            if output.is_none() {
                match future.as_mut().poll(context) {
                    std::task::Poll::Ready(ready) => *output = Some(ready),
                    std::task::Poll::Pending => waiting = true,
                }
            }
        }
        if waiting {
            return std::task::Poll::Pending;
        }
        std::task::Poll::Ready(pending.iter_mut().filter_map(|(_, output)| output.take()).collect())
    })
    .await
}
