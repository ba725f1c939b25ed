//! `BatchGetDeployments`.

use tidegate_api::codedeploy::{
    BatchGetDeployments, BatchGetDeploymentsInput, BatchGetDeploymentsOutput, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use crate::rows::{DEPLOYMENTS, deployment_key};
use crate::{CodeDeploy, names};

const MOST: usize = 25;

impl Handle<BatchGetDeployments> for CodeDeploy {
    fn needs(&self, look: &Look, input: &BatchGetDeploymentsInput) -> Result<Needs, Failure> {
        input.deployment_ids.iter().try_for_each(|id| names::deployment(id))?;
        if input.deployment_ids.len() > MOST {
            return Err(error::batch_limit_exceeded_exception(format!("At most {MOST} ids")).into());
        }
        let action = "codedeploy:BatchGetDeployments";
        names::each(input.deployment_ids.iter().map(|id| names::needs_deployment(look, action, id)))?
            .ok_or_else(|| error::deployment_id_required_exception("Deployment ids are required").into())
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: BatchGetDeploymentsInput,
    ) -> Result<BatchGetDeploymentsOutput, Failure> {
        let found = cx.read(|rows| {
            let keys = input.deployment_ids.iter().map(|id| deployment_key(cx.place(), id));
            keys.map(|key| rows.get(&DEPLOYMENTS, &key)).collect::<Result<Vec<_>, _>>()
        })?;
        let shapes = found.into_iter().flatten().map(|row| row.shape).collect();
        Ok(BatchGetDeploymentsOutput { deployments_info: Some(shapes) })
    }
}
