//! `GetKeyRotationStatus`.

use tidegate_api::kms::{GetKeyRotationStatus, GetKeyRotationStatusRequest, GetKeyRotationStatusResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use super::on_key;
use crate::kms::Kms;
use crate::kms::key::KeyRef;

impl Handle<GetKeyRotationStatus> for Kms {
    fn needs(&self, look: &Look, input: &GetKeyRotationStatusRequest) -> Result<Needs, Failure> {
        on_key(look, &input.key_id, "kms:GetKeyRotationStatus")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetKeyRotationStatusRequest,
    ) -> Result<GetKeyRotationStatusResponse, Failure> {
        let key = KeyRef::find(cx, &input.key_id)?;
        let row = cx.read(|rows| key.row(rows, cx.clock().now()))?;
        row.check_stays(&key.arn())?;
        Ok(GetKeyRotationStatusResponse {
            key_rotation_enabled: Some(row.rotation.is_some()),
            key_id: Some(key.id),
            rotation_period_in_days: row.rotation.map(|rotation| rotation.days),
            next_rotation_date: row.rotation.map(|rotation| rotation.next),
            on_demand_rotation_start_date: None,
        })
    }
}
