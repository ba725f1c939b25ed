//! `PutSecretValue`: a new version, current unless it is given other labels.

use tidegate_api::secretsmanager::{PutSecretValue, PutSecretValueRequest, PutSecretValueResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreCx, StoreLook};

use crate::kms::Managed;
use crate::secretsmanager::Secrets;
use crate::secretsmanager::errors::{refused, unsupported};
use crate::secretsmanager::rows::{CURRENT, SECRETS};
use crate::secretsmanager::secret::Secret;
use crate::secretsmanager::value::{Given, New, SERVICE, needs_key, put, version_id};

impl Handle<PutSecretValue> for Secrets {
    fn needs(&self, look: &Look, input: &PutSecretValueRequest) -> Result<Needs, Failure> {
        let (secret, needs) = Secret::needs(look, &input.secret_id, "secretsmanager:PutSecretValue")?;
        let row = look.read(|rows| rows.get(&SECRETS, &secret.key()))?;
        let key = row.and_then(|row| row.kms_key_id);
        needs_key(look, needs, key.as_deref(), &["kms:GenerateDataKey", "kms:Decrypt"])
    }

    async fn handle(&self, cx: &Cx, input: PutSecretValueRequest) -> Result<PutSecretValueResponse, Failure> {
        if input.rotation_token.is_some() {
            return Err(unsupported("RotationToken").into());
        }
        let secret = Secret::of(cx, &input.secret_id)?;
        let missing = || refused("You must provide either SecretString or SecretBinary.");
        let given = Given::of(input.secret_string, input.secret_binary)?.ok_or_else(missing)?;
        let id = version_id(input.client_request_token)?;
        let stages = input.version_stages.unwrap_or_else(|| vec![CURRENT.to_owned()]);
        let (look, managed, now) = (cx.look().clone(), Managed::of(cx, SERVICE), cx.clock().now());
        cx.answer(move |tx| {
            let mut row = secret.row(tx, now)?;
            // AWS: the first version of a secret is current, whatever labels it was given.
            let mut stages = stages;
            if row.versions.is_empty() && !stages.iter().any(|stage| stage == CURRENT) {
                stages.push(CURRENT.to_owned());
            }
            put(tx, &look, (&secret, &mut row), New { id: id.clone(), given, stages, now, managed })?;
            tx.put(&SECRETS, &secret.key(), &row)?;
            Ok(PutSecretValueResponse {
                arn: Some(secret.arn(&row)),
                version_stages: row.stages().remove(&id),
                name: Some(secret.name),
                version_id: Some(id),
            })
        })
        .await
    }
}
