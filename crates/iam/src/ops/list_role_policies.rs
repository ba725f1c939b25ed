//! `ListRolePolicies`: the names of the inline policies of a role.

use tidegate_api::iam::{ListRolePolicies, ListRolePoliciesRequest, ListRolePoliciesResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::Iam;
use crate::holders;
use crate::rows::RoleRow;

impl Handle<ListRolePolicies> for Iam {
    fn needs(&self, look: &Look, input: &ListRolePoliciesRequest) -> Result<Needs, Failure> {
        holders::need::<RoleRow>(look, "iam:ListRolePolicies", &input.role_name)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListRolePoliciesRequest,
    ) -> Result<ListRolePoliciesResponse, Failure> {
        let row: RoleRow = cx.read(|rows| holders::get(rows, &cx.place().account, &input.role_name))?;
        let page = holders::inline_names(&row, input.marker.as_deref(), input.max_items)?;
        Ok(ListRolePoliciesResponse {
            policy_names: page.items,
            is_truncated: Some(page.is_truncated),
            marker: page.marker,
        })
    }
}
