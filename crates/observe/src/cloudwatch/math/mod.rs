//! Metric math: expressions over time series, as GetMetricData and alarms use them; pure.
//!
//! AWS: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html>

use std::collections::BTreeMap;

mod eval;
mod functions;
mod lex;
mod parse;

pub use eval::{Grid, evaluate};
pub use parse::{Expression, parse};

/// Values by the time that their period begins at, in milliseconds.
pub type Points = BTreeMap<i64, f64>;

/// A time series, and the id that it came from.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    pub id: String,
    pub points: Points,
}

/// What an expression is worth.
#[derive(Clone, Debug, PartialEq)]
pub enum Worth {
    Scalar(f64),
    Series(Series),
    Many(Vec<Series>),
}
