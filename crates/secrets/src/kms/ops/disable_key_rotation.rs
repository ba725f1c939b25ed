//! `DisableKeyRotation`.

use tidegate_api::kms::{DisableKeyRotation, DisableKeyRotationOutput, DisableKeyRotationRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::{change, on_key};
use crate::kms::Kms;
use crate::kms::key::KeyRef;

impl Handle<DisableKeyRotation> for Kms {
    fn needs(&self, look: &Look, input: &DisableKeyRotationRequest) -> Result<Needs, Failure> {
        on_key(look, &input.key_id, "kms:DisableKeyRotation")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DisableKeyRotationRequest,
    ) -> Result<DisableKeyRotationOutput, Failure> {
        let found = KeyRef::find(cx, &input.key_id)?;
        change(cx, found, |key, row| {
            row.check_usable(&key.arn())?;
            row.rotation = None;
            Ok(DisableKeyRotationOutput::default())
        })
        .await
    }
}
