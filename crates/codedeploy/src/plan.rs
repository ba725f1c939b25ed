//! The plan of a deployment.

use serde::{Deserialize, Serialize};
use serde_json::json;
use tidegate_core::{Caller, Place};
use tidegate_flow::{Acting, Node, Plan, StepNode};

use crate::appspec::{AFTER, BEFORE};
use crate::lifecycle::{ALLOW, END, START};
use crate::rows::{DeploymentRow, plan_id};
use crate::steps;
use crate::traffic::Shift;

/// The service that assumes a group's role.
pub const PRINCIPAL: &str = "codedeploy.amazonaws.com";

/// What a step of a deployment is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// The deployment.
    pub deployment: String,
    /// The lifecycle event that the step belongs to.
    pub event: String,
    /// The move of traffic, for a step that makes one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shift: Option<Shift>,
    /// Whether the event ends with this step.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub last: bool,
}

/// The plan of a deployment that moves traffic in `shifts`; a rollback has one move and runs no hooks.
pub fn of_deployment(place: &Place, on_behalf_of: Caller, row: &DeploymentRow, shifts: &[Shift]) -> Plan {
    let (application, group) = row.group();
    let mut acting = Acting::role(PRINCIPAL, on_behalf_of.clone(), &row.service_role_arn, row.id());
    acting.source_arn =
        Some(place.arn("codedeploy", format!("deploymentgroup:{application}/{group}")).to_string());
    let body = Node::Sequence(nodes(row.id(), shifts));
    // The end of a failed deployment must be reached even where its role can no longer be assumed, and calls nobody.
    let handler = Node::Step(StepNode {
        id: "settle_failure".to_owned(),
        step: steps::SETTLE_FAILURE.to_owned(),
        input: json!(told(row.id(), END)),
        acting: Some(Acting::asker(PRINCIPAL, on_behalf_of)),
    });
    Plan {
        id: plan_id(place, row.id()),
        kind: "codedeploy.deployment".to_owned(),
        place: place.clone(),
        acting,
        root: Node::OnFailure { body: Box::new(body), handler: Box::new(handler) },
    }
}

fn nodes(deployment: &str, shifts: &[Shift]) -> Vec<Node> {
    let plain = |event: &str, step: &str| Node::step(event, step, json!(told(deployment, event)));
    let mut nodes = vec![plain(START, steps::BEGIN_DEPLOYMENT), plain(BEFORE, steps::RUN_HOOK)];
    nodes.extend(shifts.iter().enumerate().map(|(index, shift)| {
        let last = index + 1 == shifts.len();
        let told = Told { shift: Some(*shift), last, ..told(deployment, ALLOW) };
        Node::step(format!("{ALLOW}-{}", index + 1), steps::SHIFT_TRAFFIC, json!(told))
    }));
    nodes.extend([plain(AFTER, steps::RUN_HOOK), plain(END, steps::COMPLETE_DEPLOYMENT)]);
    nodes
}

fn told(deployment: &str, event: &str) -> Told {
    Told { deployment: deployment.to_owned(), event: event.to_owned(), shift: None, last: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_canary_is_start_hook_two_moves_hook_end() {
        let shifts = [Shift { percent: 10, wait_seconds: 300 }, Shift { percent: 100, wait_seconds: 0 }];
        let lines: Vec<String> = nodes("d-1", &shifts)
            .iter()
            .flat_map(Node::steps)
            .map(|step| format!("{} {} {}", step.id, step.step, step.input))
            .collect();
        // If you are here because this failed: the plan is stored, so a change needs a new step name, not an edit.
        assert_eq!(
            lines,
            [
                r#"Start codedeploy.begin_deployment {"deployment":"d-1","event":"Start"}"#,
                r#"BeforeAllowTraffic codedeploy.run_hook {"deployment":"d-1","event":"BeforeAllowTraffic"}"#,
                r#"AllowTraffic-1 codedeploy.shift_traffic {"deployment":"d-1","event":"AllowTraffic","shift":{"percent":10,"wait_seconds":300}}"#,
                r#"AllowTraffic-2 codedeploy.shift_traffic {"deployment":"d-1","event":"AllowTraffic","shift":{"percent":100,"wait_seconds":0},"last":true}"#,
                r#"AfterAllowTraffic codedeploy.run_hook {"deployment":"d-1","event":"AfterAllowTraffic"}"#,
                r#"End codedeploy.complete_deployment {"deployment":"d-1","event":"End"}"#,
            ]
        );
    }
}
