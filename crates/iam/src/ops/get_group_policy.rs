//! `GetGroupPolicy`: the document of an inline policy of a group.

use tidegate_api::iam::{GetGroupPolicy, GetGroupPolicyRequest, GetGroupPolicyResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::Iam;
use crate::documents::encoded;
use crate::holders;
use crate::rows::GroupRow;

impl Handle<GetGroupPolicy> for Iam {
    fn needs(&self, look: &Look, input: &GetGroupPolicyRequest) -> Result<Needs, Failure> {
        holders::need::<GroupRow>(look, "iam:GetGroupPolicy", &input.group_name)
    }

    async fn handle(&self, cx: &Cx, input: GetGroupPolicyRequest) -> Result<GetGroupPolicyResponse, Failure> {
        let row: GroupRow = cx.read(|rows| holders::get(rows, &cx.place().account, &input.group_name))?;
        Ok(GetGroupPolicyResponse {
            policy_document: encoded(holders::inline(&row, &input.policy_name)?),
            group_name: row.holder.name,
            policy_name: input.policy_name,
        })
    }
}
