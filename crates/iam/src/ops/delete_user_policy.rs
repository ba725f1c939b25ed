//! `DeleteUserPolicy`: deletes an inline policy of a user.

use tidegate_api::iam::{DeleteUserPolicy, DeleteUserPolicyOutput, DeleteUserPolicyRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::holders;
use crate::rows::UserRow;

impl Handle<DeleteUserPolicy> for Iam {
    fn needs(&self, look: &Look, input: &DeleteUserPolicyRequest) -> Result<Needs, Failure> {
        holders::need::<UserRow>(look, "iam:DeleteUserPolicy", &input.user_name)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteUserPolicyRequest,
    ) -> Result<DeleteUserPolicyOutput, Failure> {
        let account = cx.place().account.clone();
        self.commit(cx, move |tx| {
            holders::change(tx, &account, &input.user_name, |_, row: &mut UserRow| {
                holders::delete_inline(row, &input.policy_name)
            })?;
            Ok(DeleteUserPolicyOutput {})
        })
        .await
    }
}
