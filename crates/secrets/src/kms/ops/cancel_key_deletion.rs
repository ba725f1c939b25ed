//! `CancelKeyDeletion`: the key stays, disabled.

use tidegate_api::kms::{CancelKeyDeletion, CancelKeyDeletionRequest, CancelKeyDeletionResponse, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::{change, on_key};
use crate::kms::Kms;
use crate::kms::key::KeyRef;

impl Handle<CancelKeyDeletion> for Kms {
    fn needs(&self, look: &Look, input: &CancelKeyDeletionRequest) -> Result<Needs, Failure> {
        on_key(look, &input.key_id, "kms:CancelKeyDeletion")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: CancelKeyDeletionRequest,
    ) -> Result<CancelKeyDeletionResponse, Failure> {
        let found = KeyRef::find(cx, &input.key_id)?;
        change(cx, found, |key, row| {
            if row.deletion.take().is_none() {
                let words = format!("{} is not pending deletion.", key.arn());
                return Err(error::kms_invalid_state_exception(words).into());
            }
            Ok(CancelKeyDeletionResponse { key_id: Some(key.arn()) })
        })
        .await
    }
}
