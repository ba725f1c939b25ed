//! The verdict on the canary, asked before the last move of traffic where the group's policy wants it asked.
//!
//! With the policy `continue` it is not asked: then alarms alone decide, as on AWS.

use std::time::Duration;

use serde_json::json;
use tidegate_api::codedeploy::ErrorCode;
use tidegate_api::tidegate::{GetVerdict, GetVerdictInput, GetVerdictOutput, VerdictOutcome};
use tidegate_core::Timestamp;
use tidegate_flow::{Progress, StepCx};
use tidegate_verdict::{Decision, Finding, OnInconclusive};

use crate::defects::Defect;
use crate::plan::Told;
use crate::rows::DeploymentRow;
use crate::steps::{fail, poll};
use crate::traffic::Shift;

/// Goes on where the verdict, under the policy, lets all traffic move; else says what to do instead.
pub(super) async fn judged(
    cx: &StepCx,
    told: &Told,
    row: &DeploymentRow,
    shift: Shift,
) -> Result<(), Progress> {
    let canary = (1..100).contains(&row.percent());
    if row.on_inconclusive == OnInconclusive::Continue || shift.percent < 100 || !canary {
        return Ok(());
    }
    let spec = &row.app_spec;
    let input = GetVerdictInput { function_name: spec.function.clone(), name: spec.alias.clone() };
    let verdict = match cx.call::<GetVerdict>(input).await {
        Ok(verdict) => verdict,
        Err(error) if error.is_transient() => return Err(error.into()),
        Err(error) => return Err(fail(cx, told, Defect::of_call(&error))),
    };
    let finding =
        finding(row, &verdict).map_err(|text| fail(cx, told, Defect::new(ErrorCode::InternalError, text)))?;
    let now = cx.clock().now();
    let since = held_since(cx)?.unwrap_or(now);
    let held = Duration::from_millis(u64::try_from(now.millis() - since.millis()).unwrap_or(0));
    match row.on_inconclusive.decide_on(finding, held) {
        Decision::GoOn => Ok(()),
        Decision::Hold => Err(Progress::wait(json!({ "held": since }), next_look(row, since, now))),
        Decision::RollBack => {
            let text = format!(
                "The verdict on version {} is {}. {} (Policy on inconclusive verdicts: {}.)",
                verdict.canary_version, verdict.outcome, verdict.reason, row.on_inconclusive
            );
            Err(fail(cx, told, Defect::of_verdict(text)))
        }
    }
}

/// What was found, if it was found of this deployment's versions: another hand may have moved the alias.
fn finding(row: &DeploymentRow, verdict: &GetVerdictOutput) -> Result<Finding, String> {
    let pair = (row.app_spec.current_version.as_str(), row.app_spec.target_version.as_str());
    let judged = (verdict.stable_version.as_str(), verdict.canary_version.as_str());
    match &verdict.outcome {
        _ if judged != pair => Err(format!(
            "The verdict is on versions {} and {}, not on {} and {}.",
            judged.0, judged.1, pair.0, pair.1
        )),
        VerdictOutcome::Regression => Ok(Finding::Regression),
        VerdictOutcome::NoEvidenceOfHarm => Ok(Finding::NoEvidenceOfHarm),
        VerdictOutcome::Inconclusive => Ok(Finding::Inconclusive),
        VerdictOutcome::Unrecognized(other) => Err(format!("The verdict {other} is not known.")),
    }
}

/// Since when the last move is held back, where it is.
fn held_since(cx: &StepCx) -> Result<Option<Timestamp>, Progress> {
    let held = cx.memo().and_then(|memo| memo.get("held")).cloned();
    held.map(serde_json::from_value)
        .transpose()
        .map_err(|error| Progress::failed(format!("The step's memo cannot be read: {error}")))
}

/// Traffic tells nobody that it came, so a held move looks again and again; at the limit at the latest.
fn next_look(row: &DeploymentRow, since: Timestamp, now: Timestamp) -> Timestamp {
    let soon = now.plus_millis(poll());
    match row.on_inconclusive {
        OnInconclusive::Hold { limit } => {
            soon.min(since.plus_millis(i64::try_from(limit.as_millis()).unwrap_or(i64::MAX)))
        }
        OnInconclusive::Continue | OnInconclusive::RollBack => soon,
    }
}
