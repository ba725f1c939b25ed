//! `RestoreSecret`: takes back a deletion that has not happened.

use tidegate_api::secretsmanager::{RestoreSecret, RestoreSecretRequest, RestoreSecretResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::secretsmanager::Secrets;
use crate::secretsmanager::rows::SECRETS;
use crate::secretsmanager::secret::Secret;

impl Handle<RestoreSecret> for Secrets {
    fn needs(&self, look: &Look, input: &RestoreSecretRequest) -> Result<Needs, Failure> {
        Ok(Secret::needs(look, &input.secret_id, "secretsmanager:RestoreSecret")?.1)
    }

    async fn handle(&self, cx: &Cx, input: RestoreSecretRequest) -> Result<RestoreSecretResponse, Failure> {
        let secret = Secret::of(cx, &input.secret_id)?;
        let now = cx.clock().now();
        cx.answer(move |tx| {
            let mut row = secret.any(tx, now)?;
            row.deletion = None;
            tx.put(&SECRETS, &secret.key(), &row)?;
            Ok(RestoreSecretResponse { arn: Some(secret.arn(&row)), name: Some(secret.name) })
        })
        .await
    }
}
