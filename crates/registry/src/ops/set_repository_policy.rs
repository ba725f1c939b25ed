//! `SetRepositoryPolicy`.

use tidegate_api::ecr::{SetRepositoryPolicy, SetRepositoryPolicyRequest, SetRepositoryPolicyResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_policy::{Document, Kind};

use super::change;
use crate::Ecr;
use crate::errors::invalid;
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
        Document::parse(Kind::Resource, &input.policy_text).map_err(|_| {
            invalid("'PolicyText' failed to satisfy constraint: 'Invalid repository policy provided'")
        })?;
        let repository = Repository::of(cx, input.registry_id.as_ref(), &input.repository_name);

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
