//! `tidegate abort`: stops a deployment and returns its traffic, by AWS's own StopDeployment.

use std::time::Duration;

use serde_json::json;
use tidegate_api::codedeploy::{
    DeploymentInfo, DeploymentStatus, GetDeployment, GetDeploymentInput, ListDeployments,
    ListDeploymentsInput, StopDeployment, StopDeploymentInput,
};
use tidegate_core::wall;

use crate::cli::Stop;
use crate::client::Client;
use crate::home::Home;
use crate::say::Say;

/// How long the end of what was asked for is waited for.
pub const PATIENCE: Duration = Duration::from_secs(60);
/// How often it is looked for.
pub const LOOK: Duration = Duration::from_millis(200);

/// Stops the named deployment, or the only one under way, and waits until its traffic has returned.
pub async fn run(home: &Home, say: &Say, named: Option<String>) -> Result<(), Stop> {
    let client = Client::of_running(home).await?;
    let id = under_way(&client, named).await?;
    let input = StopDeploymentInput { deployment_id: id.clone(), auto_rollback_enabled: Some(true) };
    client.call::<StopDeployment>(input).await?;
    say.line(format!("asked {id} to stop and to roll back"));
    let info = ended(&client, &id).await?;
    if info.status != Some(DeploymentStatus::Stopped) {
        return Err(Stop::No(format!("{id} ended {} before it could be stopped", status(&info))));
    }
    let back = info.rollback_info.and_then(|back| back.rollback_deployment_id);
    let Some(back) = back else {
        say.data(
            format!("{id} is Stopped; no traffic had moved"),
            &json!({"deployment": id, "status": "Stopped", "rollback": null}),
        );
        return Ok(());
    };
    let undone = ended(&client, &back).await?;
    let rollback = json!({"deployment": back, "status": status(&undone)});
    say.data(
        format!("{id} is Stopped; its rollback {back} is {}", status(&undone)),
        &json!({"deployment": id, "status": "Stopped", "rollback": rollback}),
    );
    if undone.status == Some(DeploymentStatus::Succeeded) {
        return Ok(());
    }
    say.hint(&format!("tidegate explain {back}"));
    Err(Stop::No(format!("the traffic of {id} has not returned")))
}

/// The deployment that is meant: the named one, or the only one under way.
pub async fn under_way(client: &Client, named: Option<String>) -> Result<String, Stop> {
    if let Some(named) = named {
        return Ok(named);
    }
    use DeploymentStatus::{Baking, Created, InProgress, Queued, Ready};
    let input = ListDeploymentsInput {
        include_only_statuses: Some(vec![Created, Queued, InProgress, Baking, Ready]),
        ..ListDeploymentsInput::default()
    };
    let all = client.call::<ListDeployments>(input).await?.deployments.unwrap_or_default();
    match all.as_slice() {
        [one] => Ok(one.clone()),
        [] => Err(Stop::No("no deployment is under way".to_owned())),
        several => Err(Stop::No(format!("say which deployment: {}", several.join(", ")))),
    }
}

/// What `GetDeployment` says.
pub async fn deployment(client: &Client, id: &str) -> Result<DeploymentInfo, Stop> {
    let input = GetDeploymentInput { deployment_id: id.to_owned() };
    Ok(client.call::<GetDeployment>(input).await?.deployment_info.unwrap_or_default())
}

/// Whether a deployment has ended.
pub fn has_ended(info: &DeploymentInfo) -> bool {
    use DeploymentStatus::{Failed, Stopped, Succeeded};
    matches!(info.status, Some(Failed | Stopped | Succeeded))
}

/// A deployment's status, in AWS's word.
pub fn status(info: &DeploymentInfo) -> String {
    info.status.as_ref().map(ToString::to_string).unwrap_or_default()
}

/// Waits until a deployment has ended.
async fn ended(client: &Client, id: &str) -> Result<DeploymentInfo, Stop> {
    let watch = wall::Stopwatch::start();
    loop {
        let info = deployment(client, id).await?;
        if has_ended(&info) {
            return Ok(info);
        }
        if watch.elapsed() >= PATIENCE {
            return Err(Stop::No(format!("{id} has not ended within {} seconds", PATIENCE.as_secs())));
        }
        wall::pause(LOOK).await;
    }
}
