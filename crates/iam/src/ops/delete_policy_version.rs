//! `DeletePolicyVersion`: deletes a version of a managed policy that is not in force.

use tidegate_api::iam::error::{delete_conflict_exception, no_such_entity_exception};
use tidegate_api::iam::{DeletePolicyVersion, DeletePolicyVersionOutput, DeletePolicyVersionRequest};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use crate::Iam;
use crate::managed_policies;
use crate::rows::{POLICIES, named};

impl Handle<DeletePolicyVersion> for Iam {
    fn needs(&self, look: &Look, input: &DeletePolicyVersionRequest) -> Result<Needs, Failure> {
        managed_policies::need(look, "iam:DeletePolicyVersion", &input.policy_arn)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeletePolicyVersionRequest,
    ) -> Result<DeletePolicyVersionOutput, Failure> {
        let place = cx.place().clone();
        self.commit(cx, move |tx| {
            let (arn, id) = (&input.policy_arn, &input.version_id);
            let mut row = managed_policies::changeable(tx, &place, arn)?;
            let number = managed_policies::number(id).filter(|number| row.versions.contains_key(number));
            let number = number.ok_or_else(|| {
                no_such_entity_exception(format!(
                    "Policy {arn} version {id} does not exist or is not attachable."
                ))
            })?;
            if number == row.default_version {
                return Err(
                    delete_conflict_exception("Cannot delete the default version of a policy.").into()
                );
            }
            row.versions.remove(&number);
            tx.put(&POLICIES, &named(&place.account, &row.name), &row)?;
            Ok(DeletePolicyVersionOutput {})
        })
        .await
    }
}
