//! `AttachRolePolicy`: attaches a managed policy to a role.

use tidegate_api::iam::{AttachRolePolicy, AttachRolePolicyOutput, AttachRolePolicyRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::holders;
use crate::rows::RoleRow;

impl Handle<AttachRolePolicy> for Iam {
    fn needs(&self, look: &Look, input: &AttachRolePolicyRequest) -> Result<Needs, Failure> {
        Ok(holders::need::<RoleRow>(look, "iam:AttachRolePolicy", &input.role_name)?
            .with("iam:PolicyARN", &input.policy_arn))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: AttachRolePolicyRequest,
    ) -> Result<AttachRolePolicyOutput, Failure> {
        let place = cx.place().clone();
        self.commit(cx, move |tx| {
            holders::change(tx, &place.account, &input.role_name, |tx, row: &mut RoleRow| {
                holders::attach(tx, &place, row, input.policy_arn)
            })?;
            Ok(AttachRolePolicyOutput {})
        })
        .await
    }
}
