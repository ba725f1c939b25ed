//! `tidegate down`: stops the engine; what it was doing goes on at the next start.

use anyhow::Context;
use rustix::process::{Pid, Signal, kill_process, test_kill_process};
use serde_json::json;
use tidegate_core::wall;

use crate::cli::Stop;
use crate::client::Client;
use crate::home::Home;
use crate::say::Say;

/// Asks the engine's process to end and waits until it has.
pub async fn run(home: &Home, say: &Say) -> Result<(), Stop> {
    let Some(running) = home.running()? else {
        return Err(Stop::No(format!("no engine runs on {}", home.folder().display())));
    };
    if Client::of_running(home).await.is_err() {
        home.forget_running()?;
        return Err(Stop::No(format!("no engine answers at {}; its name was taken away", running.url)));
    }
    let process = i32::try_from(running.process)
        .ok()
        .and_then(Pid::from_raw)
        .context("engine.json names no process")?;
    kill_process(process, Signal::TERM).context("stopping the engine")?;
    for _ in 0..600 {
        if test_kill_process(process).is_err() {
            say.data(format!("stopped the engine at {}", running.url), &json!({"stopped": running.url}));
            return Ok(());
        }
        wall::pause(std::time::Duration::from_millis(50)).await;
    }
    Err(Stop::Failed(anyhow::anyhow!("process {} did not end within 30 seconds", running.process)))
}
