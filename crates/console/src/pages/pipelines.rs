//! Pipelines: each with how its newest execution stands.

use maud::{Markup, html};
use tidegate_api::codepipeline::{
    ListPipelineExecutions, ListPipelineExecutionsInput, ListPipelines, ListPipelinesInput,
    PipelineExecutionSummary,
};

use crate::pages::execution::{revision, trigger};
use crate::view::{Page, empty, more, status, table, time, why};
use crate::visit::{Trouble, Visit, link, link_with};

/// The page.
pub(crate) async fn page(visit: &Visit) -> Result<Page, Trouble> {
    let next_token = visit.query.get("next").map(str::to_owned);
    let listed = visit.call::<ListPipelines>(ListPipelinesInput { next_token, ..Default::default() }).await?;
    let mut rows = Vec::new();
    for pipeline in listed.pipelines.unwrap_or_default() {
        let name = pipeline.name.unwrap_or_default();
        let input = ListPipelineExecutionsInput {
            pipeline_name: name.clone(),
            max_results: Some(1),
            ..Default::default()
        };
        // Who may list pipelines may not read each of them.
        let newest = match visit.call::<ListPipelineExecutions>(input).await {
            Ok(found) => Ok(found.pipeline_execution_summaries.unwrap_or_default().into_iter().next()),
            Err(error) => Err(error.message),
        };
        rows.push(row(&name, &newest));
    }
    let next = listed.next_token.map(|token| link_with(&["pipelines"], &[("next", &token)]));
    Ok(Page::new(
        "Pipelines",
        html! {
            h1 { "Pipelines" }
            @if rows.is_empty() {
                (empty("There is no pipeline yet.", &html! {
                    "Bring one up with " code { "tidegate up DIR" } ", or create a stack that has an "
                    code { "AWS::CodePipeline::Pipeline" } ". A pipeline whose connection is pending waits under "
                    a href=(link(&["connections"])) { "Connections" } "."
                }))
            } @else {
                (table("Pipelines and their newest execution",
                    &["Pipeline", "Status", "Revision", "Started by", "Last change"],
                    &html! { @for row in rows { (row) } }))
            }
            (more(next))
        },
    ))
}

fn row(name: &str, newest: &Result<Option<PipelineExecutionSummary>, String>) -> Markup {
    html! {
        tr data-key=(name) {
            td { a href=(link(&["pipelines", name])) { (name) } }
            @match newest {
                Ok(Some(newest)) => {
                    @let state = newest.status.as_ref().map_or("", |status| status.as_str());
                    td { (status(state)) (why(state, newest.pipeline_execution_id.as_deref().unwrap_or_default())) }
                    td { (revision(newest)) }
                    td { (trigger(newest.trigger.as_ref())) }
                    td { (time(newest.last_update_time)) }
                }
                Ok(None) => { td colspan="4" { "It has never run." } }
                Err(words) => { td colspan="4" { (words) } }
            }
        }
    }
}
