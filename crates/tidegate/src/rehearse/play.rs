//! One scenario, in a process of its own: an engine on a copy of the prepared world lets the candidate in.
#![expect(clippy::print_stdout, reason = "the parent reads what this process says, a line of JSON each")]

use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Context, Result};
use tidegate_api::codepipeline::{EnableStageTransition, EnableStageTransitionInput, StageTransitionType};
use tidegate_core::Clock;

use super::broken::Broken;
use super::observe;
use super::setup::{Said, Setup};
use super::theatre::Theatre;
use super::traffic;
use crate::client::Client;
use crate::engine::Settings;
use crate::explain::{self, Answer};

/// Plays the scenario that stdin describes on the world in `folder`.
pub async fn play(folder: &Path, environment: Vec<(String, String)>) -> Result<()> {
    let setup: Setup =
        serde_json::from_reader(std::io::stdin().lock()).context("reading the scenario from stdin")?;
    let broken = Arc::new(Broken::new(&setup));
    let settings = Settings {
        faults: Some(broken.clone()),
        seed: Some(setup.seed),
        ..Settings::rehearsal(folder.to_owned(), setup.weak_sandbox, environment)
    };
    let theatre = Theatre::open(settings).await?;
    let ending = release(&theatre.client, &theatre.clock, &setup, &broken).await;
    theatre.close().await?;
    say(&Said::Ended(Box::new(ending?)));
    Ok(())
}

async fn release(
    client: &Client,
    clock: &Clock,
    setup: &Setup,
    broken: &Broken,
) -> Result<tidegate_rehearsal::Ending> {
    let began = clock.now().millis();
    broken.begin(began);
    let over = Arc::new(AtomicBool::new(false));
    let users = traffic::send(client, clock, setup, over.clone());
    let release = async {
        if !setup.resumed {
            let input = EnableStageTransitionInput {
                pipeline_name: setup.prepared.pipeline.clone(),
                stage_name: setup.prepared.stage.clone(),
                transition_type: StageTransitionType::Inbound,
            };
            client.call::<EnableStageTransition>(input).await.context("letting the candidate in")?;
        }
        let settled = observe::until_settled(client, &setup.prepared).await;
        over.store(true, Ordering::Release);
        settled.map(|()| clock.now().millis())
    };
    let (first_error, ended) = tokio::join!(users, release);
    let ended = ended?;
    let (reached, sign) = broken.sign();
    let mut ending = observe::ending(client, &setup.prepared, began).await?;
    ending.sign_at = [sign, first_error, observe::first_failure(client, &setup.prepared).await?]
        .into_iter()
        .flatten()
        .filter(|at| *at >= began)
        .min();
    (ending.began_at, ending.ended_at) = (began, ended);
    ending.calls = broken.calls();
    ending.reached = reached;
    if ending.execution == "Failed"
        && let Ok(Answer::Explained(why)) = explain::explain(client, &setup.prepared.execution).await
    {
        ending.cause = Some(why.cause.what);
    }
    Ok(ending)
}

/// Says something to the parent, at once.
pub fn say(said: &Said) {
    match serde_json::to_string(said) {
        Ok(line) => {
            println!("{line}");
            // The parent is gone when this fails; there is nobody left to tell.
            if let Err(error) = std::io::stdout().flush() {
                tracing::debug!(%error, "nobody listens to the rehearsal");
            }
        }
        Err(error) => tracing::error!(%error, "encoding what a rehearsal says"),
    }
}
