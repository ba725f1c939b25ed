//! Environments that provisioned concurrency keeps, whether they are idle or at work.
//!
//! A hold is shared by the environments that were started for it; how many share it is how many there are.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::pool::PoolKey;

/// Every hold, by what its environments run.
#[derive(Default)]
pub(crate) struct Holds(Mutex<HashMap<PoolKey, Arc<Hold>>>);

/// What the environments of one provisioned concurrency share.
#[derive(Debug, Default)]
pub(crate) struct Hold {
    is_over: AtomicBool,
}

impl Hold {
    /// Whether its environments are kept, however long they are idle.
    pub(crate) fn lasts(&self) -> bool {
        !self.is_over.load(Ordering::Relaxed)
    }
}

impl Holds {
    /// The hold for what is run, begun now if there is none.
    pub(super) fn begin(&self, key: PoolKey) -> Arc<Hold> {
        self.lock().entry(key).or_default().clone()
    }

    /// How many environments there are for it.
    pub(super) fn count(&self, key: &PoolKey) -> usize {
        self.lock().get(key).map_or(0, |hold| Arc::strong_count(hold) - 1)
    }

    /// Ends every hold but these; its environments grow old like others.
    pub(super) fn end_others(&self, wanted: &[PoolKey]) {
        self.lock().retain(|key, hold| {
            let stays = wanted.contains(key);
            if !stays {
                hold.is_over.store(true, Ordering::Relaxed);
            }
            stays
        });
    }

    /// Ends the hold for what is run.
    pub(super) fn end(&self, key: &PoolKey) {
        if let Some(hold) = self.lock().remove(key) {
            hold.is_over.store(true, Ordering::Relaxed);
        }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<PoolKey, Arc<Hold>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
