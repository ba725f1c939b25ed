//! What a watch promises.

use serde::{Deserialize, Serialize};

/// The promises of a watch: each is a probability.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// How likely a regression is found, at any time, where both versions behave alike: at most this.
    pub alpha: f64,
    /// The harm that a watch should be able to see: by how much more of its requests the canary fails.
    pub harm: f64,
    /// How likely that harm must have shown before its absence means anything.
    pub power: f64,
    /// How likely the sample ratio is doubted where the alias keeps to its weight: at most this.
    pub ratio_alpha: f64,
}

impl Default for Settings {
    /// One false rollback in a hundred releases; four times in five, five more failures in a hundred are seen.
    fn default() -> Self {
        Self { alpha: 0.01, harm: 0.05, power: 0.8, ratio_alpha: 0.001 }
    }
}

/// A promise that is no probability between 0 and 1.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("{name} is {value}; it must be more than 0 and less than 1")]
pub struct InvalidSettings {
    /// Which setting.
    pub name: &'static str,
    /// What it was set to.
    pub value: f64,
}

impl Settings {
    /// Refuses what is no probability.
    pub fn check(&self) -> Result<(), InvalidSettings> {
        let all = [
            ("alpha", self.alpha),
            ("harm", self.harm),
            ("power", self.power),
            ("ratio_alpha", self.ratio_alpha),
        ];
        match all.into_iter().find(|(_, value)| !(*value > 0.0 && *value < 1.0)) {
            Some((name, value)) => Err(InvalidSettings { name, value }),
            None => Ok(()),
        }
    }
}
