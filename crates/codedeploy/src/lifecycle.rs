//! Lifecycle events: the part of a deployment's history that `GetDeploymentTarget` shows.

use tidegate_api::codedeploy::{
    Diagnostics, LambdaFunctionInfo, LambdaTarget, LifecycleErrorCode, LifecycleEvent, LifecycleEventStatus,
    TargetStatus,
};
use tidegate_core::{Place, Timestamp};

use crate::appspec::AppSpec;
use crate::defects::Defect;
use crate::rows::DeploymentRow;

/// The events in their order.
pub const EVENTS: [&str; 5] = [START, crate::appspec::BEFORE, ALLOW, crate::appspec::AFTER, END];
/// The first event.
pub const START: &str = "Start";
/// The event in which traffic moves.
pub const ALLOW: &str = "AllowTraffic";
/// The last event.
pub const END: &str = "End";

/// The target of a deployment that has not begun.
pub fn pending(place: &Place, deployment: &str, spec: &AppSpec, now: Timestamp) -> LambdaTarget {
    let events = EVENTS.map(|name| LifecycleEvent {
        lifecycle_event_name: Some(name.to_owned()),
        status: Some(LifecycleEventStatus::Pending),
        ..LifecycleEvent::default()
    });
    LambdaTarget {
        deployment_id: Some(deployment.to_owned()),
        target_id: Some(target_id(spec)),
        target_arn: Some(
            place.arn("lambda", format!("function:{}:{}", function_name(spec), spec.alias)).to_string(),
        ),
        status: Some(TargetStatus::Pending),
        last_updated_at: Some(now),
        lifecycle_events: Some(events.to_vec()),
        lambda_function_info: Some(LambdaFunctionInfo {
            function_name: Some(spec.function.clone()),
            function_alias: Some(spec.alias.clone()),
            current_version: Some(spec.current_version.clone()),
            target_version: Some(spec.target_version.clone()),
            target_version_weight: Some(0.0),
        }),
    }
}

/// A target's id: function and alias.
fn target_id(spec: &AppSpec) -> String {
    format!("{}:{}", function_name(spec), spec.alias)
}

fn function_name(spec: &AppSpec) -> &str {
    match spec.function.strip_prefix("arn:") {
        Some(_) => spec.function.split(':').nth(6).unwrap_or(&spec.function),
        None => &spec.function,
    }
}

impl DeploymentRow {
    /// An event began, unless it had.
    pub fn begin(&mut self, event: &str, now: Timestamp) {
        self.target.status = Some(TargetStatus::InProgress);
        self.event(event, now, |found| {
            found.start_time.get_or_insert(now);
            found.status = Some(LifecycleEventStatus::InProgress);
        });
    }

    /// An event ended well.
    pub fn succeed(&mut self, event: &str, now: Timestamp) {
        self.event(event, now, |found| {
            found.start_time.get_or_insert(now);
            found.end_time = Some(now);
            found.status = Some(LifecycleEventStatus::Succeeded);
        });
    }

    /// An event ended badly, and with it the deployment; what failed first is what counts.
    pub fn fail(&mut self, event: &str, now: Timestamp, defect: Defect) {
        self.event(event, now, |found| {
            found.start_time.get_or_insert(now);
            found.end_time = Some(now);
            found.status = Some(LifecycleEventStatus::Failed);
            found.diagnostics = Some(Diagnostics {
                error_code: Some(if defect.timed_out {
                    LifecycleErrorCode::ScriptTimedOut
                } else {
                    LifecycleErrorCode::ScriptFailed
                }),
                message: Some(defect.message.clone()),
                ..Diagnostics::default()
            });
        });
        self.defect.get_or_insert(defect);
    }

    /// What had not begun never will; what was cut off failed.
    pub fn close(&mut self, now: Timestamp) {
        for found in self.target.lifecycle_events.iter_mut().flatten() {
            match found.status {
                Some(LifecycleEventStatus::Pending) => found.status = Some(LifecycleEventStatus::Skipped),
                Some(LifecycleEventStatus::InProgress) => {
                    found.status = Some(LifecycleEventStatus::Failed);
                    found.end_time = Some(now);
                }
                _ => {}
            }
        }
        self.target.last_updated_at = Some(now);
    }

    /// The new version's share, in percent.
    pub fn weigh(&mut self, percent: i32) {
        if let Some(function) = &mut self.target.lambda_function_info {
            function.target_version_weight = Some(f64::from(percent) / 100.0);
        }
    }

    fn event(&mut self, name: &str, now: Timestamp, change: impl FnOnce(&mut LifecycleEvent)) {
        self.target.last_updated_at = Some(now);
        let mut events = self.target.lifecycle_events.iter_mut().flatten();
        if let Some(found) = events.find(|event| event.lifecycle_event_name.as_deref() == Some(name)) {
            change(found);
        }
    }
}
