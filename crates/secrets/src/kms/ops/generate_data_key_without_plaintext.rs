//! `GenerateDataKeyWithoutPlaintext`: a key for use elsewhere, encrypted.

use tidegate_api::kms::{
    GenerateDataKeyWithoutPlaintext, GenerateDataKeyWithoutPlaintextRequest,
    GenerateDataKeyWithoutPlaintextResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::generate_data_key::size;
use super::on_key;
use crate::kms::crypt::encrypt;
use crate::kms::errors::{dry_run, refuse_tokens};
use crate::kms::key::KeyRef;
use crate::kms::managed::with_context;
use crate::kms::{Kms, material};

impl Handle<GenerateDataKeyWithoutPlaintext> for Kms {
    fn needs(&self, look: &Look, input: &GenerateDataKeyWithoutPlaintextRequest) -> Result<Needs, Failure> {
        let needs = on_key(look, &input.key_id, "kms:GenerateDataKeyWithoutPlaintext")?;
        Ok(with_context(look, needs, &input.encryption_context.clone().unwrap_or_default()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GenerateDataKeyWithoutPlaintextRequest,
    ) -> Result<GenerateDataKeyWithoutPlaintextResponse, Failure> {
        refuse_tokens(input.grant_tokens.as_deref(), false)?;
        let size = size(input.key_spec.as_ref(), input.number_of_bytes)?;
        let key = KeyRef::find(cx, &input.key_id)?;
        let row = material::fresh(cx, &key).await?;
        let mut plaintext = vec![0u8; size];
        cx.ids().fill(&mut plaintext);
        let context = input.encryption_context.unwrap_or_default();
        let blob = encrypt(cx.ids(), (&key.id, &row), &plaintext, &context)?;
        dry_run(input.dry_run)?;
        Ok(GenerateDataKeyWithoutPlaintextResponse {
            ciphertext_blob: Some(blob.into()),
            key_id: Some(key.arn()),
            key_material_id: row.materials.last().map(|material| material.id.clone()),
        })
    }
}
