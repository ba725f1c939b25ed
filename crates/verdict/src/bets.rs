//! Bets on labels: likelihood ratios of some odds against the weight, in the log domain.

use serde::{Deserialize, Serialize};

/// By what the odds of the canary are multiplied in each of the bets on errors.
pub const ODDS: [f64; 6] = [1.5, 2.0, 3.0, 5.0, 10.0, 30.0];

/// The logarithms of what one unit, staked on each of some odds, has become.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bets {
    odds: Vec<f64>,
    logs: Vec<f64>,
}

impl Bets {
    /// One unit on each of `odds`.
    pub fn on(odds: &[f64]) -> Self {
        Self { odds: odds.to_vec(), logs: vec![0.0; odds.len()] }
    }

    /// Takes in labels that were drawn at `weight`: `canary` times the canary's, `stable` times the other.
    ///
    /// With the odds multiplied by λ, a label is the canary's with probability λp/(1 − p + λp) instead of p: its
    /// likelihood ratio is λ/(1 − p + λp), that of the other label 1/(1 − p + λp).
    pub fn take(&mut self, weight: f64, canary: f64, stable: f64) {
        for (odds, log) in self.odds.iter().zip(&mut self.logs) {
            *log += gain(*odds, weight, canary, stable);
        }
    }

    /// The odds that are bet on.
    pub fn odds(&self) -> &[f64] {
        &self.odds
    }

    /// What each unit has become, as a logarithm.
    pub fn logs(&self) -> &[f64] {
        &self.logs
    }

    /// The logarithm of the average.
    pub fn log_average(&self) -> f64 {
        log_sum_exp(&self.logs) - (self.logs.len() as f64).ln()
    }
}

/// The logarithm of a likelihood ratio. `(λ − 1)p` may be tiny: `ln_1p` keeps what it says.
fn gain(odds: f64, weight: f64, canary: f64, stable: f64) -> f64 {
    canary * odds.ln() - (canary + stable) * ((odds - 1.0) * weight).ln_1p()
}

/// ln Σ eˣ, where eˣ itself may be too large or too small for a number.
pub fn log_sum_exp(logs: &[f64]) -> f64 {
    let most = logs.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if most.is_finite() { most + logs.iter().map(|log| (log - most).exp()).sum::<f64>().ln() } else { most }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WEIGHTS: [f64; 14] = [0.1, 0.1, 0.1, 0.5, 0.02, 0.02, 0.9, 0.3, 0.3, 0.05, 0.7, 0.1, 0.99, 0.2];

    /// Every sequence of labels under changing weights: its probability if both versions are alike, and the greatest
    /// and the last average on the way.
    fn all_sequences() -> impl Iterator<Item = (f64, f64, f64)> {
        (0u32..1 << WEIGHTS.len()).map(|labels| {
            let (mut bets, mut probability, mut greatest) = (Bets::on(&ODDS), 1.0, 0.0f64);
            for (index, weight) in WEIGHTS.into_iter().enumerate() {
                let canary = labels >> index & 1 == 1;
                probability *= if canary { weight } else { 1.0 - weight };
                bets.take(weight, f64::from(u8::from(canary)), f64::from(u8::from(!canary)));
                greatest = greatest.max(bets.log_average().exp());
            }
            (probability, greatest, bets.log_average().exp())
        })
    }

    #[test]
    fn nothing_is_won_on_average_while_weights_change() {
        let average: f64 = all_sequences().map(|(probability, _, last)| probability * last).sum();
        assert!((average - 1.0).abs() < 1e-9, "{average}");
    }

    #[test]
    fn the_level_holds_at_every_moment() {
        for alpha in [0.5, 0.1, 0.01] {
            let false_alarms: f64 = all_sequences()
                .filter(|(_, greatest, _)| *greatest >= 1.0 / alpha)
                .map(|(probability, ..)| probability)
                .sum();
            assert!(false_alarms <= alpha, "{false_alarms} at {alpha}");
        }
    }

    #[test]
    fn a_batch_is_worth_its_labels_one_by_one() {
        let (mut whole, mut single) = (Bets::on(&ODDS), Bets::on(&ODDS));
        whole.take(0.1, 3.0, 20.0);
        (0..3).for_each(|_| single.take(0.1, 1.0, 0.0));
        (0..20).for_each(|_| single.take(0.1, 0.0, 1.0));
        assert!((whole.log_average() - single.log_average()).abs() < 1e-9);
    }

    #[test]
    fn numbers_beyond_the_range_of_floats_are_compared_all_the_same() {
        let mut bets = Bets::on(&ODDS);
        bets.take(1e-9, 1e6, 0.0);
        assert!(bets.log_average() > 3e6 && bets.log_average().is_finite());
        bets.take(0.5, 0.0, 1e8);
        assert!(bets.log_average() < -1e6 && bets.log_average().is_finite());
    }

    #[test]
    fn a_coin_that_falls_one_way_only_says_nothing() {
        let mut bets = Bets::on(&ODDS);
        bets.take(1.0, 1e4, 0.0);
        bets.take(0.0, 0.0, 1e4);
        assert!(bets.log_average().abs() < 1e-9);
    }
}
