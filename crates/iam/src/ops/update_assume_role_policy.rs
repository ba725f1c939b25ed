//! `UpdateAssumeRolePolicy`: changes the trust policy of a role.

use tidegate_api::iam::{
    UpdateAssumeRolePolicy, UpdateAssumeRolePolicyOutput, UpdateAssumeRolePolicyRequest,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::documents::check_trust;
use crate::holders;
use crate::rows::RoleRow;

impl Handle<UpdateAssumeRolePolicy> for Iam {
    fn needs(&self, look: &Look, input: &UpdateAssumeRolePolicyRequest) -> Result<Needs, Failure> {
        holders::need::<RoleRow>(look, "iam:UpdateAssumeRolePolicy", &input.role_name)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: UpdateAssumeRolePolicyRequest,
    ) -> Result<UpdateAssumeRolePolicyOutput, Failure> {
        let account = cx.place().account.clone();
        self.commit(cx, move |tx| {
            holders::change(tx, &account, &input.role_name, |tx, row: &mut RoleRow| {
                check_trust(tx, &account, &input.policy_document)?;
                row.trust = input.policy_document;
                Ok(())
            })?;
            Ok(UpdateAssumeRolePolicyOutput {})
        })
        .await
    }
}
