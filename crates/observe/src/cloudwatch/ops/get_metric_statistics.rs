//! `GetMetricStatistics`.

use std::collections::BTreeMap;

use tidegate_api::ServiceError;
use tidegate_api::cloudwatch::{
    Datapoint, GetMetricStatistics, GetMetricStatisticsInput, GetMetricStatisticsOutput, StandardUnit,
    Statistic, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs, Timestamp};
use tidegate_store::StoreLook;

use crate::cloudwatch::metrics::MetricId;
use crate::cloudwatch::statistics::{Set, Stat};
use crate::cloudwatch::{CloudWatch, only, query};

const HONOURED: &[&str] = &[
    "Dimensions",
    "EndTime",
    "ExtendedStatistics",
    "MetricName",
    "Namespace",
    "Period",
    "StartTime",
    "Statistics",
    "Unit",
];
/// The most datapoints of one answer.
const MOST: i64 = 1440;

impl Handle<GetMetricStatistics> for CloudWatch {
    fn needs(&self, _look: &Look, _input: &GetMetricStatisticsInput) -> Result<Needs, Failure> {
        Ok(Needs::one("cloudwatch:GetMetricStatistics", "*"))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetMetricStatisticsInput,
    ) -> Result<GetMetricStatisticsOutput, Failure> {
        only(&input, HONOURED)?;
        query::valid_period(input.period)?;
        query::valid_times(input.start_time, input.end_time)?;
        let statistics = statistics(&input)?;
        let start = query::rounded(input.start_time, input.period);
        let asked = (input.end_time.0 - start.0) / (i64::from(input.period) * 1000);
        if asked > MOST {
            return Err(error::invalid_parameter_combination_exception(format!(
                "You have requested up to {asked} datapoints, which exceeds the limit of 1,440. You may reduce the \
                 datapoints requested by increasing Period, or decreasing the time range."
            ))
            .into());
        }
        let metric = MetricId::new(&input.namespace, &input.metric_name, input.dimensions.as_deref());
        let sets = self.metrics.read(cx.store(), cx.place(), &metric, start, input.end_time).await?;
        let unit = input.unit.as_ref().map(StandardUnit::as_str);
        let datapoints = query::periods(&sets, start, input.period, unit)
            .into_iter()
            .flat_map(|(time, units)| units.into_iter().map(move |(unit, set)| (time, unit, set)))
            .map(|(time, unit, set)| datapoint(time, &unit, &set, &statistics))
            .collect();
        Ok(GetMetricStatisticsOutput { label: Some(input.metric_name), datapoints: Some(datapoints) })
    }
}

/// The statistics by their names: plain ones, or extended ones.
fn statistics(input: &GetMetricStatisticsInput) -> Result<Vec<(String, Stat)>, ServiceError> {
    let plain = input.statistics.iter().flatten().map(Statistic::as_str);
    let extended = input.extended_statistics.iter().flatten().map(String::as_str);
    let unknown = |name: &str, parameter: &str| {
        let why = format!("The value {name} for parameter {parameter} is not supported.");
        error::invalid_parameter_value_exception(why)
    };
    let named = |read: Option<Stat>, name: &str, parameter: &str| {
        read.map(|stat| (name.to_owned(), stat)).ok_or_else(|| unknown(name, parameter))
    };
    let plain = plain.map(|name| named(Stat::named(name), name, "Statistics"));
    let extended = extended.map(|name| named(Stat::percentile(name), name, "ExtendedStatistics"));
    let (plain, extended) = (plain.collect::<Result<Vec<_>, _>>()?, extended.collect::<Result<Vec<_>, _>>()?);
    match (plain.is_empty(), extended.is_empty()) {
        (true, true) => Err(error::missing_required_parameter_exception(
            "Must specify either Statistics or ExtendedStatistics",
        )),
        (false, false) => Err(error::invalid_parameter_combination_exception(
            "The parameters Statistics and ExtendedStatistics are mutually exclusive and you have specified both.",
        )),
        _ => Ok(plain.into_iter().chain(extended).collect()),
    }
}

fn datapoint(time: i64, unit: &str, set: &Set, statistics: &[(String, Stat)]) -> Datapoint {
    let shown = |wanted| {
        let asked = statistics.iter().any(|(_, statistic)| *statistic == wanted);
        asked.then(|| set.get(wanted)).flatten()
    };
    let percentiles = statistics.iter().filter(|(_, statistic)| matches!(statistic, Stat::Percentile(_)));
    let percentiles: BTreeMap<String, f64> =
        percentiles.filter_map(|(name, statistic)| Some((name.clone(), set.get(*statistic)?))).collect();
    Datapoint {
        timestamp: Some(Timestamp::from_millis(time)),
        sample_count: shown(Stat::SampleCount),
        average: shown(Stat::Average),
        sum: shown(Stat::Sum),
        minimum: shown(Stat::Minimum),
        maximum: shown(Stat::Maximum),
        extended_statistics: Some(percentiles).filter(|percentiles| !percentiles.is_empty()),
        unit: Some(unit.into()),
    }
}
