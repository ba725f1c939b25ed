//! `PutResourcePolicy`.

use tidegate_api::secretsmanager::{PutResourcePolicy, PutResourcePolicyRequest, PutResourcePolicyResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::{change, check_policy_name};
use crate::secretsmanager::Secrets;
use crate::secretsmanager::policy::check;
use crate::secretsmanager::secret::Secret;

impl Handle<PutResourcePolicy> for Secrets {
    fn needs(&self, look: &Look, input: &PutResourcePolicyRequest) -> Result<Needs, Failure> {
        let (_, needs) = Secret::needs(look, &input.secret_id, "secretsmanager:PutResourcePolicy")?;
        Ok(needs.with("secretsmanager:BlockPublicPolicy", input.block_public_policy.unwrap_or_default()))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: PutResourcePolicyRequest,
    ) -> Result<PutResourcePolicyResponse, Failure> {
        check_policy_name(input.policy_name.as_ref())?;
        check(&input.resource_policy, input.block_public_policy == Some(true))?;
        let secret = Secret::of(cx, &input.secret_id)?;
        change(cx, secret, move |secret, row| {
            row.policy = Some(input.resource_policy);
            Ok(PutResourcePolicyResponse {
                arn: Some(secret.arn(row)),
                name: Some(secret.name.clone()),
                policy_name: None,
            })
        })
        .await
    }
}
