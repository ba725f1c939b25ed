//! `codedeploy.settle_failure`: the one place where a deployment ends badly, and where a rollback begins.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::codedeploy::{DeploymentOverview, DeploymentStatus, ErrorCode, TargetStatus};
use tidegate_core::Fault;
use tidegate_flow::{Node, Progress, Settled, Step, StepCx, plan_view};
use tidegate_store::{Reads, StoreLook};

use crate::defects::Defect;
use crate::notices::{self, Happening};
use crate::plan::Told;
use crate::rollback::{self, Due};
use crate::rows::{GROUPS, deployment, group_key, put_deployment};
use crate::steps::SETTLE_FAILURE;

pub(super) struct SettleFailure;

#[async_trait]
impl Step for SettleFailure {
    fn name(&self) -> &'static str {
        SETTLE_FAILURE
    }

    async fn advance(&self, cx: &StepCx, input: &Value) -> Progress {
        let told: Told = match serde_json::from_value(input.clone()) {
            Ok(told) => told,
            Err(error) => {
                return Progress::failed(format!(
                    "The step was told something that it does not know: {error}"
                ));
            }
        };
        let reason = match reason(cx) {
            Ok(reason) => reason,
            Err(fault) => return fault.into(),
        };
        let (place, now) = (cx.place().clone(), cx.clock().now());
        let rollback_id = format!("d-{}", cx.ids().upper(9));
        Progress::done(Value::Null).and(move |tx| {
            let mut row = deployment(tx, &place, &told.deployment)?;
            let defect = row.defect.get_or_insert_with(|| Defect::of_reason(&reason)).clone();
            row.close(now);
            let began = row.shape.start_time.is_some();
            row.shape.status = Some(status(&defect, began));
            row.shape.error_information = Some(defect.shape());
            row.shape.complete_time = Some(now);
            row.target.status = Some(TargetStatus::Failed);
            row.shape.deployment_overview =
                Some(DeploymentOverview { failed: Some(1), ..DeploymentOverview::default() });
            let configuration = row.shape.auto_rollback_configuration.clone();
            let due = rollback::due(
                configuration.as_ref(),
                row.rollback_on_stop,
                row.shape.creator.as_ref(),
                &defect,
                began,
            );
            match due {
                Due::Rollback => rollback::start(tx, &place, &mut row, &rollback_id, now)?,
                Due::Impossible => row.shape.rollback_info = Some(rollback::impossible(&row)),
                Due::Nothing => {}
            }
            put_deployment(tx, &place, &row)?;
            notices::record(tx, &place, &row, Happening::of_end(row.shape.status.as_ref()), now)?;
            let (application, group) = row.group();
            let key = group_key(&place, application, group);
            if let Some(mut group) = tx.get(&GROUPS, &key)? {
                group.active = (due == Due::Rollback).then(|| rollback_id.clone());
                group.shape.last_attempted_deployment = Some(row.last());
                tx.put(&GROUPS, &key, &group)?;
            }
            Ok(())
        })
    }
}

/// A red alarm or a person stops a deployment; everything else fails it, an alarm that was red before it began too.
fn status(defect: &Defect, began: bool) -> DeploymentStatus {
    match defect.code {
        ErrorCode::ManualStop => DeploymentStatus::Stopped,
        ErrorCode::AlarmActive if began => DeploymentStatus::Stopped,
        _ => DeploymentStatus::Failed,
    }
}

/// Why the plan's body failed, for failures that no step could record itself.
fn reason(cx: &StepCx) -> Result<String, Fault> {
    let view = cx.read(|rows| plan_view(rows, cx.plan()))?;
    let view = view.ok_or_else(|| Fault::new(format!("plan {} is gone", cx.plan())))?;
    let Node::OnFailure { body, .. } = &view.plan.root else {
        return Err(Fault::new("a deployment's plan has no handler of its failure"));
    };
    match view.state()?.node(body) {
        Some(Settled::Failed(reason)) => Ok(reason),
        Some(Settled::Done) | None => {
            Err(Fault::new("a deployment that did not fail was to be settled as failed"))
        }
    }
}
