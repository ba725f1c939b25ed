//! `PromoteDeployment`, our own: tells the plan to wait no longer between moves of traffic.
//!
//! AWS has no such operation for the compute platform Lambda: `ContinueDeployment` ends only the waits of blue/green
//! deployments to instances and ECS. Whoever may call that one on a group may promote its deployments here.

use serde_json::Value;
use tidegate_api::codedeploy::error;
use tidegate_api::tidegate::{PromoteDeployment, PromoteDeploymentInput, PromoteDeploymentOutput};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::rows::{self, plan_id};
use crate::steps::PROMOTE;
use crate::{CodeDeploy, names};

impl Handle<PromoteDeployment> for CodeDeploy {
    fn needs(&self, look: &Look, input: &PromoteDeploymentInput) -> Result<Needs, Failure> {
        names::deployment(&input.deployment_id)?;
        names::needs_deployment(look, "codedeploy:ContinueDeployment", &input.deployment_id)
    }

    async fn handle(
        &self,
        cx: &Cx,
        input: PromoteDeploymentInput,
    ) -> Result<PromoteDeploymentOutput, Failure> {
        let (place, now) = (cx.place().clone(), cx.clock().now());
        cx.answer(move |tx| {
            let row = rows::deployment(tx, &place, &input.deployment_id)?;
            let plan = plan_id(&place, row.id());
            if row.has_ended() || !tidegate_flow::signal(tx, &plan, PROMOTE, Value::Null, now)? {
                let text = format!("The deployment {} has already completed", row.id());
                return Err(error::deployment_already_completed_exception(text).into());
            }
            Ok(PromoteDeploymentOutput { deployment_id: Some(row.id().to_owned()) })
        })
        .await
    }
}
