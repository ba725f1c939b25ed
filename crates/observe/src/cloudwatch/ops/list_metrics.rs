//! `ListMetrics`.

use tidegate_api::cloudwatch::{ListMetrics, ListMetricsInput, ListMetricsOutput, Metric, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::cloudwatch::metrics::MetricId;
use crate::cloudwatch::{CloudWatch, only};

/// The most metrics of one answer.
const MOST: usize = 500;
/// AWS: metrics without data for two weeks are not listed.
const LISTED: i64 = 14 * 24 * 3_600_000;

impl Handle<ListMetrics> for CloudWatch {
    fn needs(&self, _look: &Look, _input: &ListMetricsInput) -> Result<Needs, Failure> {
        Ok(Needs::one("cloudwatch:ListMetrics", "*"))
    }

    async fn handle(&self, cx: &Cx, input: ListMetricsInput) -> Result<ListMetricsOutput, Failure> {
        only(&input, &["Dimensions", "MetricName", "Namespace", "NextToken"])?;
        let skip: usize = match &input.next_token {
            None => 0,
            Some(token) => token.parse().map_err(|_| {
                error::invalid_parameter_value_exception("The parameter NextToken is not valid.")
            })?,
        };
        let since = cx.clock().now().plus_millis(-LISTED);
        let mut found = self.metrics.seen_since(cx.store(), cx.place(), since).await?;
        found.retain(|metric| wanted(metric, &input));
        let more = found.len() > skip + MOST;
        let metrics = found
            .into_iter()
            .skip(skip)
            .take(MOST)
            .map(|metric| Metric {
                dimensions: Some(metric.shapes()),
                namespace: Some(metric.namespace),
                metric_name: Some(metric.name),
            })
            .collect();
        Ok(ListMetricsOutput {
            metrics: Some(metrics),
            next_token: more.then(|| (skip + MOST).to_string()),
            ..ListMetricsOutput::default()
        })
    }
}

fn wanted(metric: &MetricId, input: &ListMetricsInput) -> bool {
    let filters = input.dimensions.as_deref().unwrap_or_default();
    input.namespace.as_ref().is_none_or(|namespace| *namespace == metric.namespace)
        && input.metric_name.as_ref().is_none_or(|name| *name == metric.name)
        && filters.iter().all(|filter| {
            metric.dimensions.iter().any(|(name, value)| {
                *name == filter.name && filter.value.as_ref().is_none_or(|wanted| wanted == value)
            })
        })
}
