//! `GetLifecyclePolicy`.

use tidegate_api::ecr::{GetLifecyclePolicy, GetLifecyclePolicyRequest, GetLifecyclePolicyResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::Ecr;
use crate::errors::no_lifecycle_policy;
use crate::repository::Repository;

impl Handle<GetLifecyclePolicy> for Ecr {
    fn needs(&self, look: &Look, input: &GetLifecyclePolicyRequest) -> Result<Needs, Failure> {
        Repository::of(look, input.registry_id.as_ref(), &input.repository_name)
            .needs(look, "ecr:GetLifecyclePolicy")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetLifecyclePolicyRequest,
    ) -> Result<GetLifecyclePolicyResponse, Failure> {
        let repository = Repository::of(cx, input.registry_id.as_ref(), &input.repository_name);

        let row = cx.read(|rows| repository.row(rows))?;
        Ok(GetLifecyclePolicyResponse {
            lifecycle_policy_text: Some(
                row.lifecycle_policy.ok_or_else(|| no_lifecycle_policy(&repository))?,
            ),
            registry_id: Some(repository.place.account),
            repository_name: Some(repository.name),
            last_evaluated_at: None,
        })
    }
}
