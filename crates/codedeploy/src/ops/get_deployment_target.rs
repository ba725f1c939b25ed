//! `GetDeploymentTarget`.

use tidegate_api::codedeploy::{
    DeploymentTarget, DeploymentTargetType, GetDeploymentTarget, GetDeploymentTargetInput,
    GetDeploymentTargetOutput, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::rows::{self, DeploymentRow};
use crate::{CodeDeploy, names};

impl Handle<GetDeploymentTarget> for CodeDeploy {
    fn needs(&self, look: &Look, input: &GetDeploymentTargetInput) -> Result<Needs, Failure> {
        names::deployment(&input.deployment_id)?;
        names::needs_deployment(look, "codedeploy:GetDeploymentTarget", &input.deployment_id)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetDeploymentTargetInput,
    ) -> Result<GetDeploymentTargetOutput, Failure> {
        let row = cx.read(|rows| rows::deployment(rows, cx.place(), &input.deployment_id))?;
        Ok(GetDeploymentTargetOutput { deployment_target: Some(of(row, &input.target_id)?) })
    }
}

/// The target of a deployment, if it goes by `id`.
pub(super) fn of(row: DeploymentRow, id: &str) -> Result<DeploymentTarget, Failure> {
    if id.is_empty() {
        return Err(error::deployment_target_id_required_exception("A target id is required").into());
    }
    if row.target.target_id.as_deref() != Some(id) {
        let text = format!("The deployment target {id} does not exist in the deployment {}", row.id());
        return Err(error::deployment_target_does_not_exist_exception(text).into());
    }
    Ok(DeploymentTarget {
        deployment_target_type: Some(DeploymentTargetType::LambdaTarget),
        lambda_target: Some(row.target),
        ..DeploymentTarget::default()
    })
}
