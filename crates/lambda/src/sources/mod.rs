//! Event source mappings: queues whose messages a function is given, batch by batch.

mod batch;
pub(crate) mod filter;
mod poll;
pub(crate) mod refused;
mod shown;

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use tidegate_api::sqs::{GetQueueAttributes, GetQueueAttributesRequest, QueueAttributeName};
use tidegate_core::{Arn, CallError, Cx, Failure, Fault, Place};
use tidegate_store::{Key, Reads, StoreLook};

pub(crate) use shown::configuration;

use crate::Lambda;
use crate::errors::{invalid, not_found};
use crate::lookup;
use crate::names::FunctionName;
use crate::rows::{Edition, LATEST, SOURCES, SourceRow, source_key};

/// AWS: messages of a batch that waits for no window.
const UNWINDOWED: i32 = 10;

/// Keeps a poller for each mapping that is enabled, for ever.
pub(crate) async fn work(lambda: Arc<Lambda>, cx: Cx) {
    let running: Arc<Mutex<HashSet<String>>> = Arc::default();
    loop {
        let woken = lambda.sources.notified();
        match settle(&cx).await {
            Ok(rows) => {
                for row in rows.into_iter().filter(|row| row.enabled) {
                    let fresh = running.lock().unwrap_or_else(PoisonError::into_inner).insert(row.id.clone());
                    if fresh {
                        tokio::spawn(keep(lambda.clone(), cx.clone(), running.clone(), row));
                    }
                }
            }
            Err(error) => tracing::error!(?error, "reading the event source mappings"),
        }
        woken.await;
    }
}

/// Runs a poller; when it has ended it is looked again, because the mapping may have been enabled meanwhile.
async fn keep(lambda: Arc<Lambda>, cx: Cx, running: Arc<Mutex<HashSet<String>>>, row: SourceRow) {
    let id = row.id.clone();
    poll::run(&lambda, &cx.at(row.place.clone()), &id).await;
    running.lock().unwrap_or_else(PoisonError::into_inner).remove(&id);
    lambda.sources.notify_one();
}

/// All mappings; what was asked of them is done from here on.
async fn settle(cx: &Cx) -> Result<Vec<SourceRow>, Failure> {
    let found: Vec<(Key, SourceRow)> =
        cx.read(|rows| rows.scan(&SOURCES, &Key::account(&cx.place().account)))?;
    if found.iter().any(|(_, row)| row.pending.is_some()) {
        let account = cx.place().account.clone();
        cx.store()
            .write(move |tx| {
                for (key, mut row) in tx.scan(&SOURCES, &Key::account(&account))? {
                    if row.pending.take().is_some() {
                        tx.put(&SOURCES, &key, &row)?;
                    }
                }
                Ok(())
            })
            .await?;
    }
    Ok(found.into_iter().map(|(_, row)| row).collect())
}

/// The function that a mapping names; AWS words it as a wrong parameter where it is missing.
pub(crate) fn function(
    rows: &impl Reads,
    here: &Place,
    text: &str,
) -> Result<(FunctionName, Edition), Failure> {
    let mut name = FunctionName::parse(here, text, None)?;
    if text.starts_with("arn:") && name.qualifier.as_deref() == Some(LATEST) {
        name.qualifier = None;
    }
    match lookup::find(rows, &name) {
        Ok(found) => Ok((name, found.edition)),
        Err(Failure::Modeled(error)) if error.is("ResourceNotFoundException") => {
            Err(invalid("Function does not exist"))
        }
        Err(other) => Err(other),
    }
}

/// A mapping by its id.
pub(crate) fn existing(rows: &impl Reads, place: &Place, id: &str) -> Result<SourceRow, Failure> {
    rows.get(&SOURCES, &source_key(place, id))?
        .ok_or_else(|| not_found("The resource you requested does not exist."))
}

/// The queue that an ARN names.
pub(crate) fn queue(arn: Option<&str>) -> Result<String, Failure> {
    let unknown = || invalid("Unrecognized event source.");
    let arn = arn.ok_or_else(unknown)?;
    let parsed: Arn = arn.parse().map_err(|_| unknown())?;
    match parsed.service.as_str() {
        "sqs" => Ok(arn.to_owned()),
        "kinesis" | "dynamodb" | "kafka" | "mq" | "rds" => {
            Err(invalid(format!("EventSourceArn of {} is not supported by Tidegate.", parsed.service)))
        }
        _ => Err(unknown()),
    }
}

/// The address of a queue.
fn queue_url(cx: &Cx, arn: &str) -> Result<(Place, String), Fault> {
    let parsed: Arn = arn.parse().map_err(|error| Fault::because("reading a queue's ARN", error))?;
    let url = format!("{}/{}/{}", cx.ports().endpoint_url(), parsed.account, parsed.resource);
    Ok((Place::new(&parsed.account, &parsed.region), url))
}

/// Refuses batches that AWS does not make.
pub(crate) fn check_batch(size: i32, window: i32) -> Result<(), Failure> {
    if size > UNWINDOWED && window == 0 {
        return Err(invalid(
            "Maximum batch window in seconds must be greater than 0 if maximum batch size is greater than 10",
        ));
    }
    Ok(())
}

/// Refuses a queue that is not there, that the function's role may not look at, or that is impatient.
pub(crate) async fn check_queue(
    cx: &Cx,
    name: &FunctionName,
    role: &str,
    timeout: i32,
    arn: &str,
) -> Result<(), Failure> {
    let denied =
        || invalid("The provided execution role does not have permissions to call GetQueueAttributes on SQS");
    let role = assume(cx, name, role).await.map_err(|_| denied())?;
    let (place, queue_url) = queue_url(cx, arn)?;
    let input = GetQueueAttributesRequest {
        queue_url,
        attribute_names: Some(vec![QueueAttributeName::VisibilityTimeout]),
    };
    let answer = role.at(place).call::<GetQueueAttributes>(input).await.map_err(|error| {
        if error.is_denied() {
            return denied();
        }
        if error.status >= 500 {
            return error.into_failure();
        }
        invalid(format!(
            "Error occurred while ReceiveMessage. SQS Error Code: {}. SQS Error Message: {}",
            error.code, error.message
        ))
    })?;
    let attributes = answer.attributes.unwrap_or_default();
    let visibility = attributes.values().next().and_then(|text| text.parse::<i32>().ok());
    match visibility.filter(|seconds| *seconds < timeout) {
        None => Ok(()),
        Some(seconds) => Err(invalid(format!(
            "Queue visibility timeout: {seconds} seconds is less than Function timeout: {timeout} seconds"
        ))),
    }
}

/// A context of a function's execution role.
async fn assume(cx: &Cx, name: &FunctionName, role: &str) -> Result<Cx, CallError> {
    let session = if name.name.len() < 2 { format!("lambda-{}", name.name) } else { name.name.clone() };
    let here = cx.clone().at(name.place.clone()).for_call(Default::default());
    here.assume("lambda.amazonaws.com", role, &session, Some(&name.arn())).await
}
