//! `DeleteRetentionPolicy`.

use tidegate_api::logs::{DeleteRetentionPolicy, DeleteRetentionPolicyOutput, DeleteRetentionPolicyRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::logs::rows::{GROUPS, group, group_key};
use crate::logs::{Logs, names};

impl Handle<DeleteRetentionPolicy> for Logs {
    fn needs(&self, look: &Look, input: &DeleteRetentionPolicyRequest) -> Result<Needs, Failure> {
        Ok(names::on_group(look, "logs:DeleteRetentionPolicy", &input.log_group_name))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteRetentionPolicyRequest,
    ) -> Result<DeleteRetentionPolicyOutput, Failure> {
        let place = cx.place().clone();
        cx.answer(move |tx| {
            let mut row = group(tx, &place, &input.log_group_name)?;
            row.retention_in_days = None;
            tx.put(&GROUPS, &group_key(&place, &row.name), &row)?;
            Ok(DeleteRetentionPolicyOutput::default())
        })
        .await
    }
}
