//! `PutMetricFilter`.

use tidegate_api::logs::{
    MetricFilter, PutMetricFilter, PutMetricFilterOutput, PutMetricFilterRequest, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::logs::rows::{GROUPS, check_name, group, group_key};
use crate::logs::{Logs, filters, names, only};

const HONOURED: &[&str] = &["filterName", "filterPattern", "logGroupName", "metricTransformations"];
/// AWS: how many filters a group has at most.
const MOST: usize = 100;

impl Handle<PutMetricFilter> for Logs {
    fn needs(&self, look: &Look, input: &PutMetricFilterRequest) -> Result<Needs, Failure> {
        Ok(names::on_group(look, "logs:PutMetricFilter", &input.log_group_name))
    }

    async fn handle(&self, cx: &Cx, input: PutMetricFilterRequest) -> Result<PutMetricFilterOutput, Failure> {
        only(&input, HONOURED)?;
        check_name(&input.log_group_name)?;
        let filter = MetricFilter {
            filter_name: Some(input.filter_name),
            filter_pattern: Some(input.filter_pattern),
            metric_transformations: Some(input.metric_transformations),
            creation_time: Some(cx.clock().now().0),
            log_group_name: Some(input.log_group_name.clone()),
            apply_on_transformed_logs: Some(false),
            ..MetricFilter::default()
        };
        filters::check(&filter)?;
        let place = cx.place().clone();
        cx.answer(move |tx| {
            let mut row = group(tx, &place, &input.log_group_name)?;
            row.metric_filters.retain(|other| other.filter_name != filter.filter_name);
            if row.metric_filters.len() == MOST {
                return Err(error::limit_exceeded_exception("Resource limit exceeded.").into());
            }
            row.metric_filters.push(filter);
            row.metric_filters.sort_by(|one, other| one.filter_name.cmp(&other.filter_name));
            tx.put(&GROUPS, &group_key(&place, &row.name), &row)?;
            Ok(PutMetricFilterOutput::default())
        })
        .await
    }
}
