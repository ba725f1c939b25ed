//! `BatchGetDeploymentGroups`: those that exist; the others are named in the error message.

use tidegate_api::codedeploy::{
    BatchGetDeploymentGroups, BatchGetDeploymentGroupsInput, BatchGetDeploymentGroupsOutput, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::{Reads, StoreLook};

use crate::rows::{self, GROUPS, group_key};
use crate::{CodeDeploy, names};

const MOST: usize = 100;

impl Handle<BatchGetDeploymentGroups> for CodeDeploy {
    fn needs(&self, look: &Look, input: &BatchGetDeploymentGroupsInput) -> Result<Needs, Failure> {
        let (application, asked) = (&input.application_name, &input.deployment_group_names);
        names::application(application)?;
        if asked.len() > MOST {
            return Err(error::batch_limit_exceeded_exception(format!("At most {MOST} names")).into());
        }
        asked.iter().try_for_each(|name| names::group(name))?;
        let action = "codedeploy:BatchGetDeploymentGroups";
        names::each(asked.iter().map(|name| names::needs_group(look, action, application, name)))?.ok_or_else(
            || error::deployment_group_name_required_exception("Deployment group names are required").into(),
        )
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: BatchGetDeploymentGroupsInput,
    ) -> Result<BatchGetDeploymentGroupsOutput, Failure> {
        let (mut shapes, mut missing) = (Vec::new(), Vec::new());
        cx.read(|rows| {
            rows::application(rows, cx.place(), &input.application_name)?;
            for name in &input.deployment_group_names {
                match rows.get(&GROUPS, &group_key(cx.place(), &input.application_name, name))? {
                    Some(row) => shapes.push(row.shape),
                    None => missing.push(name.as_str()),
                }
            }
            Ok::<_, Failure>(())
        })?;
        let error_message =
            (!missing.is_empty()).then(|| format!("No Deployment Group found for: {}", missing.join(", ")));
        Ok(BatchGetDeploymentGroupsOutput { deployment_groups_info: Some(shapes), error_message })
    }
}
