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

/// How long an automatic clock waits for what was notified by other means than counted ones to begin (decision record
/// 0007): longer than a wake-up takes.
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
    /// Counts what may have told somebody something without this clock's knowing.
    loose: AtomicU64,
    /// Told when the last work in flight ends, and when somebody waits.
    stirred: Notify,
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
            loose: AtomicU64::new(0),
            stirred: Notify::new(),
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
        let awake = self.wait_until(due).await;
        // What the sleeper does next is not counted.
        self.0.loose.fetch_add(1, Ordering::AcqRel);
        drop(awake);
    }

    /// Waits from now on until this clock shows `due`; an automatic clock stands still until the answer is dropped.
    pub fn wait_until(&self, due: Timestamp) -> impl Future<Output = Busy> + Send + '_ {
        let registered = match self.0.kind {
            Kind::Wall | Kind::Scaled { .. } => None,
            Kind::Sim | Kind::SimAuto => Some(Registered::new(self, due.millis())),
        };
        async move {
            match registered {
                Some(_registered) => self.sleep_until_moved(due).await,
                None => self.sleep_for_real(due).await,
            }
            self.work()
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
                self.wake(|now, _| Some(now.saturating_add(millis)));
                Some(self.now())
            }
        }
    }

    /// Marks work in flight (an invocation, a build, a call): an automatic clock does not jump meanwhile, and lets whom the
    /// work notified begin theirs before it does.
    pub fn busy(&self) -> Busy {
        let busy = self.work();
        self.0.loose.fetch_add(1, Ordering::AcqRel);
        busy
    }

    /// Marks work in flight that notifies nobody who is not marked as busy from that moment on.
    pub fn work(&self) -> Busy {
        self.0.busy.fetch_add(1, Ordering::AcqRel);
        Busy(self.0.clone())
    }

    /// Takes back one mark of the caller's own while it only waits (a long poll), until dropped: an automatic clock may jump
    /// meanwhile.
    pub fn rest(&self) -> Rest {
        self.0.one_less();
        Rest(self.0.clone())
    }

    /// Drives an automatic clock for ever: jumps to the next due instant when nothing is busy. Other kinds return at once.
    pub async fn drive(&self) {
        if self.0.kind != Kind::SimAuto {
            return;
        }
        let mut settled = None;
        loop {
            while self.0.busy.load(Ordering::Acquire) != 0 {
                self.0.stirred.notified().await;
            }
            let loose = self.0.loose.load(Ordering::Acquire);
            if settled != Some(loose) {
                wall::pause(SETTLE).await;
                settled = Some(loose);
                continue;
            }
            if !self.wake(|now, next| next.map(|next| now.max(next))) {
                self.0.stirred.notified().await;
            }
        }
    }

    /// Moves the clock to what `to` says of its time and the next due instant; says whether it moved. Whom this wakes is
    /// busy from this moment on, and not only once it runs.
    fn wake(&self, to: impl Fn(i64, Option<i64>) -> Option<i64>) -> bool {
        let mut due = self.lock_due();
        let first = due.keys().next().copied();
        let Some(now) = to(self.0.now.load(Ordering::Acquire), first) else { return false };
        let later = due.split_off(&now.saturating_add(1));
        let woken: usize = std::mem::replace(&mut *due, later).into_values().sum();
        self.0.busy.fetch_add(woken, Ordering::AcqRel);
        self.0.now.store(now, Ordering::Release);
        drop(due);
        self.0.moved.notify_waiters();
        true
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
        self.0.one_less();
    }
}

/// A mark of work in flight that is taken back, until dropped.
#[must_use]
pub struct Rest(Arc<Inner>);

impl Drop for Rest {
    fn drop(&mut self) {
        self.0.busy.fetch_add(1, Ordering::AcqRel);
    }
}

impl Inner {
    fn one_less(&self) {
        if self.busy.fetch_sub(1, Ordering::AcqRel) == 1 {
            self.stirred.notify_one();
        }
    }
}

/// A sleeper's due instant, known to a simulated clock until it comes; from then on the sleeper is busy until dropped.
struct Registered<'a> {
    clock: &'a Clock,
    due: i64,
    /// Not when the instant had come before.
    known: bool,
}

impl<'a> Registered<'a> {
    fn new(clock: &'a Clock, due: i64) -> Self {
        let mut all = clock.lock_due();
        let known = due > clock.0.now.load(Ordering::Acquire);
        if known {
            *all.entry(due).or_insert(0) += 1;
        }
        drop(all);
        clock.0.stirred.notify_one();
        Self { clock, due, known }
    }
}

impl Drop for Registered<'_> {
    fn drop(&mut self) {
        if !self.known {
            return;
        }
        let mut all = self.clock.lock_due();
        match all.get_mut(&self.due) {
            Some(1) => {
                all.remove(&self.due);
            }
            Some(count) => *count -= 1,
            // The clock has taken it out, and counts it as busy.
            None => self.clock.0.one_less(),
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

    #[tokio::test]
    async fn an_automatic_clock_stands_still_while_who_was_woken_works() {
        let clock = Clock::of(Kind::SimAuto, start(), start());
        let driver = clock.clone();
        let driving = tokio::spawn(async move { driver.drive().await });
        let later = {
            let clock = clock.clone();
            tokio::spawn(async move { clock.sleep(Duration::from_secs(20)).await })
        };
        let awake = clock.wait_until(start().plus_millis(10_000)).await;
        wall::pause(SETTLE * 20).await;
        assert_eq!(clock.now(), start().plus_millis(10_000));
        drop(awake);
        later.await.unwrap();
        assert_eq!(clock.now(), start().plus_millis(20_000));
        driving.abort();
    }

    #[tokio::test]
    async fn an_automatic_clock_jumps_while_a_call_only_waits() {
        let clock = Clock::of(Kind::SimAuto, start(), start());
        let driver = clock.clone();
        let driving = tokio::spawn(async move { driver.drive().await });
        let call = clock.busy();
        let resting = clock.rest();
        clock.sleep(Duration::from_secs(20)).await;
        drop(resting);
        assert_eq!(clock.0.busy.load(Ordering::Acquire), 1);
        drop(call);
        driving.abort();
    }

    #[tokio::test]
    async fn who_gives_up_waiting_holds_nothing() {
        let clock = Clock::of(Kind::Sim, start(), start());
        let sleeper = {
            let clock = clock.clone();
            tokio::spawn(async move { clock.sleep(Duration::from_secs(1)).await })
        };
        tokio::task::yield_now().await;
        sleeper.abort();
        assert!(sleeper.await.unwrap_err().is_cancelled());
        assert!(clock.lock_due().is_empty());
        assert_eq!(clock.0.busy.load(Ordering::Acquire), 0);
    }

    #[test]
    fn kinds_are_read_as_they_are_written() {
        for text in ["wall", "scaled:60", "sim", "sim:auto"] {
            assert_eq!(text.parse::<Kind>().unwrap().to_string(), text);
        }
        assert!("scaled:0".parse::<Kind>().is_err());
    }
}
