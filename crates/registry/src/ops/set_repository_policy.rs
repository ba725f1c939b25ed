//! `SetRepositoryPolicy`.

use tidegate_api::ecr::{SetRepositoryPolicy, SetRepositoryPolicyRequest, SetRepositoryPolicyResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::change;
use crate::Ecr;
use crate::errors::invalid;
use crate::policy::is_understood;
use crate::repository::Repository;

impl Handle<SetRepositoryPolicy> for Ecr {
    fn needs(&self, look: &Look, input: &SetRepositoryPolicyRequest) -> Result<Needs, Failure> {
        Repository::of(look, input.registry_id.as_ref(), &input.repository_name)
            .needs(look, "ecr:SetRepositoryPolicy")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: SetRepositoryPolicyRequest,
    ) -> Result<SetRepositoryPolicyResponse, Failure> {
        let repository = Repository::of(cx, input.registry_id.as_ref(), &input.repository_name);
        if !is_understood(&input.policy_text, &repository) {
            return Err(invalid(
                "'PolicyText' failed to satisfy constraint: 'Invalid repository policy provided'",
            )
            .into());
        }

        change(cx, repository, move |repository, row| {
            row.policy = Some(input.policy_text.clone());
            Ok(SetRepositoryPolicyResponse {
                registry_id: Some(repository.place.account.clone()),
                repository_name: Some(repository.name.clone()),
                policy_text: Some(input.policy_text),
            })
        })
        .await
    }
}
