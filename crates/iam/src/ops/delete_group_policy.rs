//! `DeleteGroupPolicy`: deletes an inline policy of a group.

use tidegate_api::iam::{DeleteGroupPolicy, DeleteGroupPolicyOutput, DeleteGroupPolicyRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::holders;
use crate::rows::GroupRow;

impl Handle<DeleteGroupPolicy> for Iam {
    fn needs(&self, look: &Look, input: &DeleteGroupPolicyRequest) -> Result<Needs, Failure> {
        holders::need::<GroupRow>(look, "iam:DeleteGroupPolicy", &input.group_name)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteGroupPolicyRequest,
    ) -> Result<DeleteGroupPolicyOutput, Failure> {
        let account = cx.place().account.clone();
        self.commit(cx, move |tx| {
            holders::change(tx, &account, &input.group_name, |_, row: &mut GroupRow| {
                holders::delete_inline(row, &input.policy_name)
            })?;
            Ok(DeleteGroupPolicyOutput {})
        })
        .await
    }
}
