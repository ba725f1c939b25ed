//! `DetachRolePolicy`: detaches a managed policy from a role.

use tidegate_api::iam::{DetachRolePolicy, DetachRolePolicyOutput, DetachRolePolicyRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::holders;
use crate::rows::RoleRow;

impl Handle<DetachRolePolicy> for Iam {
    fn needs(&self, look: &Look, input: &DetachRolePolicyRequest) -> Result<Needs, Failure> {
        Ok(holders::need::<RoleRow>(look, "iam:DetachRolePolicy", &input.role_name)?
            .with("iam:PolicyARN", &input.policy_arn))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DetachRolePolicyRequest,
    ) -> Result<DetachRolePolicyOutput, Failure> {
        let account = cx.place().account.clone();
        self.commit(cx, move |tx| {
            holders::change(tx, &account, &input.role_name, |_, row: &mut RoleRow| {
                holders::detach(row, &input.policy_arn)
            })?;
            Ok(DetachRolePolicyOutput {})
        })
        .await
    }
}
