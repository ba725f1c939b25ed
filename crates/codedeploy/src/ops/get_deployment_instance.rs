//! `GetDeploymentInstance`: the older view of a deployment's one target.

use tidegate_api::codedeploy::{
    GetDeploymentInstance, GetDeploymentInstanceInput, GetDeploymentInstanceOutput, InstanceStatus,
    InstanceSummary, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::rows::{self, DeploymentRow};
use crate::{CodeDeploy, names};

impl Handle<GetDeploymentInstance> for CodeDeploy {
    fn needs(&self, look: &Look, input: &GetDeploymentInstanceInput) -> Result<Needs, Failure> {
        names::deployment(&input.deployment_id)?;
        names::needs_deployment(look, "codedeploy:GetDeploymentInstance", &input.deployment_id)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: GetDeploymentInstanceInput,
    ) -> Result<GetDeploymentInstanceOutput, Failure> {
        if input.instance_id.is_empty() {
            return Err(error::instance_id_required_exception("An instance id is required").into());
        }
        let row = cx.read(|rows| rows::deployment(rows, cx.place(), &input.deployment_id))?;
        if row.target.target_id.as_deref() != Some(&input.instance_id) {
            let text = format!(
                "The instance {} does not exist in the deployment {}",
                input.instance_id, input.deployment_id
            );
            return Err(error::instance_does_not_exist_exception(text).into());
        }
        Ok(GetDeploymentInstanceOutput { instance_summary: Some(of(row)) })
    }
}

/// A deployment's target as an instance; it is of neither environment of a blue/green deployment.
pub(super) fn of(row: DeploymentRow) -> InstanceSummary {
    let target = row.target;
    InstanceSummary {
        deployment_id: target.deployment_id,
        instance_id: target.target_id,
        status: target.status.map(|status| InstanceStatus::from(status.as_str())),
        last_updated_at: target.last_updated_at,
        lifecycle_events: target.lifecycle_events,
        instance_type: None,
    }
}
