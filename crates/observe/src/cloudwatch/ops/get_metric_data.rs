//! `GetMetricData`.

use std::collections::BTreeSet;

use tidegate_api::ServiceError;
use tidegate_api::cloudwatch::{
    GetMetricData, GetMetricDataInput, GetMetricDataOutput, MessageData, MetricDataQuery, MetricDataResult,
    MetricStat, ScanBy, StandardUnit, StatusCode, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs, Timestamp};
use tidegate_store::StoreLook;

use crate::cloudwatch::metrics::MetricId;
use crate::cloudwatch::statistics::Stat;
use crate::cloudwatch::{CloudWatch, only, query};

const HONOURED: &[&str] =
    &["EndTime", "MaxDatapoints", "MetricDataQueries", "NextToken", "ScanBy", "StartTime"];
/// The most datapoints of one answer.
const MOST: usize = 100_800;

impl Handle<GetMetricData> for CloudWatch {
    fn needs(&self, _look: &Look, _input: &GetMetricDataInput) -> Result<Needs, Failure> {
        Ok(Needs::one("cloudwatch:GetMetricData", "*"))
    }

    async fn handle(&self, cx: &Cx, input: GetMetricDataInput) -> Result<GetMetricDataOutput, Failure> {
        only(&input, HONOURED)?;
        query::valid_times(input.start_time, input.end_time)?;
        let queries = queries(&input.metric_data_queries)?;
        let skip: usize = match &input.next_token {
            None => 0,
            Some(token) => {
                token.parse().map_err(|_| error::invalid_next_token("The token provided is invalid."))?
            }
        };
        let most = input.max_datapoints.and_then(|most| usize::try_from(most).ok()).unwrap_or(MOST).min(MOST);
        let (mut passed, mut results) = (0, Vec::new());
        for (query, stat, statistic) in &queries {
            if query.return_data == Some(false) {
                continue;
            }
            let (mut points, units) = self.points(cx, &input, stat, *statistic).await?;
            if input.scan_by != Some(ScanBy::TimestampAscending) {
                points.reverse();
            }
            let all = points.len();
            // Datapoints of all results count through: a token says how many were answered before.
            let from = skip.saturating_sub(passed).min(all);
            let until = (skip + most).saturating_sub(passed).min(all);
            passed += all;
            let shown = points.get(from..until).unwrap_or_default();
            let message = (units.len() > 1).then(|| MessageData {
                code: Some("MultipleUnits".to_owned()),
                value: Some(format!("Multiple units returned: '[{}]'", units.join(", "))),
            });
            results.push(MetricDataResult {
                id: Some(query.id.clone()),
                label: Some(query.label.clone().unwrap_or_else(|| label(stat, &queries))),
                timestamps: Some(shown.iter().map(|(time, _)| *time).collect()),
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
}

impl CloudWatch {
    async fn points(
        &self,
        cx: &Cx,
        input: &GetMetricDataInput,
        stat: &MetricStat,
        statistic: Stat,
    ) -> Result<(Vec<(Timestamp, f64)>, Vec<String>), Failure> {
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
        let points = units.first().map_or_else(Vec::new, |unit| {
            let of_unit = periods.iter().filter_map(|(time, units)| Some((time, units.get(unit)?)));
            of_unit.map(|(time, set)| (Timestamp::from_millis(*time), set.get(statistic))).collect()
        });
        Ok((points, units.into_iter().collect()))
    }
}

fn queries(given: &[MetricDataQuery]) -> Result<Vec<(&MetricDataQuery, &MetricStat, Stat)>, ServiceError> {
    let refuse = |why: String| Err(error::invalid_parameter_value_exception(why));
    let mut queries = Vec::new();
    for query in given {
        only(query, &["Id", "Label", "MetricStat", "ReturnData"])?;
        let Some(stat) = &query.metric_stat else {
            return refuse(format!("The query {} has no MetricStat.", query.id));
        };
        query::valid_period(stat.period)?;
        let Some(statistic) = Stat::named(&stat.stat) else {
            return refuse(format!("The value {} for parameter Stat is not supported.", stat.stat));
        };
        if queries.iter().any(|(other, ..): &(&MetricDataQuery, _, _)| other.id == query.id) {
            return refuse(format!(
                "The values for parameter id in MetricDataQueries are not unique: {}.",
                query.id
            ));
        }
        queries.push((query, stat, statistic));
    }
    Ok(queries)
}

/// AWS: a label names the metric, and of statistic and period what differs between the queries.
fn label(stat: &MetricStat, queries: &[(&MetricDataQuery, &MetricStat, Stat)]) -> String {
    let mut label = stat.metric.metric_name.clone().unwrap_or_default();
    if queries.iter().any(|(_, other, _)| other.stat != stat.stat) {
        label.push_str(&format!(" {}", stat.stat));
    }
    if queries.iter().any(|(_, other, _)| other.period != stat.period) {
        label.push_str(&format!(" {}", stat.period));
    }
    label
}
