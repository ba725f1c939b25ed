//! `GetResourcePolicy`.

use tidegate_api::secretsmanager::{GetResourcePolicy, GetResourcePolicyRequest, GetResourcePolicyResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use super::check_policy_name;
use crate::secretsmanager::Secrets;
use crate::secretsmanager::secret::Secret;

impl Handle<GetResourcePolicy> for Secrets {
    fn needs(&self, look: &Look, input: &GetResourcePolicyRequest) -> Result<Needs, Failure> {
        Ok(Secret::needs(look, &input.secret_id, "secretsmanager:GetResourcePolicy")?.1)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetResourcePolicyRequest,
    ) -> Result<GetResourcePolicyResponse, Failure> {
        check_policy_name(input.policy_name.as_ref())?;
        let secret = Secret::of(cx, &input.secret_id)?;
        let row = cx.read(|rows| secret.row(rows, cx.clock().now()))?;
        Ok(GetResourcePolicyResponse {
            arn: Some(secret.arn(&row)),
            name: Some(secret.name),
            resource_policy: row.policy,
            policy_name: None,
        })
    }
}
