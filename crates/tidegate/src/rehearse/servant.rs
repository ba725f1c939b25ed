//! An engine in a process of its own, whose data directory is at rest when it has stopped.
#![expect(clippy::disallowed_methods, reason = "it starts the engine's own process")]

use std::process::Stdio;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use tidegate_core::wall;
use tokio::process::{Child, Command};

use super::worlds::World;
use crate::client::Client;
use crate::home::Home;

/// How long an engine may take to answer, and to stop.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running engine.
pub struct Servant {
    /// Asks as the account's user `admin`.
    pub client: Client,
    process: Child,
}

impl Servant {
    /// Starts an engine on a world, on a clock that jumps, and waits until it answers.
    pub async fn start(world: &World, weak_sandbox: bool) -> Result<Self> {
        let home = Home::new(Some(world.data()))?;
        home.make()?;
        let log =
            std::fs::File::create(world.folder().join("engine.log")).context("opening an engine's log")?;
        let mut command = Command::new(std::env::current_exe().context("finding this binary")?);
        command
            .arg("serve")
            .arg("--data-dir")
            .arg(home.folder())
            .args(["--clock", "sim:auto", "--listen", "127.0.0.1:0"])
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .kill_on_drop(true);
        if weak_sandbox {
            command.arg("--weak-sandbox");
        }
        let mut process = command.spawn().context("starting the rehearsal's engine")?;
        let watch = wall::Stopwatch::start();
        while watch.elapsed() < PATIENCE {
            if let Ok(client) = Client::of_running(&home).await {
                return Ok(Self { client, process });
            }
            if let Some(status) = process.try_wait().context("looking after the rehearsal's engine")? {
                bail!(
                    "the rehearsal's engine ended at once ({status}); its log is {}",
                    world.folder().join("engine.log").display()
                );
            }
            wall::pause(Duration::from_millis(30)).await;
        }
        bail!("the rehearsal's engine did not answer within {} seconds", PATIENCE.as_secs())
    }

    /// Stops the engine and waits until its process is gone.
    pub async fn stop(mut self) -> Result<()> {
        if let Some(id) =
            self.process.id().and_then(|id| i32::try_from(id).ok()).and_then(rustix::process::Pid::from_raw)
        {
            rustix::process::kill_process(id, rustix::process::Signal::TERM)
                .context("stopping the rehearsal's engine")?;
        }
        match wall::timeout(PATIENCE, self.process.wait()).await {
            Ok(status) => {
                status.context("waiting for the rehearsal's engine")?;
                Ok(())
            }
            Err(_) => bail!("the rehearsal's engine did not stop within {} seconds", PATIENCE.as_secs()),
        }
    }
}
