//! `ListAttachedUserPolicies`: the managed policies that are attached to a user.

use tidegate_api::iam::{
    ListAttachedUserPolicies, ListAttachedUserPoliciesRequest, ListAttachedUserPoliciesResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::Iam;
use crate::holders;
use crate::rows::UserRow;

impl Handle<ListAttachedUserPolicies> for Iam {
    fn needs(&self, look: &Look, input: &ListAttachedUserPoliciesRequest) -> Result<Needs, Failure> {
        holders::need::<UserRow>(look, "iam:ListAttachedUserPolicies", &input.user_name)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListAttachedUserPoliciesRequest,
    ) -> Result<ListAttachedUserPoliciesResponse, Failure> {
        let row: UserRow = cx.read(|rows| holders::get(rows, &cx.place().account, &input.user_name))?;
        let page =
            holders::attached(&row, input.path_prefix.as_deref(), input.marker.as_deref(), input.max_items)?;
        Ok(ListAttachedUserPoliciesResponse {
            attached_policies: Some(page.items),
            is_truncated: Some(page.is_truncated),
            marker: page.marker,
        })
    }
}
