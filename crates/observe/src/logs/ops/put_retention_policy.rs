//! `PutRetentionPolicy`.

use tidegate_api::logs::{PutRetentionPolicy, PutRetentionPolicyOutput, PutRetentionPolicyRequest, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::logs::rows::{GROUPS, group, group_key};
use crate::logs::{Logs, names};

/// The numbers of days that AWS accepts.
const DAYS: &[i32] = &[
    1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

impl Handle<PutRetentionPolicy> for Logs {
    fn needs(&self, look: &Look, input: &PutRetentionPolicyRequest) -> Result<Needs, Failure> {
        Ok(names::on_group(look, "logs:PutRetentionPolicy", &input.log_group_name))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: PutRetentionPolicyRequest,
    ) -> Result<PutRetentionPolicyOutput, Failure> {
        let days = input.retention_in_days;
        if !DAYS.contains(&days) {
            return Err(error::invalid_parameter_exception(format!(
                "1 validation error detected: Value '{days}' at 'retentionInDays' failed to satisfy constraint: \
                 Member must satisfy enum value set: {DAYS:?}"
            ))
            .into());
        }
        let place = cx.place().clone();
        cx.answer(move |tx| {
            let mut row = group(tx, &place, &input.log_group_name)?;
            row.retention_in_days = Some(days);
            tx.put(&GROUPS, &group_key(&place, &row.name), &row)?;
            Ok(PutRetentionPolicyOutput::default())
        })
        .await
    }
}
