//! One pipeline: its stages and actions as they stand, and its executions.

use maud::{Markup, html};
use tidegate_api::codepipeline::{
    ActionDeclaration, ActionState, GetPipeline, GetPipelineInput, GetPipelineState, GetPipelineStateInput,
    ListPipelineExecutions, ListPipelineExecutionsInput, PipelineExecutionSummary, StageState,
};
use tokio::try_join;

use crate::pages::execution;
use crate::view::{Page, Tone, act, careful_act, cut, more, status, time, trail, why};
use crate::visit::{Trouble, Visit, link, link_with};

/// Executions that are shown at once.
const SHOWN: i32 = 20;

/// The page.
pub(crate) async fn page(visit: &Visit, name: &str) -> Result<Page, Trouble> {
    let next_token = visit.query.get("next").map(str::to_owned);
    let (state, declared, executions) = try_join!(
        visit.call::<GetPipelineState>(GetPipelineStateInput { name: name.to_owned() }),
        visit.call::<GetPipeline>(GetPipelineInput { name: name.to_owned(), ..Default::default() }),
        visit.call::<ListPipelineExecutions>(ListPipelineExecutionsInput {
            pipeline_name: name.to_owned(),
            max_results: Some(SHOWN),
            next_token,
            ..Default::default()
        }),
    )?;
    let actions: Vec<ActionDeclaration> = declared
        .pipeline
        .map(|pipeline| pipeline.stages.into_iter().flat_map(|stage| stage.actions).collect())
        .unwrap_or_default();
    let summaries = executions.pipeline_execution_summaries.unwrap_or_default();
    let running = summaries
        .iter()
        .find(|one| one.status.as_ref().is_some_and(|status| status.as_str() == "InProgress"));
    let next = executions.next_token.map(|token| link_with(&["pipelines", name], &[("next", &token)]));
    Ok(Page::new(
        name,
        html! {
            (trail(&[("Pipelines", link(&["pipelines"]))]))
            h1 { (name) }
            div.acts {
                (act(visit, "start-pipeline-execution", "Release change", &[("name", name)]))
                @if let Some(running) = running.and_then(|one| one.pipeline_execution_id.as_deref()) {
                    (stop(visit, name, running))
                }
            }
            h2 { "Stages" }
            ol.stages {
                @for stage in state.stage_states.unwrap_or_default() { (stage_card(visit, name, &stage, &actions)) }
            }
            h2 { "Executions" }
            (execution::history(name, &summaries))
            (more(next))
        },
    ))
}

fn stop(visit: &Visit, name: &str, execution: &str) -> Markup {
    careful_act(
        visit,
        "stop-pipeline-execution",
        "Stop execution",
        &[("name", name), ("execution", execution)],
        &html! {
            label.field { "Reason" input name="reason" maxlength="200"; }
            label { input type="checkbox" name="abandon" value="true"; " Abandon what is under way" }
            " "
        },
    )
}

fn stage_card(visit: &Visit, pipeline: &str, stage: &StageState, declared: &[ActionDeclaration]) -> Markup {
    let name = stage.stage_name.as_deref().unwrap_or_default();
    let latest = stage.latest_execution.as_ref();
    let state = latest.map_or("", |latest| latest.status.as_str());
    let tone = Tone::of(state).name();
    let waiting = stage.inbound_execution.as_ref().map(|inbound| inbound.pipeline_execution_id.as_str());
    html! {
        li class=(tone) data-key=(name) {
            h3 { (name) " " @if !state.is_empty() { (status(state)) } @else { span.soft { "has not run" } } }
            @if let Some(latest) = latest {
                p.soft { "Execution " a href=(execution::address(pipeline, &latest.pipeline_execution_id)) {
                    (cut(&latest.pipeline_execution_id, 9)) } }
                @if matches!(state, "Failed" | "Stopped") {
                    (act(visit, "retry-stage-execution", "Retry failed actions",
                        &[("name", pipeline), ("stage", name), ("execution", &latest.pipeline_execution_id)]))
                }
            }
            @if let Some(waiting) = waiting { p { "Waiting to enter: " code { (cut(waiting, 9)) } } }
            @for action in stage.action_states.as_deref().unwrap_or_default() {
                (action_part(visit, pipeline, name, action, declared, latest.map(|latest| latest.pipeline_execution_id.as_str())))
            }
            (transition(visit, pipeline, name, stage))
        }
    }
}

