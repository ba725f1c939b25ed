//! `DescribeSubscriptionFilters`.

use tidegate_api::logs::{
    DescribeSubscriptionFilters, DescribeSubscriptionFiltersRequest, DescribeSubscriptionFiltersResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use super::describe_metric_filters::cut;
use crate::logs::rows::group;
use crate::logs::{Logs, names};

impl Handle<DescribeSubscriptionFilters> for Logs {
    fn needs(&self, look: &Look, input: &DescribeSubscriptionFiltersRequest) -> Result<Needs, Failure> {
        Ok(names::on_group(look, "logs:DescribeSubscriptionFilters", &input.log_group_name))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DescribeSubscriptionFiltersRequest,
    ) -> Result<DescribeSubscriptionFiltersResponse, Failure> {
        let group = cx.read(|rows| group(rows, cx.place(), &input.log_group_name))?;
        let prefix = input.filter_name_prefix.unwrap_or_default();
        let named = |name: &Option<String>| name.as_ref().is_some_and(|name| name.starts_with(&prefix));
        let mut found = group.subscription_filters;
        found.retain(|filter| named(&filter.filter_name));
        let (page, next_token) = cut(found, input.limit, input.next_token.as_deref())?;
        Ok(DescribeSubscriptionFiltersResponse { subscription_filters: Some(page), next_token })
    }
}
