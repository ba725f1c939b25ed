//! `GetRepositoryPolicy`.

use tidegate_api::ecr::{GetRepositoryPolicy, GetRepositoryPolicyRequest, GetRepositoryPolicyResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::Ecr;
use crate::errors::no_policy;
use crate::repository::Repository;

impl Handle<GetRepositoryPolicy> for Ecr {
    fn needs(&self, look: &Look, input: &GetRepositoryPolicyRequest) -> Result<Needs, Failure> {
        Repository::of(look, input.registry_id.as_ref(), &input.repository_name)
            .needs(look, "ecr:GetRepositoryPolicy")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetRepositoryPolicyRequest,
    ) -> Result<GetRepositoryPolicyResponse, Failure> {
        let repository = Repository::of(cx, input.registry_id.as_ref(), &input.repository_name);

        let row = cx.read(|rows| repository.row(rows))?;
        Ok(GetRepositoryPolicyResponse {
            policy_text: Some(row.policy.ok_or_else(|| no_policy(&repository))?),
            registry_id: Some(repository.place.account),
            repository_name: Some(repository.name),
        })
    }
}
