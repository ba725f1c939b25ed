//! `DeleteSubscriptionFilter`.

use tidegate_api::logs::{
    DeleteSubscriptionFilter, DeleteSubscriptionFilterOutput, DeleteSubscriptionFilterRequest, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::logs::rows::{GROUPS, check_name, group, group_key};
use crate::logs::{Logs, names};

impl Handle<DeleteSubscriptionFilter> for Logs {
    fn needs(&self, look: &Look, input: &DeleteSubscriptionFilterRequest) -> Result<Needs, Failure> {
        Ok(names::on_group(look, "logs:DeleteSubscriptionFilter", &input.log_group_name))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteSubscriptionFilterRequest,
    ) -> Result<DeleteSubscriptionFilterOutput, Failure> {
        check_name(&input.log_group_name)?;
        let place = cx.place().clone();
        cx.answer(move |tx| {
            let mut row = group(tx, &place, &input.log_group_name)?;
            let before = row.subscription_filters.len();
            row.subscription_filters.retain(|filter| filter.filter_name.as_ref() != Some(&input.filter_name));
            if row.subscription_filters.len() == before {
                const WHY: &str = "The specified subscription filter does not exist.";
                return Err(error::resource_not_found_exception(WHY).into());
            }
            tx.put(&GROUPS, &group_key(&place, &row.name), &row)?;
            Ok(DeleteSubscriptionFilterOutput::default())
        })
        .await
    }
}
