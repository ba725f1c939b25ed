//! `DeleteDeploymentGroup`.

use tidegate_api::codedeploy::{
    DeleteDeploymentGroup, DeleteDeploymentGroupInput, DeleteDeploymentGroupOutput,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::rows::{GROUPS, group_key};
use crate::{CodeDeploy, names};

impl Handle<DeleteDeploymentGroup> for CodeDeploy {
    fn needs(&self, look: &Look, input: &DeleteDeploymentGroupInput) -> Result<Needs, Failure> {
        let (application, group) = (&input.application_name, &input.deployment_group_name);
        names::application(application)?;
        names::group(group)?;
        names::needs_group(look, "codedeploy:DeleteDeploymentGroup", application, group)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: DeleteDeploymentGroupInput,
    ) -> Result<DeleteDeploymentGroupOutput, Failure> {
        let key = group_key(cx.place(), &input.application_name, &input.deployment_group_name);
        // AWS: deleting what does not exist succeeds.
        cx.answer(move |tx| {
            tx.delete(&GROUPS, &key)?;
            Ok(DeleteDeploymentGroupOutput { hooks_not_cleaned_up: Some(Vec::new()) })
        })
        .await
    }
}
