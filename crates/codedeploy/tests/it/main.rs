//! Deployments on a real store and driver, against a gate that plays Lambda and CloudWatch.
#![expect(clippy::unwrap_used, reason = "a test says what is wrong by panicking")]

mod alarms;
mod cuts;
mod gate;
mod interleavings;
mod model;
mod operations;
mod pace;
mod promote;
mod sim;
mod twice;

use std::sync::Arc;
use std::time::Duration;

use gate::FakeGate;
use tempfile::TempDir;
use tidegate_api::codedeploy::{self as api, *};
use tidegate_codedeploy::CodeDeploy;
use tidegate_core::clock::Kind;
use tidegate_core::{Caller, Clock, Cx, Failure, Handle, Ids, Place, Ports, Timestamp, wall};
use tidegate_flow::{Driver, Steps};
use tidegate_store::Store;

struct World {
    cx: Cx,
    gate: Arc<FakeGate>,
    _folder: TempDir,
}

impl World {
    async fn new(alarms: bool) -> Self {
        let start = Timestamp::from_millis(1_700_000_000_000);
        Self::on(Clock::of(Kind::Sim, start, start), alarms).await
    }

    async fn on(clock: Clock, alarms: bool) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = Arc::new(Store::open(folder.path()).unwrap());
        let ports = Arc::new(Ports::new(clock, Ids::seeded(1), "http://127.0.0.1:1").with(store));
        let gate = Arc::new(FakeGate::default());
        ports.hang_gate(gate.clone());
        let caller = Caller::Root { account: "123456789012".into() };
        let cx = Cx::new(ports, Place::new("123456789012", "us-east-1"), caller);
        let mut steps = Steps::default();
        tidegate_codedeploy::steps(&mut steps);
        let driver = Driver::new(cx.clone(), steps).unwrap();
        tokio::spawn(driver.run());
        let world = Self { cx, gate, _folder: folder };
        world.prepare(alarms).await;
        world
    }

    async fn prepare(&self, alarms: bool) {
        let application = CreateApplicationInput {
            application_name: "app".into(),
            compute_platform: Some(ComputePlatform::Lambda),
            ..Default::default()
        };
        self.call::<CreateApplication>(application).await.unwrap();
        let alarm = AlarmConfiguration {
            enabled: Some(true),
            alarms: Some(vec![Alarm { name: Some("errors".into()) }]),
            ..Default::default()
        };
        let events = ["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST"];
        let group = CreateDeploymentGroupInput {
            application_name: "app".into(),
            deployment_group_name: "group".into(),
            deployment_config_name: Some("CodeDeployDefault.LambdaCanary10Percent5Minutes".into()),
            service_role_arn: "arn:aws:iam::123456789012:role/deploy".into(),
            alarm_configuration: alarms.then_some(alarm),
            auto_rollback_configuration: Some(AutoRollbackConfiguration {
                enabled: Some(true),
                events: Some(events.map(AutoRollbackEvent::from).to_vec()),
            }),
            ..Default::default()
        };
        self.call::<CreateDeploymentGroup>(group).await.unwrap();
    }

    async fn call<O: tidegate_api::Operation>(&self, input: O::Input) -> Result<O::Output, Failure>
    where
        CodeDeploy: Handle<O>,
    {
        CodeDeploy.handle(&self.cx, input).await
    }

    async fn deploy(&self, hook: bool) -> Result<String, Failure> {
        let hooks = if hook { "\nHooks:\n  - BeforeAllowTraffic: CodeDeployHook_test" } else { "" };
        let content = format!(
            "version: 0.0\nResources:\n  - f:\n      Type: AWS::Lambda::Function\n      Properties:\n        Name: f\n        \
             Alias: live\n        CurrentVersion: \"1\"\n        TargetVersion: \"2\"{hooks}"
        );
        let input = CreateDeploymentInput {
            application_name: "app".into(),
            deployment_group_name: Some("group".into()),
            revision: Some(RevisionLocation {
                revision_type: Some(RevisionLocationType::AppSpecContent),
                app_spec_content: Some(AppSpecContent { content: Some(content), sha256: None }),
                ..Default::default()
            }),
            ..Default::default()
        };
        Ok(self.call::<CreateDeployment>(input).await?.deployment_id.unwrap())
    }

    async fn info(&self, id: &str) -> DeploymentInfo {
        let input = GetDeploymentInput { deployment_id: id.to_owned() };
        self.call::<api::GetDeployment>(input).await.unwrap().deployment_info.unwrap()
    }

    /// Waits for a status, in real time and with a bound; the clock stands still meanwhile.
    async fn until(&self, id: &str, status: DeploymentStatus) -> DeploymentInfo {
        for _ in 0..6000 {
            let info = self.info(id).await;
            if info.status.as_ref() == Some(&status) {
                return info;
            }
            wall::pause(Duration::from_millis(10)).await;
        }
        panic!("{id} is not {status} but {:#?}", self.info(id).await);
    }

    /// Waits for the end, whichever it is; for as long as a real canary may take.
    async fn ended(&self, id: &str) -> DeploymentInfo {
        for _ in 0..40_000 {
            let info = self.info(id).await;
            if info.complete_time.is_some() {
                return info;
            }
            wall::pause(Duration::from_millis(10)).await;
        }
        panic!("{id} does not end: {:#?}", self.info(id).await);
    }

    /// Waits until the first move is committed, and with it until when it waits.
    async fn until_canary(&self, id: &str) {
        for _ in 0..6000 {
            let input = GetDeploymentTargetInput { deployment_id: id.to_owned(), target_id: "f:live".into() };
            let target = self.call::<GetDeploymentTarget>(input).await.unwrap().deployment_target.unwrap();
            let function = target.lambda_target.unwrap().lambda_function_info.unwrap();
            if function.target_version_weight == Some(0.1) {
                return assert_eq!(self.gate.log(), ["live 1 2=0.1"]);
            }
            wall::pause(Duration::from_millis(10)).await;
        }
        panic!("no traffic has moved: {:?}", self.gate.log());
    }

    async fn verdict(&self, id: &str, status: LifecycleEventStatus) -> Result<(), Failure> {
        for _ in 0..6000 {
            if let Some(execution) = self.gate.execution() {
                let input = PutLifecycleEventHookExecutionStatusInput {
                    deployment_id: Some(id.to_owned()),
                    lifecycle_event_hook_execution_id: Some(execution),
                    status: Some(status),
                };
                return self.call::<PutLifecycleEventHookExecutionStatus>(input).await.map(|_| ());
            }
            wall::pause(Duration::from_millis(10)).await;
        }
        panic!("the hook was not invoked");
    }

    fn pass(&self, seconds: u64) {
        self.cx.clock().advance(Duration::from_secs(seconds)).unwrap();
    }
}

