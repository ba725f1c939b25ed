//! `DeleteRolePolicy`: deletes an inline policy of a role.

use tidegate_api::iam::{DeleteRolePolicy, DeleteRolePolicyOutput, DeleteRolePolicyRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::holders;
use crate::rows::RoleRow;

impl Handle<DeleteRolePolicy> for Iam {
    fn needs(&self, look: &Look, input: &DeleteRolePolicyRequest) -> Result<Needs, Failure> {
        holders::need::<RoleRow>(look, "iam:DeleteRolePolicy", &input.role_name)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteRolePolicyRequest,
    ) -> Result<DeleteRolePolicyOutput, Failure> {
        let account = cx.place().account.clone();
        self.commit(cx, move |tx| {
            holders::change(tx, &account, &input.role_name, |_, row: &mut RoleRow| {
                holders::delete_inline(row, &input.policy_name)
            })?;
            Ok(DeleteRolePolicyOutput {})
        })
        .await
    }
}
