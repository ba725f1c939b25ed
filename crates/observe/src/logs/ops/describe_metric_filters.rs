//! `DescribeMetricFilters`.

use tidegate_api::logs::{
    DescribeMetricFilters, DescribeMetricFiltersRequest, DescribeMetricFiltersResponse, MetricFilter, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::logs::rows::{GROUPS, group};
use crate::logs::{Logs, names};

/// A page of a list that is at hand, and the token of the next one.
pub(super) fn cut<T>(
    mut all: Vec<T>,
    limit: Option<i32>,
    token: Option<&str>,
) -> Result<(Vec<T>, Option<String>), Failure> {
    let begin = match token {
        Some(token) => token
            .parse::<usize>()
            .ok()
            .filter(|begin| *begin <= all.len())
            .ok_or_else(|| error::invalid_parameter_exception("The specified nextToken is invalid."))?,
        None => 0,
    };
    let mut page = all.split_off(begin);
    let size = limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(50).max(1);
    let more = page.len() > size;
    page.truncate(size);
    Ok((page, more.then(|| (begin + size).to_string())))
}

impl Handle<DescribeMetricFilters> for Logs {
    fn needs(&self, look: &Look, input: &DescribeMetricFiltersRequest) -> Result<Needs, Failure> {
        Ok(names::on_group(
            look,
            "logs:DescribeMetricFilters",
            input.log_group_name.as_deref().unwrap_or("*"),
        ))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DescribeMetricFiltersRequest,
    ) -> Result<DescribeMetricFiltersResponse, Failure> {
        let mut found: Vec<MetricFilter> = match &input.log_group_name {
            Some(name) => cx.read(|rows| group(rows, cx.place(), name))?.metric_filters,
            None => {
                let groups = cx.read(|rows| rows.scan(&GROUPS, &Key::of(cx.place())))?;
                groups.into_iter().flat_map(|(_, group)| group.metric_filters).collect()
            }
        };
        let prefix = input.filter_name_prefix.unwrap_or_default();
        found.retain(|filter| {
            let named = filter.filter_name.as_ref().is_some_and(|name| name.starts_with(&prefix));
            let mut metrics = filter.metric_transformations.iter().flatten();
            let measured = metrics.any(|metric| {
                input.metric_name.as_ref().is_none_or(|name| *name == metric.metric_name)
                    && input.metric_namespace.as_ref().is_none_or(|space| *space == metric.metric_namespace)
            });
            named && measured
        });
        let (page, next_token) = cut(found, input.limit, input.next_token.as_deref())?;
        Ok(DescribeMetricFiltersResponse { metric_filters: Some(page), next_token })
    }
}
