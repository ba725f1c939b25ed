//! The running test, and what it says.

use serde::{Deserialize, Serialize};

use crate::batch::{Batch, Invalid, Tally};
use crate::evidence::Evidence;
use crate::ratio::{Ratio, SampleRatio};
use crate::reach;
use crate::settings::{InvalidSettings, Settings};

/// What sums of logarithms may be off by.
const ROUNDING: f64 = 1e-9;

/// What is known of a canary at some moment.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Outcome {
    /// The canary fails more than the version that it replaces: roll back.
    Regression,
    /// Harm would probably have shown, and has not.
    NoEvidenceOfHarm,
    /// Nothing can be said, and why.
    Inconclusive(Doubt),
}

/// Which of the three it is, without the reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// [`Outcome::Regression`].
    Regression,
    /// [`Outcome::NoEvidenceOfHarm`].
    NoEvidenceOfHarm,
    /// [`Outcome::Inconclusive`].
    Inconclusive,
}

impl Outcome {
    /// Which of the three it is.
    pub fn finding(self) -> Finding {
        match self {
            Self::Regression => Finding::Regression,
            Self::NoEvidenceOfHarm => Finding::NoEvidenceOfHarm,
            Self::Inconclusive(_) => Finding::Inconclusive,
        }
    }
}

/// Why nothing can be said.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum Doubt {
    /// Too few requests: the harm in question would have shown with this probability only.
    TooFewRequests {
        /// Less than [`Settings::power`].
        power: f64,
    },
    /// The alias did not route by its weight, so that labels have another probability than the test assumes.
    SampleRatio(SampleRatio),
}

/// A test in progress; it can be stored and taken up again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Watch {
    settings: Settings,
    evidence: Evidence,
    ratio: Ratio,
    /// What was seen at each weight.
    segments: Vec<Batch>,
    /// The greatest logarithm of the evidence so far.
    peak: f64,
    regression: bool,
}

impl Watch {
    /// A test that has seen nothing.
    pub fn new(settings: Settings) -> Result<Self, InvalidSettings> {
        settings.check()?;
        let (evidence, ratio) = (Evidence::new(settings.alpha), Ratio::new());
        Ok(Self { settings, evidence, ratio, segments: Vec::new(), peak: 0.0, regression: false })
    }

    /// Takes in what happened since the last batch; what an invalid batch says is not taken in at all.
    pub fn take(&mut self, batch: Batch) -> Result<(), Invalid> {
        batch.check()?;
        self.count(batch);
        Ok(())
    }

    /// Takes in the coin of one request at the moment when it fell: a canary that hangs has had its request all the same.
    pub fn routed(&mut self, weight: f64, to_canary: bool) -> Result<(), Invalid> {
        let batch = Batch::of_one(weight, to_canary, Tally::new(1, 0));
        batch.check()?;
        self.count(batch);
        Ok(())
    }

    /// Takes in that a request failed whose coin fell at `weight`; [`Watch::routed`] has counted it before.
    pub fn failed(&mut self, weight: f64, on_canary: bool) -> Result<(), Invalid> {
        Batch::of_one(weight, on_canary, Tally::new(1, 1)).check()?;
        self.count(Batch::of_one(weight, on_canary, Tally::new(0, 1)));
        Ok(())
    }

    fn count(&mut self, batch: Batch) {
        match self.segments.iter_mut().find(|segment| segment.weight == batch.weight) {
            Some(segment) => {
                segment.canary.add(batch.canary);
                segment.stable.add(batch.stable);
            }
            None => self.segments.push(batch),
        }
        self.ratio.take(&batch, self.settings.ratio_alpha);
        if batch.tells() {
            self.evidence.take(batch.weight, batch.canary.errors, batch.stable.errors);
        }
        self.peak = self.peak.max(self.evidence.log());
        // Where the alias does not keep to its weight, the labels prove nothing from then on.
        self.regression |= self.evidence.reached() && !self.ratio.shown().mismatch;
    }

    /// What is known now. It may be asked at any time; asking changes nothing.
    pub fn outcome(&self) -> Outcome {
        if self.regression {
            return Outcome::Regression;
        }
        let ratio = self.ratio.shown();
        if ratio.mismatch {
            return Outcome::Inconclusive(Doubt::SampleRatio(ratio));
        }
        let power = reach::power(&self.settings, &self.segments);
        if power < self.settings.power {
            return Outcome::Inconclusive(Doubt::TooFewRequests { power });
        }
        Outcome::NoEvidenceOfHarm
    }

    /// Whether a regression has been found: [`Watch::outcome`] without the question of how much would have shown.
    pub fn regression(&self) -> bool {
        self.regression
    }

