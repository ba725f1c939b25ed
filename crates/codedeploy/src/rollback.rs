//! Whether a failed deployment is rolled back, and the deployment that does it.

use tidegate_api::codedeploy::{
    AutoRollbackConfiguration, AutoRollbackEvent, DeploymentCreator, DeploymentInfo, DeploymentOverview,
    DeploymentStatus, ErrorCode, RollbackInfo,
};
use tidegate_core::{Fault, Place, Timestamp};
use tidegate_flow::plan_view;
use tidegate_store::{Key, Tx};
use tidegate_verdict::OnInconclusive;

use crate::defects::Defect;
use crate::notices::{self, Happening};
use crate::rows::{DEPLOYMENTS_BY_TIME, DeploymentRow, plan_id, put_deployment};
use crate::traffic::{self, Shift};
use crate::{lifecycle, plan};

/// What follows a failed deployment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// Nothing: no rollback is asked for.
    Nothing,
    /// A rollback is asked for, and there is nothing to return from.
    Impossible,
    /// A rollback.
    Rollback,
}

/// Whether `configuration` asks for a rollback after `defect`; what `StopDeployment` said of it goes first.
pub fn due(
    configuration: Option<&AutoRollbackConfiguration>,
    on_stop: Option<bool>,
    creator: Option<&DeploymentCreator>,
    defect: &Defect,
    began: bool,
) -> Due {
    // A rollback that fails is not rolled back.
    if creator == Some(&DeploymentCreator::CodeDeployRollback) || !is_asked(configuration, on_stop, defect) {
        return Due::Nothing;
    }
    // What ended before it began left nothing to return from, and may never have seen where its alias pointed.
    if began { Due::Rollback } else { Due::Impossible }
}

/// What a deployment says that cannot be rolled back.
pub fn impossible(failed: &DeploymentRow) -> RollbackInfo {
    let message = format!(
        "Deployment {} cannot be rolled back: it had not begun, so version {} keeps its traffic.",
        failed.id(),
        failed.app_spec.current_version
    );
    RollbackInfo { rollback_message: Some(message), ..RollbackInfo::default() }
}

fn is_asked(
    configuration: Option<&AutoRollbackConfiguration>,
    on_stop: Option<bool>,
    defect: &Defect,
) -> bool {
    if defect.rolls_back {
        return true;
    }
    let event = match defect.code {
        ErrorCode::ManualStop => AutoRollbackEvent::DeploymentStopOnRequest,
        ErrorCode::AlarmActive => AutoRollbackEvent::DeploymentStopOnAlarm,
        _ => AutoRollbackEvent::DeploymentFailure,
    };
    if let (ErrorCode::ManualStop, Some(asked)) = (&defect.code, on_stop) {
        return asked;
    }
    configuration.is_some_and(|configuration| {
        configuration.enabled == Some(true)
            && configuration.events.as_ref().is_some_and(|events| events.contains(&event))
    })
}

/// Starts the deployment that returns `failed` to its old version, and links the two.
pub fn start(
    tx: &mut Tx<'_>,
    place: &Place,
    failed: &mut DeploymentRow,
    id: &str,
    now: Timestamp,
) -> Result<(), Fault> {
    let of = failed.id().to_owned();
    let message =
        format!("Deployment {of} failed. Rolling back to version {}.", failed.app_spec.current_version);
    let row = row(place, failed, id, &message, now);
    failed.shape.rollback_info = Some(RollbackInfo {
        rollback_deployment_id: Some(id.to_owned()),
        rollback_message: Some(message),
        rollback_triggering_deployment_id: None,
    });
    let view = plan_view(tx, &plan_id(place, &of))?
        .ok_or_else(|| Fault::new(format!("deployment {of} has no plan")))?;
    let all = [Shift { percent: 100, wait_seconds: 0 }];
    tidegate_flow::start(tx, &plan::of_deployment(place, view.plan.acting.on_behalf_of, &row, &all), now)?;
    put_deployment(tx, place, &row)?;
    notices::record(tx, place, &row, Happening::Rollback, now)?;
    tx.put(&DEPLOYMENTS_BY_TIME, &time_key(place, now, id), &id.to_owned())
}

/// The key under which a deployment is listed.
pub fn time_key(place: &Place, now: Timestamp, id: &str) -> Key {
    Key::of(place).and_number(u64::try_from(now.millis()).unwrap_or(0)).and(id)
}

fn row(place: &Place, failed: &DeploymentRow, id: &str, message: &str, now: Timestamp) -> DeploymentRow {
    let app_spec = failed.app_spec.reversed();
    let shape = DeploymentInfo {
        deployment_id: Some(id.to_owned()),
        deployment_config_name: Some(traffic::DEFAULT.to_owned()),
        previous_revision: failed.shape.revision.clone(),
        revision: Some(app_spec.revision()),
        status: Some(DeploymentStatus::Created),
        error_information: None,
        create_time: Some(now),
        start_time: None,
        complete_time: None,
        description: Some(format!("Rollback of {}", failed.id())),
        creator: Some(DeploymentCreator::CodeDeployRollback),
        auto_rollback_configuration: None,
        override_alarm_configuration: None,
        rollback_info: Some(RollbackInfo {
            rollback_deployment_id: None,
            rollback_triggering_deployment_id: Some(failed.id().to_owned()),
            rollback_message: Some(message.to_owned()),
        }),
        deployment_overview: Some(DeploymentOverview { pending: Some(1), ..DeploymentOverview::default() }),
        ..failed.shape.clone()
    };
    DeploymentRow {
        target: lifecycle::pending(place, id, &app_spec, now),
        shape,
        app_spec,
        service_role_arn: failed.service_role_arn.clone(),
        // An alarm that is still red must not hold up the way back.
        alarms: None,
        hooks: Default::default(),
        defect: None,
        rollback_on_stop: None,
        // All traffic returns at once: there is no canary to judge.
        on_inconclusive: OnInconclusive::Continue,
        group_id: failed.group_id.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(code: ErrorCode, on_stop: Option<bool>) -> bool {
        let configuration = AutoRollbackConfiguration {
            enabled: Some(true),
            events: Some(vec![AutoRollbackEvent::DeploymentFailure]),
        };
        let defect = Defect::new(code, "");
        due(Some(&configuration), on_stop, Some(&DeploymentCreator::User), &defect, true) == Due::Rollback
    }

    #[test]
    fn each_end_has_its_event_and_a_stop_may_say_for_itself() {
        assert!(asked(ErrorCode::HookExecutionFailure, None));
        assert!(!asked(ErrorCode::AlarmActive, None));
        assert!(!asked(ErrorCode::ManualStop, None));
        assert!(asked(ErrorCode::ManualStop, Some(true)));
        let stopped = Defect::new(ErrorCode::ManualStop, "");
        assert_eq!(due(None, None, None, &stopped, true), Due::Nothing);
        assert_eq!(due(None, Some(true), None, &stopped, false), Due::Impossible);
        let back = Some(&DeploymentCreator::CodeDeployRollback);
        assert_eq!(due(None, Some(true), back, &stopped, true), Due::Nothing);
    }
}
