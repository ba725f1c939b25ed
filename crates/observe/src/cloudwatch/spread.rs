//! How samples are spread, so that percentiles can be told: counts in bins that are one percent wide.
//!
//! AWS keeps such bins as well, ten percent wide, and does not say how it interpolates in them.

use serde::{Deserialize, Serialize};

/// The ratio of a bin's upper to its lower end.
const WIDTH: f64 = 1.01;
/// Beyond every bin's number, so that positive bins lie above zero's and negative ones below.
const FAR: i32 = 30_000;

/// Counts by bin, in the order of the bins.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Spread(Vec<(i32, f64)>);

impl Spread {
    /// `count` samples of the same value.
    pub fn of(value: f64, count: f64) -> Self {
        Self(vec![(bin(value), count)])
    }

    /// Takes further samples in.
    pub fn add(&mut self, other: &Self) {
        for (bin, count) in &other.0 {
            match self.0.binary_search_by_key(bin, |(known, _)| *known) {
                Ok(at) => self.0[at].1 += count,
                Err(at) => self.0.insert(at, (*bin, *count)),
            }
        }
    }

    /// The value that `percent` of the samples do not exceed, up to half a percent off; nothing without samples.
    pub fn percentile(&self, percent: f64) -> Option<f64> {
        let all: f64 = self.0.iter().map(|(_, count)| count).sum();
        let wanted = all * percent / 100.0;
        let mut seen = 0.0;
        let reached = self.0.iter().find(|(_, count)| {
            seen += count;
            seen >= wanted
        });
        reached.or_else(|| self.0.last()).map(|(bin, _)| middle(*bin))
    }
}

fn bin(value: f64) -> i32 {
    if value == 0.0 {
        return 0;
    }
    // Values lie between 2^-360 and 2^360 in size, so that no number comes near FAR.
    let size = value.abs().clamp(2f64.powi(-360), 2f64.powi(360));
    #[expect(clippy::cast_possible_truncation, reason = "at most 25,100 in size")]
    let number = (size.ln() / WIDTH.ln()).round() as i32;
    if value > 0.0 { FAR + number } else { -(FAR + number) }
}

fn middle(bin: i32) -> f64 {
    match bin {
        0 => 0.0,
        positive if positive > 0 => WIDTH.powi(positive - FAR),
        negative => -WIDTH.powi(-negative - FAR),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spread(values: &[f64]) -> Spread {
        let mut whole = Spread::default();
        values.iter().for_each(|value| whole.add(&Spread::of(*value, 1.0)));
        whole
    }

    #[test]
    fn percentiles_are_within_a_percent() {
        let whole = spread(&(1..=1000).map(f64::from).collect::<Vec<_>>());
        for (percent, value) in [(50.0, 500.0), (90.0, 900.0), (99.9, 999.0), (100.0, 1000.0)] {
            let told = whole.percentile(percent).unwrap();
            assert!((told / value - 1.0).abs() < 0.01, "p{percent} is {told}");
        }
        assert_eq!(Spread::default().percentile(50.0), None);
    }

    #[test]
    fn bins_keep_the_order_of_values() {
        let values = [-2f64.powi(360), -7.0, -0.001, 0.0, 1e-30, 0.5, 7.0, 2f64.powi(360)];
        assert!(values.windows(2).all(|pair| bin(pair[0]) < bin(pair[1])));
        assert!(spread(&values).percentile(0.0).unwrap() < -1e100);
    }
}
