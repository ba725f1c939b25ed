//! `ListDeploymentTargets`: a deployment of Lambda has one.

use tidegate_api::codedeploy::{
    ListDeploymentTargets, ListDeploymentTargetsInput, ListDeploymentTargetsOutput, TargetStatus, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreLook;

use crate::pages::page;
use crate::{CodeDeploy, names, rows};

impl Handle<ListDeploymentTargets> for CodeDeploy {
    fn needs(&self, look: &Look, input: &ListDeploymentTargetsInput) -> Result<Needs, Failure> {
        names::deployment(&input.deployment_id)?;
        names::needs_deployment(look, "codedeploy:ListDeploymentTargets", &input.deployment_id)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: ListDeploymentTargetsInput,
    ) -> Result<ListDeploymentTargetsOutput, Failure> {
        let row = cx.read(|rows| rows::deployment(rows, cx.place(), &input.deployment_id))?;
        let filters = input.target_filters.unwrap_or_default();
        if let Some(other) = filters.keys().find(|name| *name != "TargetStatus") {
            let text = format!("The target filter {other} is not supported for the compute platform Lambda.");
            return Err(error::invalid_target_filter_name_exception(text).into());
        }
        let status = row.target.status.as_ref().map_or("", TargetStatus::as_str);
        let shown =
            filters.get("TargetStatus").is_none_or(|wanted| wanted.iter().any(|wanted| wanted == status));
        let all = row.target.target_id.into_iter().filter(|_| shown).collect();
        let (targets, next_token) = page(all, input.next_token.as_deref())?;
        Ok(ListDeploymentTargetsOutput { target_ids: Some(targets), next_token })
    }
}
