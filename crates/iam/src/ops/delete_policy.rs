//! `DeletePolicy`: deletes a managed policy that nothing uses and that has one version.

use tidegate_api::iam::error::delete_conflict_exception;
use tidegate_api::iam::{DeletePolicy, DeletePolicyOutput, DeletePolicyRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::managed_policies::{self, Uses};
use crate::rows::{POLICIES, named};

impl Handle<DeletePolicy> for Iam {
    fn needs(&self, look: &Look, input: &DeletePolicyRequest) -> Result<Needs, Failure> {
        managed_policies::need(look, "iam:DeletePolicy", &input.policy_arn)
    }

    async fn handle(&self, cx: &Cx, input: DeletePolicyRequest) -> Result<DeletePolicyOutput, Failure> {
        let place = cx.place().clone();
        self.commit(cx, move |tx| {
            let arn = &input.policy_arn;
            let row = managed_policies::changeable(tx, &place, arn)?;
            let uses = Uses::read(tx, &place.account)?;
            if uses.attachments(arn) + uses.boundaries(arn) > 0 {
                return Err(delete_conflict_exception("Cannot delete a policy attached to entities.").into());
            }
            if row.versions.len() > 1 {
                return Err(delete_conflict_exception(SEVERAL_VERSIONS).into());
            }
            tx.delete(&POLICIES, &named(&place.account, &row.name))?;
            Ok(DeletePolicyOutput {})
        })
        .await
    }
}

const SEVERAL_VERSIONS: &str = "This policy has more than one version. Before you delete a policy, you must delete the \
    policy's versions. The default version is deleted with the policy.";
