//! Asynchronous invocations: durable once acknowledged, tried again, and given up where the configuration says so.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use tidegate_core::{Cx, Fault, Place, Timestamp};
use tidegate_store::{Key, Reads, StoreLook};

use super::attempt::{Next, attempt};
use crate::Lambda;
use crate::rows::{EVENTS, EventRow};

/// Events that are worked on at the same time.
const AT_ONCE: usize = 64;

/// The key of an event.
pub(crate) fn event_key(place: &Place, request_id: &str) -> Key {
    Key::of(place).and(request_id)
}

/// Works on events that are due, for ever.
pub(crate) async fn work(lambda: Arc<Lambda>, cx: Cx) {
    let taken = Taken::default();
    let room = Arc::new(tokio::sync::Semaphore::new(AT_ONCE));
    // Held from the moment the clock woke this task until what is due is in flight: an automatic clock stands still.
    let mut awake = None;
    loop {
        let woken = lambda.queued.notified();
        let now = cx.clock().now();
        let events = waiting(&cx).unwrap_or_else(|fault| {
            tracing::error!(error = fault.chain(), "reading the queue of asynchronous invocations");
            Vec::new()
        });
        let mut next: Option<Timestamp> = None;
        for event in events {
            if taken.has(&event.request_id) {
                continue;
            }
            if event.due > now {
                next = Some(next.map_or(event.due, |next| next.min(event.due)));
                continue;
            }
            let Ok(permit) = room.clone().acquire_owned().await else { return };
            // Waiting for room takes its time: what was in flight when the queue was read may be over by now.
            let Some(event) = still_due(&cx, &event, now) else { continue };
            taken.add(&event.request_id);
            let (lambda, cx, taken) = (lambda.clone(), cx.clone(), taken.clone());
            let working = cx.clock().busy();
            tokio::spawn(async move {
                let id = event.request_id.clone();
                run(&lambda, &cx, event).await;
                taken.remove(&id);
                lambda.queued.notify_one();
                drop((permit, working));
            });
        }
        let waiting = next.map(|due| cx.clock().wait_until(due));
        drop(awake.take());
        match waiting {
            Some(due) => tokio::select! {
                () = woken => {}
                busy = due => awake = Some(busy),
            },
            // Nothing is due: an automatic clock must not be driven by looking.
            None => woken.await,
        }
    }
}

/// The events that are worked on.
#[derive(Clone, Default)]
struct Taken(Arc<Mutex<HashSet<String>>>);

impl Taken {
    fn has(&self, id: &str) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).contains(id)
    }

    fn add(&self, id: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned());
    }

    fn remove(&self, id: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(id);
    }
}

fn waiting(cx: &Cx) -> Result<Vec<EventRow>, Fault> {
    let rows = cx.read(|rows| rows.scan(&EVENTS, &Key::account(&cx.place().account)))?;
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

/// The event's row as it is now, unless it was dealt with or put off since it was read.
fn still_due(cx: &Cx, event: &EventRow, now: Timestamp) -> Option<EventRow> {
    let key = event_key(&event.place, &event.request_id);
    match cx.read(|rows| rows.get(&EVENTS, &key)) {
        Ok(row) => row.filter(|row| row.due <= now),
        Err(fault) => {
            tracing::error!(error = fault.chain(), "reading an asynchronous invocation");
            None
        }
    }
}

/// One attempt, and what it means for the event's row.
async fn run(lambda: &Arc<Lambda>, cx: &Cx, mut event: EventRow) {
    let key = event_key(&event.place, &event.request_id);
    let next = attempt(lambda, cx, &event).await;
    let written = cx
        .store()
        .write(move |tx| {
            match next {
                Next::Over => {
                    tx.delete(&EVENTS, &key)?;
                }
                Next::Again { due, counts } => {
                    event.attempts += u32::from(counts);
                    event.throttles = if counts { 0 } else { event.throttles + 1 };
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
