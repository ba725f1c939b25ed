//! `tidegate up`: the pipeline of an application, brought up and released, watched live.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use serde_json::json;
use tidegate_api::cloudformation::{
    Capability, CreateStack, CreateStackInput, DescribeStackEvents, DescribeStackEventsInput, DescribeStacks,
    DescribeStacksInput, Parameter, UpdateStack, UpdateStackInput,
};
use tidegate_api::codepipeline::{StartPipelineExecution, StartPipelineExecutionInput};
use tidegate_core::clock::Kind;
use tidegate_core::wall;

use crate::answer;
use crate::cli::Stop;
use crate::client::Client;
use crate::commands::{connect, console, serve, watch};
use crate::home::Home;
use crate::repository::Repository;
use crate::say::Say;
use crate::template::Infrastructure;
use crate::watcher::Watcher;

/// Brings up the application in `dir` and releases it.
pub async fn run(
    home: &Home,
    say: &Say,
    dir: &Path,
    clock: Kind,
    listen: std::net::SocketAddr,
) -> Result<(), Stop> {
    let repository = Repository::of(home, dir).await?;
    let infrastructure = Infrastructure::find(repository.folder())?;
    let client = serve::running_or_started(home, say, clock, listen).await?;
    console::tell(&client, say).await;
    if let Some(kept) = repository.kept() {
        repository.commit("First release").await?;
        say.line(format!(
            "{} is not the top of a git repository: one is kept for it at {}; `tidegate release {}` commits what changes",
            repository.folder().display(),
            kept.display(),
            dir.display()
        ));
    }
    let stack = stack_name(&repository);
    let repository_id = format!("local/{}", repository.name());
    let parameters = infrastructure.fill(&repository.name(), &repository_id, &repository.branch().await?)?;
    bring_up(&client, say, &stack, &infrastructure.text, parameters).await?;
    handshake(&client, say, &stack, &repository_id, &repository.url()).await?;
    let pipeline = pipeline_of(&client, &stack).await?;
    let mut watcher = Watcher::new(&client, say, &pipeline);
    if let Some(first) = watcher.newest().await? {
        let ended = watcher.follow(&first).await?;
        if ended.status == "Failed" {
            say.line("the execution that the pipeline's creation started failed, as on AWS, where the connection is still PENDING then; releasing again");
        }
    }
    let started = StartPipelineExecutionInput { name: pipeline.clone(), ..Default::default() };
    let started = client.call::<StartPipelineExecution>(started).await?;
    let execution = started.pipeline_execution_id.context("the execution has no id")?;
    let ended = watcher.follow(&execution).await?;
    let declaration = watcher.declaration().await?;
    if ended.status == "Succeeded" {
        answer::ask(&client, say, &watcher, &declaration).await?;
        say.hint(&format!(
            "change {} and run `tidegate release {}`; point aws, sam and SDKs here with `eval \"$(tidegate env)\"`",
            dir.display(),
            dir.display()
        ));
    }
    watch::verdict(ended)
}

/// The name of an application's pipeline stack.
pub fn stack_name(repository: &Repository) -> String {
    let name: String =
        repository.name().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    format!("{name}-pipeline-stack")
}

/// The pipeline of a stack.
pub async fn pipeline_of(client: &Client, stack: &str) -> Result<String> {
    only(client, stack, "AWS::CodePipeline::Pipeline").await
}

async fn only(client: &Client, stack: &str, kind: &str) -> Result<String> {
    let input = tidegate_api::cloudformation::DescribeStackResourcesInput {
        stack_name: Some(stack.to_owned()),
        ..Default::default()
    };
    let found = client.call::<tidegate_api::cloudformation::DescribeStackResources>(input).await?;
    let ids: Vec<String> = found
        .stack_resources
        .unwrap_or_default()
        .into_iter()
        .filter(|resource| resource.resource_type == kind)
        .filter_map(|resource| resource.physical_resource_id)
        .collect();
    match ids.as_slice() {
        [one] => Ok(one.clone()),
        several => bail!("stack {stack} has {} resources of type {kind}, and not one", several.len()),
    }
}

