//! `DescribeAlarmsForMetric`.

use tidegate_api::cloudwatch::{
    DescribeAlarmsForMetric, DescribeAlarmsForMetricInput, DescribeAlarmsForMetricOutput, MetricAlarm,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::cloudwatch::metrics::MetricId;
use crate::cloudwatch::rows::ALARMS;
use crate::cloudwatch::{CloudWatch, only};

const HONOURED: &[&str] =
    &["Dimensions", "ExtendedStatistic", "MetricName", "Namespace", "Period", "Statistic", "Unit"];

impl Handle<DescribeAlarmsForMetric> for CloudWatch {
    fn needs(&self, _look: &Look, _input: &DescribeAlarmsForMetricInput) -> Result<Needs, Failure> {
        Ok(Needs::one("cloudwatch:DescribeAlarmsForMetric", "*"))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DescribeAlarmsForMetricInput,
    ) -> Result<DescribeAlarmsForMetricOutput, Failure> {
        only(&input, HONOURED)?;
        self.evaluator.refresh(cx).await?;
        let metric = MetricId::new(&input.namespace, &input.metric_name, input.dimensions.as_deref());
        let rows = cx.read(|rows| rows.scan(&ALARMS, &Key::of(cx.place())))?;
        let found: Vec<MetricAlarm> = rows
            .into_iter()
            .map(|(_, alarm)| alarm.shape)
            .filter(|alarm| {
                let (namespace, name) = (alarm.namespace.as_deref(), alarm.metric_name.as_deref());
                let watched = MetricId::new(
                    namespace.unwrap_or_default(),
                    name.unwrap_or_default(),
                    alarm.dimensions.as_deref(),
                );
                watched == metric
                    && (input.statistic.is_none() || alarm.statistic == input.statistic)
                    && (input.extended_statistic.is_none()
                        || alarm.extended_statistic == input.extended_statistic)
                    && (input.period.is_none() || alarm.period == input.period)
                    && (input.unit.is_none() || alarm.unit == input.unit)
            })
            .collect();
        Ok(DescribeAlarmsForMetricOutput { metric_alarms: Some(found) })
    }
}
