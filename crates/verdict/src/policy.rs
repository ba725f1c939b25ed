//! What is done about an outcome.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::watch::{Finding, Outcome};

/// What is done while, or because, nothing can be said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum OnInconclusive {
    /// More traffic is waited for, up to a limit; where that is not enough, the release is rolled back.
    Hold {
        /// How long the shift is held after it would have gone on.
        limit: Duration,
    },
    /// The release goes on as it would without a verdict.
    #[default]
    Continue,
    /// The release is rolled back.
    RollBack,
}

/// A name of a policy that there is none for.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} is none of continue, roll-back and hold:LIMIT, where LIMIT is like 90s, 30m or 2h and at most 48h"
)]
pub struct UnknownPolicy(pub String);

/// The longest hold: no shift that CodeDeploy knows lasts longer.
const LONGEST: u64 = 48 * 3600;

impl FromStr for OnInconclusive {
    type Err = UnknownPolicy;

    fn from_str(text: &str) -> Result<Self, UnknownPolicy> {
        match text {
            "continue" => Ok(Self::Continue),
            "roll-back" => Ok(Self::RollBack),
            _ => text
                .strip_prefix("hold:")
                .and_then(limit)
                .map(|limit| Self::Hold { limit })
                .ok_or_else(|| UnknownPolicy(text.to_owned())),
        }
    }
}

impl fmt::Display for OnInconclusive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Continue => f.write_str("continue"),
            Self::RollBack => f.write_str("roll-back"),
            Self::Hold { limit } => write!(f, "hold:{}s", limit.as_secs()),
        }
    }
}

fn limit(text: &str) -> Option<Duration> {
    let unit = match text.as_bytes().last()? {
        b's' => 1,
        b'm' => 60,
        b'h' => 3600,
        _ => return None,
    };
    let count = &text[..text.len() - 1];
    if !count.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let seconds = count.parse::<u64>().ok()?.checked_mul(unit)?;
    (1..=LONGEST).contains(&seconds).then(|| Duration::from_secs(seconds))
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
        self.decide_on(outcome.finding(), held)
    }

    /// The same for whoever knows only which of the three it was.
    pub fn decide_on(self, finding: Finding, held: Duration) -> Decision {
        match (finding, self) {
            (Finding::Regression, _) => Decision::RollBack,
            (Finding::NoEvidenceOfHarm, _) => Decision::GoOn,
            (Finding::Inconclusive, Self::Continue) => Decision::GoOn,
            (Finding::Inconclusive, Self::RollBack) => Decision::RollBack,
            (Finding::Inconclusive, Self::Hold { limit }) if held < limit => Decision::Hold,
            (Finding::Inconclusive, Self::Hold { .. }) => Decision::RollBack,
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

    #[test]
    fn a_policy_has_one_of_three_names() {
        let hold = |seconds| OnInconclusive::Hold { limit: Duration::from_secs(seconds) };
        for (text, policy) in [
            ("continue", OnInconclusive::Continue),
            ("roll-back", OnInconclusive::RollBack),
            ("hold:90s", hold(90)),
            ("hold:30m", hold(1800)),
            ("hold:48h", hold(48 * 3600)),
        ] {
            assert_eq!(text.parse(), Ok(policy));
            assert_eq!(policy.to_string().parse(), Ok(policy));
        }
        for wrong in [
            "", "Continue", "hold", "hold:", "hold:m", "hold:0m", "hold:-1m", "hold:+1m", "hold:49h",
            "hold:5é",
        ] {
            let error = wrong.parse::<OnInconclusive>().expect_err(wrong);
            assert!(error.to_string().contains("hold:LIMIT"), "{error}");
        }
    }
}
