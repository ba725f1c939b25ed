//! Long waits cost no time of the reader's: the clock moves from look to look.

use std::time::Duration;

use tidegate_api::codedeploy::*;
use tidegate_core::clock::Kind;
use tidegate_core::{Clock, wall};

use crate::World;
use crate::sim::{ALL_EVENTS, START, Settings, Sim};

/// How often alarms are read.
const LOOK: u64 = 10;
/// How much slower a build without optimisation may be, on a machine that does other things too.
const SLOWER: u64 = if cfg!(debug_assertions) { 10 } else { 1 };

#[test]
fn a_hundred_minutes_pass_in_two_seconds() {
    let sim = Sim::new(1);
    let settings = Settings {
        config: "CodeDeployDefault.LambdaLinear10PercentEvery10Minutes",
        alarms: true,
        events: ALL_EVENTS.to_vec(),
    };
    sim.group("group", &settings);
    let watch = wall::Stopwatch::start();
    let (id, began) = (sim.deploy("group", 1, 2, &[]).unwrap(), sim.now());
    let mut percents = vec![percent(&sim, &id)];
    for _ in 0..600 {
        sim.pass(LOOK);
        if (sim.now().millis() - began.millis()) % 600_000 == 0 {
            percents.push(percent(&sim, &id));
        }
    }
    let took = watch.elapsed();
    assert_eq!(percents, [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 100]);
    let info = sim.info(&id);
    assert_eq!(info.status, Some(DeploymentStatus::Succeeded));
    assert_eq!(info.complete_time.unwrap().millis() - info.start_time.unwrap().millis(), 6_000_000);
    // Looks that find nothing are not in the journal: a beginning, each step's two or three entries, and an end.
    assert!(sim.journal(&id).len() < 45, "{}", sim.journal(&id).len());
    eprintln!("{took:?}");
    assert!(took.as_secs() < 2 * SLOWER, "{took:?}");
}

fn percent(sim: &Sim, id: &str) -> i64 {
    let function = sim.target(id).lambda_function_info.unwrap();
    (function.target_version_weight.unwrap() * 100.0).round() as i64
}

#[test]
fn an_hour_of_silence_passes_in_a_second() {
    let sim = Sim::new(1);
    let settings =
        Settings { config: "CodeDeployDefault.LambdaAllAtOnce", alarms: true, events: ALL_EVENTS.to_vec() };
    sim.group("group", &settings);
    let watch = wall::Stopwatch::start();
    let id = sim.deploy("group", 1, 2, &["BeforeAllowTraffic"]).unwrap();
    for _ in 0..359 {
        sim.pass(LOOK);
    }
    assert_eq!(sim.info(&id).status, Some(DeploymentStatus::InProgress));
    sim.pass(LOOK);
    let took = watch.elapsed();
    let info = sim.info(&id);
    assert_eq!(info.status, Some(DeploymentStatus::Failed));
    assert_eq!(info.error_information.unwrap().code, Some(ErrorCode::HookExecutionFailure));
    let events = sim.target(&id).lifecycle_events.unwrap();
    let code = events[1].diagnostics.as_ref().unwrap().error_code.clone();
    assert_eq!(code, Some(LifecycleErrorCode::ScriptTimedOut));
    assert_eq!(sim.gate.log(), ["live 1 "]);
    eprintln!("{took:?}");
    assert!(took.as_secs() < SLOWER, "{took:?}");
}

/// Plays a deployment with an alarm on a clock that jumps by itself; says how long it took, in wall and in clock time.
async fn on_an_automatic_clock(config: &str, hook: bool) -> (DeploymentInfo, Duration, i64) {
    let clock = Clock::of(Kind::SimAuto, START, START);
    let driven = clock.clone();
    let driving = tokio::spawn(async move { driven.drive().await });
    let world = World::on(clock, true).await;
    let config = UpdateDeploymentGroupInput {
        application_name: "app".into(),
        current_deployment_group_name: "group".into(),
        deployment_config_name: Some(config.into()),
        ..Default::default()
    };
    world.call::<UpdateDeploymentGroup>(config).await.unwrap();
    let watch = wall::Stopwatch::start();
    let id = world.deploy(hook).await.unwrap();
    let info = world.ended(&id).await;
    let took = watch.elapsed();
    driving.abort();
    let passed = info.complete_time.unwrap().millis() - info.create_time.unwrap().millis();
    eprintln!("{config:?}: {took:?}", config = info.deployment_config_name);
    (info, took, passed)
}

#[tokio::test]
async fn an_automatic_clock_jumps_a_hundred_minutes_in_two_seconds() {
    let config = "CodeDeployDefault.LambdaLinear10PercentEvery10Minutes";
    let (info, took, passed) = on_an_automatic_clock(config, false).await;
    assert_eq!(info.status, Some(DeploymentStatus::Succeeded));
    assert_eq!(passed, 6_000_000);
    assert!(took.as_secs() < 2 * SLOWER, "{took:?}");
}

#[tokio::test]
async fn an_automatic_clock_jumps_an_hour_of_silence_in_a_second() {
    let (info, took, passed) = on_an_automatic_clock("CodeDeployDefault.LambdaAllAtOnce", true).await;
    assert_eq!(info.error_information.unwrap().code, Some(ErrorCode::HookExecutionFailure));
    assert_eq!(passed, 3_600_000);
    assert!(took.as_secs() < SLOWER, "{took:?}");
}
