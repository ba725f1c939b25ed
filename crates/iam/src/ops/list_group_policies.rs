//! `ListGroupPolicies`: the names of the inline policies of a group.

use tidegate_api::iam::{ListGroupPolicies, ListGroupPoliciesRequest, ListGroupPoliciesResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::Iam;
use crate::holders;
use crate::rows::GroupRow;

impl Handle<ListGroupPolicies> for Iam {
    fn needs(&self, look: &Look, input: &ListGroupPoliciesRequest) -> Result<Needs, Failure> {
        holders::need::<GroupRow>(look, "iam:ListGroupPolicies", &input.group_name)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListGroupPoliciesRequest,
    ) -> Result<ListGroupPoliciesResponse, Failure> {
        let row: GroupRow = cx.read(|rows| holders::get(rows, &cx.place().account, &input.group_name))?;
        let page = holders::inline_names(&row, input.marker.as_deref(), input.max_items)?;
        Ok(ListGroupPoliciesResponse {
            policy_names: page.items,
            is_truncated: Some(page.is_truncated),
            marker: page.marker,
        })
    }
}
