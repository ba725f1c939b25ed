//! `UpdateKeyDescription`.

use tidegate_api::kms::{UpdateKeyDescription, UpdateKeyDescriptionOutput, UpdateKeyDescriptionRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::{change, on_key};
use crate::kms::Kms;
use crate::kms::key::KeyRef;

impl Handle<UpdateKeyDescription> for Kms {
    fn needs(&self, look: &Look, input: &UpdateKeyDescriptionRequest) -> Result<Needs, Failure> {
        on_key(look, &input.key_id, "kms:UpdateKeyDescription")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: UpdateKeyDescriptionRequest,
    ) -> Result<UpdateKeyDescriptionOutput, Failure> {
        let found = KeyRef::find(cx, &input.key_id)?;
        change(cx, found, move |key, row| {
            row.check_stays(&key.arn())?;
            row.description = input.description;
            Ok(UpdateKeyDescriptionOutput::default())
        })
        .await
    }
}
