//! The worlds before the scenarios: one in which the old version is served, one in which the candidate waits.

use std::time::Duration;

use anyhow::{Context, Result, bail};
use tidegate_api::codepipeline::{
    DisableStageTransition, DisableStageTransitionInput, GetPipeline, GetPipelineExecution,
    GetPipelineExecutionInput, GetPipelineInput, GetPipelineState, GetPipelineStateInput,
    PipelineDeclaration, StageTransitionType, StartPipelineExecution, StartPipelineExecutionInput,
};
use tidegate_api::lambda::{GetAlias, GetAliasRequest};
use tidegate_core::wall;

use super::deploy_stage::DeployStage;
use super::run::Asked;
use super::same_again;
use super::servant::Servant;
use super::setup::{Alias, Prepared};
use super::source::Sources;
use super::worlds::{World, Worlds};
use crate::cli::Stop;
use crate::client::Client;
use crate::commands::up;
use crate::explain::{self, Answer};
use crate::say::Say;
use crate::template::Infrastructure;
use crate::watcher::Watcher;

const LOOK: Duration = Duration::from_millis(100);
/// How long a pipeline may take to notice a new commit: it looks every second or two.
const NOTICE: Duration = Duration::from_secs(30);

/// The world in which the candidate waits; prepared now, or by an earlier rehearsal of the same two trees.
pub async fn ready(
    say: &Say,
    asked: &Asked,
    worlds: &Worlds,
    sources: &Sources,
) -> Result<(World, Prepared), Stop> {
    let infrastructure = Infrastructure::find(sources.repository.folder())?;
    let base = worlds.base(&sources.served.tree, &fingerprint(&infrastructure.text));
    let ready = worlds.ready(&sources.served.tree, &sources.candidate.tree);
    if let (Some(prepared), Some(_)) = (ready.prepared()?, base.prepared()?) {
        say.line("both versions were built by an earlier rehearsal");
        sources.repository.point_to(&prepared.commit).await?;
        return Ok((ready, prepared));
    }
    let served = match base.prepared()? {
        Some(served) => served,
        None => serve_old(say, asked, &base, sources, &infrastructure).await?,
    };
    let prepared = build_candidate(say, asked, &base, &ready, &served, sources).await?;
    Ok((ready, prepared))
}

/// Releases the old version, all the way, and closes the stage that deploys behind it.
async fn serve_old(
    say: &Say,
    asked: &Asked,
    base: &World,
    sources: &Sources,
    infrastructure: &Infrastructure,
) -> Result<Prepared, Stop> {
    say.line("releasing the version that is served, into an engine of the rehearsal's own");
    base.clear()?;
    sources.repository.point_to(&sources.served.id).await?;
    let servant = Servant::start(base, asked.weak_sandbox).await?;
    let released = release_old(&servant.client, say, sources, infrastructure).await;
    servant.stop().await?;
    let prepared = released?;
    base.complete(&prepared)?;
    Ok(prepared)
}

async fn release_old(
    client: &Client,
    say: &Say,
    sources: &Sources,
    infrastructure: &Infrastructure,
) -> Result<Prepared, Stop> {
    let repository = &sources.repository;
    let id = format!("local/{}", repository.name());
    let stack = up::stack_name(repository);
    let parameters = infrastructure.fill(&repository.name(), &id, "main")?;
    up::bring_up(client, say, &stack, &infrastructure.text, parameters).await?;
    up::handshake(client, say, &stack, &id, &repository.url()).await?;
    let pipeline = up::pipeline_of(client, &stack).await?;
    if let Some(first) = Watcher::new(client, say, &pipeline).newest().await? {
        // The one that the pipeline's creation started: its connection was PENDING.
        ended(client, &pipeline, &first).await?;
    }
    let input = StartPipelineExecutionInput { name: pipeline.clone(), ..Default::default() };
    let started = client.call::<StartPipelineExecution>(input).await?.pipeline_execution_id;
    let execution = started.context("the execution has no id")?;
    let status = ended(client, &pipeline, &execution).await?;
    if status != "Succeeded" {
        return Err(failed(client, &execution, "the version that is served could not be released").await);
    }
    let stage = DeployStage::of(&declaration(client, &pipeline).await?)?;
    let input = DisableStageTransitionInput {
        pipeline_name: pipeline.clone(),
        stage_name: stage.name.clone(),
        transition_type: StageTransitionType::Inbound,
        reason: "rehearsal".to_owned(),
    };
    client.call::<DisableStageTransition>(input).await?;
    let aliases = aliases(client, say, &stage.stack).await?;
    if aliases.is_empty() {
        return Err(Stop::No(format!(
            "stack {} has no AWS::Lambda::Alias: there is no traffic to shift, and nothing to rehearse",
            stage.stack
        )));
    }
    Ok(Prepared {
        pipeline,
        execution,
        stage: stage.name,
        stack: stage.stack,
        aliases,
        commit: sources.served.id.clone(),
        same_again: false,
    })
}

/// Lets the pipeline build the candidate, which then waits in front of the stage that deploys.
async fn build_candidate(
    say: &Say,
    asked: &Asked,
    base: &World,
    ready: &World,
    served: &Prepared,
    sources: &Sources,
) -> Result<Prepared, Stop> {
    say.line("building the candidate");
    ready.fill_from(base, &[])?;
    sources.repository.point_to(&served.commit).await?;
    let servant = Servant::start(ready, asked.weak_sandbox).await?;
    let built = wait_in_front(&servant.client, say, served, sources).await;
    servant.stop().await?;
    let prepared = built?;
    ready.complete(&prepared)?;
    Ok(prepared)
}

