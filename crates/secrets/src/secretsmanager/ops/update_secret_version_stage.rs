//! `UpdateSecretVersionStage`: moves a label from one version to another.

use tidegate_api::secretsmanager::{
    UpdateSecretVersionStage, UpdateSecretVersionStageRequest, UpdateSecretVersionStageResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::change;
use crate::secretsmanager::Secrets;
use crate::secretsmanager::errors::{invalid, no_value};
use crate::secretsmanager::rows::CURRENT;
use crate::secretsmanager::secret::Secret;
use crate::secretsmanager::value::label;

impl Handle<UpdateSecretVersionStage> for Secrets {
    fn needs(&self, look: &Look, input: &UpdateSecretVersionStageRequest) -> Result<Needs, Failure> {
        let (_, needs) = Secret::needs(look, &input.secret_id, "secretsmanager:UpdateSecretVersionStage")?;
        Ok(needs.with("secretsmanager:VersionStage", &input.version_stage))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: UpdateSecretVersionStageRequest,
    ) -> Result<UpdateSecretVersionStageResponse, Failure> {
        let secret = Secret::of(cx, &input.secret_id)?;
        change(cx, secret, move |secret, row| {
            let stage = input.version_stage;
            for id in [&input.remove_from_version_id, &input.move_to_version_id].into_iter().flatten() {
                if !row.versions.iter().any(|version| version.id == *id) {
                    return Err(no_value(&format!("VersionId: {id}")).into());
                }
            }
            let has = row.versions.iter().find(|version| version.stages.contains(&stage));
            let has = has.map(|version| version.id.clone());
            if has.is_some() && has != input.remove_from_version_id && has != input.move_to_version_id {
                let words = format!(
                    "The parameter RemoveFromVersionId can't be empty. Staging label {stage} is currently attached to version {}, so you must explicitly reference that version in RemoveFromVersionId.",
                    has.unwrap_or_default()
                );
                return Err(invalid(words).into());
            }
            if stage == CURRENT && input.move_to_version_id.is_none() {
                let words = "You can't remove the staging label AWSCURRENT. Move it to another version instead.";
                return Err(invalid(words).into());
            }
            label(row, &stage, input.move_to_version_id.as_deref());
            Ok(UpdateSecretVersionStageResponse {
                arn: Some(secret.arn(row)),
                name: Some(secret.name.clone()),
            })
        })
        .await
    }
}
