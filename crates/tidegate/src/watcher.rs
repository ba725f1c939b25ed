//! Following one execution of a pipeline to its end: a line per stage and action, and the traffic split as a bar.

mod frame;
mod guards;

use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

use anyhow::{Context, Result};
use console::Style;
use indicatif::ProgressBar;
use serde_json::json;
use tidegate_api::cloudformation::{DescribeStackResources, DescribeStackResourcesInput};
use tidegate_api::codedeploy::{
    GetDeployment, GetDeploymentInput, GetDeploymentTarget, GetDeploymentTargetInput, LambdaTarget,
    ListDeployments, ListDeploymentsInput,
};
use tidegate_api::codepipeline::{
    ActionExecutionDetail, ActionExecutionFilter, GetPipeline, GetPipelineExecution,
    GetPipelineExecutionInput, GetPipelineInput, ListActionExecutions, ListActionExecutionsInput,
    ListPipelineExecutions, ListPipelineExecutionsInput, PipelineDeclaration,
};
use tidegate_api::logs::{FilterLogEvents, FilterLogEventsRequest};
use tidegate_core::wall;

use crate::client::Client;
use crate::say::Say;

/// How often a watcher looks.
const LOOK: Duration = Duration::from_millis(250);
/// The lines of a log that are shown when something failed.
const TAIL: usize = 30;

/// How a watched execution ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    /// Its id.
    pub execution: String,
    /// Succeeded, Failed, Stopped, Superseded or Cancelled.
    pub status: String,
}

/// Watches the executions of one pipeline.
pub struct Watcher<'a> {
    client: &'a Client,
    say: &'a Say,
    pipeline: String,
    /// What was last said of each action, deployment, alarm and line of a hook's log.
    said: HashMap<String, String>,
    /// The newest line on each deployment and alarm.
    beside: BTreeMap<String, String>,
    /// The lines of the hooks' logs.
    heard: Vec<String>,
}

impl<'a> Watcher<'a> {
    /// A watcher of `pipeline`.
    pub fn new(client: &'a Client, say: &'a Say, pipeline: impl Into<String>) -> Self {
        Self {
            client,
            say,
            pipeline: pipeline.into(),
            said: HashMap::new(),
            beside: BTreeMap::new(),
            heard: Vec::new(),
        }
    }

    /// The pipeline's newest execution, if it has any.
    pub async fn newest(&self) -> Result<Option<String>> {
        let input =
            ListPipelineExecutionsInput { pipeline_name: self.pipeline.clone(), ..Default::default() };
        let all = self.client.call::<ListPipelineExecutions>(input).await?.pipeline_execution_summaries;
        Ok(all.unwrap_or_default().into_iter().next().and_then(|newest| newest.pipeline_execution_id))
    }

    /// Waits for an execution other than `before`, at most `limit`.
    pub async fn next(&self, before: Option<&str>, limit: Duration) -> Result<Option<String>> {
        let watch = wall::Stopwatch::start();
        while watch.elapsed() < limit {
            let newest = self.newest().await?;
            if newest.as_deref() != before
                && let Some(newest) = newest
            {
                return Ok(Some(newest));
            }
            wall::pause(LOOK).await;
        }
        Ok(None)
    }

    /// Follows an execution to its end.
    pub async fn follow(&mut self, execution: &str) -> Result<Ended> {
        let declaration = self.declaration().await?;
        let spinner = self.say.view();
        let since = self.actions(execution).await?.iter().filter_map(|action| action.start_time).min();
        loop {
            let actions = self.actions(execution).await?;
            for action in &actions {
                self.report(&spinner, action);
            }
            self.report_traffic(&spinner, &declaration, &actions, since).await?;
            spinner.set_message(frame::lines(execution, &actions, &self.beside, &self.heard).join("\n"));
            let input = GetPipelineExecutionInput {
                pipeline_name: self.pipeline.clone(),
                pipeline_execution_id: execution.to_owned(),
            };
            let found = self.client.call::<GetPipelineExecution>(input).await?.pipeline_execution;
            let status =
                found.and_then(|found| found.status).map(|status| status.to_string()).unwrap_or_default();
            if !matches!(status.as_str(), "InProgress" | "Stopping" | "") {
                spinner.finish_and_clear();
                for action in self.actions(execution).await?.iter() {
                    self.report(&spinner, action);
                }
                self.say.event(
                    format!("{} execution {execution}: {}", self.pipeline, coloured(&status)),
                    &json!({"pipeline": self.pipeline, "execution": execution, "status": status}),
                );
                if status == "Failed" {
                    self.explain(&declaration, &actions).await?;
                }
                return Ok(Ended { execution: execution.to_owned(), status });
            }
            wall::pause(LOOK).await;
        }
    }

