//! `DetachGroupPolicy`: detaches a managed policy from a group.

use tidegate_api::iam::{DetachGroupPolicy, DetachGroupPolicyOutput, DetachGroupPolicyRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::holders;
use crate::rows::GroupRow;

impl Handle<DetachGroupPolicy> for Iam {
    fn needs(&self, look: &Look, input: &DetachGroupPolicyRequest) -> Result<Needs, Failure> {
        Ok(holders::need::<GroupRow>(look, "iam:DetachGroupPolicy", &input.group_name)?
            .with("iam:PolicyARN", &input.policy_arn))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DetachGroupPolicyRequest,
    ) -> Result<DetachGroupPolicyOutput, Failure> {
        let account = cx.place().account.clone();
        self.commit(cx, move |tx| {
            holders::change(tx, &account, &input.group_name, |_, row: &mut GroupRow| {
                holders::detach(row, &input.policy_arn)
            })?;
            Ok(DetachGroupPolicyOutput {})
        })
        .await
    }
}
