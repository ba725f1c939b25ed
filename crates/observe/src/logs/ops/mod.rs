//! One file per operation.

use std::sync::Arc;

use tidegate_api::logs;
use tidegate_core::Registry;

use crate::logs::Logs;

mod create_log_group;
mod create_log_stream;
mod delete_log_group;
mod delete_log_stream;
mod delete_metric_filter;
mod delete_retention_policy;
mod delete_subscription_filter;
mod describe_log_groups;
mod describe_log_streams;
mod describe_metric_filters;
mod describe_subscription_filters;
mod filter_log_events;
mod get_log_events;
mod list_tags_for_resource;
mod put_log_events;
mod put_metric_filter;
mod put_retention_policy;
mod put_subscription_filter;
mod tag_resource;
mod untag_resource;

/// Registers every operation.
pub fn register(registry: &mut Registry, logs: &Arc<Logs>) {
    registry
        .operation::<logs::CreateLogGroup, _>(logs)
        .operation::<logs::DeleteLogGroup, _>(logs)
        .operation::<logs::DescribeLogGroups, _>(logs)
        .operation::<logs::PutRetentionPolicy, _>(logs)
        .operation::<logs::DeleteRetentionPolicy, _>(logs)
        .operation::<logs::CreateLogStream, _>(logs)
        .operation::<logs::DeleteLogStream, _>(logs)
        .operation::<logs::DescribeLogStreams, _>(logs)
        .operation::<logs::PutLogEvents, _>(logs)
        .operation::<logs::GetLogEvents, _>(logs)
        .operation::<logs::FilterLogEvents, _>(logs)
        .operation::<logs::PutMetricFilter, _>(logs)
        .operation::<logs::DescribeMetricFilters, _>(logs)
        .operation::<logs::DeleteMetricFilter, _>(logs)
        .operation::<logs::PutSubscriptionFilter, _>(logs)
        .operation::<logs::DescribeSubscriptionFilters, _>(logs)
        .operation::<logs::DeleteSubscriptionFilter, _>(logs)
        .operation::<logs::TagResource, _>(logs)
        .operation::<logs::UntagResource, _>(logs)
        .operation::<logs::ListTagsForResource, _>(logs);
}
