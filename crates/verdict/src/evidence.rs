//! The evidence against a canary: the average of the bets on its errors, of which none is staked for nothing.
//!
//! What the average would win beyond 1/α is of no use: a regression is found there anyway. So before the labels of a
//! batch are looked at, the outcomes that would pass 1/α are cut down to it, and what they would have won beyond is given
//! to all the others, in proportion, until on average nothing is won or lost. Whatever falls then, the average over the
//! coin is the same as before: the level stays, and the chance of reaching it grows.

use serde::{Deserialize, Serialize};

use crate::bets::{Bets, ODDS, log_sum_exp};
use crate::binomial::log_fewer;

/// The most errors in one batch for which the outcomes are weighed against one another; beyond, bets stay as they are.
const MOST: u64 = 10_000;

/// The running evidence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    bets: Bets,
    /// The logarithm of what was given back, less what was cut off.
    given_back: f64,
    /// The logarithm of 1/α.
    limit: f64,
    reached: bool,
}

impl Evidence {
    /// Evidence of nothing, which is to reach 1/α.
    pub fn new(alpha: f64) -> Self {
        Self { bets: Bets::on(&ODDS), given_back: 0.0, limit: -alpha.ln(), reached: false }
    }

    /// Takes in errors that were counted together under one weight.
    pub fn take(&mut self, weight: f64, canary: u64, stable: u64) {
        let errors = canary.saturating_add(stable);
        let more = if self.reached || errors == 0 || errors > MOST { 0.0 } else { self.more(weight, errors) };
        self.bets.take(weight, canary as f64, stable as f64);
        self.given_back += more;
        let beyond = self.log() - self.limit;
        if !self.reached && beyond >= -1e-12 {
            self.reached = true;
            self.given_back -= if errors > MOST { 0.0 } else { beyond };
        }
    }

    /// Its natural logarithm.
    pub fn log(&self) -> f64 {
        self.given_back + self.bets.log_average()
    }

    /// Whether it has ever reached 1/α.
    pub fn reached(&self) -> bool {
        self.reached
    }

    /// The logarithm of the factor that the outcomes short of 1/α get for those that are cut down to it.
    fn more(&self, weight: f64, errors: u64) -> f64 {
        let mut more = 0.0;
        let Some(mut first) = self.first_beyond(weight, errors, more) else { return more };
        let logs = self.bets.logs();
        let whole = log_sum_exp(logs);
        // Each outcome that passes 1/α thanks to the factor is cut down too, so there are ever fewer to give to.
        loop {
            let short: Vec<f64> = self
                .bets
                .odds()
                .iter()
                .zip(logs)
                .map(|(odds, log)| log - whole + log_fewer(first, errors, share(*odds, weight)))
                .collect();
            let cut = (self.limit - self.log()).exp() * -log_fewer(first, errors, weight).exp_m1();
            if cut.is_nan() || cut >= 1.0 {
                return more;
            }
            more = ((-cut).ln_1p() - log_sum_exp(&short)).max(more);
            match self.first_beyond(weight, errors, more) {
                Some(next) if next > 0 && next < first => first = next,
                _ => return more,
            }
        }
    }

    /// The fewest errors of the canary, among `errors`, with which the evidence would pass 1/α.
    fn first_beyond(&self, weight: f64, errors: u64, more: f64) -> Option<u64> {
        let passes = |canary: u64| {
            let mut bets = self.bets.clone();
            bets.take(weight, canary as f64, (errors - canary) as f64);
            self.given_back + more + bets.log_average() > self.limit
        };
        if !passes(errors) {
            return None;
        }
        let (mut short, mut enough) = (0, errors);
        while enough - short > 1 {
            let middle = short + (enough - short) / 2;
            if passes(middle) { enough = middle } else { short = middle }
        }
        Some(if passes(short) { short } else { enough })
    }
}

/// With which probability an error is the canary's, if its odds are multiplied.
fn share(odds: f64, weight: f64) -> f64 {
    odds * weight / (1.0 + (odds - 1.0) * weight)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The probability, if both versions are alike, of every way in which batches can fall; with it the evidence, and
    /// whether it was reached.
    fn ways(alpha: f64, batches: &[(f64, u64)]) -> Vec<(f64, Evidence)> {
        let mut ways = vec![(1.0, Evidence::new(alpha))];
        for (weight, errors) in batches {
            ways = ways
                .into_iter()
                .flat_map(|(probability, evidence)| {
                    (0..=*errors).map(move |canary| {
                        let fewer = |count| log_fewer(count, *errors, *weight).exp();
                        let here = fewer(canary + 1) - fewer(canary);
                        let mut evidence = evidence.clone();
                        evidence.take(*weight, canary, errors - canary);
                        (probability * here, evidence)
                    })
                })
                .collect();
        }
        ways
    }

    const BATCHES: [(f64, u64); 9] =
        [(0.1, 1), (0.1, 2), (0.5, 3), (0.02, 1), (0.02, 2), (0.9, 1), (0.3, 4), (0.05, 1), (0.1, 3)];

    #[test]
    fn nothing_is_won_on_average_and_the_level_holds_at_every_moment() {
        for alpha in [0.5, 0.1, 0.01] {
            let ways = ways(alpha, &BATCHES);
            let average: f64 = ways.iter().map(|(probability, found)| probability * found.log().exp()).sum();
            assert!((average - 1.0).abs() < 1e-9, "{average} at {alpha}");
            let reached = ways.iter().filter(|(_, found)| found.reached());
            let false_alarms: f64 = reached.map(|(probability, _)| probability).sum();
            assert!(false_alarms <= alpha, "{false_alarms} at {alpha}");
        }
    }

    #[test]
    fn what_would_be_won_beyond_the_limit_is_given_to_the_other_outcomes() {
        let mut evidence = Evidence::new(0.01);
        evidence.take(0.1, 2, 0);
        let before = evidence.log().exp();
        let (mut found, mut not) = (evidence.clone(), evidence);
        found.take(0.1, 1, 0);
        not.take(0.1, 0, 1);
        assert!(found.reached() && (found.log() - 100f64.ln()).abs() < 1e-12);
        assert!((0.1 * 100.0 + 0.9 * not.log().exp() - before).abs() < 1e-9);
    }

    #[test]
    fn a_batch_beyond_counting_is_taken_as_it_is() {
        let mut evidence = Evidence::new(0.01);
        evidence.take(0.1, 100_000, 1);
        assert!(evidence.reached() && evidence.log() > 1e4);
    }
}
