//! `tidegate watch`: follows a pipeline's newest execution.

use tidegate_api::codepipeline::{ListPipelines, ListPipelinesInput};

use crate::cli::Stop;
use crate::client::Client;
use crate::home::Home;
use crate::say::Say;
use crate::watcher::{Ended, Watcher};

/// Watches the named pipeline, or the only one.
pub async fn run(home: &Home, say: &Say, named: Option<String>) -> Result<(), Stop> {
    let client = Client::of_running(home).await?;
    let pipeline = match named {
        Some(name) => name,
        None => only_pipeline(&client).await?,
    };
    let mut watcher = Watcher::new(&client, say, &pipeline);
    let Some(execution) = watcher.newest().await? else {
        return Err(Stop::No(format!("{pipeline} has no execution yet")));
    };
    verdict(watcher.follow(&execution).await?)
}

/// Success for an execution that succeeded.
pub fn verdict(ended: Ended) -> Result<(), Stop> {
    if ended.status == "Succeeded" {
        Ok(())
    } else {
        Err(Stop::No(format!("the execution ended {}", ended.status)))
    }
}

/// The only pipeline there is.
pub async fn only_pipeline(client: &Client) -> Result<String, Stop> {
    let all =
        client.call::<ListPipelines>(ListPipelinesInput::default()).await?.pipelines.unwrap_or_default();
    let names: Vec<String> = all.into_iter().filter_map(|one| one.name).collect();
    match names.as_slice() {
        [one] => Ok(one.clone()),
        [] => Err(Stop::advised("there is no pipeline", "bring one up with `tidegate up DIR`")),
        several => Err(Stop::advised(
            format!("there are {} pipelines", several.len()),
            format!("say which: {}", several.join(", ")),
        )),
    }
}
