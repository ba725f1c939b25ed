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
        let (first, rest) = match input.deployment_ids.split_first() {
            Some((first, rest)) if rest.len() < MOST => (first, rest),
            Some(_) => {
                return Err(error::batch_limit_exceeded_exception(format!("At most {MOST} ids")).into());
            }
            None => return Err(error::deployment_id_required_exception("Deployment ids are required").into()),
        };
        let mut needs = names::needs_deployment(look, "codedeploy:BatchGetDeployments", first)?;
        for id in rest {
            for need in names::needs_deployment(look, "codedeploy:BatchGetDeployments", id)?.list() {
                needs = needs.and(need.action.clone(), &need.resource);
            }
        }
        Ok(needs)
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
