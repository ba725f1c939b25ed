//! Warm environments, by version and generation; each serves one event at a time.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tidegate_core::Place;
use tidegate_core::inferred::LAMBDA_IDLE_ENVIRONMENT;
use tidegate_core::wall::{self, Stopwatch};

use super::Target;
use super::environment::Environment;
use super::hold::Holds;
use crate::concurrency::Executions;

/// How often idle environments are looked at.
const HOUSEKEEPING: Duration = Duration::from_secs(15);

/// All warm environments.
#[derive(Default)]
pub(crate) struct Pools {
    idle: Mutex<HashMap<PoolKey, Vec<Idle>>>,
    executions: Executions,
    holds: Holds,
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
        while let Some(candidate) = pool.pop() {
            if candidate.environment.is_fit() {
                return Some(candidate.environment);
            }
        }
        None
    }

    /// Keeps an environment warm.
    pub(crate) fn give_back(&self, target: &Target, environment: Environment) {
        if environment.is_fit() {
            let kept = Idle { environment, since: Stopwatch::start() };
            self.lock().entry(PoolKey::of(target)).or_default().push(kept);
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
