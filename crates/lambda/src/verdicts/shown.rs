//! How a verdict is shown.

use tidegate_api::tidegate::{GetVerdictOutput, VerdictOutcome, VersionTally};
use tidegate_verdict::{Doubt, Outcome, Tally};

use super::TestRow;

impl TestRow {
    /// As `GetVerdict` shows it.
    pub(crate) fn shown(&self) -> GetVerdictOutput {
        let (outcome, ratio) = (self.watch.outcome(), self.watch.sample_ratio());
        let (canary, stable) = self.watch.tallies();
        GetVerdictOutput {
            reason: self.reason(outcome),
            outcome: named(outcome),
            stable_version: self.stable.clone(),
            canary_version: self.canary.clone(),
            since: self.since,
            routing: self.routing,
            evidence: self.watch.evidence(),
            p_value: self.watch.p_value(),
            canary: tally(canary),
            stable: tally(stable),
            sample_ratio_doubted: ratio.mismatch,
        }
    }

    fn reason(&self, outcome: Outcome) -> String {
        let (canary, stable, settings) = (&self.canary, &self.stable, self.watch.settings());
        match outcome {
            Outcome::Regression => format!(
                "Version {canary} fails more often than version {stable}; said of a version that is alike in at most \
                 {} of 100 releases.",
                settings.alpha * 100.0
            ),
            Outcome::NoEvidenceOfHarm => format!(
                "No evidence of harm: had version {canary} failed by {} of 100 requests more than version {stable}, \
                 it would probably have shown.",
                settings.harm * 100.0
            ),
            Outcome::Inconclusive(Doubt::TooFewRequests { power }) => format!(
                "Too few requests to tell: had version {canary} failed by {} of 100 requests more than version \
                 {stable}, it would have shown with a probability of {:.0} %.",
                settings.harm * 100.0,
                power * 100.0
            ),
            Outcome::Inconclusive(Doubt::SampleRatio(ratio)) => format!(
                "The alias does not keep to its weight: version {canary} got {} of {} requests, {:.0} were to be \
                 expected. Until this is understood, errors prove nothing.",
                ratio.canary, ratio.requests, ratio.expected
            ),
        }
    }
}

fn named(outcome: Outcome) -> VerdictOutcome {
    match outcome {
        Outcome::Regression => VerdictOutcome::Regression,
        Outcome::NoEvidenceOfHarm => VerdictOutcome::NoEvidenceOfHarm,
        Outcome::Inconclusive(_) => VerdictOutcome::Inconclusive,
    }
}

fn tally(tally: Tally) -> VersionTally {
    let count = |number: u64| i64::try_from(number).unwrap_or(i64::MAX);
    VersionTally { requests: count(tally.requests), errors: count(tally.errors) }
}
