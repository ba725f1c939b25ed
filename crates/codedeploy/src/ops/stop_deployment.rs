//! `StopDeployment`: tells the plan, which stops at its next look.

use serde_json::Value;
use tidegate_api::codedeploy::{
    StopDeployment, StopDeploymentInput, StopDeploymentOutput, StopStatus, error,
};
use tidegate_core::{Cx, Failure, Handle, Look, Needs};
use tidegate_store::StoreCx;

use crate::rows::{self, plan_id, put_deployment};
use crate::steps::STOP;
use crate::{CodeDeploy, names};

impl Handle<StopDeployment> for CodeDeploy {
    fn needs(&self, look: &Look, input: &StopDeploymentInput) -> Result<Needs, Failure> {
        names::deployment(&input.deployment_id)?;
        names::needs_deployment(look, "codedeploy:StopDeployment", &input.deployment_id)
    }

    async fn handle(&self, cx: &Cx, input: StopDeploymentInput) -> Result<StopDeploymentOutput, Failure> {
        let (place, now) = (cx.place().clone(), cx.clock().now());
        cx.answer(move |tx| {
            let mut row = rows::deployment(tx, &place, &input.deployment_id)?;
            let plan = plan_id(&place, row.id());
            if row.has_ended() || !tidegate_flow::signal(tx, &plan, STOP, Value::Null, now)? {
                let text = format!("The deployment {} has already completed", row.id());
                return Err(error::deployment_already_completed_exception(text).into());
            }
            row.rollback_on_stop = input.auto_rollback_enabled.or(row.rollback_on_stop);
            put_deployment(tx, &place, &row)?;
            Ok(StopDeploymentOutput {
                status: Some(StopStatus::Pending),
                status_message: Some("No more traffic will be shifted by this deployment.".to_owned()),
            })
        })
        .await
    }
}
