//! The functions of metric math that are supported.

use tidegate_api::Timestamp;

use crate::cloudwatch::math::{Grid, Points, Series, Worth};

/// How many arguments a function takes.
const ARITY: [(&str, usize, usize); 29] = [
    ("ABS", 1, 1),
    ("AVG", 1, 1),
    ("CEIL", 1, 1),
    ("DATAPOINT_COUNT", 1, 1),
    ("DATE", 1, 1),
    ("DAY", 1, 1),
    ("DIFF", 1, 1),
    ("DIFF_TIME", 1, 1),
    ("EPOCH", 1, 1),
    ("FILL", 2, 2),
    ("FIRST", 1, 1),
    ("FLOOR", 1, 1),
    ("HOUR", 1, 1),
    ("IF", 3, 3),
    ("LAST", 1, 1),
    ("LOG", 1, 1),
    ("LOG10", 1, 1),
    ("MAX", 1, 1),
    ("METRICS", 0, 1),
    ("METRIC_COUNT", 1, 1),
    ("MIN", 1, 1),
    ("MINUTE", 1, 1),
    ("MONTH", 1, 1),
    ("PERIOD", 1, 1),
    ("RATE", 1, 1),
    ("REMOVE_EMPTY", 1, 1),
    ("RUNNING_SUM", 1, 1),
    ("SUM", 1, 1),
    ("YEAR", 1, 1),
];

/// Refuses, by name, a function that is not supported, or one with too many or too few arguments.
pub fn known(name: &str, arguments: usize) -> Result<(), String> {
    match ARITY.iter().find(|(known, ..)| *known == name) {
        None => Err(format!("the function {name} is not supported")),
        Some((_, least, most)) if (*least..=*most).contains(&arguments) => Ok(()),
        Some(_) => Err(format!("the function {name} does not take {arguments} arguments")),
    }
}

/// What `FILL` puts where there is no datapoint.
#[derive(Clone, Copy)]
pub enum Filling {
    Value(f64),
    Repeat,
    Linear,
}

/// A function of each value or of each datapoint.
pub fn each(name: &str, worth: Worth) -> Result<Worth, String> {
    let plain = |value: f64| match name {
        "ABS" => Some(value.abs()),
        "CEIL" => Some(value.ceil()),
        "FLOOR" => Some(value.floor()),
        "LOG" => Some(value.ln()),
        "LOG10" => Some(value.log10()),
        _ => None,
    };
    match worth {
        Worth::Scalar(value) => {
            plain(value).map(Worth::Scalar).ok_or_else(|| format!("the function {name} wants a time series"))
        }
        Worth::Series(series) => Ok(Worth::Series(of_points(name, series, &plain))),
        Worth::Many(all) => {
            Ok(Worth::Many(all.into_iter().map(|series| of_points(name, series, &plain)).collect()))
        }
    }
}

fn of_points(name: &str, series: Series, plain: &impl Fn(f64) -> Option<f64>) -> Series {
    let points = match name {
        "DIFF" => pairs(&series.points, |before, after| after.1 - before.1),
        "DIFF_TIME" => pairs(&series.points, |before, after| (after.0 - before.0) as f64 / 1000.0),
        "RATE" => {
            pairs(&series.points, |before, after| (after.1 - before.1) * 1000.0 / (after.0 - before.0) as f64)
        }
        "RUNNING_SUM" => {
            let mut sum = 0.0;
            let mut summed = |value: f64| {
                sum += value;
                sum
            };
            series.points.iter().map(|(time, value)| (*time, summed(*value))).collect()
        }
        _ => {
            let value = |time: i64, value: f64| plain(value).or_else(|| part_of_time(name, time));
            let points = series.points.iter();
            points.filter_map(|(time, before)| Some((*time, value(*time, *before)?))).collect()
        }
    };
    Series { points, ..series }
}

fn pairs(points: &Points, change: impl Fn((i64, f64), (i64, f64)) -> f64) -> Points {
    let all: Vec<(i64, f64)> = points.iter().map(|(time, value)| (*time, *value)).collect();
    all.windows(2).map(|pair| (pair[1].0, change(pair[0], pair[1]))).collect()
}

/// AWS: in UTC; DAY is 1 on a Monday, DATE is the day of the month.
fn part_of_time(name: &str, time: i64) -> Option<f64> {
    let format = match name {
        "EPOCH" => return Some(time.div_euclid(1000) as f64),
        "MINUTE" => "%M",
        "HOUR" => "%H",
        "DAY" => "%u",
        "DATE" => "%d",
        "MONTH" => "%m",
        "YEAR" => "%Y",
        _ => return None,
    };
    Timestamp::from_millis(time).strftime(format).parse().ok()
}

/// A statistic: of a time series one value, of several a time series.
pub fn gathered(name: &str, worth: Worth) -> Result<Worth, String> {
    match worth {
        Worth::Scalar(_) => Err(format!("the function {name} wants a time series")),
        Worth::Series(series) => {
            let values: Vec<f64> = series.points.into_values().collect();
            Ok(Worth::Scalar(statistic(name, &values)))
        }
        Worth::Many(_) if matches!(name, "FIRST" | "LAST" | "DATAPOINT_COUNT") => {
            Err(format!("the function {name} wants one time series"))
        }
        Worth::Many(all) => {
            let mut columns: std::collections::BTreeMap<i64, Vec<f64>> = Default::default();
            for (time, value) in all.iter().flat_map(|series| &series.points) {
                columns.entry(*time).or_default().push(*value);
            }
            let points = columns.into_iter().map(|(time, values)| (time, statistic(name, &values))).collect();
            Ok(Worth::Series(Series { id: String::new(), points }))
        }
    }
}

/// Of no values there is only a count and a sum; the rest is no number, and so no datapoint.
fn statistic(name: &str, values: &[f64]) -> f64 {
    let (sum, count) = (values.iter().sum::<f64>(), values.len() as f64);
    match name {
        "SUM" => sum,
        "DATAPOINT_COUNT" => count,
        "AVG" => sum / count,
        "MIN" => values.iter().copied().reduce(f64::min).unwrap_or(f64::NAN),
        "MAX" => values.iter().copied().reduce(f64::max).unwrap_or(f64::NAN),
        "FIRST" => values.first().copied().unwrap_or(f64::NAN),
        _ => values.last().copied().unwrap_or(f64::NAN),
    }
}

/// Puts a datapoint into each period that has none. `REPEAT` and `LINEAR` need one before it, `LINEAR` one after it.
pub fn fill(series: &Series, filling: Filling, grid: &Grid) -> Series {
    let known = &series.points;
    let filled = |time: i64| {
        let before = || known.range(..time).next_back();
        match filling {
            Filling::Value(value) => Some(value),
            Filling::Repeat => before().map(|(_, value)| *value),
            Filling::Linear => {
                let (from, low) = before()?;
                let (until, high) = known.range(time..).next()?;
                Some(low + (high - low) * (time - from) as f64 / (until - from) as f64)
            }
        }
    };
    let points = grid
        .times()
        .filter_map(|time| Some((time, known.get(&time).copied().or_else(|| filled(time))?)))
        .collect();
    Series { id: series.id.clone(), points }
}
