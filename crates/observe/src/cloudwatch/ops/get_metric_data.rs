//! `GetMetricData`.

use std::collections::{BTreeMap, BTreeSet};

use tidegate_api::ServiceError;
use tidegate_api::cloudwatch::{
    GetMetricData, GetMetricDataInput, GetMetricDataOutput, MessageData, MetricDataResult, ScanBy,
    StandardUnit, StatusCode, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs, Timestamp};
use tidegate_store::StoreLook;

use crate::cloudwatch::math::{Grid, Points, Worth};
use crate::cloudwatch::metrics::MetricId;
use crate::cloudwatch::queries::{MetricQuery, Queries};
use crate::cloudwatch::{CloudWatch, only, query};

const HONOURED: &[&str] =
    &["EndTime", "MaxDatapoints", "MetricDataQueries", "NextToken", "ScanBy", "StartTime"];
/// The most datapoints of one answer.
const MOST: usize = 100_800;

/// One time series of the answer, whole and oldest first.
struct Line {
    id: String,
    label: String,
    points: Points,
    units: Vec<String>,
}

impl Handle<GetMetricData> for CloudWatch {
    fn needs(&self, _look: &Look, _input: &GetMetricDataInput) -> Result<Needs, Failure> {
        Ok(Needs::one("cloudwatch:GetMetricData", "*"))
    }

    async fn handle(&self, cx: &Cx, input: GetMetricDataInput) -> Result<GetMetricDataOutput, Failure> {
        only(&input, HONOURED)?;
        query::valid_times(input.start_time, input.end_time)?;
        let queries = Queries::read(&input.metric_data_queries)?;
        let mut metrics = BTreeMap::new();
        for metric in &queries.metrics {
            metrics.insert(metric.id, self.points(cx, &input, metric).await?);
        }
        let mut lines = Vec::new();
        for query in input.metric_data_queries.iter().filter(|query| query.return_data != Some(false)) {
            match queries.metrics.iter().find(|metric| metric.id == query.id) {
                Some(metric) => {
                    let (points, units) = metrics.get(metric.id).cloned().unwrap_or_default();
                    let label = query.label.clone().unwrap_or_else(|| label(metric, &queries));
                    lines.push(Line { id: query.id.clone(), label, points, units });
                }
                None => {
                    lines.extend(expression(&input, &queries, &query.id, query.label.as_deref(), &metrics)?)
                }
            }
        }
        Ok(answer(lines, &input)?)
    }
}

impl CloudWatch {
    /// The datapoints of a metric, and their units.
    async fn points(
        &self,
        cx: &Cx,
        input: &GetMetricDataInput,
        query: &MetricQuery<'_>,
    ) -> Result<(Points, Vec<String>), Failure> {
        let stat = query.stat;
        let start = query::rounded(input.start_time, stat.period);
        let (namespace, name) = (stat.metric.namespace.as_deref(), stat.metric.metric_name.as_deref());
        let metric = MetricId::new(
            namespace.unwrap_or_default(),
            name.unwrap_or_default(),
            stat.metric.dimensions.as_deref(),
        );
        let sets = self.metrics.read(cx.store(), cx.place(), &metric, start, input.end_time).await?;
        let periods = query::periods(&sets, start, stat.period, stat.unit.as_ref().map(StandardUnit::as_str));
        let units: BTreeSet<String> = periods.values().flat_map(|units| units.keys().cloned()).collect();
        // AWS: where no unit was asked for and there are several, one of them is answered, with a message.
        let points = units.first().map_or_else(Points::new, |unit| {
            let of_unit = periods.iter().filter_map(|(time, units)| Some((time, units.get(unit)?)));
            of_unit.filter_map(|(time, set)| Some((*time, set.get(query.statistic)?))).collect()
        });
        Ok((points, units.into_iter().collect()))
    }
}

/// The time series that an expression is worth: one, or several under the same id.
fn expression(
    input: &GetMetricDataInput,
    queries: &Queries<'_>,
    id: &str,
    label: Option<&str>,
    metrics: &BTreeMap<&str, (Points, Vec<String>)>,
) -> Result<Vec<Line>, ServiceError> {
    let period = queries.period(id)?;
    let (start, length) = (query::rounded(input.start_time, period).0, i64::from(period) * 1000);
    let count = (input.end_time.0 - start + length - 1) / length;
    if usize::try_from(count).is_ok_and(|count| count > MOST) {
        let why = format!("You have requested {count} datapoints, which exceeds the limit of {MOST}.");
        return Err(error::invalid_parameter_combination_exception(why));
    }
    let points = metrics.iter().map(|(id, (points, _))| (*id, points.clone())).collect();
    let line = |label: String, points: Points| Line { id: id.to_owned(), label, points, units: Vec::new() };
    let label = label.unwrap_or(id);
    Ok(match queries.worth(id, &points, Grid { start, period: length, count })? {
        Worth::Series(series) => vec![line(label.to_owned(), series.points)],
        Worth::Many(all) => {
            all.into_iter().map(|series| line(format!("{label} {}", series.id), series.points)).collect()
        }
        Worth::Scalar(_) => Vec::new(),
    })
}

fn answer(lines: Vec<Line>, input: &GetMetricDataInput) -> Result<GetMetricDataOutput, ServiceError> {
    let skip: usize = match &input.next_token {
        None => 0,
        Some(token) => {
            token.parse().map_err(|_| error::invalid_next_token("The token provided is invalid."))?
        }
    };
    let most = input.max_datapoints.and_then(|most| usize::try_from(most).ok()).unwrap_or(MOST).min(MOST);
    let (mut passed, mut results) = (0, Vec::new());
    for line in lines {
        let mut points: Vec<(i64, f64)> = line.points.into_iter().collect();
        if input.scan_by != Some(ScanBy::TimestampAscending) {
            points.reverse();
        }
        let all = points.len();
        // Datapoints of all results count through: a token says how many were answered before.
        let from = skip.saturating_sub(passed).min(all);
        let until = (skip + most).saturating_sub(passed).min(all);
        passed += all;
        let shown = points.get(from..until).unwrap_or_default();
        let message = (line.units.len() > 1).then(|| MessageData {
            code: Some("MultipleUnits".to_owned()),
            value: Some(format!("Multiple units returned: '[{}]'", line.units.join(", "))),
        });
        results.push(MetricDataResult {
            id: Some(line.id),
            label: Some(line.label),
            timestamps: Some(shown.iter().map(|(time, _)| Timestamp::from_millis(*time)).collect()),
            values: Some(shown.iter().map(|(_, value)| *value).collect()),
            status_code: Some(if until < all { StatusCode::PartialData } else { StatusCode::Complete }),
            messages: message.map(|message| vec![message]),
        });
    }
    Ok(GetMetricDataOutput {
        metric_data_results: Some(results),
        next_token: (passed > skip + most).then(|| (skip + most).to_string()),
        messages: Some(Vec::new()),
    })
}

/// AWS: a label names the metric, and of statistic and period what differs between the queries.
fn label(metric: &MetricQuery<'_>, queries: &Queries<'_>) -> String {
    let stat = metric.stat;
    let mut label = stat.metric.metric_name.clone().unwrap_or_default();
    if queries.metrics.iter().any(|other| other.stat.stat != stat.stat) {
        label.push_str(&format!(" {}", stat.stat));
    }
    if queries.metrics.iter().any(|other| other.stat.period != stat.period) {
        label.push_str(&format!(" {}", stat.period));
    }
    label
}
