//! `codedeploy.complete_deployment`: all traffic is where it should be and every hook agreed.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::codedeploy::{DeploymentOverview, DeploymentStatus, TargetStatus};
use tidegate_flow::{Progress, Step, StepCx};
use tidegate_store::Reads;

use crate::notices::{self, Happening};
use crate::rows::{GROUPS, deployment, group_key, put_deployment};
use crate::steps::{COMPLETE_DEPLOYMENT, enter};

pub(super) struct CompleteDeployment;

#[async_trait]
impl Step for CompleteDeployment {
    fn name(&self) -> &'static str {
        COMPLETE_DEPLOYMENT
    }

    async fn advance(&self, cx: &StepCx, input: &Value) -> Progress {
        let (told, _) = match enter(cx, input) {
            Ok(entered) => entered,
            Err(progress) => return progress,
        };
        let (place, now) = (cx.place().clone(), cx.clock().now());
        Progress::done(Value::Null).and(move |tx| {
            let mut row = deployment(tx, &place, &told.deployment)?;
            row.succeed(&told.event, now);
            row.target.status = Some(TargetStatus::Succeeded);
            row.shape.status = Some(DeploymentStatus::Succeeded);
            row.shape.complete_time = Some(now);
            row.shape.deployment_overview =
                Some(DeploymentOverview { succeeded: Some(1), ..DeploymentOverview::default() });
            put_deployment(tx, &place, &row)?;
            notices::record(tx, &place, &row, Happening::Success, now)?;
            let (application, group) = row.group();
            let key = group_key(&place, application, group);
            // The group may have been deleted meanwhile; its deployments stay.
            if let Some(mut group) = tx.get(&GROUPS, &key)? {
                group.active = None;
                group.shape.last_attempted_deployment = Some(row.last());
                group.shape.last_successful_deployment = Some(row.last());
                group.shape.target_revision = row.shape.revision.clone();
                tx.put(&GROUPS, &key, &group)?;
            }
            Ok(())
        })
    }
}
