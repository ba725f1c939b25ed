//! `PutGroupPolicy`: puts an inline policy into a group.

use tidegate_api::iam::{PutGroupPolicy, PutGroupPolicyOutput, PutGroupPolicyRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::holders;
use crate::rows::GroupRow;

impl Handle<PutGroupPolicy> for Iam {
    fn needs(&self, look: &Look, input: &PutGroupPolicyRequest) -> Result<Needs, Failure> {
        holders::need::<GroupRow>(look, "iam:PutGroupPolicy", &input.group_name)
    }

    async fn handle(&self, cx: &Cx, input: PutGroupPolicyRequest) -> Result<PutGroupPolicyOutput, Failure> {
        let account = cx.place().account.clone();
        self.commit(cx, move |tx| {
            holders::change(tx, &account, &input.group_name, |_, row: &mut GroupRow| {
                holders::put_inline(row, input.policy_name, input.policy_document)
            })?;
            Ok(PutGroupPolicyOutput {})
        })
        .await
    }
}
