//! `PutUserPolicy`: puts an inline policy into a user.

use tidegate_api::iam::{PutUserPolicy, PutUserPolicyOutput, PutUserPolicyRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::holders;
use crate::rows::UserRow;

impl Handle<PutUserPolicy> for Iam {
    fn needs(&self, look: &Look, input: &PutUserPolicyRequest) -> Result<Needs, Failure> {
        holders::need::<UserRow>(look, "iam:PutUserPolicy", &input.user_name)
    }

    async fn handle(&self, cx: &Cx, input: PutUserPolicyRequest) -> Result<PutUserPolicyOutput, Failure> {
        let account = cx.place().account.clone();
        self.commit(cx, move |tx| {
            holders::change(tx, &account, &input.user_name, |_, row: &mut UserRow| {
                holders::put_inline(row, input.policy_name, input.policy_document)
            })?;
            Ok(PutUserPolicyOutput {})
        })
        .await
    }
}