    /// The pipeline as it is declared.
    pub async fn declaration(&self) -> Result<PipelineDeclaration> {
        let input = GetPipelineInput { name: self.pipeline.clone(), ..Default::default() };
        self.client.call::<GetPipeline>(input).await?.pipeline.context("the pipeline has no declaration")
    }

    async fn actions(&self, execution: &str) -> Result<Vec<ActionExecutionDetail>> {
        let filter =
            ActionExecutionFilter { pipeline_execution_id: Some(execution.to_owned()), ..Default::default() };
        let input = ListActionExecutionsInput {
            pipeline_name: self.pipeline.clone(),
            filter: Some(filter),
            ..Default::default()
        };
        let mut all = self
            .client
            .call::<ListActionExecutions>(input)
            .await?
            .action_execution_details
            .unwrap_or_default();
        all.reverse();
        Ok(all)
    }

    fn report(&mut self, spinner: &ProgressBar, action: &ActionExecutionDetail) {
        let stage = action.stage_name.as_deref().unwrap_or_default();
        let name = action.action_name.as_deref().unwrap_or_default();
        let status = action.status.as_ref().map(ToString::to_string).unwrap_or_default();
        let id = action.action_execution_id.clone().unwrap_or_default();
        if self.said.insert(id, status.clone()).as_deref() == Some(&status) {
            return;
        }
        let error = error_of(action);
        let text = match &error {
            Some(error) => format!("{stage:<10} {name:<14} {}  {error}", coloured(&status)),
            None => format!("{stage:<10} {name:<14} {}", coloured(&status)),
        };
        let value = json!({"stage": stage, "action": name, "status": status, "error": error});
        spinner.suspend(|| self.say.event(text, &value));
    }

    /// The newest deployment of each group of the stacks that the pipeline deploys, as a bar of traffic.
    async fn report_traffic(
        &mut self,
        spinner: &ProgressBar,
        declaration: &PipelineDeclaration,
        actions: &[ActionExecutionDetail],
        since: Option<tidegate_api::Timestamp>,
    ) -> Result<()> {
        let deploying = |name: &str| {
            actions.iter().any(|action| {
                action.action_name.as_deref() == Some(name)
                    && action.status.as_ref().is_some_and(|status| status.as_str() == "InProgress")
            })
        };
        for (action, stack) in stacks(declaration) {
            if !deploying(&action) {
                continue;
            }
            for group in self.resources(&stack, "AWS::CodeDeploy::DeploymentGroup").await {
                for application in self.resources(&stack, "AWS::CodeDeploy::Application").await {
                    self.report_group(spinner, &application, &group).await?;
                    self.report_alarms(spinner, &application, &group).await;
                }
            }
            self.report_hooks(spinner, &stack, since).await;
        }
        Ok(())
    }

    async fn report_group(&mut self, spinner: &ProgressBar, application: &str, group: &str) -> Result<()> {
        let input = ListDeploymentsInput {
            application_name: Some(application.to_owned()),
            deployment_group_name: Some(group.to_owned()),
            ..Default::default()
        };
        let Ok(found) = self.client.call::<ListDeployments>(input).await else { return Ok(()) };
        let Some(id) = found.deployments.unwrap_or_default().into_iter().next() else { return Ok(()) };
        let (status, target) = self.deployment(&id).await?;
        let Some(target) = target else { return Ok(()) };
        let function = target.lambda_function_info.unwrap_or_default();
        let weight = function.target_version_weight.unwrap_or(0.0);
        let events = target.lifecycle_events.unwrap_or_default();
        let event = events
            .iter()
            .rev()
            .find(|event| event.status.as_ref().is_some_and(|status| status.as_str() != "Pending"))
            .and_then(|event| event.lifecycle_event_name.clone())
            .unwrap_or_default();
        let text = format!(
            "  {id} {} {} {:>3.0}% on version {}  {status} {event}",
            function.function_name.as_deref().unwrap_or_default(),
            bar(weight),
            weight * 100.0,
            function.target_version.as_deref().unwrap_or("?"),
        );
        self.beside.insert(id.clone(), text.clone());
        if self.said.insert(id.clone(), text.clone()).as_deref() != Some(&text) {
            let value = json!({"deployment": id, "status": status, "event": event, "targetVersionWeight": weight,
                "targetVersion": function.target_version});
            spinner.suspend(|| self.say.event(text, &value));
        }
        Ok(())
    }

