//! `ListAttachedRolePolicies`: the managed policies that are attached to a role.

use tidegate_api::iam::{
    ListAttachedRolePolicies, ListAttachedRolePoliciesRequest, ListAttachedRolePoliciesResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::Iam;
use crate::holders;
use crate::rows::RoleRow;

impl Handle<ListAttachedRolePolicies> for Iam {
    fn needs(&self, look: &Look, input: &ListAttachedRolePoliciesRequest) -> Result<Needs, Failure> {
        holders::need::<RoleRow>(look, "iam:ListAttachedRolePolicies", &input.role_name)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListAttachedRolePoliciesRequest,
    ) -> Result<ListAttachedRolePoliciesResponse, Failure> {
        let row: RoleRow = cx.read(|rows| holders::get(rows, &cx.place().account, &input.role_name))?;
        let page =
            holders::attached(&row, input.path_prefix.as_deref(), input.marker.as_deref(), input.max_items)?;
        Ok(ListAttachedRolePoliciesResponse {
            attached_policies: Some(page.items),
            is_truncated: Some(page.is_truncated),
            marker: page.marker,
        })
    }
}
