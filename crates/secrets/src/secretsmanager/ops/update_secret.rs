//! `UpdateSecret`: description, key, and a new current version where a value is given.

use tidegate_api::secretsmanager::{UpdateSecret, UpdateSecretRequest, UpdateSecretResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx, StoreLook};

use crate::kms::Managed;
use crate::secretsmanager::Secrets;
use crate::secretsmanager::errors::unsupported;
use crate::secretsmanager::rows::{CURRENT, SECRETS};
use crate::secretsmanager::secret::Secret;
use crate::secretsmanager::value::{Given, New, SERVICE, needs_key, put, version_id};

impl Handle<UpdateSecret> for Secrets {
    fn needs(&self, look: &Look, input: &UpdateSecretRequest) -> Result<Needs, Failure> {
        let (secret, needs) = Secret::needs(look, &input.secret_id, "secretsmanager:UpdateSecret")?;
        let row = look.read(|rows| rows.get(&SECRETS, &secret.key()))?;
        let has_value = input.secret_string.is_some() || input.secret_binary.is_some();
        let key = input.kms_key_id.clone().or_else(|| row.and_then(|row| row.kms_key_id));
        let named = key.as_deref().filter(|key| has_value && *key != Managed::alias(SERVICE));
        needs_key(look, needs, named, &["kms:GenerateDataKey", "kms:Decrypt"])
    }

    async fn handle(&self, cx: &Cx, input: UpdateSecretRequest) -> Result<UpdateSecretResponse, Failure> {
        if input.r#type.is_some() {
            return Err(unsupported("Type").into());
        }
        let secret = Secret::of(cx, &input.secret_id)?;
        let given = Given::of(input.secret_string, input.secret_binary)?;
        let id = given.as_ref().map(|_| version_id(input.client_request_token)).transpose()?;
        let (look, managed, now) = (cx.look().clone(), Managed::of(cx, SERVICE), cx.clock().now());
        cx.answer(move |tx| {
            let mut row = secret.row(tx, now)?;
            if let Some(description) = input.description {
                row.description = Some(description);
            }
            if let Some(key) = input.kms_key_id {
                row.kms_key_id = Some(key).filter(|key| *key != Managed::alias(SERVICE));
            }
            if let (Some(given), Some(id)) = (given, id.clone()) {
                let stages = vec![CURRENT.to_owned()];
                put(tx, &look, (&secret, &mut row), New { id, given, stages, now, managed })?;
            }
            row.changed = now;
            tx.put(&SECRETS, &secret.key(), &row)?;
            Ok(UpdateSecretResponse { arn: Some(secret.arn(&row)), name: Some(secret.name), version_id: id })
        })
        .await
    }
}
