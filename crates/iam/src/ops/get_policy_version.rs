//! `GetPolicyVersion`: the document of a version of a managed policy.

use tidegate_api::iam::error::no_such_entity_exception;
use tidegate_api::iam::{GetPolicyVersion, GetPolicyVersionRequest, GetPolicyVersionResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::Iam;
use crate::documents::encoded;
use crate::errors::no_such_policy;
use crate::managed_policies;

impl Handle<GetPolicyVersion> for Iam {
    fn needs(&self, look: &Look, input: &GetPolicyVersionRequest) -> Result<Needs, Failure> {
        managed_policies::need(look, "iam:GetPolicyVersion", &input.policy_arn)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetPolicyVersionRequest,
    ) -> Result<GetPolicyVersionResponse, Failure> {
        let (arn, id) = (&input.policy_arn, &input.version_id);
        let policy = cx.read(|rows| managed_policies::find(rows, cx.place(), arn))?;
        let policy = policy.ok_or_else(|| no_such_policy(arn))?;
        let missing = || {
            no_such_entity_exception(format!(
                "Policy {arn} version {id} does not exist or is not attachable."
            ))
        };
        let document = policy.version_document(id).ok_or_else(missing)?;
        let version = policy.versions()?.into_iter().find(|version| version.version_id.as_ref() == Some(id));
        let mut version = version.ok_or_else(missing)?;
        version.document = Some(encoded(&document));
        Ok(GetPolicyVersionResponse { policy_version: Some(version) })
    }
}
