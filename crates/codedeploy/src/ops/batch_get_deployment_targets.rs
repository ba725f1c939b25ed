//! `BatchGetDeploymentTargets`.

use tidegate_api::codedeploy::{
    BatchGetDeploymentTargets, BatchGetDeploymentTargetsInput, BatchGetDeploymentTargetsOutput, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::ops::get_deployment_target;
use crate::rows;
use crate::{CodeDeploy, names};

const MOST: usize = 25;

impl Handle<BatchGetDeploymentTargets> for CodeDeploy {
    fn needs(&self, look: &Look, input: &BatchGetDeploymentTargetsInput) -> Result<Needs, Failure> {
        names::deployment(&input.deployment_id)?;
        names::needs_deployment(look, "codedeploy:BatchGetDeploymentTargets", &input.deployment_id)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: BatchGetDeploymentTargetsInput,
    ) -> Result<BatchGetDeploymentTargetsOutput, Failure> {
        if input.target_ids.len() > MOST {
            let text = format!("At most {MOST} target ids");
            return Err(error::deployment_target_list_size_exceeded_exception(text).into());
        }
        let row = cx.read(|rows| rows::deployment(rows, cx.place(), &input.deployment_id))?;
        let targets = input.target_ids.iter().map(|id| get_deployment_target::of(row.clone(), id));
        Ok(BatchGetDeploymentTargetsOutput { deployment_targets: Some(targets.collect::<Result<_, _>>()?) })
    }
}
