//! `DeleteDeploymentConfig`.

use tidegate_api::codedeploy::{
    DeleteDeploymentConfig, DeleteDeploymentConfigInput, DeleteDeploymentConfigOutput, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Key, Reads, StoreCx};

use crate::rows::{CONFIGS, GROUPS};
use crate::{CodeDeploy, names, traffic};

impl Handle<DeleteDeploymentConfig> for CodeDeploy {
    fn needs(&self, look: &Look, input: &DeleteDeploymentConfigInput) -> Result<Needs, Failure> {
        names::config(&input.deployment_config_name)?;
        let name = &input.deployment_config_name;
        Ok(names::needs_config(look.place(), "codedeploy:DeleteDeploymentConfig", name))
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteDeploymentConfigInput,
    ) -> Result<DeleteDeploymentConfigOutput, Failure> {
        let (place, name) = (cx.place().clone(), input.deployment_config_name);
        if traffic::predefined(&name).is_some() {
            let text = format!("The predefined deployment config {name} cannot be deleted");
            return Err(error::invalid_operation_exception(text).into());
        }
        cx.answer(move |tx| {
            let groups = tx.scan(&GROUPS, &Key::of(&place))?;
            if groups
                .iter()
                .any(|(_, row)| row.shape.deployment_config_name.as_deref() == Some(name.as_str()))
            {
                let text = format!("The deployment config {name} is in use by a deployment group");
                return Err(error::deployment_config_in_use_exception(text).into());
            }
            tx.delete(&CONFIGS, &Key::of(&place).and(&name))?;
            Ok(DeleteDeploymentConfigOutput {})
        })
        .await
    }
}
