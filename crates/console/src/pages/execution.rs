//! One execution of a pipeline: its actions with their inputs, outputs and errors; and the table of executions.

use maud::{Markup, html};
use tidegate_api::codepipeline::{
    ActionExecutionDetail, ActionExecutionFilter, ExecutionTrigger, GetPipelineExecution,
    GetPipelineExecutionInput, ListActionExecutions, ListActionExecutionsInput, PipelineExecutionSummary,
};
use tokio::try_join;

use crate::pages::pipeline::is_open;
use crate::view::{Page, cut, empty, facts, lasted, more, status, table, time, trail, why};
use crate::visit::{Trouble, Visit, link, link_with};

/// The page.
pub(crate) async fn page(visit: &Visit, pipeline: &str, id: &str) -> Result<Page, Trouble> {
    let filter = ActionExecutionFilter { pipeline_execution_id: Some(id.to_owned()), ..Default::default() };
    let (execution, actions) = try_join!(
        visit.call::<GetPipelineExecution>(GetPipelineExecutionInput {
            pipeline_name: pipeline.to_owned(),
            pipeline_execution_id: id.to_owned(),
        }),
        visit.call::<ListActionExecutions>(ListActionExecutionsInput {
            pipeline_name: pipeline.to_owned(),
            filter: Some(filter),
            max_results: Some(100),
            next_token: visit.query.get("next").map(str::to_owned),
        }),
    )?;
    let next = actions
        .next_token
        .map(|token| link_with(&["pipelines", pipeline, "executions", id], &[("next", &token)]));
    let execution = execution.pipeline_execution.unwrap_or_default();
    let state = execution.status.as_ref().map_or("", |status| status.as_str());
    let mut actions = actions.action_execution_details.unwrap_or_default();
    actions.sort_by_key(|action| action.start_time);
    let revisions = execution.artifact_revisions.unwrap_or_default();
    Ok(Page::new(
        format!("{pipeline} {}", cut(id, 9)),
        html! {
            (trail(&[("Pipelines", link(&["pipelines"])), (pipeline, link(&["pipelines", pipeline]))]))
            h1 { "Execution " (id) }
            (facts(&[
                ("Status", html! { (status(state)) (why(state, id)) }),
                ("Started by", trigger(execution.trigger.as_ref())),
                ("What was said", html! { (execution.status_summary.as_deref().unwrap_or("–")) }),
                ("Revision", html! {
                    @for one in &revisions {
                        code { (cut(one.revision_id.as_deref().unwrap_or_default(), 12)) } " "
                        (cut(one.revision_summary.as_deref().unwrap_or_default(), 200)) " "
                    }
                    @if revisions.is_empty() { "–" }
                }),
            ]))
            h2 { "Actions" }
            @if actions.is_empty() {
                (empty("No action has begun.", &html! {
                    "The execution waits for its first stage; a transition or an earlier execution may hold it. See "
                    a href=(link(&["pipelines", pipeline])) { "the pipeline" } "."
                }))
            } @else {
                (table("Actions, in the order in which they began",
                    &["Stage", "Action", "Status", "Began", "Lasted", "By", "Result"],
                    &html! { @for action in &actions { (row(action)) } }))
            }
            (more(next))
        },
    ))
}

fn row(action: &ActionExecutionDetail) -> Markup {
    let state = action.status.as_ref().map_or("", |status| status.as_str());
    let result = action.output.as_ref().and_then(|output| output.execution_result.as_ref());
    let error = result.and_then(|result| result.error_details.as_ref());
    let words = error
        .and_then(|error| error.message.as_deref())
        .or_else(|| result.and_then(|result| result.external_execution_summary.as_deref()));
    let id = action.pipeline_execution_id.as_deref().unwrap_or_default();
    html! {
        tr data-key=(action.action_execution_id.as_deref().unwrap_or_default()) {
            td { (action.stage_name.as_deref().unwrap_or_default()) }
            td { (action.action_name.as_deref().unwrap_or_default()) }
            td { (status(state)) (why(state, id)) }
            td { (time(action.start_time)) }
            td { (lasted(action.start_time, action.last_update_time.filter(|_| state != "InProgress"))) }
            td { (action.updated_by.as_deref().unwrap_or("–")) }
            td {
                (outward(action))
                @if let Some(words) = words { " " (cut(words, 400)) }
            }
        }
    }
}

fn outward(action: &ActionExecutionDetail) -> Markup {
    let input = action.input.as_ref();
    let provider =
        input.and_then(|input| input.action_type_id.as_ref()).map_or("", |kind| kind.provider.as_str());
    let result = action.output.as_ref().and_then(|output| output.execution_result.as_ref());
    let external = result.and_then(|result| result.external_execution_id.as_deref());
    let stack = input
        .and_then(|input| input.resolved_configuration.as_ref().or(input.configuration.as_ref()))
        .and_then(|configuration| configuration.get("StackName"));
    html! {
        @match (provider, external, stack) {
            ("CodeBuild", Some(build), _) => a href=(link(&["builds", build])) { "Build log" },
            ("CloudFormation", _, Some(stack)) => a href=(link(&["stacks", stack])) { "Stack " (stack) },
            ("CodeDeploy", Some(id), _) => a href=(link(&["deployments", id])) { "Deployment" },
            _ => {}
        }
    }
}

/// The table of a pipeline's executions: who, what, when.
pub(crate) fn history(pipeline: &str, executions: &[PipelineExecutionSummary]) -> Markup {
    if executions.is_empty() {
        return empty(
            "It has never run.",
            &html! { "Press “Release change”, or push a commit to its branch." },
        );
    }
    let rows = html! {
        @for one in executions {
            @let state = one.status.as_ref().map_or("", |status| status.as_str());
            @let id = one.pipeline_execution_id.as_deref().unwrap_or_default();
            tr data-key=(id) {
                td { a href=(address(pipeline, id)) { (cut(id, 9)) } }
                td { (status(state)) (why(state, id)) }
                td { (revision(one)) }
                td { (trigger(one.trigger.as_ref())) }
                td { (time(one.start_time)) }
                td { (lasted(one.start_time, one.last_update_time.filter(|_| !is_open(one)))) }
            }
        }
    };
    table(
        "Executions, newest first",
        &["Execution", "Status", "Revision", "Started by", "Started", "Lasted"],
        &rows,
    )
}

/// Where an execution is shown.
pub(crate) fn address(pipeline: &str, id: &str) -> String {
    link(&["pipelines", pipeline, "executions", id])
}

/// What an execution releases.
pub(crate) fn revision(one: &PipelineExecutionSummary) -> Markup {
    let revisions = one.source_revisions.as_deref().unwrap_or_default();
    html! {
        @for revision in revisions {
            code { (cut(revision.revision_id.as_deref().unwrap_or_default(), 12)) } " "
            (cut(revision.revision_summary.as_deref().unwrap_or_default(), 100)) " "
        }
        @if revisions.is_empty() { "–" }
    }
}

/// Who or what started an execution.
pub(crate) fn trigger(trigger: Option<&ExecutionTrigger>) -> Markup {
    html! {
        @match trigger {
            Some(trigger) => {
                (trigger.trigger_type.as_ref().map_or("", |kind| kind.as_str()))
                " " span.soft { (trigger.trigger_detail.as_deref().unwrap_or_default()) }
            }
            None => { "–" }
        }
    }
}
