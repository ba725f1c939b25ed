//! `GetDeployment`.

use tidegate_api::codedeploy::{GetDeployment, GetDeploymentInput, GetDeploymentOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::{CodeDeploy, names, rows};

impl Handle<GetDeployment> for CodeDeploy {
    fn needs(&self, look: &Look, input: &GetDeploymentInput) -> Result<Needs, Failure> {
        names::deployment(&input.deployment_id)?;
        names::needs_deployment(look, "codedeploy:GetDeployment", &input.deployment_id)
    }

    async fn handle(&self, cx: &Cx, input: GetDeploymentInput) -> Result<GetDeploymentOutput, Failure> {
        let row = cx.read(|rows| rows::deployment(rows, cx.place(), &input.deployment_id))?;
        Ok(GetDeploymentOutput { deployment_info: Some(row.shape) })
    }
}
