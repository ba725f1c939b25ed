//! `DeleteLifecyclePolicy`.

use tidegate_api::ecr::{DeleteLifecyclePolicy, DeleteLifecyclePolicyRequest, DeleteLifecyclePolicyResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::change;
use crate::Ecr;
use crate::errors::no_lifecycle_policy;
use crate::repository::Repository;

impl Handle<DeleteLifecyclePolicy> for Ecr {
    fn needs(&self, look: &Look, input: &DeleteLifecyclePolicyRequest) -> Result<Needs, Failure> {
        Repository::of(look, input.registry_id.as_ref(), &input.repository_name)
            .needs(look, "ecr:DeleteLifecyclePolicy")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteLifecyclePolicyRequest,
    ) -> Result<DeleteLifecyclePolicyResponse, Failure> {
        let repository = Repository::of(cx, input.registry_id.as_ref(), &input.repository_name);

        change(cx, repository, move |repository, row| {
            let policy = row.lifecycle_policy.take().ok_or_else(|| no_lifecycle_policy(repository))?;
            Ok(DeleteLifecyclePolicyResponse {
                lifecycle_policy_text: Some(policy),
                registry_id: Some(repository.place.account.clone()),
                repository_name: Some(repository.name.clone()),
                last_evaluated_at: None,
            })
        })
        .await
    }
}
