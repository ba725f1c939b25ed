//! What alarms do to a deployment: before it starts, while it runs, unreadable, and overridden.

use tidegate_api::codedeploy::*;

use crate::sim::{ALL_EVENTS, Settings, Sim, deployment};

const CANARY: &str = "CodeDeployDefault.LambdaCanary10Percent5Minutes";

fn canary(sim: &Sim) {
    sim.group("group", &Settings { config: CANARY, alarms: true, events: ALL_EVENTS.to_vec() });
}

fn ignoring(ignores: bool) -> AlarmConfiguration {
    AlarmConfiguration {
        enabled: Some(true),
        ignore_poll_alarm_failure: Some(ignores),
        alarms: Some(vec![Alarm { name: Some("errors".into()) }]),
    }
}

/// A deployment whose own alarm configuration takes the place of its group's.
fn overriding(sim: &Sim, alarms: AlarmConfiguration) -> String {
    let input = CreateDeploymentInput {
        override_alarm_configuration: Some(alarms),
        ..deployment("group", 1, 2, &[])
    };
    let made = sim.call::<CreateDeployment>(input).unwrap();
    sim.settle();
    made.deployment_id.unwrap()
}

fn code(info: &DeploymentInfo) -> Option<ErrorCode> {
    info.error_information.as_ref().and_then(|error| error.code.clone())
}

#[test]
fn an_alarm_that_is_red_before_the_start_leaves_nothing_to_roll_back() {
    let sim = Sim::new(1);
    canary(&sim);
    sim.gate.alarm("ALARM");
    let info = sim.info(&sim.deploy("group", 1, 2, &[]).unwrap());
    assert_eq!(
        (info.status.clone(), code(&info)),
        (Some(DeploymentStatus::Failed), Some(ErrorCode::AlarmActive))
    );
    let rollback = info.rollback_info.unwrap();
    assert!(rollback.rollback_message.unwrap().contains("cannot be rolled back"));
    assert!(rollback.rollback_deployment_id.is_none() && sim.gate.log().is_empty());
}

#[test]
fn an_override_ships_the_fix_while_the_alarm_is_red() {
    let sim = Sim::new(1);
    canary(&sim);
    sim.gate.alarm("ALARM");
    let id = overriding(&sim, AlarmConfiguration { enabled: Some(false), ..Default::default() });
    sim.pass(300);
    assert_eq!(sim.info(&id).status, Some(DeploymentStatus::Succeeded));
}

#[test]
fn alarms_that_cannot_be_read_stop_it_unless_that_is_to_be_ignored() {
    let causes: [fn(&Sim); 2] =
        [|sim| sim.gate.refuse("DescribeAlarms", "AccessDenied", 403), |sim| sim.gate.alarm("DELETED")];
    for cause in causes {
        for ignores in [false, true] {
            let sim = Sim::new(1);
            canary(&sim);
            let id = overriding(&sim, ignoring(ignores));
            cause(&sim);
            sim.pass(10);
            sim.pass(290);
            let info = sim.info(&id);
            let succeeded = info.status == Some(DeploymentStatus::Succeeded);
            assert_eq!(succeeded, ignores, "{info:#?}");
            if !ignores {
                assert!(info.rollback_info.unwrap().rollback_deployment_id.is_some());
                assert_eq!(sim.gate.alias(), ("1".to_owned(), None));
            }
        }
    }
}

#[test]
fn a_lack_of_data_is_no_alarm() {
    let sim = Sim::new(1);
    canary(&sim);
    sim.gate.alarm("INSUFFICIENT_DATA");
    let id = sim.deploy("group", 1, 2, &[]).unwrap();
    sim.pass(300);
    assert_eq!(sim.info(&id).status, Some(DeploymentStatus::Succeeded));
}

#[test]
fn a_red_alarm_stops_it_while_a_hook_is_awaited() {
    let sim = Sim::new(1);
    canary(&sim);
    let id = sim.deploy("group", 1, 2, &["BeforeAllowTraffic"]).unwrap();
    sim.gate.alarm("ALARM");
    sim.pass(10);
    let info = sim.info(&id);
    assert_eq!(info.status, Some(DeploymentStatus::Stopped));
    let execution = sim.gate.execution().unwrap();
    let late = sim.verdict(&id, &execution, LifecycleEventStatus::Succeeded).unwrap_err();
    assert_eq!(crate::sim::code(late), "LifecycleEventAlreadyCompletedException");
}

#[test]
fn a_role_that_may_not_move_the_alias_fails_with_the_code_of_that() {
    let sim = Sim::new(1);
    canary(&sim);
    sim.gate.refuse("UpdateAlias", "AccessDeniedException", 403);
    let info = sim.info(&sim.deploy("group", 1, 2, &[]).unwrap());
    assert_eq!(code(&info), Some(ErrorCode::IamRolePermissions));
    let back = sim.info(&info.rollback_info.unwrap().rollback_deployment_id.unwrap());
    // A rollback that fails is not rolled back in turn.
    assert_eq!(back.status, Some(DeploymentStatus::Failed));
    assert!(back.rollback_info.unwrap().rollback_deployment_id.is_none());
}
