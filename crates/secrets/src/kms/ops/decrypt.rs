//! `Decrypt`: the ciphertext says which key it was made with.

use tidegate_api::kms::{Decrypt, DecryptRequest, DecryptResponse, EncryptionAlgorithmSpec, error};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use super::encrypt::check_algorithm;
use crate::kms::Kms;
use crate::kms::crypt::{decrypt, key_of};
use crate::kms::errors::{dry_run, invalid, invalid_ciphertext, refuse_tokens, unsupported};
use crate::kms::key::KeyRef;
use crate::kms::managed::with_context;

impl Handle<Decrypt> for Kms {
    fn needs(&self, look: &Look, input: &DecryptRequest) -> Result<Needs, Failure> {
        let blob = input.ciphertext_blob.as_deref().unwrap_or_default();
        let key = key_for(look, blob, input.key_id.as_deref())?;
        let needs = Needs::one("kms:Decrypt", key.arn());
        Ok(with_context(look, needs, &input.encryption_context.clone().unwrap_or_default()))
    }

    async fn handle(&self, cx: &Cx, input: DecryptRequest) -> Result<DecryptResponse, Failure> {
        refuse_tokens(input.grant_tokens.as_deref(), input.recipient.is_some())?;
        check_algorithm(input.encryption_algorithm.as_ref())?;
        if input.dry_run_modifiers.is_some_and(|modifiers| !modifiers.is_empty()) {
            return Err(unsupported("DryRunModifiers").into());
        }
        let blob = input.ciphertext_blob.ok_or_else(|| invalid("CiphertextBlob is required."))?;
        let key = key_for(cx, &blob, input.key_id.as_deref())?;
        let row = cx.read(|rows| key.row(rows, cx.clock().now()))?;
        row.check_usable(&key.arn())?;
        let plaintext = decrypt(&row, &blob, &input.encryption_context.unwrap_or_default())?;
        dry_run(input.dry_run)?;
        Ok(DecryptResponse {
            key_id: Some(key.arn()),
            plaintext: Some(plaintext.into()),
            encryption_algorithm: Some(EncryptionAlgorithmSpec::SymmetricDefault),
            ..DecryptResponse::default()
        })
    }
}

/// The key of a ciphertext, which must be the one that was named, where one was.
pub(super) fn key_for(look: &Look, blob: &[u8], named: Option<&str>) -> Result<KeyRef, Failure> {
    let id = key_of(blob)?;
    let Some(named) = named else {
        // AWS says of a key that is gone no more than of a text that is none of its own.
        return KeyRef::find(look, &id).map_err(|_| invalid_ciphertext().into());
    };
    let key = KeyRef::find(look, named)?;
    if key.id != id {
        let words = "The key ID in the request does not identify a CMK that can perform this operation.";
        return Err(error::incorrect_key_exception(words).into());
    }
    Ok(key)
}
