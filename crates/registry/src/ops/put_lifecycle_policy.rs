//! `PutLifecyclePolicy`.

use serde_json::Value;
use tidegate_api::ecr::{PutLifecyclePolicy, PutLifecyclePolicyRequest, PutLifecyclePolicyResponse};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};

use super::change;
use crate::Ecr;
use crate::errors::invalid;
use crate::repository::Repository;

impl Handle<PutLifecyclePolicy> for Ecr {
    fn needs(&self, look: &Look, input: &PutLifecyclePolicyRequest) -> Result<Needs, Failure> {
        Repository::of(look, input.registry_id.as_ref(), &input.repository_name)
            .needs(look, "ecr:PutLifecyclePolicy")
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: PutLifecyclePolicyRequest,
    ) -> Result<PutLifecyclePolicyResponse, Failure> {
        if !serde_json::from_str::<Value>(&input.lifecycle_policy_text)
            .is_ok_and(|policy| policy["rules"].is_array())
        {
            return Err(invalid("'LifecyclePolicyText' failed to satisfy constraint: 'Lifecycle policy validation failure: the policy has no rules'").into());
        }
        let repository = Repository::of(cx, input.registry_id.as_ref(), &input.repository_name);

        change(cx, repository, move |repository, row| {
            row.lifecycle_policy = Some(input.lifecycle_policy_text.clone());
            Ok(PutLifecyclePolicyResponse {
                registry_id: Some(repository.place.account.clone()),
                repository_name: Some(repository.name.clone()),
                lifecycle_policy_text: Some(input.lifecycle_policy_text),
            })
        })
        .await
    }
}
