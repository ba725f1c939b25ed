//! `tidegate access`: the decisions of IAM.

use tidegate_api::tidegate::{Decision, ListDecisions, ListDecisionsInput};

use crate::cli::Stop;
use crate::client::Client;
use crate::home::Home;
use crate::say::Say;

/// Lists decisions, newest first.
pub async fn run(
    home: &Home,
    say: &Say,
    principal: Option<String>,
    action: Option<String>,
    denied: bool,
) -> Result<(), Stop> {
    let client = Client::of_running(home).await?;
    let input = ListDecisionsInput {
        principal_arn: principal,
        action,
        decision: denied.then(|| "Deny".to_owned()),
        ..ListDecisionsInput::default()
    };
    let decisions = client.call::<ListDecisions>(input).await?.decisions;
    if decisions.is_empty() {
        say.line("no decisions match");
    }
    let why = |one: &Decision| match &one.policy_id {
        Some(id) => format!("{} ({id})", one.reason),
        None => one.reason.clone(),
    };
    let row = |one: &Decision| {
        let who = (one.principal_arn.clone(), one.action.clone(), one.resource.clone());
        vec![one.time.iso8601(), one.decision.clone(), who.0, who.1, who.2, why(one)]
    };
    let rows: Vec<_> = decisions.iter().map(row).collect();
    say.records(&["time", "decision", "who", "action", "resource", "why"], &rows, &decisions);
    Ok(())
}
