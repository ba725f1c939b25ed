//! Datapoints: the sets of a metric, gathered into periods.

use std::collections::BTreeMap;

use tidegate_api::ServiceError;
use tidegate_api::cloudwatch::error;
use tidegate_core::Timestamp;

use crate::cloudwatch::metrics::Sets;
use crate::cloudwatch::statistics::Set;

/// The sets of each period of `period` seconds from `start` on, by unit; only `unit` where it is given.
pub fn periods(
    sets: &Sets,
    start: Timestamp,
    period: i32,
    unit: Option<&str>,
) -> BTreeMap<i64, BTreeMap<String, Set>> {
    let length = i64::from(period.max(1)) * 1000;
    let mut periods: BTreeMap<i64, BTreeMap<String, Set>> = BTreeMap::new();
    for (time, units) in sets.range(start.0..) {
        let begin = start.0 + (time - start.0).div_euclid(length) * length;
        for (name, set) in units.iter().filter(|(name, _)| unit.is_none_or(|unit| unit == name.as_str())) {
            let units = periods.entry(begin).or_default();
            units.entry(name.clone()).and_modify(|sum| sum.add(set)).or_insert_with(|| set.clone());
        }
    }
    periods
}

/// The start of a request, rounded down as AWS does: to the minute, or to the period where that is shorter.
pub fn rounded(start: Timestamp, period: i32) -> Timestamp {
    let step = i64::from(period.clamp(1, 60)) * 1000;
    Timestamp::from_millis(start.0.div_euclid(step) * step)
}

/// Refuses a period that is none of 1, 5, 10, 20, 30 or a multiple of 60.
pub fn valid_period(period: i32) -> Result<(), ServiceError> {
    if [1, 5, 10, 20, 30].contains(&period) || (period > 0 && period % 60 == 0) {
        return Ok(());
    }
    Err(error::invalid_parameter_value_exception(
        "The parameter Period must be a value in the set [1, 5, 10, 20, 30] or a multiple of 60.",
    ))
}

/// Refuses an end that is not after the start.
pub fn valid_times(start: Timestamp, end: Timestamp) -> Result<(), ServiceError> {
    if start < end {
        return Ok(());
    }
    Err(error::invalid_parameter_value_exception(
        "The parameter StartTime must be less than the parameter EndTime.",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_become_periods() {
        let mut sets = Sets::new();
        for minute in 0..5 {
            sets.entry(minute * 60_000).or_default().insert("Count".into(), Set::of(1.0, 1.0));
        }
        let periods = periods(&sets, Timestamp::from_millis(0), 120, None);
        let sums: Vec<_> = periods.iter().map(|(time, units)| (*time, units["Count"].sum)).collect();
        assert_eq!(sums, [(0, 2.0), (120_000, 2.0), (240_000, 1.0)]);
    }

    #[test]
    fn periods_are_those_of_aws() {
        assert!(valid_period(10).is_ok() && valid_period(300).is_ok());
        assert!(valid_period(0).is_err() && valid_period(45).is_err());
    }
}
