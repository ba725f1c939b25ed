//! `tidegate access`: the decisions of IAM.

use comfy_table::Table;
use tidegate_api::tidegate::{ListDecisions, ListDecisionsInput};

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
    let mut table = Table::new();
    table.set_header(["time", "decision", "who", "action", "resource", "why"]);
    for one in &decisions {
        table.add_row([
            one.time.iso8601(),
            one.decision.clone(),
            one.principal_arn.clone(),
            one.action.clone(),
            one.resource.clone(),
            one.policy_id.as_ref().map_or_else(|| one.reason.clone(), |id| format!("{} ({id})", one.reason)),
        ]);
    }
    let text = if decisions.is_empty() { "no decisions match".to_owned() } else { table.to_string() };
    say.data(text, &decisions);
    Ok(())
}
