//! The one clock. Only *waiting* is virtual: what waits for something runs on it, and metrics, logs and events carry its
//! time; limits of real processes are wall time (see [`crate::wall`]).

use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::{AtomicI64, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tidegate_api::Timestamp;
use tokio::sync::Notify;

use crate::wall;

/// How long nothing may have begun before an automatic clock jumps: longer than a wake-up takes to reach who waits for it.
const SETTLE: Duration = Duration::from_millis(1);

/// A shared clock of one of the kinds in [`Kind`].
#[derive(Clone)]
pub struct Clock(Arc<Inner>);

/// How a clock moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// With the machine's clock.
    Wall,
    /// `factor` times as fast as the machine's clock.
    Scaled {
        /// 1 to 100,000.
        factor: u32,
    },
    /// By hand only.
    Sim,
    /// To the next due instant whenever nothing is busy.
    SimAuto,
}

struct Inner {
    kind: Kind,
    /// Wall and clock time at which a scaled clock began, in milliseconds.
    wall_origin: i64,
    origin: i64,
    /// A simulated clock's time, in milliseconds.
    now: AtomicI64,
    moved: Notify,
    busy: AtomicUsize,
    /// Counts what has begun: work in flight, and waits.
    begun: AtomicU64,
    idle: Notify,
    due: Mutex<BTreeMap<i64, usize>>,
}

impl Clock {
    /// The machine's clock.
    pub fn wall() -> Self {
        Self::of(Kind::Wall, wall::now(), wall::now())
    }

    /// A clock of any kind: a scaled one showed `origin` when the machine's showed `wall_origin`, a simulated one starts
    /// at `origin`.
    pub fn of(kind: Kind, wall_origin: Timestamp, origin: Timestamp) -> Self {
        Self(Arc::new(Inner {
            kind,
            wall_origin: wall_origin.millis(),
            origin: origin.millis(),
            now: AtomicI64::new(origin.millis()),
            moved: Notify::new(),
            busy: AtomicUsize::new(0),
            begun: AtomicU64::new(0),
            idle: Notify::new(),
            due: Mutex::new(BTreeMap::new()),
        }))
    }

    /// How this clock moves.
    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    /// The time on this clock.
    pub fn now(&self) -> Timestamp {
        match self.0.kind {
            Kind::Wall => wall::now(),
            Kind::Scaled { factor } => {
                let passed = wall::now().millis() - self.0.wall_origin;
                Timestamp::from_millis(self.0.origin + passed * i64::from(factor))
            }
            Kind::Sim | Kind::SimAuto => Timestamp::from_millis(self.0.now.load(Ordering::Acquire)),
        }
    }

    /// Waits until this clock shows `due`.
    pub async fn sleep_until(&self, due: Timestamp) {
        match self.0.kind {
            Kind::Wall | Kind::Scaled { .. } => self.sleep_for_real(due).await,
            Kind::Sim | Kind::SimAuto => self.sleep_until_moved(due).await,
        }
    }

    /// Waits for `duration` of this clock's time.
    pub async fn sleep(&self, duration: Duration) {
        let millis = i64::try_from(duration.as_millis()).unwrap_or(i64::MAX);
        self.sleep_until(self.now().plus_millis(millis)).await;
    }

    /// Moves a simulated clock forward and returns its new time; `None` for a clock that moves by itself.
    pub fn advance(&self, duration: Duration) -> Option<Timestamp> {
        match self.0.kind {
            Kind::Wall | Kind::Scaled { .. } => None,
            Kind::Sim | Kind::SimAuto => {
                let millis = i64::try_from(duration.as_millis()).unwrap_or(i64::MAX);
                self.0.now.fetch_add(millis, Ordering::AcqRel);
                self.0.moved.notify_waiters();
                Some(self.now())
            }
        }
    }

    /// Marks work in flight (an invocation, a build, a running step): an automatic clock does not jump meanwhile.
    pub fn busy(&self) -> Busy {
        self.0.busy.fetch_add(1, Ordering::AcqRel);
        self.0.begun.fetch_add(1, Ordering::AcqRel);
        Busy(self.0.clone())
    }

    /// Drives an automatic clock for ever: jumps to the next due instant when nothing is busy. Other kinds return at once.
    pub async fn drive(&self) {
        if self.0.kind != Kind::SimAuto {
            return;
        }
        loop {
            let begun = self.0.begun.load(Ordering::Acquire);
            wall::pause(SETTLE).await;
            if self.0.busy.load(Ordering::Acquire) != 0 {
                self.0.idle.notified().await;
                continue;
            }
            // Whoever was woken by the last jump has begun something, or waits again, before the next.
            if self.0.begun.load(Ordering::Acquire) != begun {
                continue;
            }
            let next = self.lock_due().keys().next().copied();
            if let Some(next) = next {
                self.0.now.fetch_max(next, Ordering::AcqRel);
                self.0.moved.notify_waiters();
            }
        }
    }

