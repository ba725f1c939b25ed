//! One file per operation.

use std::sync::Arc;

use tidegate_api::cloudwatch;
use tidegate_core::Registry;

use crate::cloudwatch::CloudWatch;

mod actions_enabled;
mod delete_alarms;
mod describe_alarm_history;
mod describe_alarms;
mod describe_alarms_for_metric;
mod disable_alarm_actions;
mod enable_alarm_actions;
mod get_metric_data;
mod get_metric_statistics;
mod list_metrics;
mod list_tags_for_resource;
mod put_composite_alarm;
mod put_metric_alarm;
mod put_metric_data;
mod set_alarm_state;
mod tag_resource;
mod untag_resource;

/// Registers every operation.
pub fn register(registry: &mut Registry, service: &Arc<CloudWatch>) {
    registry
        .operation::<cloudwatch::PutMetricData, _>(service)
        .operation::<cloudwatch::GetMetricStatistics, _>(service)
        .operation::<cloudwatch::GetMetricData, _>(service)
        .operation::<cloudwatch::ListMetrics, _>(service)
        .operation::<cloudwatch::PutMetricAlarm, _>(service)
        .operation::<cloudwatch::PutCompositeAlarm, _>(service)
        .operation::<cloudwatch::DescribeAlarms, _>(service)
        .operation::<cloudwatch::DescribeAlarmsForMetric, _>(service)
        .operation::<cloudwatch::DeleteAlarms, _>(service)
        .operation::<cloudwatch::SetAlarmState, _>(service)
        .operation::<cloudwatch::DescribeAlarmHistory, _>(service)
        .operation::<cloudwatch::EnableAlarmActions, _>(service)
        .operation::<cloudwatch::DisableAlarmActions, _>(service)
        .operation::<cloudwatch::TagResource, _>(service)
        .operation::<cloudwatch::UntagResource, _>(service)
        .operation::<cloudwatch::ListTagsForResource, _>(service);
}
