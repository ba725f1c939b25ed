//! Change detection: asks every pipeline's sources where they stand, and starts an execution when one has moved.

use std::time::Duration;

use tidegate_api::codepipeline::{ActionCategory, ActionDeclaration, ExecutionTrigger, TriggerType};
use tidegate_core::{Cx, Failure, Place, wall};
use tidegate_flow::Acting;
use tidegate_store::{Key, Reads, StoreCx, StoreLook};

use crate::actions;
use crate::executions::{self, New};
use crate::names::{PRINCIPAL, arn};
use crate::rows::{self, PIPELINES, PipelineRow, WATCHED};

/// Real time: pushes come from people, whatever the clock shows.
const PAUSE: Duration = Duration::from_secs(1);

/// Runs as long as the engine.
pub async fn watch_sources(cx: Cx) {
    loop {
        wall::pause(PAUSE).await;
        match cx.read(|rows| rows.scan(&WATCHED, &Key::raw("pipelines"))) {
            Ok(watched) => {
                for (_, (place, name)) in watched {
                    watch(&cx.clone().at(place), &name).await;
                }
            }
            Err(fault) => tracing::error!(fault = fault.chain(), "the list of pipelines cannot be read"),
        }
    }
}

async fn watch(cx: &Cx, name: &str) {
    let row = match cx.read(|rows| rows::pipeline(rows, cx.place(), name)) {
        Ok(row) => row,
        Err(failure) => {
            tracing::debug!(pipeline = name, ?failure, "a watched pipeline cannot be read");
            return;
        }
    };
    let actions = row.declaration.stages.iter().flat_map(|stage| &stage.actions);
    for action in actions.filter(|action| action.action_type_id.category == ActionCategory::Source) {
        if let Some(tip) = tip(cx, &row, action).await
            && row.seen.get(&action.name) != Some(&tip)
            && let Err(failure) = moved(cx, name, action, tip).await
        {
            tracing::error!(pipeline = name, ?failure, "a change of a source could not start the pipeline");
        }
    }
}

/// Where a source stands; nothing where it may not or cannot be asked, which an execution would then say.
async fn tip(cx: &Cx, row: &PipelineRow, action: &ActionDeclaration) -> Option<String> {
    let mut acting =
        Acting::role(PRINCIPAL, row.author.clone(), &row.declaration.role_arn, "source-detection");
    acting.chained_role_arn = action.role_arn.clone();
    acting.source_arn = Some(arn(cx.place(), &row.declaration.name));
    let answer = match acting.assume(cx).await {
        Ok(cx) => actions::tip(&cx, action).await?,
        Err(error) => Err(error),
    };
    match answer {
        Ok(tip) => Some(tip),
        Err(error) => {
            tracing::debug!(pipeline = row.declaration.name, action = action.name, %error, "a source cannot be asked");
            None
        }
    }
}

/// The first revision seen is where changes are counted from; a further one starts an execution.
async fn moved(cx: &Cx, name: &str, action: &ActionDeclaration, tip: String) -> Result<(), Failure> {
    let (place, now, id): (Place, _, _) = (cx.place().clone(), cx.clock().now(), cx.ids().uuid());
    let (name, action) = (name.to_owned(), action.clone());
    cx.write(move |tx| {
        let mut pipeline = rows::pipeline(tx, &place, &name)?;
        let before = pipeline.seen.insert(action.name.clone(), tip.clone());
        if before.is_none() || before.as_ref() == Some(&tip) {
            tx.put(&PIPELINES, &rows::key(&place, &name), &pipeline)?;
            return Ok(());
        }
        let asker = pipeline.author.clone();
        executions::start(
            tx,
            &place,
            &mut pipeline,
            New { id, trigger: trigger(&action), asker, variables: &[] },
            now,
        )
    })
    .await
}

fn trigger(action: &ActionDeclaration) -> ExecutionTrigger {
    let configuration = action.configuration.as_ref();
    let value = |key: &str| configuration.and_then(|configuration| configuration.get(key)).cloned();
    let (kind, detail) = match action.action_type_id.provider.as_str() {
        "CodeStarSourceConnection" => (TriggerType::WebhookV2, value("ConnectionArn")),
        _ => (TriggerType::PollForSourceChanges, Some(action.name.clone())),
    };
    ExecutionTrigger { trigger_type: Some(kind), trigger_detail: detail }
}
