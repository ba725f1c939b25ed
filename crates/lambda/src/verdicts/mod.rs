//! The verdict on each alias with two versions: fed by its coins, published as metrics, kept across restarts.
//!
//! A test begins when an alias gets a second version and goes on while the pair of versions is the same. It is fed in
//! memory, where the coin falls and where an invocation fails; a task behind the answers writes what changed into its
//! row. What a crash takes, a second at most, is lost because of the time and not because of what it said: that costs
//! evidence, but no validity.

mod publish;
mod rows;
mod shown;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tidegate_core::clock::Kind;
use tidegate_core::{Cx, Failure, Fault, Timestamp, wall};
use tidegate_store::{Key, Reads, StoreLook};
use tidegate_verdict::Outcome;
use tokio::sync::Notify;

use crate::names::FunctionName;
use crate::rows::alias_key;
pub(crate) use rows::{Coin, TESTS, TestRow, forget, reweighed};

/// How long changes are gathered before they are written.
const SAVE: Duration = Duration::from_secs(1);
/// How often a simulated clock is looked at, on wall time: sleeping on it would make an automatic clock run.
const GLANCE: Duration = Duration::from_millis(10);
const MINUTE: i64 = 60_000;
/// The most minutes of a jump of the clock for which a verdict is published afterwards.
const MOST: i64 = 1_500;

/// The tests in progress.
#[derive(Default)]
pub(crate) struct Verdicts {
    running: Mutex<HashMap<String, Running>>,
    changed: Notify,
}

/// A test in memory.
struct Running {
    name: FunctionName,
    row: TestRow,
    unsaved: bool,
    /// The last outcome, and the second of the clock to which it belongs: its power need not be known more often.
    outcome: Option<(i64, Outcome)>,
}

impl Running {
    fn outcome(&mut self, now: Timestamp, again: bool) -> Outcome {
        let second = now.millis().div_euclid(1000);
        match self.outcome {
            Some((known, outcome)) if known == second && !again => outcome,
            _ => self.outcome.insert((second, self.row.watch.outcome())).1,
        }
    }
}

impl Verdicts {
    /// A coin fell; counted when it falls, since a canary that hangs has had its request all the same.
    pub(crate) fn routed(&self, cx: &Cx, name: &FunctionName, coin: &Coin) {
        self.feed(cx, name, coin, false);
    }

    /// The invocation of a coin ended, and the function failed or not.
    pub(crate) fn ended(&self, cx: &Cx, name: &FunctionName, coin: &Coin, failed: bool) {
        if failed {
            self.feed(cx, name, coin, true);
        }
        let now = cx.clock().now();
        let mut running = self.lock();
        if let Some(test) = running.get_mut(&coin.test) {
            let outcome = test.outcome(now, failed);
            publish::publish(cx, &test.name, &test.row, outcome, now);
        }
    }

    fn feed(&self, cx: &Cx, name: &FunctionName, coin: &Coin, failed: bool) {
        let mut running = self.lock();
        if !running.contains_key(&coin.test) {
            match cx.read(|rows| rows.get(&TESTS, &key(name))) {
                Ok(Some(row)) if row.id == coin.test => {
                    let name = name.clone();
                    running.insert(coin.test.clone(), Running { name, row, unsaved: false, outcome: None });
                }
                // The alias has moved on to another pair since this coin fell.
                Ok(_) => return,
                Err(fault) => return tracing::error!(error = fault.chain(), "reading a test of a canary"),
            }
        }
        let Some(test) = running.get_mut(&coin.test) else { return };
        let watch = &mut test.row.watch;
        let taken = if failed {
            watch.failed(coin.weight, coin.canary)
        } else {
            watch.routed(coin.weight, coin.canary)
        };
        if let Err(error) = taken {
            return tracing::error!(%error, "a coin fell as it cannot fall");
        }
        test.unsaved = true;
        self.changed.notify_one();
    }

