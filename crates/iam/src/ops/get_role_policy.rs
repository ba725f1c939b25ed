//! `GetRolePolicy`: the document of an inline policy of a role.

use tidegate_api::iam::{GetRolePolicy, GetRolePolicyRequest, GetRolePolicyResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::Iam;
use crate::documents::encoded;
use crate::holders;
use crate::rows::RoleRow;

impl Handle<GetRolePolicy> for Iam {
    fn needs(&self, look: &Look, input: &GetRolePolicyRequest) -> Result<Needs, Failure> {
        holders::need::<RoleRow>(look, "iam:GetRolePolicy", &input.role_name)
    }

    async fn handle(&self, cx: &Cx, input: GetRolePolicyRequest) -> Result<GetRolePolicyResponse, Failure> {
        let row: RoleRow = cx.read(|rows| holders::get(rows, &cx.place().account, &input.role_name))?;
        Ok(GetRolePolicyResponse {
            policy_document: encoded(holders::inline(&row, &input.policy_name)?),
            role_name: row.holder.name,
            policy_name: input.policy_name,
        })
    }
}
