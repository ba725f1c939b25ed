//! `GenerateDataKey`: a key for use elsewhere, in clear and encrypted.

use tidegate_api::ServiceError;
use tidegate_api::kms::{DataKeySpec, GenerateDataKey, GenerateDataKeyRequest, GenerateDataKeyResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use super::on_key;
use crate::kms::crypt::encrypt;
use crate::kms::errors::{dry_run, invalid, refuse_tokens};
use crate::kms::key::KeyRef;
use crate::kms::managed::with_context;
use crate::kms::{Kms, Managed, material};

impl Handle<GenerateDataKey> for Kms {
    fn needs(&self, look: &Look, input: &GenerateDataKeyRequest) -> Result<Needs, Failure> {
        if is_unmade(look, &input.key_id) {
            return Ok(Needs::none("the first use of a service's own key makes it"));
        }
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
        if let Some(service) = cx.via().filter(|_| is_unmade(cx, &input.key_id)) {
            let (managed, look) = (Managed::of(cx, service), cx.look().clone());
            cx.write(move |tx| managed.ensure(tx, &look)).await?;
        }
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

/// Whether this is the key of the service that asks, which was not used yet.
fn is_unmade(look: &Look, key_id: &str) -> bool {
    look.via().is_some_and(|service| key_id == Managed::alias(service)) && KeyRef::find(look, key_id).is_err()
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
