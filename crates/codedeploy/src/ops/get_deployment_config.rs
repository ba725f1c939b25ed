//! `GetDeploymentConfig`.

use tidegate_api::codedeploy::{GetDeploymentConfig, GetDeploymentConfigInput, GetDeploymentConfigOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::{CodeDeploy, names, traffic};

impl Handle<GetDeploymentConfig> for CodeDeploy {
    fn needs(&self, look: &Look, input: &GetDeploymentConfigInput) -> Result<Needs, Failure> {
        names::config(&input.deployment_config_name)?;
        Ok(names::needs_config(look.place(), "codedeploy:GetDeploymentConfig", &input.deployment_config_name))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetDeploymentConfigInput,
    ) -> Result<GetDeploymentConfigOutput, Failure> {
        let config = cx.read(|rows| traffic::config(rows, cx.place(), &input.deployment_config_name))?;
        Ok(GetDeploymentConfigOutput { deployment_config_info: Some(config) })
    }
}
