//! Lists of metrics and expressions, as GetMetricData and alarms on metric math carry them.

use std::collections::{BTreeMap, BTreeSet};

use tidegate_api::ServiceError;
use tidegate_api::cloudwatch::{MetricDataQuery, MetricStat, error};

use crate::cloudwatch::math::{self, Expression, Grid, Points, Worth};
use crate::cloudwatch::statistics::Stat;
use crate::cloudwatch::{invalid, only, query};

/// Queries that were read.
pub struct Queries<'q> {
    pub metrics: Vec<MetricQuery<'q>>,
    pub expressions: BTreeMap<&'q str, Expression>,
}

/// A query of one metric.
pub struct MetricQuery<'q> {
    pub id: &'q str,
    pub stat: &'q MetricStat,
    pub statistic: Stat,
}

impl<'q> Queries<'q> {
    /// Reads queries, and refuses by name what is not honoured in them.
    pub fn read(given: &'q [MetricDataQuery]) -> Result<Self, ServiceError> {
        let (mut metrics, mut expressions) = (Vec::new(), BTreeMap::new());
        let mut ids = BTreeSet::new();
        for query in given {
            only(query, &["Expression", "Id", "Label", "MetricStat", "Period", "ReturnData"])?;
            let id = query.id.as_str();
            if !id.starts_with(|c: char| c.is_ascii_lowercase())
                || !id.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            {
                return Err(invalid(format!("Invalid metrics list: the id {id} is not valid.")));
            }
            if !ids.insert(id) {
                let why = format!("The values for parameter id in MetricDataQueries are not unique: {id}.");
                return Err(error::invalid_parameter_value_exception(why));
            }
            match (&query.metric_stat, &query.expression) {
                (Some(stat), None) => metrics.push(metric(query, stat)?),
                (None, Some(text)) => {
                    let expression = math::parse(text).map_err(|why| in_expression(id, &why))?;
                    expressions.insert(id, expression);
                }
                _ => {
                    return Err(error::invalid_parameter_combination_exception(format!(
                        "The query {id} must have exactly one of MetricStat and Expression."
                    )));
                }
            }
        }
        let read = Self { metrics, expressions };
        read.known(&ids)?;
        read.periods(given)?;
        Ok(read)
    }

    /// Refuses expressions over what no query is called.
    fn known(&self, ids: &BTreeSet<&str>) -> Result<(), ServiceError> {
        for (id, expression) in &self.expressions {
            if let Some(unknown) = expression.ids().into_iter().find(|named| !ids.contains(named)) {
                return Err(in_expression(id, &format!("there is no metric or expression {unknown}")));
            }
        }
        Ok(())
    }

    /// Refuses a period of an expression that is not the one of its metrics.
    fn periods(&self, given: &[MetricDataQuery]) -> Result<(), ServiceError> {
        for query in given {
            let Some(asked) = query.period else { continue };
            let own = match &query.metric_stat {
                Some(stat) => stat.period,
                None => self.period(&query.id)?,
            };
            if asked != own {
                return Err(error::invalid_parameter_value_exception(format!(
                    "The period {asked} of {} is not supported: its metrics have the period {own}.",
                    query.id
                )));
            }
        }
        Ok(())
    }

    /// The metrics that an expression depends on, directly or through others. `METRICS()` means all of them.
    pub fn behind(&self, id: &str) -> Vec<&MetricQuery<'q>> {
        let (mut found, mut left) = (BTreeSet::new(), vec![id]);
        while let Some(next) = left.pop() {
            if !found.insert(next) {
                continue;
            }
            if let Some(expression) = self.expressions.get(next) {
                left.extend(expression.ids());
                if expression.names_all() {
                    left.extend(self.metrics.iter().map(|metric| metric.id));
                }
            }
        }
        self.metrics.iter().filter(|metric| found.contains(metric.id)).collect()
    }

    /// The period of the metrics behind an expression; metrics of different periods do not meet.
    pub fn period(&self, id: &str) -> Result<i32, ServiceError> {
        let periods: BTreeSet<i32> = self.behind(id).iter().map(|metric| metric.stat.period).collect();
        match (periods.first(), periods.len()) {
            (Some(period), 1) => Ok(*period),
            (None, _) => Err(in_expression(id, "an expression without a metric is not supported")),
            _ => Err(in_expression(id, "metrics of different periods in one expression are not supported")),
        }
    }

    /// What an expression is worth over `points` by id.
    pub fn worth(
        &self,
        id: &str,
        points: &BTreeMap<&str, Points>,
        grid: Grid,
    ) -> Result<Worth, ServiceError> {
        match math::evaluate(id, &self.expressions, points, grid) {
            Ok(Worth::Scalar(_)) => Err(in_expression(id, "the result is a number, not a time series")),
            Ok(worth) => Ok(worth),
            Err(why) => Err(in_expression(id, &why)),
        }
    }

    /// The one query that returns data, for an alarm.
    pub fn root(given: &'q [MetricDataQuery]) -> Result<&'q str, ServiceError> {
        // AWS: in an alarm, too, ReturnData is true where it is left out.
        let mut returned = given.iter().filter(|query| query.return_data != Some(false));
        match (returned.next(), returned.next()) {
            (Some(query), None) => Ok(&query.id),
            _ => Err(invalid("Exactly one element of the metrics list should return data.")),
        }
    }

    /// Refuses an expression that is not worth exactly one time series, by trying it on made-up datapoints.
    pub fn check(&self, root: &str) -> Result<i32, ServiceError> {
        let period = self.period(root)?;
        let grid = Grid { start: 0, period: i64::from(period) * 1000, count: 3 };
        let points: Points = grid.times().map(|time| (time, 1.0)).collect();
        let points = self.metrics.iter().map(|metric| (metric.id, points.clone())).collect();
        match self.worth(root, &points, grid)? {
            Worth::Series(_) => Ok(period),
            _ => Err(in_expression(root, "an alarm watches exactly one time series")),
        }
    }
}

fn metric<'q>(query: &'q MetricDataQuery, stat: &'q MetricStat) -> Result<MetricQuery<'q>, ServiceError> {
    query::valid_period(stat.period)?;
    let Some(statistic) = Stat::named(&stat.stat) else {
        let why = format!("The value {} for parameter Stat is not supported.", stat.stat);
        return Err(error::invalid_parameter_value_exception(why));
    };
    Ok(MetricQuery { id: &query.id, stat, statistic })
}

fn in_expression(id: &str, why: &str) -> ServiceError {
    invalid(format!("Error in expression '{id}': {why}"))
}
