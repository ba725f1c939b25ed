//! `AttachUserPolicy`: attaches a managed policy to a user.

use tidegate_api::iam::{AttachUserPolicy, AttachUserPolicyOutput, AttachUserPolicyRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::holders;
use crate::rows::UserRow;

impl Handle<AttachUserPolicy> for Iam {
    fn needs(&self, look: &Look, input: &AttachUserPolicyRequest) -> Result<Needs, Failure> {
        Ok(holders::need::<UserRow>(look, "iam:AttachUserPolicy", &input.user_name)?
            .with("iam:PolicyARN", &input.policy_arn))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: AttachUserPolicyRequest,
    ) -> Result<AttachUserPolicyOutput, Failure> {
        let place = cx.place().clone();
        self.commit(cx, move |tx| {
            holders::change(tx, &place.account, &input.user_name, |tx, row: &mut UserRow| {
                holders::attach(tx, &place, row, input.policy_arn)
            })?;
            Ok(AttachUserPolicyOutput {})
        })
        .await
    }
}