    /// The common logarithm of the evidence against the canary: 2 is a hundred to one. This is what can be published as
    /// a metric and compared with the logarithm of 1/α.
    pub fn evidence(&self) -> f64 {
        let (found, limit) = (self.evidence.log() / std::f64::consts::LN_10, -self.settings.alpha.log10());
        // Whoever compares it with the logarithm of 1/α must not be a rounding error short of it.
        if (found - limit).abs() < ROUNDING { limit } else { found }
    }

    /// A p-value that is valid at any time: the least α at which the regression would have been found. Evidence that
    /// has just reached 1/α stops there, so this is α itself in most regressions.
    pub fn p_value(&self) -> f64 {
        let (found, alpha) = ((-self.peak).exp().min(1.0), self.settings.alpha);
        if (found - alpha).abs() < ROUNDING { alpha } else { found }
    }

    /// How many requests the canary had, against its weight.
    pub fn sample_ratio(&self) -> SampleRatio {
        self.ratio.shown()
    }

    /// What was seen of the canary and of the stable version while the coin could fall either way.
    pub fn tallies(&self) -> (Tally, Tally) {
        let (mut canary, mut stable) = (Tally::default(), Tally::default());
        for segment in self.segments.iter().filter(|segment| segment.tells()) {
            canary.add(segment.canary);
            stable.add(segment.stable);
        }
        (canary, stable)
    }

    /// The settings that the test was begun with.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn watch() -> Watch {
        Watch::new(Settings::default()).expect("the default settings are valid")
    }

    fn take(watch: &mut Watch, weight: f64, canary: (u64, u64), stable: (u64, u64)) {
        let batch =
            Batch { weight, canary: Tally::new(canary.0, canary.1), stable: Tally::new(stable.0, stable.1) };
        watch.take(batch).expect("a valid batch");
    }

    #[test]
    fn no_traffic_is_inconclusive() {
        assert_eq!(watch().outcome(), Outcome::Inconclusive(Doubt::TooFewRequests { power: 0.0 }));
        let mut quiet = watch();
        take(&mut quiet, 0.1, (3, 0), (27, 0));
        assert!(matches!(quiet.outcome(), Outcome::Inconclusive(Doubt::TooFewRequests { .. })));
    }

    #[test]
    fn a_broken_canary_is_found_and_stays_found() {
        let mut watch = watch();
        take(&mut watch, 0.1, (2, 2), (18, 0));
        assert!(!watch.regression());
        take(&mut watch, 0.1, (1, 1), (9, 0));
        assert_eq!(watch.outcome(), Outcome::Regression);
        assert!(watch.evidence() >= 2.0 && watch.p_value() <= 0.01);
        take(&mut watch, 0.1, (100, 0), (900, 90));
        assert!(watch.evidence() < 0.0);
        assert_eq!(watch.outcome(), Outcome::Regression);
    }

    #[test]
    fn an_outage_of_both_versions_is_no_regression() {
        let mut watch = watch();
        take(&mut watch, 0.1, (100, 90), (900, 810));
        take(&mut watch, 0.5, (500, 450), (500, 450));
        assert!(!watch.regression());
    }

    #[test]
    fn a_well_behaved_canary_of_many_requests_shows_no_harm() {
        let mut watch = watch();
        take(&mut watch, 0.1, (300, 3), (2700, 27));
        take(&mut watch, 0.5, (1500, 15), (1500, 15));
        assert_eq!(watch.outcome(), Outcome::NoEvidenceOfHarm);
    }

    #[test]
    fn an_alias_that_does_not_keep_to_its_weight_is_doubted() {
        let mut watch = watch();
        take(&mut watch, 0.1, (200, 0), (800, 0));
        assert!(
            matches!(watch.outcome(), Outcome::Inconclusive(Doubt::SampleRatio(shown)) if shown.mismatch)
        );
        take(&mut watch, 0.1, (20, 20), (180, 0));
        assert!(!watch.regression(), "labels of unknown probability prove nothing");
    }

    #[test]
    fn what_is_stored_goes_on_as_if_nothing_had_been() {
        let mut watch = watch();
        take(&mut watch, 0.1, (100, 5), (900, 9));
        let text = serde_json::to_string(&watch).expect("a watch can be stored");
        let mut again: Watch = serde_json::from_str(&text).expect("and read");
        for watch in [&mut watch, &mut again] {
            take(watch, 0.2, (100, 5), (400, 4));
        }
        assert!((watch.evidence() - again.evidence()).abs() < 1e-12);
        assert_eq!(watch.outcome(), again.outcome());
    }

    #[test]
    fn settings_that_promise_nothing_are_refused() {
        let error = Watch::new(Settings { alpha: 0.0, ..Settings::default() }).expect_err("no level");
        assert_eq!(error.to_string(), "alpha is 0; it must be more than 0 and less than 1");
    }
}
