//! `AttachGroupPolicy`: attaches a managed policy to a group.

use tidegate_api::iam::{AttachGroupPolicy, AttachGroupPolicyOutput, AttachGroupPolicyRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::holders;
use crate::rows::GroupRow;

impl Handle<AttachGroupPolicy> for Iam {
    fn needs(&self, look: &Look, input: &AttachGroupPolicyRequest) -> Result<Needs, Failure> {
        Ok(holders::need::<GroupRow>(look, "iam:AttachGroupPolicy", &input.group_name)?
            .with("iam:PolicyARN", &input.policy_arn))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: AttachGroupPolicyRequest,
    ) -> Result<AttachGroupPolicyOutput, Failure> {
        let place = cx.place().clone();
        self.commit(cx, move |tx| {
            holders::change(tx, &place.account, &input.group_name, |tx, row: &mut GroupRow| {
                holders::attach(tx, &place, row, input.policy_arn)
            })?;
            Ok(AttachGroupPolicyOutput {})
        })
        .await
    }
}
