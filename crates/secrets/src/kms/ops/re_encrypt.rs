//! `ReEncrypt`: from one key or context to another, without showing the text between.

use tidegate_api::kms::{EncryptionAlgorithmSpec, ReEncrypt, ReEncryptRequest, ReEncryptResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use super::decrypt::key_for;
use super::encrypt::check_algorithm;
use crate::kms::crypt::{decrypt, encrypt};
use crate::kms::errors::{dry_run, invalid, refuse_tokens, unsupported};
use crate::kms::key::KeyRef;
use crate::kms::managed::with_context;
use crate::kms::{Kms, material};

impl Handle<ReEncrypt> for Kms {
    fn needs(&self, look: &Look, input: &ReEncryptRequest) -> Result<Needs, Failure> {
        let blob = input.ciphertext_blob.as_deref().unwrap_or_default();
        let source = key_for(look, blob, input.source_key_id.as_deref())?;
        let target = KeyRef::find(look, &input.destination_key_id)?;
        let needs = Needs::one("kms:ReEncryptFrom", source.arn());
        let needs = with_context(look, needs, &input.source_encryption_context.clone().unwrap_or_default());
        let needs = needs.and("kms:ReEncryptTo", target.arn());
        Ok(with_context(look, needs, &input.destination_encryption_context.clone().unwrap_or_default()))
    }

    async fn handle(&self, cx: &Cx, input: ReEncryptRequest) -> Result<ReEncryptResponse, Failure> {
        refuse_tokens(input.grant_tokens.as_deref(), false)?;
        check_algorithm(input.source_encryption_algorithm.as_ref())?;
        check_algorithm(input.destination_encryption_algorithm.as_ref())?;
        if input.dry_run_modifiers.is_some_and(|modifiers| !modifiers.is_empty()) {
            return Err(unsupported("DryRunModifiers").into());
        }
        let blob = input.ciphertext_blob.ok_or_else(|| invalid("CiphertextBlob is required."))?;
        let source = key_for(cx, &blob, input.source_key_id.as_deref())?;
        let target = KeyRef::find(cx, &input.destination_key_id)?;
        let row = cx.read(|rows| source.row(rows, cx.clock().now()))?;
        row.check_usable(&source.arn())?;
        let plaintext = decrypt(&row, &blob, &input.source_encryption_context.unwrap_or_default())?;
        let row = material::fresh(cx, &target).await?;
        let context = input.destination_encryption_context.unwrap_or_default();
        let made = encrypt(cx.ids(), (&target.id, &row), &plaintext, &context)?;
        dry_run(input.dry_run)?;
        Ok(ReEncryptResponse {
            ciphertext_blob: Some(made.into()),
            source_key_id: Some(source.arn()),
            key_id: Some(target.arn()),
            source_encryption_algorithm: Some(EncryptionAlgorithmSpec::SymmetricDefault),
            destination_encryption_algorithm: Some(EncryptionAlgorithmSpec::SymmetricDefault),
            ..ReEncryptResponse::default()
        })
    }
}
