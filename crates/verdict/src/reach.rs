//! Whether harm would have shown: what separates "no evidence of harm" from "too few requests to tell".
//!
//! With the stable version's errors as they were seen, there is a fewest number of errors of the canary that would have
//! meant a regression. A canary with the harm in question fails that often with some probability; below
//! [`crate::Settings::power`], silence says nothing. The labels of the canary's own errors do not enter.

use crate::batch::{Batch, Tally};
use crate::bets::{Bets, ODDS};
use crate::binomial::at_least;
use crate::settings::Settings;

/// How likely a canary that fails by `settings.harm` more than the stable version would have been found out.
pub fn power(settings: &Settings, segments: &[Batch]) -> f64 {
    let (mut canary, mut stable) = (Tally::default(), Tally::default());
    let telling: Vec<&Batch> = segments.iter().filter(|segment| segment.tells()).collect();
    for segment in &telling {
        canary.add(segment.canary);
        stable.add(segment.stable);
    }
    let Some(fewest) = fewest_errors(settings, &telling, canary.requests) else { return 0.0 };
    let base = if stable.requests == 0 { 0.0 } else { stable.errors as f64 / stable.requests as f64 };
    at_least(fewest, canary.requests, (base + settings.harm).min(1.0))
}

/// The fewest errors among the canary's requests, spread over them evenly, that would have meant a regression; none
/// where even failing always would not have.
fn fewest_errors(settings: &Settings, telling: &[&Batch], requests: u64) -> Option<u64> {
    let reached = |errors: u64| {
        let mut bets = Bets::on(&ODDS);
        for segment in telling {
            let share = segment.canary.requests as f64 / requests as f64;
            bets.take(segment.weight, errors as f64 * share, segment.stable.errors as f64);
        }
        bets.log_average() >= -settings.alpha.ln()
    };
    if requests == 0 || !reached(requests) {
        return None;
    }
    // Each further error of the canary raises every bet, so the first that suffices is found by halving.
    let (mut short, mut enough) = (0, requests);
    while enough - short > 1 {
        let middle = short + (enough - short) / 2;
        if reached(middle) { enough = middle } else { short = middle }
    }
    Some(enough)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn segment(weight: f64, canary: u64, stable: (u64, u64)) -> Batch {
        Batch { weight, canary: Tally::new(canary, 0), stable: Tally::new(stable.0, stable.1) }
    }

    #[test]
    fn three_errors_of_a_tenth_are_enough_where_the_stable_version_has_none() {
        let quiet = segment(0.1, 100, (900, 0));
        assert_eq!(fewest_errors(&Settings::default(), &[&quiet], 100), Some(3));
        let loud = segment(0.1, 100, (900, 9));
        assert!(fewest_errors(&Settings::default(), &[&loud], 100) > Some(3));
    }

    #[test]
    fn more_requests_see_more() {
        let settings = Settings::default();
        assert_eq!(power(&settings, &[]), 0.0);
        assert_eq!(power(&settings, &[segment(0.1, 2, (18, 0))]), 0.0);
        let few = power(&settings, &[segment(0.1, 30, (270, 2))]);
        let many = power(&settings, &[segment(0.1, 600, (5400, 54))]);
        assert!(few < 0.5 && many > 0.95, "{few} {many}");
    }

    #[test]
    fn all_the_traffic_on_one_version_says_nothing() {
        assert_eq!(power(&Settings::default(), &[segment(1.0, 100_000, (0, 0))]), 0.0);
    }
}
