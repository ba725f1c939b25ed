//! `EnableKey`.

use tidegate_api::kms::{EnableKey, EnableKeyOutput, EnableKeyRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::{change, on_key};
use crate::kms::Kms;
use crate::kms::key::KeyRef;

impl Handle<EnableKey> for Kms {
    fn needs(&self, look: &Look, input: &EnableKeyRequest) -> Result<Needs, Failure> {
        on_key(look, &input.key_id, "kms:EnableKey")
    }

    async fn handle(&self, cx: &Cx, input: EnableKeyRequest) -> Result<EnableKeyOutput, Failure> {
        let found = KeyRef::find(cx, &input.key_id)?;
        change(cx, found, |key, row| {
            row.check_stays(&key.arn())?;
            row.enabled = true;
            Ok(EnableKeyOutput::default())
        })
        .await
    }
}
