//! `tidegate status`: the stages and actions of pipelines as they stand.

use tidegate_api::codepipeline::{
    ActionState, GetPipelineState, GetPipelineStateInput, GetPipelineStateOutput, ListPipelines,
    ListPipelinesInput, StageState,
};

use crate::cli::Stop;
use crate::client::Client;
use crate::home::Home;
use crate::say::Say;

/// Shows one pipeline, or all.
pub async fn run(home: &Home, say: &Say, named: Option<String>) -> Result<(), Stop> {
    let client = Client::of_running(home).await?;
    let names = match named {
        Some(name) => vec![name],
        None => pipelines(&client).await?,
    };
    if names.is_empty() {
        say.line("there is no pipeline");
        say.hint("bring one up with `tidegate up DIR`");
    }
    let mut states = Vec::new();
    for name in names {
        states.push(client.call::<GetPipelineState>(GetPipelineStateInput { name }).await?);
    }
    let rows: Vec<_> = states.iter().flat_map(rows).collect();
    say.records(&["pipeline", "stage", "action", "status", "since", "detail"], &rows, &states);
    Ok(())
}

async fn pipelines(client: &Client) -> Result<Vec<String>, Stop> {
    let (mut names, mut next_token) = (Vec::new(), None);
    loop {
        let input = ListPipelinesInput { next_token, ..Default::default() };
        let page = client.call::<ListPipelines>(input).await?;
        names.extend(page.pipelines.unwrap_or_default().into_iter().filter_map(|one| one.name));
        next_token = page.next_token;
        if next_token.is_none() {
            return Ok(names);
        }
    }
}

fn rows(state: &GetPipelineStateOutput) -> Vec<Vec<String>> {
    let pipeline = state.pipeline_name.clone().unwrap_or_default();
    let stages = state.stage_states.iter().flatten();
    stages
        .flat_map(|stage| stage.action_states.iter().flatten().map(|action| row(&pipeline, stage, action)))
        .collect()
}

fn row(pipeline: &str, stage: &StageState, action: &ActionState) -> Vec<String> {
    let latest = action.latest_execution.clone().unwrap_or_default();
    let error = latest.error_details.and_then(|error| error.message);
    vec![
        pipeline.to_owned(),
        stage.stage_name.clone().unwrap_or_default(),
        action.action_name.clone().unwrap_or_default(),
        latest.status.map_or_else(|| "never ran".to_owned(), |status| status.to_string()),
        latest.last_status_change.map(|time| time.iso8601()).unwrap_or_default(),
        error.or(latest.summary).unwrap_or_default(),
    ]
}