async fn wait_in_front(
    client: &Client,
    say: &Say,
    served: &Prepared,
    sources: &Sources,
) -> Result<Prepared, Stop> {
    let watcher = Watcher::new(client, say, &served.pipeline);
    let before = watcher.newest().await?;
    sources.repository.point_to(&sources.candidate.id).await?;
    let noticed = watcher.next(before.as_deref(), NOTICE).await?;
    let execution = noticed.context("the pipeline did not notice the candidate's commit")?;
    while !is_waiting(client, served, &execution).await? {
        if status(client, &served.pipeline, &execution).await? == "Failed" {
            return Err(failed(client, &execution, "the candidate could not be built").await);
        }
        wall::pause(LOOK).await;
    }
    let stage = DeployStage::of(&declaration(client, &served.pipeline).await?)?;
    let mut prepared =
        Prepared { execution: execution.clone(), commit: sources.candidate.id.clone(), ..served.clone() };
    if same_again::set_apart(client, &stage, &served.pipeline, [&served.execution, &execution]).await? {
        say.line(
            "the candidate is what is served already: it is rehearsed as a new version of the same code",
        );
        prepared.aliases = aliases(client, say, &served.stack).await?;
        prepared.same_again = true;
    }
    Ok(prepared)
}

async fn is_waiting(client: &Client, served: &Prepared, execution: &str) -> Result<bool, Stop> {
    let state =
        client.call::<GetPipelineState>(GetPipelineStateInput { name: served.pipeline.clone() }).await?;
    let stages = state.stage_states.unwrap_or_default();
    Ok(stages.into_iter().any(|stage| {
        stage.stage_name.as_ref() == Some(&served.stage)
            && stage.inbound_execution.is_some_and(|waiting| waiting.pipeline_execution_id == execution)
    }))
}

async fn aliases(client: &Client, say: &Say, stack: &str) -> Result<Vec<Alias>, Stop> {
    let mut found = Vec::new();
    for arn in Watcher::new(client, say, "").resources(stack, "AWS::Lambda::Alias").await {
        let (function_arn, alias) = arn.rsplit_once(':').context("an alias's ARN names no alias")?;
        let input = GetAliasRequest { function_name: function_arn.to_owned(), name: alias.to_owned() };
        let shown = client.call::<GetAlias>(input).await?;
        let function = function_arn.rsplit(':').next().unwrap_or(function_arn);
        found.push(Alias {
            name: format!("{function}:{alias}"),
            function_arn: function_arn.to_owned(),
            version: shown.function_version.context("an alias points nowhere")?,
            arn,
        });
    }
    Ok(found)
}

async fn declaration(client: &Client, pipeline: &str) -> Result<PipelineDeclaration, Stop> {
    let input = GetPipelineInput { name: pipeline.to_owned(), ..Default::default() };
    let shown = client.call::<GetPipeline>(input).await?.pipeline;
    Ok(shown.context("the pipeline has no declaration")?)
}

async fn status(client: &Client, pipeline: &str, execution: &str) -> Result<String, Stop> {
    let input = GetPipelineExecutionInput {
        pipeline_name: pipeline.to_owned(),
        pipeline_execution_id: execution.to_owned(),
    };
    let found = client.call::<GetPipelineExecution>(input).await?.pipeline_execution;
    Ok(found.and_then(|found| found.status).map(|status| status.to_string()).unwrap_or_default())
}

async fn ended(client: &Client, pipeline: &str, execution: &str) -> Result<String, Stop> {
    loop {
        let status = status(client, pipeline, execution).await?;
        if !matches!(status.as_str(), "InProgress" | "Stopping" | "") {
            return Ok(status);
        }
        wall::pause(LOOK).await;
    }
}

/// Why an execution failed, with its first cause, where that can be told.
async fn failed(client: &Client, execution: &str, what: &str) -> Stop {
    match explain::explain(client, execution).await {
        Ok(Answer::Explained(explanation)) => {
            Stop::No(format!("{what}:\n{}", explanation.lines().join("\n")))
        }
        _ => Stop::No(format!("{what}: execution {execution} failed")),
    }
}

/// Tells templates apart.
fn fingerprint(text: &str) -> String {
    use md5::Digest;
    hex::encode(md5::Md5::digest(text.as_bytes()))
}

/// Waits until a stack's update has ended.
pub async fn updated(client: &Client, stack: &str) -> Result<()> {
    use tidegate_api::cloudformation::{DescribeStacks, DescribeStacksInput};
    loop {
        let input = DescribeStacksInput { stack_name: Some(stack.to_owned()), ..Default::default() };
        let shown = client.call::<DescribeStacks>(input).await?.stacks.unwrap_or_default();
        let status = shown.first().map(|stack| stack.stack_status.to_string()).unwrap_or_default();
        if status.ends_with("IN_PROGRESS") {
            wall::pause(LOOK).await;
            continue;
        }
        if status != "UPDATE_COMPLETE" {
            bail!(
                "the stack {stack} ended {status} when the served version was set apart from the candidate"
            );
        }
        return Ok(());
    }
}
