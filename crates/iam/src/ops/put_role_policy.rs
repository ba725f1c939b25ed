//! `PutRolePolicy`: puts an inline policy into a role.

use tidegate_api::iam::{PutRolePolicy, PutRolePolicyOutput, PutRolePolicyRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::holders;
use crate::rows::RoleRow;

impl Handle<PutRolePolicy> for Iam {
    fn needs(&self, look: &Look, input: &PutRolePolicyRequest) -> Result<Needs, Failure> {
        holders::need::<RoleRow>(look, "iam:PutRolePolicy", &input.role_name)
    }

    async fn handle(&self, cx: &Cx, input: PutRolePolicyRequest) -> Result<PutRolePolicyOutput, Failure> {
        let account = cx.place().account.clone();
        self.commit(cx, move |tx| {
            holders::change(tx, &account, &input.role_name, |_, row: &mut RoleRow| {
                holders::put_inline(row, input.policy_name, input.policy_document)
            })?;
            Ok(PutRolePolicyOutput {})
        })
        .await
    }
}
