//! Wall time, for the few things that may not live on the virtual clock: limits of real processes, signature dates,
//! credential expiry, and housekeeping that must never drive a jump of the clock.
#![expect(clippy::disallowed_methods, reason = "the one module that reads the machine's clock")]

use std::future::Future;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use tidegate_api::Timestamp;

/// The machine's time, in milliseconds since 1970.
pub fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}

/// Measures a duration of real work.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch(Instant);

impl Stopwatch {
    /// Starts measuring.
    pub fn start() -> Self {
        Self(Instant::now())
    }

    /// The time since the start.
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }
}

/// The limit of a real process or connection has passed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the time limit passed")]
pub struct Elapsed;

/// Waits for `future`, at most `limit` of wall time.
pub async fn timeout<F: Future>(limit: Duration, future: F) -> Result<F::Output, Elapsed> {
    tokio::time::timeout(limit, future).await.map_err(|_| Elapsed)
}

/// Pauses housekeeping for `duration` of wall time; nothing that a user waits for may use it.
pub async fn pause(duration: Duration) {
    tokio::time::sleep(duration).await;
}
