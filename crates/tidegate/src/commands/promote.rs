//! `tidegate promote`: lets a deployment move the rest of its traffic now, without the pauses between.

use serde_json::json;
use tidegate_api::codedeploy::{
    DeploymentStatus, GetDeploymentTarget, GetDeploymentTargetInput, LambdaFunctionInfo,
    ListDeploymentTargets, ListDeploymentTargetsInput,
};
use tidegate_api::tidegate::{PromoteDeployment, PromoteDeploymentInput};
use tidegate_core::wall;

use super::abort::{LOOK, PATIENCE, deployment, has_ended, status, under_way};
use crate::cli::Stop;
use crate::client::Client;
use crate::home::Home;
use crate::say::Say;

/// Promotes the named deployment, or the only one under way, and waits until it has all of the traffic.
///
/// Its hooks still decide, and its alarms are read before each move.
pub async fn run(home: &Home, say: &Say, named: Option<String>) -> Result<(), Stop> {
    let client = Client::of_running(home).await?;
    let id = under_way(&client, named).await?;
    let input = PromoteDeploymentInput { deployment_id: id.clone() };
    client.call::<PromoteDeployment>(input).await?;
    say.line(format!("asked {id} to move the rest of its traffic now"));
    let watch = wall::Stopwatch::start();
    loop {
        let info = deployment(&client, &id).await?;
        let function = function(&client, &id).await?;
        let (status, weight) = (status(&info), function.target_version_weight.unwrap_or(0.0));
        let version = function.target_version.unwrap_or_default();
        if has_ended(&info) && info.status != Some(DeploymentStatus::Succeeded) {
            say.hint(&format!("tidegate explain {id}"));
            return Err(Stop::No(format!("{id} ended {status} before it had all of the traffic")));
        }
        if has_ended(&info) || weight >= 1.0 {
            say.data(
                format!("{id} is {status}; version {version} has all of the traffic"),
                &json!({"deployment": id, "status": status, "targetVersion": version, "targetVersionWeight": weight}),
            );
            return Ok(());
        }
        if watch.elapsed() >= PATIENCE {
            let percent = weight * 100.0;
            return Err(Stop::No(format!(
                "{id} is {status}, and version {version} has {percent:.0} % of the traffic after {} seconds: a hook that \
                 has not reported yet is waited for",
                PATIENCE.as_secs()
            )));
        }
        wall::pause(LOOK).await;
    }
}

async fn function(client: &Client, id: &str) -> Result<LambdaFunctionInfo, Stop> {
    let input = ListDeploymentTargetsInput { deployment_id: id.to_owned(), ..Default::default() };
    let targets = client.call::<ListDeploymentTargets>(input).await?.target_ids.unwrap_or_default();
    let Some(target_id) = targets.into_iter().next() else { return Ok(LambdaFunctionInfo::default()) };
    let input = GetDeploymentTargetInput { deployment_id: id.to_owned(), target_id };
    let target = client.call::<GetDeploymentTarget>(input).await?.deployment_target;
    Ok(target.and_then(|target| target.lambda_target?.lambda_function_info).unwrap_or_default())
}