fn transition(visit: &Visit, pipeline: &str, name: &str, stage: &StageState) -> Markup {
    let Some(transition) = &stage.inbound_transition_state else { return html! {} };
    let fields = [("name", pipeline), ("stage", name)];
    html! {
        div.action {
            @if transition.enabled == Some(false) {
                p { (status("Transition disabled")) " " (transition.disabled_reason.as_deref().unwrap_or_default()) }
                (act(visit, "enable-stage-transition", "Enable transition", &fields))
            } @else {
                (careful_act(visit, "disable-stage-transition", "Disable transition", &fields, &html! {
                    label.field { "Reason" input name="reason" required maxlength="300"; }
                }))
            }
        }
    }
}

fn action_part(
    visit: &Visit,
    pipeline: &str,
    stage: &str,
    action: &ActionState,
    declared: &[ActionDeclaration],
    execution: Option<&str>,
) -> Markup {
    let name = action.action_name.as_deref().unwrap_or_default();
    let declared = declared.iter().find(|one| one.name == name);
    let provider = declared.map_or("", |one| one.action_type_id.provider.as_str());
    let latest = action.latest_execution.as_ref();
    let state = latest.and_then(|latest| latest.status.as_ref()).map_or("", |status| status.as_str());
    let said = latest.and_then(|latest| {
        latest.error_details.as_ref().and_then(|error| error.message.as_deref()).or(latest.summary.as_deref())
    });
    html! {
        div.action data-key=(name) {
            p { b { (name) } " " span.soft { (provider) } " " @if !state.is_empty() { (status(state)) }
                (why(state, execution.unwrap_or_default())) }
            @if let Some(latest) = latest {
                p.soft { (time(latest.last_status_change)) }
                @if let Some(external) = latest.external_execution_id.as_deref() {
                    p { (outward(provider, external, declared)) }
                }
            }
            @if let Some(revision) = &action.current_revision {
                p { "Revision " code { (cut(&revision.revision_id, 12)) } }
            }
            @if let Some(said) = said { p { (cut(said, 400)) } }
            @if let Some(token) = latest.and_then(|latest| latest.token.as_deref()) && state == "InProgress" {
                (approval(visit, pipeline, stage, name, token))
            }
        }
    }
}

/// What an action did elsewhere.
fn outward(provider: &str, external: &str, declared: Option<&ActionDeclaration>) -> Markup {
    let stack = declared
        .and_then(|one| one.configuration.as_ref())
        .and_then(|configuration| configuration.get("StackName"));
    html! {
        @match (provider, stack) {
            ("CodeBuild", _) => a href=(link(&["builds", external])) { "Build log" },
            ("CloudFormation", Some(stack)) => {
                a href=(link(&["stacks", stack])) { "Stack " (stack) }
                " · " a href=(link_with(&["stacks", stack], &[("tab", "changes")])) { "Change sets" }
            }
            ("CodeDeploy", _) => a href=(link(&["deployments", external])) { "Deployment" },
            _ => code { (cut(external, 60)) },
        }
    }
}

fn approval(visit: &Visit, pipeline: &str, stage: &str, action: &str, token: &str) -> Markup {
    let fields = |status| {
        [("name", pipeline), ("stage", stage), ("action", action), ("token", token), ("status", status)]
    };
    let asks = html! { label.field { "Comment" input name="summary" maxlength="512"; } };
    html! {
        (careful_act(visit, "put-approval-result", "Approve", &fields("Approved"), &asks))
        (careful_act(visit, "put-approval-result", "Reject", &fields("Rejected"), &asks))
    }
}

/// Whether an execution is under way.
pub(crate) fn is_open(one: &PipelineExecutionSummary) -> bool {
    one.status.as_ref().is_some_and(|status| matches!(status.as_str(), "InProgress" | "Stopping"))
}
