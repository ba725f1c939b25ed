//! `EnableKeyRotation`: the material is made anew when it is first used after each period.

use tidegate_api::kms::{EnableKeyRotation, EnableKeyRotationOutput, EnableKeyRotationRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::{change, on_key};
use crate::kms::Kms;
use crate::kms::errors::invalid;
use crate::kms::key::KeyRef;
use crate::kms::rows::{DAY, Rotation};

impl Handle<EnableKeyRotation> for Kms {
    fn needs(&self, look: &Look, input: &EnableKeyRotationRequest) -> Result<Needs, Failure> {
        on_key(look, &input.key_id, "kms:EnableKeyRotation")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: EnableKeyRotationRequest,
    ) -> Result<EnableKeyRotationOutput, Failure> {
        let found = KeyRef::find(cx, &input.key_id)?;
        let days = input.rotation_period_in_days.unwrap_or(365);
        if !(90..=2560).contains(&days) {
            return Err(invalid("RotationPeriodInDays must be between 90 and 2560 days.").into());
        }
        let next = cx.clock().now().plus_millis(i64::from(days) * DAY);
        change(cx, found, move |key, row| {
            row.check_usable(&key.arn())?;
            let kept = row.rotation.filter(|rotation| rotation.days == days);
            row.rotation = Some(kept.unwrap_or(Rotation { days, next }));
            Ok(EnableKeyRotationOutput::default())
        })
        .await
    }
}
