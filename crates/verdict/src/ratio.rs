//! The sample-ratio check: whether the alias routed by the weight that it is said to have.

use serde::{Deserialize, Serialize};

use crate::batch::Batch;
use crate::bets::Bets;

/// By what the odds of the canary are multiplied in each of the bets on requests: too few as well as too many.
pub const RATIO_ODDS: [f64; 8] = [0.25, 0.5, 0.8, 0.95, 1.05, 1.25, 2.0, 4.0];

/// How many requests the canary had, and how many it should have had.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct SampleRatio {
    /// How many requests were routed by a weight strictly between 0 and 1.
    pub requests: u64,
    /// How many of them the canary had.
    pub canary: u64,
    /// How many of them the weights meant for it.
    pub expected: f64,
    /// Whether the two differ by more than chance.
    pub mismatch: bool,
}

/// The running check.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ratio {
    bets: Bets,
    shown: SampleRatio,
}

impl Ratio {
    /// A check that has seen nothing.
    pub fn new() -> Self {
        let shown = SampleRatio { requests: 0, canary: 0, expected: 0.0, mismatch: false };
        Self { bets: Bets::on(&RATIO_ODDS), shown }
    }

    /// Takes a batch in; a mismatch, once found at the level `alpha`, stays found.
    pub fn take(&mut self, batch: &Batch, alpha: f64) {
        if !batch.tells() {
            return;
        }
        let (canary, stable) = (batch.canary.requests, batch.stable.requests);
        let requests = canary.saturating_add(stable);
        self.bets.take(batch.weight, canary as f64, stable as f64);
        self.shown.requests = self.shown.requests.saturating_add(requests);
        self.shown.canary = self.shown.canary.saturating_add(canary);
        self.shown.expected += requests as f64 * batch.weight;
        self.shown.mismatch |= self.bets.log_average() >= -alpha.ln();
    }

    /// What it shows.
    pub fn shown(&self) -> SampleRatio {
        self.shown
    }
}
