//! `DeleteResourcePolicy`.

use tidegate_api::secretsmanager::{
    DeleteResourcePolicy, DeleteResourcePolicyRequest, DeleteResourcePolicyResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::{change, check_policy_name};
use crate::secretsmanager::Secrets;
use crate::secretsmanager::secret::Secret;

impl Handle<DeleteResourcePolicy> for Secrets {
    fn needs(&self, look: &Look, input: &DeleteResourcePolicyRequest) -> Result<Needs, Failure> {
        Ok(Secret::needs(look, &input.secret_id, "secretsmanager:DeleteResourcePolicy")?.1)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteResourcePolicyRequest,
    ) -> Result<DeleteResourcePolicyResponse, Failure> {
        check_policy_name(input.policy_name.as_ref())?;
        let secret = Secret::of(cx, &input.secret_id)?;
        change(cx, secret, |secret, row| {
            row.policy = None;
            Ok(DeleteResourcePolicyResponse {
                arn: Some(secret.arn(row)),
                name: Some(secret.name.clone()),
                policy_name: None,
            })
        })
        .await
    }
}
