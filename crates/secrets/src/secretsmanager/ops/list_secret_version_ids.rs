//! `ListSecretVersionIds`.

use tidegate_api::secretsmanager::{
    ListSecretVersionIds, ListSecretVersionIdsRequest, ListSecretVersionIdsResponse, SecretVersionsListEntry,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use super::cut;
use crate::secretsmanager::Secrets;
use crate::secretsmanager::secret::Secret;

impl Handle<ListSecretVersionIds> for Secrets {
    fn needs(&self, look: &Look, input: &ListSecretVersionIdsRequest) -> Result<Needs, Failure> {
        Ok(Secret::needs(look, &input.secret_id, "secretsmanager:ListSecretVersionIds")?.1)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListSecretVersionIdsRequest,
    ) -> Result<ListSecretVersionIdsResponse, Failure> {
        let secret = Secret::of(cx, &input.secret_id)?;
        let row = cx.read(|rows| secret.any(rows, cx.clock().now()))?;
        let arn = secret.arn(&row);
        let all = input.include_deprecated == Some(true);
        let wanted = row.versions.into_iter().filter(|version| all || !version.stages.is_empty());
        let shown = wanted.map(|version| SecretVersionsListEntry {
            version_id: Some(version.id),
            version_stages: Some(version.stages).filter(|stages| !stages.is_empty()),
            last_accessed_date: None,
            created_date: Some(version.created),
            kms_key_ids: Some(vec![version.kms_key_id.unwrap_or_else(|| "DefaultEncryptionKey".to_owned())]),
        });
        let (versions, next_token) = cut(shown.collect(), input.max_results, input.next_token.as_deref())?;
        Ok(ListSecretVersionIdsResponse {
            versions: Some(versions),
            next_token,
            arn: Some(arn),
            name: Some(secret.name),
        })
    }
}
