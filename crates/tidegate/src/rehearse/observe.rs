//! How a scenario stands, as the engine's own API shows it.

use std::time::Duration;

use anyhow::{Context, Result};
use tidegate_api::cloudformation::{DescribeStacks, DescribeStacksInput};
use tidegate_api::cloudwatch::{DescribeAlarms, DescribeAlarmsInput};
use tidegate_api::codedeploy::{
    DeploymentInfo, GetDeployment, GetDeploymentInput, ListDeployments, ListDeploymentsInput,
};
use tidegate_api::codepipeline::{GetPipelineExecution, GetPipelineExecutionInput};
use tidegate_api::lambda::{GetAlias, GetAliasRequest};
use tidegate_api::tidegate::{GetVerdict, GetVerdictInput, VerdictOutcome};
use tidegate_core::wall;
use tidegate_rehearsal::{AliasEnding, DeploymentEnding, Ending};

use super::setup::{Alias, Prepared};
use crate::client::Client;

/// How often is looked, on the machine's clock: the engine's own jumps meanwhile.
const LOOK: Duration = Duration::from_millis(25);
/// A release that has not ended after this much of the machine's time is stuck.
const STUCK: Duration = Duration::from_secs(120);

/// Waits until the execution has ended and no deployment runs; returns all the same where that never comes.
pub async fn until_settled(client: &Client, prepared: &Prepared) -> Result<()> {
    let watch = wall::Stopwatch::start();
    while watch.elapsed() < STUCK {
        let status = execution(client, prepared).await?;
        if !matches!(status.as_str(), "InProgress" | "Stopping" | "") {
            let deployments = deployments(client).await?;
            if deployments.iter().all(has_ended) {
                return Ok(());
            }
        }
        wall::pause(LOOK).await;
    }
    Ok(())
}

/// How everything stands now.
pub async fn ending(client: &Client, prepared: &Prepared, since: i64) -> Result<Ending> {
    let mut aliases = Vec::new();
    for alias in &prepared.aliases {
        aliases.push(alias_ending(client, alias).await?);
    }
    let mut verdict: Option<VerdictOutcome> = None;
    for alias in &prepared.aliases {
        if let Some(said) = outcome(client, alias).await? {
            verdict = Some(verdict.map_or_else(|| said.clone(), |known| worse(known, said.clone())));
        }
    }
    let alarms = client.call::<DescribeAlarms>(DescribeAlarmsInput::default()).await?;
    let alarms = alarms
        .metric_alarms
        .unwrap_or_default()
        .into_iter()
        .filter_map(|alarm| Some((alarm.alarm_name?, alarm.state_value?.to_string())))
        .collect();
    Ok(Ending {
        execution: execution(client, prepared).await?,
        stack: stack(client, &prepared.stack).await?,
        aliases,
        deployments: deployments(client)
            .await?
            .into_iter()
            .filter(|one| one.create_time.is_some_and(|at| at.millis() >= since))
            .map(deployment_ending)
            .collect(),
        alarms,
        verdict: verdict.map(|verdict| verdict.to_string()),
        ..Ending::default()
    })
}

/// When the first deployment of the release failed.
pub async fn first_failure(client: &Client, prepared: &Prepared) -> Result<Option<i64>> {
    let execution_failed = execution(client, prepared).await? == "Failed";
    let failed = deployments(client).await?.into_iter().filter(|one| status(one) != "Succeeded");
    let at = failed.filter_map(|one| one.complete_time).map(|at| at.millis()).min();
    Ok(at.filter(|_| execution_failed))
}

async fn execution(client: &Client, prepared: &Prepared) -> Result<String> {
    let input = GetPipelineExecutionInput {
        pipeline_name: prepared.pipeline.clone(),
        pipeline_execution_id: prepared.execution.clone(),
    };
    let found = client.call::<GetPipelineExecution>(input).await?.pipeline_execution;
    Ok(found.and_then(|found| found.status).map(|status| status.to_string()).unwrap_or_default())
}

async fn stack(client: &Client, name: &str) -> Result<String> {
    let input = DescribeStacksInput { stack_name: Some(name.to_owned()), ..Default::default() };
    let stacks = client.call::<DescribeStacks>(input).await?.stacks.unwrap_or_default();
    Ok(stacks.first().map(|stack| stack.stack_status.to_string()).unwrap_or_default())
}

/// The aliases as they serve now.
pub async fn alias_ending(client: &Client, alias: &Alias) -> Result<AliasEnding> {
    let input = GetAliasRequest {
        function_name: alias.function_arn.clone(),
        name: alias.name.rsplit(':').next().unwrap_or_default().to_owned(),
    };
    let shown = client.call::<GetAlias>(input).await?;
    let weights = shown.routing_config.and_then(|routing| routing.additional_version_weights);
    Ok(AliasEnding {
        name: alias.name.clone(),
        old: alias.version.clone(),
        version: shown.function_version.context("an alias points nowhere")?,
        weights: weights.unwrap_or_default(),
    })
}

/// What the sequential test says of an alias; nothing of one that never had two versions.
async fn outcome(client: &Client, alias: &Alias) -> Result<Option<VerdictOutcome>> {
    let input = GetVerdictInput {
        function_name: alias.function_arn.clone(),
        name: alias.name.rsplit(':').next().unwrap_or_default().to_owned(),
    };
    match client.call::<GetVerdict>(input).await {
        Ok(said) => Ok(Some(said.outcome)),
        Err(failure) if failure.is("ResourceNotFoundException") => Ok(None),
        Err(failure) => Err(failure.into()),
    }
}

/// Of two outcomes the one that asks for more care.
fn worse(one: VerdictOutcome, other: VerdictOutcome) -> VerdictOutcome {
    let care = |outcome: &VerdictOutcome| match outcome {
        VerdictOutcome::NoEvidenceOfHarm => 0,
        VerdictOutcome::Inconclusive => 1,
        _ => 2,
    };
    if care(&other) > care(&one) { other } else { one }
}

/// Every deployment there is, oldest first.
pub async fn deployments(client: &Client) -> Result<Vec<DeploymentInfo>> {
    let listed = client.call::<ListDeployments>(ListDeploymentsInput::default()).await?;
    let mut found = Vec::new();
    for deployment_id in listed.deployments.unwrap_or_default() {
        let shown = client.call::<GetDeployment>(GetDeploymentInput { deployment_id }).await?;
        found.extend(shown.deployment_info);
    }
    found.sort_by_key(|info| info.create_time.map(|at| at.millis()));
    Ok(found)
}

fn status(info: &DeploymentInfo) -> &str {
    info.status.as_ref().map_or("", |status| status.as_str())
}

fn has_ended(info: &DeploymentInfo) -> bool {
    matches!(status(info), "Succeeded" | "Failed" | "Stopped")
}

fn deployment_ending(info: DeploymentInfo) -> DeploymentEnding {
    DeploymentEnding {
        id: info.deployment_id.clone().unwrap_or_default(),
        status: status(&info).to_owned(),
        error: info.error_information.as_ref().map(|error| {
            let code = error.code.as_ref().map_or("", |code| code.as_str());
            format!("{code}: {}", error.message.as_deref().unwrap_or_default())
        }),
        creator: info.creator.as_ref().map(|creator| creator.as_str().to_owned()).unwrap_or_default(),
    }
}