    /// The latest test of an alias, as of now.
    pub(crate) fn latest(&self, cx: &Cx, name: &FunctionName) -> Result<Option<TestRow>, Fault> {
        let Some(mut row) = cx.read(|rows| rows.get(&TESTS, &key(name)))? else { return Ok(None) };
        if let Some(running) = self.lock().get(&row.id) {
            row.watch = running.row.watch.clone();
        }
        Ok(Some(row))
    }

    /// Says at once what is known of an alias whose weight was just set: nothing yet, and that is published, too.
    pub(crate) fn begun(&self, cx: &Cx, name: &FunctionName) {
        match self.latest(cx, name) {
            Ok(Some(row)) if row.routing => {
                publish::publish(cx, name, &row, row.watch.outcome(), cx.clock().now());
            }
            Ok(_) => {}
            Err(fault) => tracing::error!(error = fault.chain(), "reading a test of a canary"),
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Running>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes what changed, at most once in [`SAVE`], as long as the engine runs.
    pub(crate) async fn save_for_ever(self: Arc<Self>, cx: Cx) {
        loop {
            self.changed.notified().await;
            wall::pause(SAVE).await;
            if let Err(failure) = self.save(&cx).await {
                tracing::error!(?failure, "writing the tests of canaries");
            }
        }
    }

    async fn save(&self, cx: &Cx) -> Result<(), Failure> {
        let unsaved: Vec<(Key, TestRow)> = self
            .lock()
            .values_mut()
            .filter_map(|test| std::mem::take(&mut test.unsaved).then(|| (key(&test.name), test.row.clone())))
            .collect();
        let over = cx
            .store()
            .write(move |tx| {
                let mut over = Vec::new();
                for (key, seen) in unsaved {
                    match tx.get(&TESTS, &key)? {
                        Some(mut row) if row.id == seen.id => {
                            row.watch = seen.watch;
                            tx.put(&TESTS, &key, &row)?;
                        }
                        _ => over.push(seen.id),
                    }
                }
                Ok::<_, Failure>(over)
            })
            .await?;
        self.lock().retain(|id, _| !over.contains(id));
        Ok(())
    }

    /// Publishes each minute what is known of every alias with two versions, as long as the engine runs: where no
    /// invocation ends, nothing else would say that there are too few to tell.
    pub(crate) async fn publish_for_ever(self: Arc<Self>, cx: Cx) {
        let mut last = cx.clock().now().millis().div_euclid(MINUTE);
        loop {
            let next = Timestamp::from_millis((last + 1) * MINUTE);
            match cx.clock().kind() {
                Kind::Wall | Kind::Scaled { .. } => cx.clock().sleep_until(next).await,
                Kind::Sim | Kind::SimAuto => {
                    while cx.clock().now() < next {
                        wall::pause(GLANCE).await;
                    }
                }
            }
            let minute = cx.clock().now().millis().div_euclid(MINUTE);
            if let Err(fault) = self.publish_minutes(&cx, (last + 1).max(minute - MOST), minute) {
                tracing::error!(error = fault.chain(), "publishing the verdicts on canaries");
            }
            last = minute;
        }
    }

    fn publish_minutes(&self, cx: &Cx, from: i64, until: i64) -> Result<(), Fault> {
        for (_, row) in cx.read(|rows| rows.scan(&TESTS, &Key::account(&cx.place().account)))? {
            let name = row.name();
            let Some(row) = self.latest(cx, &name)?.filter(|row| row.routing) else { continue };
            let outcome = row.watch.outcome();
            for minute in from..=until {
                let time = Timestamp::from_millis(minute * MINUTE);
                if time >= row.since {
                    publish::publish(cx, &name, &row, outcome, time);
                }
            }
        }
        Ok(())
    }
}

/// The key of the latest test of the alias that `name` is qualified with.
fn key(name: &FunctionName) -> Key {
    alias_key(&name.place, &name.name, name.qualifier.as_deref().unwrap_or_default())
}
