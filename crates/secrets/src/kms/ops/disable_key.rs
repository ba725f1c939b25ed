//! `DisableKey`.

use tidegate_api::kms::{DisableKey, DisableKeyOutput, DisableKeyRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::{change, on_key};
use crate::kms::Kms;
use crate::kms::key::KeyRef;

impl Handle<DisableKey> for Kms {
    fn needs(&self, look: &Look, input: &DisableKeyRequest) -> Result<Needs, Failure> {
        on_key(look, &input.key_id, "kms:DisableKey")
    }

    async fn handle(&self, cx: &Cx, input: DisableKeyRequest) -> Result<DisableKeyOutput, Failure> {
        let found = KeyRef::find(cx, &input.key_id)?;
        change(cx, found, |key, row| {
            row.check_stays(&key.arn())?;
            row.enabled = false;
            Ok(DisableKeyOutput::default())
        })
        .await
    }
}
