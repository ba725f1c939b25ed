//! `Encrypt`.

use tidegate_api::ServiceError;
use tidegate_api::kms::{Encrypt, EncryptRequest, EncryptResponse, EncryptionAlgorithmSpec};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::on_key;
use crate::kms::crypt::encrypt;
use crate::kms::errors::{dry_run, refuse_tokens, unsupported};
use crate::kms::key::KeyRef;
use crate::kms::managed::with_context;
use crate::kms::{Kms, material};

impl Handle<Encrypt> for Kms {
    fn needs(&self, look: &Look, input: &EncryptRequest) -> Result<Needs, Failure> {
        let needs = on_key(look, &input.key_id, "kms:Encrypt")?;
        Ok(with_context(look, needs, &input.encryption_context.clone().unwrap_or_default()))
    }

    async fn handle(&self, cx: &Cx, input: EncryptRequest) -> Result<EncryptResponse, Failure> {
        refuse_tokens(input.grant_tokens.as_deref(), false)?;
        check_algorithm(input.encryption_algorithm.as_ref())?;
        let key = KeyRef::find(cx, &input.key_id)?;
        let row = material::fresh(cx, &key).await?;
        let context = input.encryption_context.unwrap_or_default();
        let blob = encrypt(cx.ids(), (&key.id, &row), &input.plaintext, &context)?;
        dry_run(input.dry_run)?;
        Ok(EncryptResponse {
            ciphertext_blob: Some(blob.into()),
            key_id: Some(key.arn()),
            encryption_algorithm: Some(EncryptionAlgorithmSpec::SymmetricDefault),
        })
    }
}

/// Symmetric keys know one algorithm.
pub(super) fn check_algorithm(given: Option<&EncryptionAlgorithmSpec>) -> Result<(), ServiceError> {
    match given {
        None | Some(EncryptionAlgorithmSpec::SymmetricDefault) => Ok(()),
        Some(other) => Err(unsupported(&format!("EncryptionAlgorithm {other}"))),
    }
}
