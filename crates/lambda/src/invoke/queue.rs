//! Asynchronous invocations: durable once acknowledged, retried twice.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use tidegate_core::inferred::LAMBDA_ASYNC_RETRY;
use tidegate_core::{Cx, Failure, Fault, Place, Timestamp};
use tidegate_store::{Key, Reads, StoreLook};

use super::{Request, Target, run};
use crate::Lambda;
use crate::lookup;
use crate::names::FunctionName;
use crate::routing;
use crate::rows::{EVENTS, EventRow};

/// Events that are worked on at the same time.
const AT_ONCE: usize = 64;
/// The key of an event.
pub(crate) fn event_key(place: &Place, request_id: &str) -> Key {
    Key::of(place).and(request_id)
}

/// Works on events that are due, for ever.
pub(crate) async fn work(lambda: Arc<Lambda>, cx: Cx) {
    let busy: Arc<Mutex<HashSet<String>>> = Arc::default();
    let room = Arc::new(tokio::sync::Semaphore::new(AT_ONCE));
    loop {
        let woken = lambda.queued.notified();
        let now = cx.clock().now();
        let events = match waiting(&cx) {
            Ok(events) => events,
            Err(fault) => {
                tracing::error!(error = fault.chain(), "reading the queue of asynchronous invocations");
                Vec::new()
            }
        };
        let mut next: Option<Timestamp> = None;
        for event in events {
            if is_taken(&busy, &event.request_id) {
                continue;
            }
            if event.due > now {
                next = Some(next.map_or(event.due, |next| next.min(event.due)));
                continue;
            }
            let Ok(permit) = room.clone().acquire_owned().await else { return };
            take(&busy, &event.request_id);
            let (lambda, cx, busy) = (lambda.clone(), cx.clone(), busy.clone());
            let working = cx.clock().busy();
            tokio::spawn(async move {
                let id = event.request_id.clone();
                attempt(&lambda, &cx, event).await;
                busy.lock().unwrap_or_else(PoisonError::into_inner).remove(&id);
                lambda.queued.notify_one();
                drop((permit, working));
            });
        }
        match next {
            Some(due) => tokio::select! {
                () = woken => {}
                () = cx.clock().sleep_until(due) => {}
            },
            // Nothing is due: an automatic clock must not be driven by looking.
            None => woken.await,
        }
    }
}

fn is_taken(busy: &Mutex<HashSet<String>>, id: &str) -> bool {
    busy.lock().unwrap_or_else(PoisonError::into_inner).contains(id)
}

fn take(busy: &Mutex<HashSet<String>>, id: &str) {
    busy.lock().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned());
}

fn waiting(cx: &Cx) -> Result<Vec<EventRow>, Fault> {
    let rows = cx.read(|rows| rows.scan(&EVENTS, &Key::account(&cx.place().account)))?;
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

/// Invokes once, and removes the event or sets its next attempt.
async fn attempt(lambda: &Arc<Lambda>, cx: &Cx, mut event: EventRow) {
    let outcome = invoke(lambda, cx, &event).await;
    let key = event_key(&event.place, &event.request_id);
    let retry = usize::try_from(event.attempts).ok().and_then(|attempt| LAMBDA_ASYNC_RETRY.get(attempt));
    let wait = match (&outcome, retry) {
        (Ok(true), _) | (_, None) => None,
        (Ok(false), Some(wait)) => Some(*wait),
        (Err(error), Some(wait)) => {
            tracing::debug!(
                ?error,
                request = event.request_id,
                "an asynchronous invocation could not be run"
            );
            Some(*wait)
        }
    };
    let due =
        wait.map(|wait| cx.clock().now().plus_millis(i64::try_from(wait.as_millis()).unwrap_or(i64::MAX)));
    let written = cx
        .store()
        .write(move |tx| {
            match due {
                None => {
                    tx.delete(&EVENTS, &key)?;
                }
                Some(due) => {
                    event.attempts += 1;
                    event.due = due;
                    tx.put(&EVENTS, &key, &event)?;
                }
            }
            Ok(())
        })
        .await;
    if let Err(error) = written {
        tracing::error!(?error, "writing the outcome of an asynchronous invocation");
    }
}

/// Whether the function succeeded. A function that is gone by now has nobody left to fail.
async fn invoke(lambda: &Arc<Lambda>, cx: &Cx, event: &EventRow) -> Result<bool, Failure> {
    let name = FunctionName {
        place: event.place.clone(),
        name: event.function.clone(),
        qualifier: event.qualifier.clone(),
    };
    let target = target(cx, name)?;
    let payload =
        STANDARD.decode(&event.payload).map_err(|error| Fault::because("decoding a queued event", error))?;
    let request = Request {
        id: event.request_id.clone(),
        payload: payload.into(),
        client_context: event.client_context.clone(),
    };
    let done = run(lambda, cx, target, request).await?;
    Ok(done.error.is_none())
}

/// What a name stands for at this moment; an alias with two versions tosses its coin.
pub(crate) fn target(cx: &Cx, name: FunctionName) -> Result<Target, Failure> {
    cx.read(|rows| {
        let mut found = lookup::find(rows, &name)?;
        if let Some(alias) = &found.alias
            && !alias.weights.is_empty()
        {
            let version = routing::toss(alias, cx.ids().draw()).to_owned();
            if version != found.version {
                found.edition = lookup::version(rows, &name, &version)?;
                found.version = version;
            }
        }
        Ok(Target::new(name.clone(), found))
    })
}
