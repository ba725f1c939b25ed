//! What is done about an outcome.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::watch::Outcome;

/// What is done while, or because, nothing can be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OnInconclusive {
    /// More traffic is waited for, up to a limit; where that is not enough, the release is rolled back.
    Hold {
        /// How long the shift is held after it would have gone on.
        limit: Duration,
    },
    /// The release goes on as it would without a verdict.
    Continue,
    /// The release is rolled back.
    RollBack,
}

/// What is to be done now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Decision {
    /// The shift goes on.
    GoOn,
    /// The shift stays where it is; ask again.
    Hold,
    /// The alias goes back to the stable version.
    RollBack,
}

impl OnInconclusive {
    /// What an outcome means at the end of an interval of the shift, or `held` after it.
    pub fn decide(self, outcome: Outcome, held: Duration) -> Decision {
        match (outcome, self) {
            (Outcome::Regression, _) => Decision::RollBack,
            (Outcome::NoEvidenceOfHarm, _) => Decision::GoOn,
            (Outcome::Inconclusive(_), Self::Continue) => Decision::GoOn,
            (Outcome::Inconclusive(_), Self::RollBack) => Decision::RollBack,
            (Outcome::Inconclusive(_), Self::Hold { limit }) if held < limit => Decision::Hold,
            (Outcome::Inconclusive(_), Self::Hold { .. }) => Decision::RollBack,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::watch::Doubt;

    #[test]
    fn what_cannot_be_told_is_decided_by_name() {
        let unclear = Outcome::Inconclusive(Doubt::TooFewRequests { power: 0.1 });
        let minutes = |count: u64| Duration::from_secs(60 * count);
        let hold = OnInconclusive::Hold { limit: minutes(30) };
        assert_eq!(hold.decide(unclear, minutes(0)), Decision::Hold);
        assert_eq!(hold.decide(unclear, minutes(30)), Decision::RollBack);
        assert_eq!(hold.decide(Outcome::NoEvidenceOfHarm, minutes(10)), Decision::GoOn);
        assert_eq!(OnInconclusive::Continue.decide(unclear, minutes(0)), Decision::GoOn);
        assert_eq!(OnInconclusive::RollBack.decide(unclear, minutes(0)), Decision::RollBack);
        for policy in [hold, OnInconclusive::Continue, OnInconclusive::RollBack] {
            assert_eq!(policy.decide(Outcome::Regression, minutes(0)), Decision::RollBack);
        }
    }
}
