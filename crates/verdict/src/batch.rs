//! What is counted: requests and errors of both versions while the weight stood still.

use serde::{Deserialize, Serialize};

/// The requests and errors of one version.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// How many requests were routed to the version.
    pub requests: u64,
    /// How many of them failed.
    pub errors: u64,
}

impl Tally {
    /// `requests`, of which `errors` failed.
    pub fn new(requests: u64, errors: u64) -> Self {
        Self { requests, errors }
    }

    /// Takes further requests in; numbers beyond 2⁶⁴ stay there.
    pub fn add(&mut self, other: Self) {
        self.requests = self.requests.saturating_add(other.requests);
        self.errors = self.errors.saturating_add(other.errors);
    }
}

/// What both versions did while the alias had one weight.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Batch {
    /// The probability that a request was routed to the canary.
    pub weight: f64,
    /// The new version.
    pub canary: Tally,
    /// The version that it replaces.
    pub stable: Tally,
}

/// Why a batch says nothing.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
pub enum Invalid {
    /// The weight is no probability.
    #[error("the weight {0} is not between 0 and 1")]
    Weight(f64),
    /// More errors than requests.
    #[error("{errors} errors of {requests} requests")]
    Errors {
        /// How many requests there were.
        requests: u64,
        /// How many errors were counted.
        errors: u64,
    },
    /// A version that the weight keeps all requests from has some.
    #[error("with the weight {weight}, {requests} requests cannot have been routed to the {version} version")]
    Impossible {
        /// The weight of the batch.
        weight: f64,
        /// Which version: `canary` or `stable`.
        version: &'static str,
        /// How many requests it is said to have had.
        requests: u64,
    },
}

impl Batch {
    /// A batch of one version's.
    pub(crate) fn of_one(weight: f64, canary: bool, tally: Tally) -> Self {
        let none = Tally::default();
        let (canary, stable) = if canary { (tally, none) } else { (none, tally) };
        Self { weight, canary, stable }
    }

    /// Refuses what cannot have happened.
    pub fn check(&self) -> Result<(), Invalid> {
        let Self { weight, canary, stable } = *self;
        if !(0.0..=1.0).contains(&weight) {
            return Err(Invalid::Weight(weight));
        }
        for Tally { requests, errors } in [canary, stable] {
            if errors > requests {
                return Err(Invalid::Errors { requests, errors });
            }
        }
        if weight == 0.0 && canary.requests > 0 {
            return Err(Invalid::Impossible { weight, version: "canary", requests: canary.requests });
        }
        if weight == 1.0 && stable.requests > 0 {
            return Err(Invalid::Impossible { weight, version: "stable", requests: stable.requests });
        }
        Ok(())
    }

    /// Whether the coin could have fallen either way; what it shows otherwise says nothing.
    pub fn tells(&self) -> bool {
        self.weight > 0.0 && self.weight < 1.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn batch(weight: f64, canary: (u64, u64), stable: (u64, u64)) -> Batch {
        Batch { weight, canary: Tally::new(canary.0, canary.1), stable: Tally::new(stable.0, stable.1) }
    }

    #[test]
    fn what_cannot_have_happened_is_refused() {
        assert_eq!(batch(0.1, (1, 1), (9, 0)).check(), Ok(()));
        assert!(matches!(batch(f64::NAN, (0, 0), (0, 0)).check(), Err(Invalid::Weight(_))));
        assert_eq!(batch(1.5, (0, 0), (0, 0)).check(), Err(Invalid::Weight(1.5)));
        assert_eq!(batch(0.1, (1, 2), (0, 0)).check(), Err(Invalid::Errors { requests: 1, errors: 2 }));
        assert!(matches!(batch(0.0, (1, 0), (9, 0)).check(), Err(Invalid::Impossible { .. })));
        assert!(matches!(batch(1.0, (1, 0), (9, 0)).check(), Err(Invalid::Impossible { .. })));
    }
}
