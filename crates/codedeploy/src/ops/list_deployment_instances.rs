//! `ListDeploymentInstances`: the older view of a deployment's one target.

use tidegate_api::codedeploy::{
    InstanceStatus, InstanceType, ListDeploymentInstances, ListDeploymentInstancesInput,
    ListDeploymentInstancesOutput, TargetStatus, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::pages::page;
use crate::{CodeDeploy, names, rows};

impl Handle<ListDeploymentInstances> for CodeDeploy {
    fn needs(&self, look: &Look, input: &ListDeploymentInstancesInput) -> Result<Needs, Failure> {
        names::deployment(&input.deployment_id)?;
        names::needs_deployment(look, "codedeploy:ListDeploymentInstances", &input.deployment_id)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListDeploymentInstancesInput,
    ) -> Result<ListDeploymentInstancesOutput, Failure> {
        let (statuses, types) = (
            input.instance_status_filter.unwrap_or_default(),
            input.instance_type_filter.unwrap_or_default(),
        );
        if let Some(InstanceStatus::Unrecognized(other)) =
            statuses.iter().find(|status| matches!(status, InstanceStatus::Unrecognized(_)))
        {
            let text = format!("{other} is no status of an instance");
            return Err(error::invalid_instance_status_exception(text).into());
        }
        if let Some(other) = types.iter().map(InstanceType::as_str).next() {
            let text = format!("An instance of the compute platform Lambda is not of the type {other}");
            return Err(error::invalid_deployment_instance_type_exception(text).into());
        }
        let row = cx.read(|rows| rows::deployment(rows, cx.place(), &input.deployment_id))?;
        let status = row.target.status.as_ref().map_or("", TargetStatus::as_str);
        let shown = statuses.is_empty() || statuses.iter().any(|wanted| wanted.as_str() == status);
        let all = row.target.target_id.into_iter().filter(|_| shown).collect();
        let (instances, next_token) = page(all, input.next_token.as_deref())?;
        Ok(ListDeploymentInstancesOutput { instances_list: Some(instances), next_token })
    }
}
