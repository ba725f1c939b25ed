//! A promoted deployment waits for nothing but its hooks, and looks at its alarms as before.

use tidegate_api::codedeploy::{DeploymentStatus, ErrorCode};
use tidegate_api::tidegate::{PromoteDeployment, PromoteDeploymentInput};
use tidegate_core::Failure;

use crate::sim::{ALL_EVENTS, Settings, Sim, code};

fn linear() -> (Sim, String) {
    let sim = Sim::new(1);
    let settings = Settings {
        config: "CodeDeployDefault.LambdaLinear10PercentEvery10Minutes",
        alarms: true,
        events: ALL_EVENTS.to_vec(),
    };
    sim.group("group", &settings);
    let id = sim.deploy("group", 1, 2, &[]).unwrap();
    sim.settle();
    (sim, id)
}

fn promote(sim: &Sim, id: &str) -> Result<(), Failure> {
    let input = PromoteDeploymentInput { deployment_id: id.to_owned() };
    sim.call::<PromoteDeployment>(input).map(|_| ())
}

#[test]
fn the_rest_of_the_traffic_moves_at_once() {
    let (sim, id) = linear();
    assert_eq!(sim.gate.log(), ["live 1 2=0.1"]);
    let began = sim.now();
    promote(&sim, &id).unwrap();
    sim.settle();
    assert_eq!(sim.info(&id).status, Some(DeploymentStatus::Succeeded));
    assert_eq!(sim.now(), began, "no time passed");
    assert_eq!(sim.gate.log().len(), 10, "each move was made: {:?}", sim.gate.log());
    assert_eq!(sim.gate.alias(), ("2".to_owned(), None));
    assert_eq!(code(promote(&sim, &id).unwrap_err()), "DeploymentAlreadyCompletedException");
    assert_eq!(code(promote(&sim, "d-000000000").unwrap_err()), "DeploymentDoesNotExistException");
}

#[test]
fn a_red_alarm_still_stops_it() {
    let (sim, id) = linear();
    sim.gate.alarm("ALARM");
    promote(&sim, &id).unwrap();
    sim.settle();
    let info = sim.info(&id);
    assert_eq!(info.status, Some(DeploymentStatus::Stopped));
    assert_eq!(info.error_information.unwrap().code, Some(ErrorCode::AlarmActive));
    assert_eq!(sim.gate.alias(), ("1".to_owned(), None));
}
