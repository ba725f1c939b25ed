//! `ListAttachedGroupPolicies`: the managed policies that are attached to a group.

use tidegate_api::iam::{
    ListAttachedGroupPolicies, ListAttachedGroupPoliciesRequest, ListAttachedGroupPoliciesResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::Iam;
use crate::holders;
use crate::rows::GroupRow;

impl Handle<ListAttachedGroupPolicies> for Iam {
    fn needs(&self, look: &Look, input: &ListAttachedGroupPoliciesRequest) -> Result<Needs, Failure> {
        holders::need::<GroupRow>(look, "iam:ListAttachedGroupPolicies", &input.group_name)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListAttachedGroupPoliciesRequest,
    ) -> Result<ListAttachedGroupPoliciesResponse, Failure> {
        let row: GroupRow = cx.read(|rows| holders::get(rows, &cx.place().account, &input.group_name))?;
        let page =
            holders::attached(&row, input.path_prefix.as_deref(), input.marker.as_deref(), input.max_items)?;
        Ok(ListAttachedGroupPoliciesResponse {
            attached_policies: Some(page.items),
            is_truncated: Some(page.is_truncated),
            marker: page.marker,
        })
    }
}
