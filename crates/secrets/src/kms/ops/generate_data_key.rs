//! `GenerateDataKey`: a key for use elsewhere, in clear and encrypted.

use tidegate_api::ServiceError;
use tidegate_api::kms::{DataKeySpec, GenerateDataKey, GenerateDataKeyRequest, GenerateDataKeyResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::on_key;
use crate::kms::crypt::encrypt;
use crate::kms::errors::{dry_run, invalid, refuse_tokens};
use crate::kms::key::KeyRef;
use crate::kms::managed::with_context;
use crate::kms::{Kms, material};

impl Handle<GenerateDataKey> for Kms {
    fn needs(&self, look: &Look, input: &GenerateDataKeyRequest) -> Result<Needs, Failure> {
        let needs = on_key(look, &input.key_id, "kms:GenerateDataKey")?;
        Ok(with_context(look, needs, &input.encryption_context.clone().unwrap_or_default()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GenerateDataKeyRequest,
    ) -> Result<GenerateDataKeyResponse, Failure> {
        refuse_tokens(input.grant_tokens.as_deref(), input.recipient.is_some())?;
        let size = size(input.key_spec.as_ref(), input.number_of_bytes)?;
        let key = KeyRef::find(cx, &input.key_id)?;
        let row = material::fresh(cx, &key).await?;
        let mut plaintext = vec![0u8; size];
        cx.ids().fill(&mut plaintext);
        let context = input.encryption_context.unwrap_or_default();
        let blob = encrypt(cx.ids(), (&key.id, &row), &plaintext, &context)?;
        dry_run(input.dry_run)?;
        Ok(GenerateDataKeyResponse {
            ciphertext_blob: Some(blob.into()),
            plaintext: Some(plaintext.into()),
            key_id: Some(key.arn()),
            ciphertext_for_recipient: None,
            key_material_id: row.materials.last().map(|material| material.id.clone()),
        })
    }
}

/// How many bytes a data key has.
pub(super) fn size(spec: Option<&DataKeySpec>, bytes: Option<i32>) -> Result<usize, ServiceError> {
    match (spec, bytes) {
        (Some(DataKeySpec::Aes256), None) => Ok(32),
        (Some(DataKeySpec::Aes128), None) => Ok(16),
        (None, Some(bytes)) => {
            usize::try_from(bytes).map_err(|_| invalid("NumberOfBytes must not be negative."))
        }
        _ => Err(invalid("Please specify either number of bytes or key spec.")),
    }
}
