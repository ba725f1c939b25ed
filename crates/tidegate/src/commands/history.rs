//! `tidegate history`: the executions of a pipeline, newest first.

use tidegate_api::codepipeline::{
    ListPipelineExecutions, ListPipelineExecutionsInput, PipelineExecutionSummary,
};

use super::watch::only_pipeline;
use crate::cli::Stop;
use crate::client::Client;
use crate::home::Home;
use crate::say::Say;

/// Shows the newest executions of the named pipeline, or of the only one.
pub async fn run(home: &Home, say: &Say, named: Option<String>, limit: i32) -> Result<(), Stop> {
    let client = Client::of_running(home).await?;
    let pipeline_name = match named {
        Some(name) => name,
        None => only_pipeline(&client).await?,
    };
    let input = ListPipelineExecutionsInput { pipeline_name, max_results: Some(limit), ..Default::default() };
    let page = client.call::<ListPipelineExecutions>(input).await?;
    let all = page.pipeline_execution_summaries.unwrap_or_default();
    if all.is_empty() {
        say.line("no execution yet");
    }
    let rows: Vec<_> = all.iter().map(row).collect();
    say.records(&["execution", "status", "started", "seconds", "trigger", "revision"], &rows, &all);
    Ok(())
}

fn row(one: &PipelineExecutionSummary) -> Vec<String> {
    let trigger = one.trigger.as_ref().and_then(|trigger| trigger.trigger_type.as_ref());
    let seconds =
        one.start_time.zip(one.last_update_time).map(|(start, end)| end.seconds() - start.seconds());
    let revisions = one.source_revisions.iter().flatten().map(|revision| {
        let id: String = revision.revision_id.iter().flat_map(|id| id.chars()).take(8).collect();
        let summary = revision.revision_summary.as_deref().and_then(|text| text.lines().next());
        format!("{id} {}", summary.unwrap_or_default()).trim().to_owned()
    });
    vec![
        one.pipeline_execution_id.clone().unwrap_or_default(),
        one.status.as_ref().map(ToString::to_string).unwrap_or_default(),
        one.start_time.map(|time| time.iso8601()).unwrap_or_default(),
        seconds.map(|seconds| format!("{seconds:.0}")).unwrap_or_default(),
        trigger.map(ToString::to_string).unwrap_or_default(),
        revisions.collect::<Vec<_>>().join(", "),
    ]
}
