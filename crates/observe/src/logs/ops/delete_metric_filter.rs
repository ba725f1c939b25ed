//! `DeleteMetricFilter`.

use tidegate_api::logs::{DeleteMetricFilter, DeleteMetricFilterOutput, DeleteMetricFilterRequest, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::logs::rows::{GROUPS, check_name, group, group_key};
use crate::logs::{Logs, names};

impl Handle<DeleteMetricFilter> for Logs {
    fn needs(&self, look: &Look, input: &DeleteMetricFilterRequest) -> Result<Needs, Failure> {
        Ok(names::on_group(look, "logs:DeleteMetricFilter", &input.log_group_name))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteMetricFilterRequest,
    ) -> Result<DeleteMetricFilterOutput, Failure> {
        check_name(&input.log_group_name)?;
        let place = cx.place().clone();
        cx.answer(move |tx| {
            let mut row = group(tx, &place, &input.log_group_name)?;
            let before = row.metric_filters.len();
            row.metric_filters.retain(|filter| filter.filter_name.as_ref() != Some(&input.filter_name));
            if row.metric_filters.len() == before {
                const WHY: &str = "The specified metric filter does not exist.";
                return Err(error::resource_not_found_exception(WHY).into());
            }
            tx.put(&GROUPS, &group_key(&place, &row.name), &row)?;
            Ok(DeleteMetricFilterOutput::default())
        })
        .await
    }
}
