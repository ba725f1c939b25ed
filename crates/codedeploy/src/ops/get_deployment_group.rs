//! `GetDeploymentGroup`.

use tidegate_api::codedeploy::{GetDeploymentGroup, GetDeploymentGroupInput, GetDeploymentGroupOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::{CodeDeploy, names, rows};

impl Handle<GetDeploymentGroup> for CodeDeploy {
    fn needs(&self, look: &Look, input: &GetDeploymentGroupInput) -> Result<Needs, Failure> {
        let (application, group) = (&input.application_name, &input.deployment_group_name);
        names::application(application)?;
        names::group(group)?;
        names::needs_group(look, "codedeploy:GetDeploymentGroup", application, group)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetDeploymentGroupInput,
    ) -> Result<GetDeploymentGroupOutput, Failure> {
        let (application, group) = (&input.application_name, &input.deployment_group_name);
        let row = cx.read(|rows| rows::group(rows, cx.place(), application, group))?;
        Ok(GetDeploymentGroupOutput { deployment_group_info: Some(row.shape) })
    }
}
