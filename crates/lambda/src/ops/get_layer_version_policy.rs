//! `GetLayerVersionPolicy`: the policy of a layer's version.

use tidegate_api::lambda::{
    GetLayerVersionPolicy, GetLayerVersionPolicyRequest, GetLayerVersionPolicyResponse,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::Lambda;
use crate::errors::not_found;
use crate::layers::{self, LayerName};

impl Handle<GetLayerVersionPolicy> for Lambda {
    fn needs(&self, look: &Look, input: &GetLayerVersionPolicyRequest) -> Result<Needs, Failure> {
        let name = LayerName::parse(look.place(), &input.layer_name)?;
        Ok(Needs::one("lambda:GetLayerVersionPolicy", name.version_arn(input.version_number)))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetLayerVersionPolicyRequest,
    ) -> Result<GetLayerVersionPolicyResponse, Failure> {
        let name = LayerName::parse(cx.place(), &input.layer_name)?;
        let row = cx.read(|rows| layers::existing(rows, &name, input.version_number))?;
        let policy =
            row.policy.ok_or_else(|| not_found("No policy is associated with the given resource."))?;
        Ok(GetLayerVersionPolicyResponse {
            policy: Some(policy.document().to_string()),
            revision_id: Some(policy.revision),
        })
    }
}
