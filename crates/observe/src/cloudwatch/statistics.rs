//! Statistic sets, and the statistics that are computed from them.

use serde::{Deserialize, Serialize};

/// Count, sum, least and greatest of some samples.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Set {
    pub count: f64,
    pub sum: f64,
    pub minimum: f64,
    pub maximum: f64,
}

impl Set {
    /// `count` samples of the same value.
    pub fn of(value: f64, count: f64) -> Self {
        Self { count, sum: value * count, minimum: value, maximum: value }
    }

    /// Takes further samples in.
    pub fn add(&mut self, other: &Self) {
        self.count += other.count;
        self.sum += other.sum;
        self.minimum = self.minimum.min(other.minimum);
        self.maximum = self.maximum.max(other.maximum);
    }

    /// A statistic.
    pub fn get(&self, statistic: Stat) -> f64 {
        match statistic {
            Stat::SampleCount => self.count,
            Stat::Sum => self.sum,
            Stat::Average => self.sum / self.count,
            Stat::Minimum => self.minimum,
            Stat::Maximum => self.maximum,
        }
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
}

impl Stat {
    /// The statistic of this name; percentiles and the like are none.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "SampleCount" => Self::SampleCount,
            "Sum" => Self::Sum,
            "Average" => Self::Average,
            "Minimum" => Self::Minimum,
            "Maximum" => Self::Maximum,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_add_up() {
        let mut set = Set::of(1.0, 2.0);
        set.add(&Set::of(10.0, 1.0));
        assert_eq!((set.get(Stat::Sum), set.get(Stat::Average)), (12.0, 4.0));
        assert_eq!((set.get(Stat::Minimum), set.get(Stat::Maximum)), (1.0, 10.0));
    }
}