/// Creates or updates an application's pipeline stack, and waits until that has ended.
pub async fn bring_up(
    client: &Client,
    say: &Say,
    stack: &str,
    template: &str,
    parameters: Vec<(String, String)>,
) -> Result<(), Stop> {
    let parameters: Vec<Parameter> = parameters
        .into_iter()
        .map(|(key, value)| Parameter {
            parameter_key: Some(key),
            parameter_value: Some(value),
            ..Default::default()
        })
        .collect();
    let capabilities = Some(vec![Capability::from("CAPABILITY_NAMED_IAM")]);
    let exists = client
        .call::<DescribeStacks>(DescribeStacksInput {
            stack_name: Some(stack.to_owned()),
            ..Default::default()
        })
        .await
        .is_ok();
    if exists {
        let input = UpdateStackInput {
            stack_name: stack.to_owned(),
            template_body: Some(template.to_owned()),
            parameters: Some(parameters),
            capabilities,
            ..Default::default()
        };
        match client.call::<UpdateStack>(input).await {
            Ok(_) => say.line(format!("updating stack {stack}")),
            Err(error) if error.message().contains("No updates are to be performed") => {
                say.line(format!("stack {stack} is as its template says"));
                return Ok(());
            }
            Err(error) => return Err(error.into()),
        }
    } else {
        say.line(format!("creating stack {stack}"));
        let input = CreateStackInput {
            stack_name: stack.to_owned(),
            template_body: Some(template.to_owned()),
            parameters: Some(parameters),
            capabilities,
            ..Default::default()
        };
        client.call::<CreateStack>(input).await?;
    }
    settle(client, say, stack).await
}

/// Waits until a stack's operation has ended, telling its events.
async fn settle(client: &Client, say: &Say, stack: &str) -> Result<(), Stop> {
    let mut told = std::collections::HashSet::new();
    let spinner = say.spinner();
    spinner.set_message(format!("stack {stack}"));
    loop {
        let input = DescribeStacksInput { stack_name: Some(stack.to_owned()), ..Default::default() };
        let described = client.call::<DescribeStacks>(input).await?.stacks.unwrap_or_default();
        let described = described.into_iter().next().context("the stack went away")?;
        let input = DescribeStackEventsInput { stack_name: stack.to_owned(), ..Default::default() };
        let mut events = client.call::<DescribeStackEvents>(input).await?.stack_events.unwrap_or_default();
        events.reverse();
        for event in events {
            let status = event.resource_status.map(|status| status.to_string()).unwrap_or_default();
            if told.insert(event.event_id) && (status.ends_with("COMPLETE") || status.ends_with("FAILED")) {
                let logical = event.logical_resource_id.unwrap_or_default();
                let reason = event.resource_status_reason.unwrap_or_default();
                let text = format!("  {status:<16} {logical}  {reason}");
                let value = json!({"stack": stack, "resource": logical, "status": status, "reason": reason});
                spinner.suspend(|| say.event(text.trim_end(), &value));
            }
        }
        let status = described.stack_status.to_string();
        if !status.ends_with("IN_PROGRESS") {
            spinner.finish_and_clear();
            return match status.as_str() {
                "CREATE_COMPLETE" | "UPDATE_COMPLETE" => Ok(()),
                _ => Err(Stop::No(format!("stack {stack} ended {status}"))),
            };
        }
        wall::pause(Duration::from_millis(200)).await;
    }
}

/// Completes the handshake of every connection of a stack, with the one repository behind it.
pub async fn handshake(
    client: &Client,
    say: &Say,
    stack: &str,
    repository_id: &str,
    url: &str,
) -> Result<()> {
    let watcher = Watcher::new(client, say, "");
    let mut arns = watcher.resources(stack, "AWS::CodeStarConnections::Connection").await;
    arns.extend(watcher.resources(stack, "AWS::CodeConnections::Connection").await);
    for arn in arns {
        connect::complete(client, &arn, BTreeMap::from([(repository_id.to_owned(), url.to_owned())])).await?;
        say.line(format!("connected {arn} to {url}"));
    }
    Ok(())
}
