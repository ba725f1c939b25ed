//! An engine inside this process, with a client of its own.

use anyhow::{Context, Result};
use tidegate_core::Clock;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::client::Client;
use crate::engine::{Engine, Settings};

/// A running engine and who asks it.
pub struct Theatre {
    /// Asks as the account's user `admin`.
    pub client: Client,
    /// The engine's clock.
    pub clock: Clock,
    stop: oneshot::Sender<()>,
    running: JoinHandle<Result<()>>,
}

impl Theatre {
    /// Starts an engine.
    pub async fn open(settings: Settings) -> Result<Self> {
        let region = settings.region.clone();
        let engine = Engine::start(settings).await?;
        let keys = engine.keys().context("the rehearsal's engine has no keys")?.admin.clone();
        let client = Client::signed(engine.url(), &region, &keys.id, &keys.secret, None);
        let clock = engine.clock().clone();
        let (stop, stopped) = oneshot::channel::<()>();
        // A sender that is gone says stop as well.
        let running = tokio::spawn(engine.run_until(async move { stopped.await.unwrap_or_default() }));
        Ok(Self { client, clock, stop, running })
    }

    /// Stops the engine and waits until it has.
    pub async fn close(self) -> Result<()> {
        drop(self.stop);
        self.running.await.context("stopping the rehearsal's engine")?
    }
}
