//! The plan of a build: run it, and whatever happens, write down how it ended.

use std::sync::Arc;

use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tidegate_api::codebuild::{BuildPhase, BuildPhaseType, PhaseContext, StatusType};
use tidegate_core::{Caller, Cx, Place};
use tidegate_flow::{Acting, Node, Plan, Progress, Status, Step, StepCx, Steps, plan_view};
use tidegate_store::{Reads, StoreLook};

use crate::credentials::ContainerCredentials;
use crate::progress::Running;
use crate::rows::{BUILDS, BuildRow, build_key, plan_id, project_arn, topic};
use crate::runner::{Runner, session_name};

const RUN: &str = "codebuild.run_build";
const SETTLE: &str = "codebuild.settle_build";
/// The signal that asks a build to stop.
pub(crate) const STOP: &str = "stop";
/// How often a running build is looked at when nothing nudges, in milliseconds of the clock.
const LOOK: i64 = 60_000;

/// What the steps of a build are given.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Given {
    build_id: String,
}

/// The parts that running builds share.
#[derive(Clone, Default)]
pub(crate) struct Shared {
    pub(crate) running: Arc<Running>,
    pub(crate) credentials: Arc<ContainerCredentials>,
}

/// Registers the steps of builds.
pub fn steps(steps: &mut Steps, builds: &crate::ops::Builds) {
    steps.add(RunBuild(builds.shared.clone())).add(SettleBuild);
}

/// The plan of a build.
pub(crate) fn plan(place: &Place, row: &BuildRow, asked_by: Caller) -> Plan {
    let id = row.build.id.clone().unwrap_or_default();
    let role = row.build.service_role.clone().unwrap_or_default();
    let mut acting =
        Acting::role("codebuild.amazonaws.com", asked_by.clone(), role, session_name(&row.build));
    acting.source_arn = row.build.project_name.as_deref().map(|name| project_arn(place, name));
    let input = json!({"build_id": id});
    let mut settle = tidegate_flow::StepNode {
        id: "settle".to_owned(),
        step: SETTLE.to_owned(),
        input: input.clone(),
        acting: None,
    };
    settle.acting = Some(Acting::asker("codebuild.amazonaws.com", asked_by));
    Plan {
        id: plan_id(&id),
        kind: "codebuild.build".to_owned(),
        place: place.clone(),
        acting,
        root: Node::OnFailure {
            body: Box::new(Node::step("run", RUN, input)),
            handler: Box::new(Node::Step(settle)),
        },
    }
}

/// Runs the build's processes; what they have reached is committed each time something ends or begins.
struct RunBuild(Shared);

#[async_trait]
impl Step for RunBuild {
    fn name(&self) -> &'static str {
        RUN
    }

    async fn advance(&self, cx: &StepCx, input: &Value) -> Progress {
        let (id, key) = match given(cx, input) {
            Ok(found) => found,
            Err(reason) => return Progress::failed(reason),
        };
        let row = match cx.read(|rows| rows.get(&BUILDS, &key)) {
            Ok(Some(row)) => row,
            Ok(None) => return Progress::failed(format!("build {id} is not there any more")),
            Err(fault) => return fault.into(),
        };
        let progress = self.0.running.get(&id).unwrap_or_else(|| self.begin(cx, &id, row.clone()));
        if cx.signal(STOP).is_some() {
            progress.stop();
        }
        let outcome = progress.outcome();
        let mut shown = row.build.clone();
        progress.show_in(&mut shown, &phases_before(&row));
        let nothing_new = shown == row.build;
        let (now, running) = (cx.clock().now(), self.0.running.clone());
        let written = move |tx: &mut tidegate_store::Tx<'_>| {
            let Some(mut row) = tx.get(&BUILDS, &key)? else { return Ok(()) };
            let before = phases_before(&row);
            progress.show_in(&mut row.build, &before);
            if let Some(outcome) = progress.outcome() {
                row.build.build_status = Some(outcome.status);
                row.build.build_complete = Some(true);
                row.build.end_time = Some(now);
            }
            tx.put(&BUILDS, &key, &row)?;
            tx.nudge(topic(row.build.id.as_deref().unwrap_or_default()));
            Ok(())
        };
        match outcome {
            None if nothing_new && cx.memo().is_some() => {
                Progress::wait_for(json!({"running": true}), now.plus_millis(LOOK), progress_topic(&id))
            }
            None => Progress::wait_for(json!({"running": true}), now.plus_millis(LOOK), progress_topic(&id))
                .and(written),
            Some(outcome) => {
                running.forget(&id);
                Progress::done(json!({"status": outcome.status.as_str()})).and(written)
            }
        }
    }
}

