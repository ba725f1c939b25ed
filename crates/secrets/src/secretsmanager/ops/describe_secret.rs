//! `DescribeSecret`.

use tidegate_api::secretsmanager::{DescribeSecret, DescribeSecretRequest, DescribeSecretResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::secretsmanager::Secrets;
use crate::secretsmanager::secret::Secret;

impl Handle<DescribeSecret> for Secrets {
    fn needs(&self, look: &Look, input: &DescribeSecretRequest) -> Result<Needs, Failure> {
        Ok(Secret::needs(look, &input.secret_id, "secretsmanager:DescribeSecret")?.1)
    }

    async fn handle(&self, cx: &Cx, input: DescribeSecretRequest) -> Result<DescribeSecretResponse, Failure> {
        let secret = Secret::of(cx, &input.secret_id)?;
        let row = cx.read(|rows| secret.any(rows, cx.clock().now()))?;
        Ok(DescribeSecretResponse {
            arn: Some(secret.arn(&row)),
            name: Some(secret.name),
            tags: row.shown_tags(),
            version_ids_to_stages: Some(row.stages()).filter(|stages| !stages.is_empty()),
            description: row.description,
            kms_key_id: row.kms_key_id,
            last_changed_date: Some(row.changed),
            deleted_date: row.deletion.map(|(marked, _)| marked),
            created_date: Some(row.created),
            ..DescribeSecretResponse::default()
        })
    }
}