fn code(failure: Failure) -> String {
    match failure {
        Failure::Modeled(error) => error.code.into_owned(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_canary_waits_for_the_hook_and_then_for_the_clock() {
    let world = World::new(false).await;
    let id = world.deploy(true).await.unwrap();
    assert_eq!(code(world.deploy(false).await.unwrap_err()), "DeploymentLimitExceededException");
    world.verdict(&id, LifecycleEventStatus::Succeeded).await.unwrap();
    world.until_canary(&id).await;
    world.pass(299);
    assert_eq!(world.info(&id).await.status, Some(DeploymentStatus::InProgress));
    world.pass(1);
    let info = world.until(&id, DeploymentStatus::Succeeded).await;
    assert_eq!(world.gate.log(), ["live 1 2=0.1", "live 2 "]);
    assert_eq!(info.creator, Some(DeploymentCreator::User));
    let late = world.verdict(&id, LifecycleEventStatus::Failed).await.unwrap_err();
    assert_eq!(code(late), "LifecycleEventAlreadyCompletedException");
    let input = GetDeploymentTargetInput { deployment_id: id, target_id: "f:live".into() };
    let target = world.call::<GetDeploymentTarget>(input).await.unwrap().deployment_target.unwrap();
    let target = target.lambda_target.unwrap();
    assert_eq!(target.lambda_function_info.unwrap().target_version_weight, Some(1.0));
    let events = target.lifecycle_events.unwrap();
    assert!(events.iter().all(|event| event.status == Some(LifecycleEventStatus::Succeeded)), "{events:#?}");
}

#[tokio::test]
async fn a_failed_hook_moves_no_traffic_and_is_rolled_back_by_a_deployment() {
    let world = World::new(false).await;
    let id = world.deploy(true).await.unwrap();
    world.verdict(&id, LifecycleEventStatus::Failed).await.unwrap();
    let info = world.until(&id, DeploymentStatus::Failed).await;
    let error = info.error_information.unwrap();
    assert_eq!(error.code, Some(ErrorCode::HookExecutionFailure));
    assert!(error.message.unwrap().contains("CodeDeployHook_test"));
    let back = info.rollback_info.unwrap().rollback_deployment_id.unwrap();
    let back = world.until(&back, DeploymentStatus::Succeeded).await;
    assert_eq!(back.creator, Some(DeploymentCreator::CodeDeployRollback));
    assert_eq!(back.rollback_info.unwrap().rollback_triggering_deployment_id, Some(id));
    assert_eq!(world.gate.log(), ["live 1 "]);
}

#[tokio::test]
async fn no_verdict_within_an_hour_fails_the_hook() {
    let world = World::new(false).await;
    let id = world.deploy(true).await.unwrap();
    while world.gate.execution().is_none() {
        wall::pause(Duration::from_millis(10)).await;
    }
    // The wait is committed after the invocation, so the clock is moved until it is seen.
    world.pass(3600);
    let info = world.until(&id, DeploymentStatus::Failed).await;
    assert!(info.error_information.unwrap().message.unwrap().contains("3600 seconds"));
}

#[tokio::test]
async fn an_alarm_during_the_canary_returns_all_traffic() {
    let world = World::new(true).await;
    let id = world.deploy(false).await.unwrap();
    world.until_canary(&id).await;
    world.gate.alarm("ALARM");
    world.pass(10);
    let info = world.until(&id, DeploymentStatus::Stopped).await;
    assert_eq!(info.error_information.unwrap().code, Some(ErrorCode::AlarmActive));
    let back = info.rollback_info.unwrap().rollback_deployment_id.unwrap();
    world.until(&back, DeploymentStatus::Succeeded).await;
    assert_eq!(world.gate.log(), ["live 1 2=0.1", "live 1 "]);
}

#[tokio::test]
async fn an_alarm_before_the_start_fails_at_once() {
    let world = World::new(true).await;
    world.gate.alarm("ALARM");
    let id = world.deploy(false).await.unwrap();
    let info = world.until(&id, DeploymentStatus::Failed).await;
    assert!(info.error_information.unwrap().message.unwrap().contains("<errors>"));
    assert!(world.gate.log().is_empty());
}

#[tokio::test]
async fn a_stop_without_rollback_leaves_two_versions_and_the_next_deployment_fails() {
    let world = World::new(false).await;
    let id = world.deploy(false).await.unwrap();
    world.until_canary(&id).await;
    let input = StopDeploymentInput { deployment_id: id.clone(), auto_rollback_enabled: Some(false) };
    let answer = world.call::<StopDeployment>(input.clone()).await.unwrap();
    assert_eq!(answer.status, Some(StopStatus::Pending));
    let info = world.until(&id, DeploymentStatus::Stopped).await;
    assert_eq!(info.error_information.unwrap().code, Some(ErrorCode::ManualStop));
    assert!(info.rollback_info.is_none());
    let again = world.call::<StopDeployment>(input).await.unwrap_err();
    assert_eq!(code(again), "DeploymentAlreadyCompletedException");
    let next = world.deploy(false).await.unwrap();
    let info = world.until(&next, DeploymentStatus::Failed).await;
    assert_eq!(info.error_information.unwrap().code, Some(ErrorCode::InvalidLambdaConfiguration));
    assert_eq!(world.gate.log(), ["live 1 2=0.1"]);
}
