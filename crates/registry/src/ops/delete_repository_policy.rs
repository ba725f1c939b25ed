//! `DeleteRepositoryPolicy`.

use tidegate_api::ecr::{
    DeleteRepositoryPolicy, DeleteRepositoryPolicyRequest, DeleteRepositoryPolicyResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::change;
use crate::Ecr;
use crate::errors::no_policy;
use crate::repository::Repository;

impl Handle<DeleteRepositoryPolicy> for Ecr {
    fn needs(&self, look: &Look, input: &DeleteRepositoryPolicyRequest) -> Result<Needs, Failure> {
        Repository::of(look, input.registry_id.as_ref(), &input.repository_name)
            .needs(look, "ecr:DeleteRepositoryPolicy")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteRepositoryPolicyRequest,
    ) -> Result<DeleteRepositoryPolicyResponse, Failure> {
        let repository = Repository::of(cx, input.registry_id.as_ref(), &input.repository_name);

        change(cx, repository, move |repository, row| {
            let policy = row.policy.take().ok_or_else(|| no_policy(repository))?;
            Ok(DeleteRepositoryPolicyResponse {
                policy_text: Some(policy),
                registry_id: Some(repository.place.account.clone()),
                repository_name: Some(repository.name.clone()),
            })
        })
        .await
    }
}
