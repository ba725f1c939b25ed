//! `codedeploy.begin_deployment`: the checks that need no traffic to move, then the first status.

use async_trait::async_trait;
use serde_json::Value;
use tidegate_api::codedeploy::{DeploymentCreator, DeploymentOverview, DeploymentStatus, ErrorCode};
use tidegate_api::lambda::{self, AliasConfiguration, GetAliasRequest};
use tidegate_core::inferred;
use tidegate_flow::{Progress, Step, StepCx};

use crate::alarms::{self, Reading};
use crate::appspec::AppSpec;
use crate::defects::Defect;
use crate::notices::{self, Happening};
use crate::rows::{DeploymentRow, deployment, put_deployment};
use crate::steps::{BEGIN_DEPLOYMENT, enter, fail};

pub(super) struct BeginDeployment;

#[async_trait]
impl Step for BeginDeployment {
    fn name(&self) -> &'static str {
        BEGIN_DEPLOYMENT
    }

    async fn advance(&self, cx: &StepCx, input: &Value) -> Progress {
        let (told, row) = match enter(cx, input) {
            Ok(entered) => entered,
            Err(progress) => return progress,
        };
        match alarms::read(cx.cx(), row.alarms.as_ref()).await {
            Reading::Quiet => {}
            Reading::Stop(defect) => return fail(cx, &told, defect),
            Reading::Again(error) => return error.into(),
        }
        if row.shape.creator != Some(DeploymentCreator::CodeDeployRollback) {
            let spec = &row.app_spec;
            let input = GetAliasRequest { function_name: spec.function.clone(), name: spec.alias.clone() };
            let alias = match cx.call::<lambda::GetAlias>(input).await {
                Ok(alias) => alias,
                Err(error) if error.is_transient() => return error.into(),
                Err(error) => return fail(cx, &told, Defect::of_call(&error)),
            };
            if let Err(defect) = ready(spec, &alias) {
                return fail(cx, &told, defect);
            }
        }
        let event = told.event.clone();
        let begun = move |row: &mut DeploymentRow, now| {
            row.shape.status = Some(DeploymentStatus::InProgress);
            row.shape.start_time = Some(now);
            row.shape.deployment_overview =
                Some(DeploymentOverview { in_progress: Some(1), ..DeploymentOverview::default() });
            row.begin(&event, now);
            row.succeed(&event, now);
        };
        let (place, now) = (cx.place().clone(), cx.clock().now());
        Progress::done(Value::Null).and(move |tx| {
            let mut row = deployment(tx, &place, &told.deployment)?;
            begun(&mut row, now);
            put_deployment(tx, &place, &row)?;
            notices::record(tx, &place, &row, Happening::Start, now)?;
            Ok(())
        })
    }
}

/// AWS: an alias that still has two versions must be cleared by hand before the next deployment.
fn ready(spec: &AppSpec, alias: &AliasConfiguration) -> Result<(), Defect> {
    let code = ErrorCode::from(inferred::CODEDEPLOY_TWO_VERSIONS_CODE);
    let weights =
        alias.routing_config.as_ref().and_then(|routing| routing.additional_version_weights.as_ref());
    if weights.is_some_and(|weights| !weights.is_empty()) {
        let text = format!(
            "The alias {} of the function {} routes traffic to two versions. Remove the weight of the additional \
             version before you deploy again.",
            spec.alias, spec.function
        );
        return Err(Defect::new(code, text));
    }
    let points_at = alias.function_version.as_deref().unwrap_or_default();
    if points_at != spec.current_version {
        let text = format!(
            "The alias {} of the function {} points at version {points_at}, but CurrentVersion is {}.",
            spec.alias, spec.function, spec.current_version
        );
        return Err(Defect::new(code, text));
    }
    Ok(())
}