    async fn sleep_for_real(&self, due: Timestamp) {
        let factor = if let Kind::Scaled { factor } = self.0.kind { i64::from(factor) } else { 1 };
        loop {
            let left = due.millis() - self.now().millis();
            if left <= 0 {
                return;
            }
            // Rounded up, or a scaled clock would spin through its last virtual milliseconds; capped, because the
            // machine may be suspended meanwhile.
            let real = (left + factor - 1) / factor;
            wall::pause(Duration::from_millis(u64::try_from(real).unwrap_or(0).min(60_000))).await;
        }
    }

    async fn sleep_until_moved(&self, due: Timestamp) {
        let _registered = Registered::new(self, due.millis());
        loop {
            let moved = self.0.moved.notified();
            tokio::pin!(moved);
            // Enabled before the look at the clock, or a move between the two would be missed.
            moved.as_mut().enable();
            if self.now() >= due {
                return;
            }
            moved.await;
        }
    }

    fn lock_due(&self) -> std::sync::MutexGuard<'_, BTreeMap<i64, usize>> {
        self.0.due.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Clock({:?})", self.0.kind)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Wall => f.write_str("wall"),
            Self::Scaled { factor } => write!(f, "scaled:{factor}"),
            Self::Sim => f.write_str("sim"),
            Self::SimAuto => f.write_str("sim:auto"),
        }
    }
}

impl std::str::FromStr for Kind {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong =
            || format!("'{text}' is not a clock: say wall, scaled:N (N from 1 to 100000), sim or sim:auto");
        match text {
            "wall" => Ok(Self::Wall),
            "sim" => Ok(Self::Sim),
            "sim:auto" => Ok(Self::SimAuto),
            _ => {
                let factor = text.strip_prefix("scaled:").and_then(|n| n.trim_end_matches('x').parse().ok());
                match factor {
                    Some(factor @ 1..=100_000) => Ok(Self::Scaled { factor }),
                    _ => Err(wrong()),
                }
            }
        }
    }
}

/// Work in flight, until dropped.
#[must_use]
pub struct Busy(Arc<Inner>);

impl Drop for Busy {
    fn drop(&mut self) {
        if self.0.busy.fetch_sub(1, Ordering::AcqRel) == 1 {
            self.0.idle.notify_one();
        }
    }
}

/// A sleeper's due instant, known to the automatic clock until the sleeper wakes or is dropped.
struct Registered<'a>(&'a Clock, i64);

impl<'a> Registered<'a> {
    fn new(clock: &'a Clock, due: i64) -> Self {
        *clock.lock_due().entry(due).or_insert(0) += 1;
        clock.0.begun.fetch_add(1, Ordering::AcqRel);
        Self(clock, due)
    }
}

impl Drop for Registered<'_> {
    fn drop(&mut self) {
        let mut due = self.0.lock_due();
        if let Some(count) = due.get_mut(&self.1) {
            *count -= 1;
            if *count == 0 {
                due.remove(&self.1);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn start() -> Timestamp {
        Timestamp::from_millis(1_000_000)
    }

    #[tokio::test]
    async fn a_simulated_clock_moves_by_hand_only() {
        let clock = Clock::of(Kind::Sim, start(), start());
        let sleeper = {
            let clock = clock.clone();
            tokio::spawn(async move { clock.sleep(Duration::from_secs(300)).await })
        };
        tokio::task::yield_now().await;
        clock.advance(Duration::from_secs(299));
        tokio::task::yield_now().await;
        assert!(!sleeper.is_finished());
        clock.advance(Duration::from_secs(1));
        sleeper.await.unwrap();
    }

    #[tokio::test]
    async fn an_automatic_clock_jumps_when_nothing_is_busy() {
        let clock = Clock::of(Kind::SimAuto, start(), start());
        let driver = clock.clone();
        let driving = tokio::spawn(async move { driver.drive().await });
        clock.sleep(Duration::from_secs(86_400)).await;
        assert_eq!(clock.now(), start().plus_millis(86_400_000));
        driving.abort();
    }

    #[test]
    fn kinds_are_read_as_they_are_written() {
        for text in ["wall", "scaled:60", "sim", "sim:auto"] {
            assert_eq!(text.parse::<Kind>().unwrap().to_string(), text);
        }
        assert!("scaled:0".parse::<Kind>().is_err());
    }
}
