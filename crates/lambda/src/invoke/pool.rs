//! Warm environments, by version and generation; each serves one event at a time.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tidegate_core::Place;
use tidegate_core::inferred::{LAMBDA_FREEZE_AFTER, LAMBDA_IDLE_ENVIRONMENT};
use tidegate_core::wall::{self, Stopwatch};
use tidegate_sandbox::{Family, Frozen};
use tokio::sync::Notify;

use super::Target;
use super::environment::Environment;
use super::hold::Holds;
use crate::concurrency::Executions;

/// How often idle environments are looked at.
const HOUSEKEEPING: Duration = Duration::from_secs(15);
/// How often newcomers are looked for among the processes that are being stopped.
const FREEZING_ROUNDS: usize = 4;

/// All warm environments.
#[derive(Default)]
pub(crate) struct Pools {
    idle: Mutex<HashMap<PoolKey, Vec<Idle>>>,
    executions: Executions,
    holds: Holds,
    stays: AtomicU64,
    /// Told when an environment becomes idle.
    rest: Notify,
}

#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct PoolKey {
    place: Place,
    function: String,
    version: String,
    generation: String,
}

struct Idle {
    environment: Environment,
    since: Stopwatch,
    /// Tells it from every other stay of an environment in the pool.
    stay: u64,
    /// Its processes, once they are stopped.
    frozen: Option<Frozen>,
}

impl Pools {
    /// The concurrent executions of all functions.
    pub(crate) fn executions(&self) -> &Executions {
        &self.executions
    }

    /// What provisioned concurrency keeps.
    pub(super) fn holds(&self) -> &Holds {
        &self.holds
    }

    /// A warm environment; the one used last, so that the others may grow old.
    pub(crate) fn take(&self, target: &Target) -> Option<Environment> {
        let mut idle = self.lock();
        let pool = idle.get_mut(&PoolKey::of(target))?;
        while let Some(Idle { environment, frozen, .. }) = pool.pop() {
            if let Some(Err(error)) = frozen.map(Frozen::thaw) {
                tracing::error!(%error, "a function's processes could not be resumed");
                continue;
            }
            if environment.is_fit() {
                return Some(environment);
            }
        }
        None
    }

    /// Keeps an environment warm.
    pub(crate) fn give_back(&self, target: &Target, environment: Environment) {
        if environment.is_fit() {
            let stay = self.stays.fetch_add(1, Ordering::Relaxed);
            let kept = Idle { environment, since: Stopwatch::start(), stay, frozen: None };
            self.lock().entry(PoolKey::of(target)).or_default().push(kept);
            self.rest.notify_one();
        }
    }

    /// Lets go of a function's idle environments: all of them, those of a version, or those of other generations.
    pub(crate) fn retire(&self, place: &Place, function: &str, version: Option<&str>, keep: Option<&str>) {
        self.lock().retain(|key, _| {
            key.place != *place
                || key.function != function
                || version.is_some_and(|version| version != key.version)
                || keep.is_some_and(|generation| generation == key.generation)
        });
    }

    /// Lets go of environments that have been idle for long, for ever.
    pub(crate) async fn housekeep(&self) {
        loop {
            wall::pause(HOUSEKEEPING).await;
            self.lock().retain(|_, pool| {
                pool.retain(|idle| {
                    let young = idle.since.elapsed() < LAMBDA_IDLE_ENVIRONMENT;
                    idle.environment.is_fit() && (young || idle.environment.is_held())
                });
                !pool.is_empty()
            });
        }
    }

    /// Freezes environments that have nothing to do, for ever.
    ///
    /// AWS does it at once. Here an event that follows at once finds its processes running, which spares it the resuming.
    pub(crate) async fn freeze(&self) {
        loop {
            self.rest.notified().await;
            wall::pause(LAMBDA_FREEZE_AFTER).await;
            let (ripe, others) = self.awake();
            if others {
                self.rest.notify_one();
            }
            for (key, stay, family) in ripe {
                // Finding the processes takes a look at all of the machine's, which nobody is to wait for.
                if let Err(error) = tokio::task::block_in_place(|| self.freeze_one(&key, stay, family)) {
                    tracing::error!(%error, "an idle function's processes could not be stopped");
                }
            }
        }
    }

    /// The environments that have been idle for long enough to be frozen, and whether there are others that will be.
    fn awake(&self) -> (Vec<(PoolKey, u64, Family)>, bool) {
        let (mut ripe, mut others) = (Vec::new(), false);
        for (key, pool) in self.lock().iter() {
            for idle in pool.iter().filter(|idle| idle.frozen.is_none()) {
                if idle.since.elapsed() >= LAMBDA_FREEZE_AFTER {
                    ripe.push((key.clone(), idle.stay, idle.environment.family));
                } else {
                    others = true;
                }
            }
        }
        (ripe, others)
    }

    /// Freezes an environment unless it has been taken meanwhile.
    fn freeze_one(&self, key: &PoolKey, stay: u64, family: Family) -> std::io::Result<()> {
        for _ in 0..FREEZING_ROUNDS {
            let members = family.members()?;
            let mut idle = self.lock();
            let found = idle.get_mut(key).and_then(|pool| pool.iter_mut().find(|idle| idle.stay == stay));
            let Some(found) = found else { break };
            if !found.frozen.get_or_insert_default().stop(&members)? {
                break;
            }
        }
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<PoolKey, Vec<Idle>>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl PoolKey {
    pub(super) fn of(target: &Target) -> Self {
        Self {
            place: target.name.place.clone(),
            function: target.name.name.clone(),
            version: target.version.clone(),
            generation: target.edition.generation.clone(),
        }
    }
}
