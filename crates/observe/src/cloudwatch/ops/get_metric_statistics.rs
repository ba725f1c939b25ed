//! `GetMetricStatistics`.

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

const HONOURED: &[&str] =
    &["Dimensions", "EndTime", "MetricName", "Namespace", "Period", "StartTime", "Statistics", "Unit"];
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
        let statistics = statistics(input.statistics.as_deref().unwrap_or_default())?;
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

fn statistics(named: &[Statistic]) -> Result<Vec<Stat>, ServiceError> {
    if named.is_empty() {
        return Err(error::missing_required_parameter_exception(
            "At least one of the parameters Statistics and ExtendedStatistics must be specified.",
        ));
    }
    named
        .iter()
        .map(|statistic| {
            Stat::named(statistic.as_str()).ok_or_else(|| {
                let why = format!("The value {statistic} for parameter Statistics is not supported.");
                error::invalid_parameter_value_exception(why)
            })
        })
        .collect()
}

fn datapoint(time: i64, unit: &str, set: &Set, statistics: &[Stat]) -> Datapoint {
    let shown = |statistic| statistics.contains(&statistic).then(|| set.get(statistic));
    Datapoint {
        timestamp: Some(Timestamp::from_millis(time)),
        sample_count: shown(Stat::SampleCount),
        average: shown(Stat::Average),
        sum: shown(Stat::Sum),
        minimum: shown(Stat::Minimum),
        maximum: shown(Stat::Maximum),
        unit: Some(unit.into()),
        ..Datapoint::default()
    }
}
