//! `ScheduleKeyDeletion`: the key is gone when its window has passed on the clock.

use tidegate_api::kms::{ScheduleKeyDeletion, ScheduleKeyDeletionRequest, ScheduleKeyDeletionResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::{change, on_key};
use crate::kms::Kms;
use crate::kms::errors::invalid;
use crate::kms::key::KeyRef;
use crate::kms::rows::{DAY, Deletion};

impl Handle<ScheduleKeyDeletion> for Kms {
    fn needs(&self, look: &Look, input: &ScheduleKeyDeletionRequest) -> Result<Needs, Failure> {
        on_key(look, &input.key_id, "kms:ScheduleKeyDeletion")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ScheduleKeyDeletionRequest,
    ) -> Result<ScheduleKeyDeletionResponse, Failure> {
        let found = KeyRef::find(cx, &input.key_id)?;
        let days = input.pending_window_in_days.unwrap_or(30);
        if !(7..=30).contains(&days) {
            return Err(invalid("PendingWindowInDays must be between 7 and 30 days.").into());
        }
        let at = cx.clock().now().plus_millis(i64::from(days) * DAY);
        change(cx, found, move |key, row| {
            row.check_stays(&key.arn())?;
            row.deletion = Some(Deletion { at, days });
            row.enabled = false;
            Ok(ScheduleKeyDeletionResponse {
                key_id: Some(key.arn()),
                deletion_date: Some(at),
                key_state: Some(row.state()),
                pending_window_in_days: Some(days),
            })
        })
        .await
    }
}
