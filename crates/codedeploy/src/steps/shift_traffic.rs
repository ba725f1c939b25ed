//! `codedeploy.shift_traffic`: one move of traffic, and the wait that belongs to it.

use std::collections::BTreeMap;

use async_trait::async_trait;
use serde_json::{Value, json};
use tidegate_api::lambda::{self, AliasRoutingConfiguration, UpdateAliasRequest};
use tidegate_core::Timestamp;
use tidegate_flow::{Progress, Step, StepCx};

use crate::appspec::AppSpec;
use crate::defects::Defect;
use crate::plan::Told;
use crate::rows::DeploymentRow;
use crate::steps::verdicts::judged;
use crate::steps::{PROMOTE, SHIFT_TRAFFIC, changing, enter, fail, next_look, quiet};
use crate::traffic::Shift;

pub(super) struct ShiftTraffic;

#[async_trait]
impl Step for ShiftTraffic {
    fn name(&self) -> &'static str {
        SHIFT_TRAFFIC
    }

    async fn advance(&self, cx: &StepCx, input: &Value) -> Progress {
        let (told, row) = match enter(cx, input) {
            Ok(entered) => entered,
            Err(progress) => return progress,
        };
        let Some(mut shift) = told.shift else {
            return Progress::failed("The step was not told how to move traffic.");
        };
        let promoted = cx.signal(PROMOTE).is_some();
        if promoted {
            shift.wait_seconds = 0;
        }
        // First of all, also after a restart: traffic never moves on a stale look at the alarms.
        if let Err(progress) = quiet(cx, &told, &row).await {
            return progress;
        }
        let until = cx.memo().and_then(|memo| memo.get("until")).cloned().map(serde_json::from_value);
        match until {
            None => {
                if !promoted && let Err(progress) = judged(cx, &told, &row, shift).await {
                    return progress;
                }
                move_traffic(cx, &told, &row, shift).await
            }
            Some(Ok::<Timestamp, _>(until)) if promoted || until <= cx.clock().now() => done(cx, &told),
            Some(Ok(until)) => Progress::wait(json!({ "until": until }), next_look(cx, &row, until)),
            Some(Err(error)) => Progress::failed(format!("The step's memo cannot be read: {error}")),
        }
    }
}

async fn move_traffic(cx: &StepCx, told: &Told, row: &DeploymentRow, shift: Shift) -> Progress {
    match cx.call::<lambda::UpdateAlias>(update(&row.app_spec, shift.percent)).await {
        Ok(_) => {}
        Err(error) if error.is_transient() => return error.into(),
        Err(error) => return fail(cx, told, Defect::of_call(&error)),
    }
    let (event, last) = (told.event.clone(), told.last && shift.wait_seconds == 0);
    let progress = if shift.wait_seconds == 0 {
        Progress::done(Value::Null)
    } else {
        let until = cx.clock().now().plus_millis(shift.wait_seconds * 1000);
        Progress::wait(json!({ "until": until }), next_look(cx, row, until))
    };
    changing(cx, told, progress, move |row, now| {
        row.begin(&event, now);
        row.weigh(shift.percent);
        if last {
            row.succeed(&event, now);
        }
    })
}

fn done(cx: &StepCx, told: &Told) -> Progress {
    let progress = Progress::done(Value::Null);
    if !told.last {
        return progress;
    }
    let event = told.event.clone();
    changing(cx, told, progress, move |row, now| row.succeed(&event, now))
}

/// AWS: during a shift the alias keeps its version and gives the new one a weight; at the end it has one version.
fn update(spec: &AppSpec, percent: i32) -> UpdateAliasRequest {
    let (version, weights) = if percent >= 100 {
        (&spec.target_version, BTreeMap::new())
    } else {
        let weight = f64::from(percent) / 100.0;
        (&spec.current_version, BTreeMap::from([(spec.target_version.clone(), weight)]))
    };
    UpdateAliasRequest {
        function_name: spec.function.clone(),
        name: spec.alias.clone(),
        function_version: Some(version.clone()),
        routing_config: Some(AliasRoutingConfiguration { additional_version_weights: Some(weights) }),
        ..UpdateAliasRequest::default()
    }
}
