//! `ListProvisionedConcurrencyConfigs`: the environments that are kept ready for a function.

use tidegate_api::lambda::{
    ListProvisionedConcurrencyConfigs, ListProvisionedConcurrencyConfigsRequest,
    ListProvisionedConcurrencyConfigsResponse, ProvisionedConcurrencyConfigListItem,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreLook};

use crate::names::FunctionName;
use crate::rows::{PROVISIONED, ProvisionedRow, function_key, provisioned_key};
use crate::{Lambda, lookup};

/// AWS: configurations of a page.
const PAGE: usize = 50;

impl Handle<ListProvisionedConcurrencyConfigs> for Lambda {
    fn needs(&self, look: &Look, input: &ListProvisionedConcurrencyConfigsRequest) -> Result<Needs, Failure> {
        let name = FunctionName::whole(look.place(), &input.function_name)?;
        Ok(Needs::one("lambda:ListProvisionedConcurrencyConfigs", name.arn()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListProvisionedConcurrencyConfigsRequest,
    ) -> Result<ListProvisionedConcurrencyConfigsResponse, Failure> {
        let limit =
            input.max_items.and_then(|items| usize::try_from(items).ok()).unwrap_or(PAGE).clamp(1, PAGE);
        let name = FunctionName::whole(cx.place(), &input.function_name)?;
        let after = input.marker.map(|marker| provisioned_key(&name.place, &name.name, &marker));
        let mut found: Vec<(Key, ProvisionedRow)> = cx.read(|rows| {
            lookup::function(rows, &name)?;
            let key = function_key(&name.place, &name.name);
            Ok::<_, Failure>(rows.page(&PROVISIONED, &key, after.as_ref(), limit + 1, false)?)
        })?;
        let more = found.len() > limit;
        found.truncate(limit);
        let item = |(_, row): &(Key, ProvisionedRow)| {
            let shown = self.provisioned_shown(cx, row)?;
            Ok(ProvisionedConcurrencyConfigListItem {
                function_arn: Some(name.at(&row.qualifier).qualified_arn()),
                requested_provisioned_concurrent_executions: shown
                    .requested_provisioned_concurrent_executions,
                available_provisioned_concurrent_executions: shown
                    .available_provisioned_concurrent_executions,
                allocated_provisioned_concurrent_executions: shown
                    .allocated_provisioned_concurrent_executions,
                status: shown.status,
                status_reason: shown.status_reason,
                last_modified: shown.last_modified,
            })
        };
        Ok(ListProvisionedConcurrencyConfigsResponse {
            provisioned_concurrency_configs: Some(found.iter().map(item).collect::<Result<_, Failure>>()?),
            next_marker: found.last().filter(|_| more).map(|(_, row)| row.qualifier.clone()),
        })
    }
}