    async fn deployment(&self, id: &str) -> Result<(String, Option<LambdaTarget>)> {
        let found =
            self.client.call::<GetDeployment>(GetDeploymentInput { deployment_id: id.to_owned() }).await?;
        let found = found.deployment_info.unwrap_or_default();
        let status = found.status.map(|status| status.to_string()).unwrap_or_default();
        let targets = tidegate_api::codedeploy::ListDeploymentTargetsInput {
            deployment_id: id.to_owned(),
            ..Default::default()
        };
        let listed = self.client.call::<tidegate_api::codedeploy::ListDeploymentTargets>(targets).await?;
        let Some(target) = listed.target_ids.unwrap_or_default().into_iter().next() else {
            return Ok((status, None));
        };
        let input = GetDeploymentTargetInput { deployment_id: id.to_owned(), target_id: target };
        let target = self.client.call::<GetDeploymentTarget>(input).await?.deployment_target;
        Ok((status, target.and_then(|target| target.lambda_target)))
    }

    /// The physical ids of a stack's resources of one type; a stack that is not there has none.
    pub async fn resources(&self, stack: &str, kind: &str) -> Vec<String> {
        let input = DescribeStackResourcesInput { stack_name: Some(stack.to_owned()), ..Default::default() };
        let Ok(found) = self.client.call::<DescribeStackResources>(input).await else { return Vec::new() };
        found
            .stack_resources
            .unwrap_or_default()
            .into_iter()
            .filter(|resource| resource.resource_type == kind)
            .filter_map(|resource| resource.physical_resource_id)
            .collect()
    }

    /// After a failure: what failed, and the last lines of the logs that say why.
    async fn explain(
        &self,
        declaration: &PipelineDeclaration,
        actions: &[ActionExecutionDetail],
    ) -> Result<()> {
        let failed =
            actions.iter().filter(|a| a.status.as_ref().is_some_and(|status| status.as_str() == "Failed"));
        for action in failed {
            let declared = declaration
                .stages
                .iter()
                .flat_map(|stage| &stage.actions)
                .find(|declared| Some(&declared.name) == action.action_name.as_ref());
            let Some(declared) = declared else { continue };
            let started = action.start_time;
            match declared.action_type_id.provider.as_str() {
                "CodeBuild" => {
                    let project = declared.configuration.as_ref().and_then(|c| c.get("ProjectName")).cloned();
                    self.tail(&format!("/aws/codebuild/{}", project.unwrap_or_default()), started).await;
                }
                "CloudFormation" => {
                    let stack = declared.configuration.as_ref().and_then(|keys| keys.get("StackName"));
                    if let Some(stack) = stack {
                        for function in self.resources(stack, "AWS::Lambda::Function").await {
                            if function.starts_with("CodeDeployHook_") {
                                self.tail(&format!("/aws/lambda/{function}"), started).await;
                            }
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    async fn tail(&self, group: &str, since: Option<tidegate_api::Timestamp>) {
        let input = FilterLogEventsRequest {
            log_group_name: Some(group.to_owned()),
            start_time: since.map(tidegate_api::Timestamp::millis),
            ..Default::default()
        };
        let Ok(found) = self.client.call::<FilterLogEvents>(input).await else { return };
        let events = found.events.unwrap_or_default();
        let skip = events.len().saturating_sub(TAIL);
        if !events.is_empty() {
            self.say.line(format!("last lines of {group}:"));
        }
        for event in events.into_iter().skip(skip) {
            self.say.line(format!("  {}", event.message.unwrap_or_default().trim_end()));
        }
    }
}

/// The stacks that a pipeline's actions deploy, with the action's name.
pub fn stacks(declaration: &PipelineDeclaration) -> Vec<(String, String)> {
    declaration
        .stages
        .iter()
        .flat_map(|stage| &stage.actions)
        .filter(|action| action.action_type_id.provider == "CloudFormation")
        .filter_map(|action| {
            let stack = action.configuration.as_ref()?.get("StackName")?.clone();
            Some((action.name.clone(), stack))
        })
        .collect()
}

fn error_of(action: &ActionExecutionDetail) -> Option<String> {
    let result = action.output.as_ref()?.execution_result.as_ref()?;
    result.error_details.as_ref().and_then(|error| error.message.clone()).or_else(|| {
        let failed = action.status.as_ref().is_some_and(|status| status.as_str() == "Failed");
        failed.then(|| result.external_execution_summary.clone()).flatten()
    })
}

fn bar(weight: f64) -> String {
    const WIDTH: usize = 20;
    // The weight is between 0 and 1, so the product is a small number of cells.
    let filled = (0..WIDTH).filter(|cell| (*cell as f64 + 0.5) / (WIDTH as f64) < weight).count();
    format!("[{}{}]", "#".repeat(filled), "-".repeat(WIDTH - filled))
}

fn coloured(status: &str) -> String {
    let style = match status {
        "Succeeded" => Style::new().green(),
        "Failed" | "Abandoned" => Style::new().red(),
        _ => Style::new().yellow(),
    };
    style.for_stderr().apply_to(status).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_shows_the_share() {
        assert_eq!(bar(0.0), "[--------------------]");
        assert_eq!(bar(0.1), "[##------------------]");
        assert_eq!(bar(1.0), "[####################]");
    }
}
