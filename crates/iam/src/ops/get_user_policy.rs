//! `GetUserPolicy`: the document of an inline policy of a user.

use tidegate_api::iam::{GetUserPolicy, GetUserPolicyRequest, GetUserPolicyResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::Iam;
use crate::documents::encoded;
use crate::holders;
use crate::rows::UserRow;

impl Handle<GetUserPolicy> for Iam {
    fn needs(&self, look: &Look, input: &GetUserPolicyRequest) -> Result<Needs, Failure> {
        holders::need::<UserRow>(look, "iam:GetUserPolicy", &input.user_name)
    }

    async fn handle(&self, cx: &Cx, input: GetUserPolicyRequest) -> Result<GetUserPolicyResponse, Failure> {
        let row: UserRow = cx.read(|rows| holders::get(rows, &cx.place().account, &input.user_name))?;
        Ok(GetUserPolicyResponse {
            policy_document: encoded(holders::inline(&row, &input.policy_name)?),
            user_name: row.holder.name,
            policy_name: input.policy_name,
        })
    }
}
