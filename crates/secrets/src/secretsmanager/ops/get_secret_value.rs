//! `GetSecretValue`.

use tidegate_api::secretsmanager::{GetSecretValue, GetSecretValueRequest, GetSecretValueResponse};
use tidegate_core::{Cx, Failure, Fault, Handle, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use crate::secretsmanager::Secrets;
use crate::secretsmanager::rows::SECRETS;
use crate::secretsmanager::secret::Secret;
use crate::secretsmanager::value::{chosen, needs_key, read};

impl Handle<GetSecretValue> for Secrets {
    fn needs(&self, look: &Look, input: &GetSecretValueRequest) -> Result<Needs, Failure> {
        let (secret, needs) = Secret::needs(look, &input.secret_id, "secretsmanager:GetSecretValue")?;
        let needs = match &input.version_id {
            Some(id) => needs.with("secretsmanager:VersionId", id),
            None => needs,
        };
        let stage = input.version_stage.as_deref().unwrap_or("AWSCURRENT");
        let needs = needs.with("secretsmanager:VersionStage", stage);
        let row = look.read(|rows| rows.get(&SECRETS, &secret.key()))?;
        let version =
            row.as_ref().map(|row| chosen(row, input.version_id.as_deref(), input.version_stage.as_deref()));
        match version {
            Some(Ok(version)) => needs_key(look, needs, version.kms_key_id.as_deref(), &["kms:Decrypt"]),
            _ => Ok(needs),
        }
    }

    async fn handle(&self, cx: &Cx, input: GetSecretValueRequest) -> Result<GetSecretValueResponse, Failure> {
        let secret = Secret::of(cx, &input.secret_id)?;
        let row = cx.read(|rows| secret.row(rows, cx.clock().now()))?;
        let version = chosen(&row, input.version_id.as_deref(), input.version_stage.as_deref())?;
        let value = read(cx, &secret, &row, version)?;
        let mut answer = GetSecretValueResponse {
            arn: Some(secret.arn(&row)),
            name: Some(secret.name),
            version_id: Some(version.id.clone()),
            version_stages: Some(version.stages.clone()),
            created_date: Some(version.created),
            ..GetSecretValueResponse::default()
        };
        if version.is_text {
            let text = String::from_utf8(value);
            answer.secret_string =
                Some(text.map_err(|error| Fault::because("reading the text of a secret", error))?);
        } else {
            answer.secret_binary = Some(value.into());
        }
        Ok(answer)
    }
}