impl RunBuild {
    /// Starts the build's processes in a task of their own, which ends with the engine.
    fn begin(&self, cx: &StepCx, id: &str, row: BuildRow) -> Arc<crate::progress::Progress> {
        let progress = self.0.running.begin(id);
        let fresh = |caller: Caller| Cx::new(cx.ports().clone(), cx.place().clone(), caller);
        let service = fresh(Caller::Service {
            principal: "codebuild.amazonaws.com".to_owned(),
            account: cx.place().account.clone(),
            source_arn: row.build.project_name.as_deref().map(|name| project_arn(cx.place(), name)),
        });
        let runner = Runner {
            cx: fresh(cx.caller().clone()),
            service,
            again: cx.memo().is_some() || row.build.phases.as_ref().is_some_and(|phases| phases.len() > 2),
            row,
            progress: progress.clone(),
            credentials: self.0.credentials.clone(),
        };
        let (announce, id, told) = (fresh(cx.caller().clone()), id.to_owned(), progress.clone());
        let busy = cx.clock().busy();
        tokio::spawn(async move {
            let status = {
                let _busy = busy;
                let teller = tokio::spawn(tell(announce.clone(), id.clone()));
                let status = runner.run().await;
                teller.abort();
                status
            };
            told.finish(status);
            nudge(&announce, &id).await;
        });
        progress
    }
}

/// While a build runs, its step looks about twice a second, so that phases show when they begin.
async fn tell(cx: Cx, id: String) {
    loop {
        tidegate_core::wall::pause(std::time::Duration::from_millis(500)).await;
        nudge(&cx, &id).await;
    }
}

async fn nudge(cx: &Cx, id: &str) {
    let topic = progress_topic(id);
    let nudged = cx.store().write(move |tx| {
        tx.nudge(topic);
        Ok(())
    });
    if let Err(failure) = nudged.await {
        tracing::error!(?failure, "a build's progress could not be announced");
    }
}

fn progress_topic(id: &str) -> String {
    format!("build-progress\t{id}")
}

/// The phases that `StartBuild` itself passed; those of a lost jail are told again by the next one.
fn phases_before(row: &BuildRow) -> Vec<BuildPhase> {
    let told = |phase: &&BuildPhase| {
        matches!(phase.phase_type, Some(BuildPhaseType::Submitted | BuildPhaseType::Queued))
    };
    row.build.phases.iter().flatten().filter(told).cloned().collect()
}

/// Writes down a build that could not run: its role cannot be assumed, or the engine failed it.
struct SettleBuild;

#[async_trait]
impl Step for SettleBuild {
    fn name(&self) -> &'static str {
        SETTLE
    }

    async fn advance(&self, cx: &StepCx, input: &Value) -> Progress {
        let (id, key) = match given(cx, input) {
            Ok(found) => found,
            Err(reason) => return Progress::failed(reason),
        };
        let state = match cx
            .read(|rows| plan_view(rows, cx.plan()))
            .and_then(|view| view.map(|v| v.state()).transpose())
        {
            Ok(state) => state,
            Err(fault) => return fault.into(),
        };
        let reason = match state.as_ref().map(|state| state.status("run")) {
            Some(Status::Failed(reason)) => reason.clone(),
            _ => "the build did not run".to_owned(),
        };
        let now = cx.clock().now();
        Progress::done(Value::Null).and(move |tx| {
            let Some(mut row) = tx.get(&BUILDS, &key)? else { return Ok(()) };
            let mut phases = phases_before(&row);
            phases.push(BuildPhase {
                phase_type: Some(BuildPhaseType::Provisioning),
                phase_status: Some(StatusType::Failed),
                start_time: row.build.start_time,
                end_time: Some(now),
                duration_in_seconds: Some(0),
                contexts: Some(vec![PhaseContext {
                    status_code: Some("CLIENT_ERROR".to_owned()),
                    message: Some(reason),
                }]),
            });
            phases.push(BuildPhase {
                phase_type: Some(BuildPhaseType::Completed),
                start_time: Some(now),
                ..BuildPhase::default()
            });
            row.build.phases = Some(phases);
            row.build.current_phase = Some("COMPLETED".to_owned());
            row.build.build_status = Some(StatusType::Failed);
            row.build.build_complete = Some(true);
            row.build.end_time = Some(now);
            tx.put(&BUILDS, &key, &row)?;
            tx.nudge(topic(&id));
            Ok(())
        })
    }
}

fn given(cx: &StepCx, input: &Value) -> Result<(String, tidegate_store::Key), String> {
    let given: Given =
        serde_json::from_value(input.clone()).map_err(|error| format!("the step's input: {error}"))?;
    let key = build_key(cx.place(), &given.build_id);
    Ok((given.build_id, key))
}
