//! The state of a metric alarm, from its datapoints; pure.
//!
//! AWS: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html>

use tidegate_api::cloudwatch::{ComparisonOperator, StateValue};
use tidegate_core::inferred::CLOUDWATCH_RANGE_BEYOND;

/// What an alarm watches for.
#[derive(Clone, Debug)]
pub struct Rule {
    pub operator: ComparisonOperator,
    pub threshold: f64,
    pub evaluation_periods: usize,
    pub datapoints_to_alarm: usize,
    pub missing: MissingTreatment,
}

/// What is made of missing datapoints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MissingTreatment {
    Missing,
    Ignore,
    Breaching,
    NotBreaching,
}

/// What an evaluation found.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    pub state: StateValue,
    /// The indices of the datapoints that were used, newest first.
    pub used: Vec<usize>,
    /// How many missing datapoints were filled.
    pub filled: usize,
    /// How many datapoints, filled ones among them, count as breaching.
    pub breaching: usize,
}

impl MissingTreatment {
    /// The treatment of this name.
    pub fn named(name: Option<&str>) -> Option<Self> {
        Some(match name {
            None | Some("missing") => Self::Missing,
            Some("ignore") => Self::Ignore,
            Some("breaching") => Self::Breaching,
            Some("notBreaching") => Self::NotBreaching,
            Some(_) => return None,
        })
    }
}

impl Rule {
    /// Whether a value breaches the threshold; operators of anomaly bands are refused when the alarm is put.
    pub fn breaches(&self, value: f64) -> bool {
        match self.operator {
            ComparisonOperator::GreaterThanThreshold => value > self.threshold,
            ComparisonOperator::GreaterThanOrEqualToThreshold => value >= self.threshold,
            ComparisonOperator::LessThanThreshold => value < self.threshold,
            ComparisonOperator::LessThanOrEqualToThreshold => value <= self.threshold,
            _ => false,
        }
    }

    /// How many datapoints an evaluation looks at.
    pub fn range(&self) -> usize {
        self.evaluation_periods + CLOUDWATCH_RANGE_BEYOND
    }
}

/// Evaluates `points`, oldest first, as many as [`Rule::range`]. `None` keeps the current state.
pub fn evaluate(rule: &Rule, points: &[Option<f64>]) -> Option<Verdict> {
    // Existing datapoints stand in for missing ones that are newer than they.
    let used: Vec<(usize, f64)> = points
        .iter()
        .enumerate()
        .rev()
        .filter_map(|(index, point)| point.map(|value| (index, value)))
        .take(rule.evaluation_periods)
        .collect();
    let filled = rule.evaluation_periods - used.len();
    let mut breaching = used.iter().filter(|(_, value)| rule.breaches(*value)).count();
    if rule.missing == MissingTreatment::Breaching {
        breaching += filled;
    }
    let any_fine = used.iter().any(|(_, value)| !rule.breaches(*value));
    let kept =
        |missing| matches!(rule.missing, MissingTreatment::Missing | MissingTreatment::Ignore) && missing;
    let state = if breaching >= rule.datapoints_to_alarm {
        StateValue::Alarm
    } else if kept(used.is_empty()) {
        match rule.missing {
            MissingTreatment::Ignore => return None,
            _ => StateValue::InsufficientData,
        }
    } else if kept(filled > 0 && !any_fine) {
        match rule.missing {
            MissingTreatment::Ignore => return None,
            // AWS: to avoid a late alarm, a lone breaching datapoint alarms once it is as old as the datapoints to
            // alarm and everything newer is breaching or missing.
            _ if premature(rule, points, &used) => StateValue::Alarm,
            _ => StateValue::Ok,
        }
    } else {
        StateValue::Ok
    };
    Some(Verdict { state, used: used.into_iter().map(|(index, _)| index).collect(), filled, breaching })
}

fn premature(rule: &Rule, points: &[Option<f64>], used: &[(usize, f64)]) -> bool {
    used.last().is_some_and(|(oldest, _)| points.len() - oldest >= rule.datapoints_to_alarm)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(datapoints_to_alarm: usize, missing: MissingTreatment) -> Rule {
        let operator = ComparisonOperator::GreaterThanThreshold;
        Rule { operator, threshold: 0.5, evaluation_periods: 3, datapoints_to_alarm, missing }
    }

    /// `0` is fine, `X` breaches, `-` is missing; answers in the order missing, ignore, breaching, notBreaching.
    fn states(pattern: &str, datapoints_to_alarm: usize) -> String {
        let points: Vec<_> = pattern
            .chars()
            .map(|c| match c {
                'X' => Some(1.0),
                '0' => Some(0.0),
                _ => None,
            })
            .collect();
        [
            MissingTreatment::Missing,
            MissingTreatment::Ignore,
            MissingTreatment::Breaching,
            MissingTreatment::NotBreaching,
        ]
        .map(|missing| {
            match evaluate(&rule(datapoints_to_alarm, missing), &points).map(|verdict| verdict.state) {
                None => '=',
                Some(StateValue::Ok) => 'O',
                Some(StateValue::Alarm) => 'A',
                Some(_) => 'I',
            }
        })
        .iter()
        .collect()
    }

    #[test]
    fn three_of_three_as_in_the_guide() {
        for (pattern, expected) in
            [("0-X-X", "OOOO"), ("----0", "OOOO"), ("-----", "I=AO"), ("0XX-X", "AAAA")]
        {
            assert_eq!(states(pattern, 3), expected, "{pattern}");
        }
        // The guide: a breaching datapoint that is old enough alarms even though the newer ones are missing, and one that
        // is not does not.
        assert_eq!(states("--X--", 3), "A=AO");
        for young in ["----X", "---X-"] {
            assert!(states(young, 3).starts_with("O="), "{young}");
        }
    }

    #[test]
    fn two_of_three_as_in_the_guide() {
        for (pattern, expected) in
            [("0-X-X", "AAAA"), ("00X0X", "AAAA"), ("0-X--", "OOAO"), ("----0", "OOAO")]
        {
            assert_eq!(states(pattern, 2), expected, "{pattern}");
        }
        assert_eq!(states("---X-", 2), "A=AO");
        assert!(states("----X", 2).starts_with("O="));
    }
}
