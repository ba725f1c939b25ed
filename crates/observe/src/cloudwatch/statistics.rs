//! Statistic sets, and the statistics that are computed from them.

use serde::{Deserialize, Serialize};

use crate::cloudwatch::spread::Spread;

/// Count, sum, least and greatest of some samples, and how they are spread.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Set {
    pub count: f64,
    pub sum: f64,
    pub minimum: f64,
    pub maximum: f64,
    /// Left out where all samples are alike, and where somebody told the set and not the samples.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub spread: Option<Spread>,
}

impl Set {
    /// `count` samples of the same value.
    pub fn of(value: f64, count: f64) -> Self {
        Self { count, sum: value * count, minimum: value, maximum: value, spread: None }
    }

    /// Takes further samples in.
    pub fn add(&mut self, other: &Self) {
        let alike = self.minimum == other.maximum && self.maximum == other.minimum;
        if !alike {
            let own = self.spread.take().or_else(|| self.alike());
            let others = other.spread.clone().or_else(|| other.alike());
            self.spread = own.zip(others).map(|(mut whole, others)| {
                whole.add(&others);
                whole
            });
        }
        self.count += other.count;
        self.sum += other.sum;
        self.minimum = self.minimum.min(other.minimum);
        self.maximum = self.maximum.max(other.maximum);
    }

    /// The spread of samples that are all alike.
    fn alike(&self) -> Option<Spread> {
        (self.minimum == self.maximum).then(|| Spread::of(self.minimum, self.count))
    }

    /// A statistic; AWS: a set whose samples are not known has no percentiles.
    pub fn get(&self, statistic: Stat) -> Option<f64> {
        Some(match statistic {
            Stat::SampleCount => self.count,
            Stat::Sum => self.sum,
            Stat::Average => self.sum / self.count,
            Stat::Minimum => self.minimum,
            Stat::Maximum => self.maximum,
            Stat::Percentile(_) if self.minimum == self.maximum => self.minimum,
            Stat::Percentile(hundredths) => {
                let told = self.spread.as_ref()?.percentile(f64::from(hundredths) / 100.0)?;
                told.clamp(self.minimum, self.maximum)
            }
        })
    }
}

/// The statistics that are computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stat {
    SampleCount,
    Sum,
    Average,
    Minimum,
    Maximum,
    /// In hundredths of a percent.
    Percentile(u32),
}

impl Stat {
    /// The statistic of this name; trimmed means and the like are none.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "SampleCount" => Self::SampleCount,
            "Sum" => Self::Sum,
            "Average" => Self::Average,
            "Minimum" => Self::Minimum,
            "Maximum" => Self::Maximum,
            _ => return Self::percentile(name),
        })
    }

    /// The percentile of this name: `p0` to `p100`, with two decimals at most.
    pub fn percentile(name: &str) -> Option<Self> {
        let (whole, part) = match name.strip_prefix('p')?.split_once('.') {
            Some((whole, part)) if (1..=2).contains(&part.len()) => (whole, part),
            Some(_) => return None,
            None => (&name[1..], ""),
        };
        let digits = |text: &str| text.chars().all(|c| c.is_ascii_digit());
        if whole.is_empty() || whole.len() > 3 || !digits(whole) || !digits(part) {
            return None;
        }
        let hundredths = format!("{whole}{part:0<2}").parse().ok()?;
        (hundredths <= 10_000).then_some(Self::Percentile(hundredths))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_add_up() {
        let mut set = Set::of(1.0, 2.0);
        set.add(&Set::of(10.0, 1.0));
        assert_eq!((set.get(Stat::Sum), set.get(Stat::Average)), (Some(12.0), Some(4.0)));
        assert_eq!((set.get(Stat::Minimum), set.get(Stat::Maximum)), (Some(1.0), Some(10.0)));
    }

    #[test]
    fn percentiles_are_told_of_known_samples_only() {
        let p50 = Stat::named("p50").unwrap();
        let mut set = Set::of(7.0, 2.0);
        assert_eq!(set.get(p50), Some(7.0));
        set.add(&Set::of(7.0, 1.0));
        assert_eq!(set.spread, None);
        set.add(&Set::of(70.0, 1.0));
        assert!((set.get(p50).unwrap() - 7.0).abs() < 0.07);
        assert_eq!(set.get(Stat::named("p100").unwrap()), Some(70.0));
        set.add(&Set { count: 2.0, sum: 5.0, minimum: 1.0, maximum: 4.0, spread: None });
        assert_eq!((set.get(p50), set.count), (None, 6.0));
        set.add(&Set::of(7.0, 1.0));
        assert_eq!(set.get(p50), None);
    }

    #[test]
    fn percentiles_have_names() {
        assert_eq!(Stat::named("p99.9"), Some(Stat::Percentile(9_990)));
        assert_eq!(Stat::named("p0"), Some(Stat::Percentile(0)));
        for name in ["p", "p101", "p99.", "p99.999", "tm90", "p-1", "p+5", "P90"] {
            assert_eq!(Stat::named(name), None, "{name}");
        }
    }
}
