//! `DetachUserPolicy`: detaches a managed policy from a user.

use tidegate_api::iam::{DetachUserPolicy, DetachUserPolicyOutput, DetachUserPolicyRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::holders;
use crate::rows::UserRow;

impl Handle<DetachUserPolicy> for Iam {
    fn needs(&self, look: &Look, input: &DetachUserPolicyRequest) -> Result<Needs, Failure> {
        Ok(holders::need::<UserRow>(look, "iam:DetachUserPolicy", &input.user_name)?
            .with("iam:PolicyARN", &input.policy_arn))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DetachUserPolicyRequest,
    ) -> Result<DetachUserPolicyOutput, Failure> {
        let account = cx.place().account.clone();
        self.commit(cx, move |tx| {
            holders::change(tx, &account, &input.user_name, |_, row: &mut UserRow| {
                holders::detach(row, &input.policy_arn)
            })?;
            Ok(DetachUserPolicyOutput {})
        })
        .await
    }
}
