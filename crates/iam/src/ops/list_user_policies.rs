//! `ListUserPolicies`: the names of the inline policies of a user.

use tidegate_api::iam::{ListUserPolicies, ListUserPoliciesRequest, ListUserPoliciesResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::Iam;
use crate::holders;
use crate::rows::UserRow;

impl Handle<ListUserPolicies> for Iam {
    fn needs(&self, look: &Look, input: &ListUserPoliciesRequest) -> Result<Needs, Failure> {
        holders::need::<UserRow>(look, "iam:ListUserPolicies", &input.user_name)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListUserPoliciesRequest,
    ) -> Result<ListUserPoliciesResponse, Failure> {
        let row: UserRow = cx.read(|rows| holders::get(rows, &cx.place().account, &input.user_name))?;
        let page = holders::inline_names(&row, input.marker.as_deref(), input.max_items)?;
        Ok(ListUserPoliciesResponse {
            policy_names: page.items,
            is_truncated: Some(page.is_truncated),
            marker: page.marker,
        })
    }
}
