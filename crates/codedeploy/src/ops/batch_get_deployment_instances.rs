//! `BatchGetDeploymentInstances`: the older view of a deployment's one target.

use tidegate_api::codedeploy::{
    BatchGetDeploymentInstances, BatchGetDeploymentInstancesInput, BatchGetDeploymentInstancesOutput, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::ops::get_deployment_instance;
use crate::rows;
use crate::{CodeDeploy, names};

const MOST: usize = 25;

impl Handle<BatchGetDeploymentInstances> for CodeDeploy {
    fn needs(&self, look: &Look, input: &BatchGetDeploymentInstancesInput) -> Result<Needs, Failure> {
        names::deployment(&input.deployment_id)?;
        names::needs_deployment(look, "codedeploy:BatchGetDeploymentInstances", &input.deployment_id)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: BatchGetDeploymentInstancesInput,
    ) -> Result<BatchGetDeploymentInstancesOutput, Failure> {
        if input.instance_ids.is_empty() {
            return Err(error::instance_id_required_exception("Instance ids are required").into());
        }
        if input.instance_ids.len() > MOST {
            return Err(error::batch_limit_exceeded_exception(format!("At most {MOST} ids")).into());
        }
        let row = cx.read(|rows| rows::deployment(rows, cx.place(), &input.deployment_id))?;
        let own = row.target.target_id.clone().unwrap_or_default();
        let missing: Vec<&str> =
            input.instance_ids.iter().filter(|id| **id != own).map(String::as_str).collect();
        let error_message =
            (!missing.is_empty()).then(|| format!("No such instances: {}", missing.join(", ")));
        let found = input.instance_ids.contains(&own).then(|| get_deployment_instance::of(row));
        Ok(BatchGetDeploymentInstancesOutput {
            instances_summary: Some(found.into_iter().collect()),
            error_message,
        })
    }
}
