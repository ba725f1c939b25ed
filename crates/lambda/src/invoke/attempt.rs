//! One attempt at an asynchronous invocation: what came of it, and whether there is another.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use tidegate_core::inferred::LAMBDA_ASYNC_RETRY;
use tidegate_core::{Cx, Failure, Fault, Timestamp};
use tidegate_store::{Reads, StoreLook};

use super::{Done, Request, Target, run};
use crate::Lambda;
use crate::destinations::{self, Condition, Given, Record};
use crate::names::FunctionName;
use crate::rows::{EVENT_CONFIGS, EventConfigRow, EventRow, event_config_key};

/// AWS: retries unless a configuration says less.
const RETRIES: i32 = 2;
/// AWS: events are kept for up to six hours.
const OLDEST: i32 = 21_600;
/// AWS: a throttled event is tried again "from 1 second up to a maximum of 5 minutes".
const THROTTLED: (u64, u64) = (1, 300);

/// What becomes of an event after an attempt.
pub(super) enum Next {
    /// It is dealt with.
    Over,
    /// It is tried again; `counts` where this attempt reached the function.
    Again { due: Timestamp, counts: bool },
}

/// What came of an attempt.
enum Came {
    /// The function answered.
    Answer(Done, String),
    /// There was no place for it; `true` where there never will be, because nothing is reserved for the function.
    Throttled(bool),
    /// There is no such function, version or alias any more.
    Nobody,
    /// It could not be run.
    Nothing(Failure),
}

/// Invokes once; gives the event to its destinations where that was the last attempt.
pub(super) async fn attempt(lambda: &Arc<Lambda>, cx: &Cx, event: &EventRow) -> Next {
    let name = FunctionName {
        place: event.place.clone(),
        name: event.function.clone(),
        qualifier: event.qualifier.clone(),
    };
    let config = match config(cx, &name) {
        Ok(config) => config,
        Err(fault) => {
            tracing::error!(error = fault.chain(), "reading how asynchronous invocations are handled");
            None
        }
    };
    let came = invoke(lambda, cx, event, &name).await;
    let condition = match &came {
        Came::Nobody => {
            tracing::debug!(request = event.request_id, "an event's function is gone");
            return Next::Over;
        }
        Came::Answer(done, _) if done.error.is_none() => Condition::Success,
        Came::Throttled(true) => Condition::ZeroReservedConcurrency,
        _ => match again(cx, event, config.as_ref(), &came) {
            Ok(next) => return next,
            Err(condition) => condition,
        },
    };
    let reached = matches!(came, Came::Answer(..) | Came::Nothing(_));
    let record = Record {
        function: &name,
        event,
        condition,
        attempts: event.attempts + u32::from(reached),
        time: cx.clock().now(),
        answer: match &came {
            Came::Answer(done, version) => Some((done, version)),
            _ => None,
        },
    };
    let given = Given::of(config.as_ref(), condition);
    destinations::give(cx, &record, given).await;
    Next::Over
}

/// When an event that failed is tried again, or why it is given up.
fn again(cx: &Cx, event: &EventRow, config: Option<&EventConfigRow>, came: &Came) -> Result<Next, Condition> {
    let now = cx.clock().now();
    let throttled = matches!(came, Came::Throttled(_));
    if let Came::Nothing(error) = came {
        tracing::debug!(?error, request = event.request_id, "an asynchronous invocation could not be run");
    }
    let retries = config.and_then(|config| config.retries).unwrap_or(RETRIES);
    let made = i32::try_from(event.attempts).unwrap_or(i32::MAX);
    if !throttled && made >= retries {
        return Err(Condition::RetriesExhausted);
    }
    let wait = if throttled {
        let (least, most) = THROTTLED;
        Duration::from_secs(least.checked_shl(event.throttles.min(16)).unwrap_or(most).min(most))
    } else {
        let last = LAMBDA_ASYNC_RETRY.len() - 1;
        LAMBDA_ASYNC_RETRY[usize::try_from(event.attempts).unwrap_or(last).min(last)]
    };
    let due = now.plus_millis(i64::try_from(wait.as_millis()).unwrap_or(i64::MAX));
    let age = config.and_then(|config| config.age).unwrap_or(OLDEST);
    let end = event.accepted.map(|accepted| accepted.plus_millis(i64::from(age) * 1000));
    if end.is_some_and(|end| due > end) {
        return Err(Condition::EventAgeExceeded);
    }
    Ok(Next::Again { due, counts: !throttled })
}

fn config(cx: &Cx, name: &FunctionName) -> Result<Option<EventConfigRow>, Fault> {
    let key = event_config_key(&name.place, &name.name, name.qualifier.as_deref());
    cx.read(|rows| rows.get(&EVENT_CONFIGS, &key))
}

async fn invoke(lambda: &Arc<Lambda>, cx: &Cx, event: &EventRow, name: &FunctionName) -> Came {
    let target = match target(lambda, cx, name.clone()) {
        Ok(target) => target,
        Err(Failure::Modeled(error)) if error.is("ResourceNotFoundException") => return Came::Nobody,
        Err(failure) => return Came::Nothing(failure),
    };
    let payload: Bytes = match STANDARD.decode(&event.payload) {
        Ok(payload) => payload.into(),
        Err(error) => return Came::Nothing(Fault::because("decoding a queued event", error).into()),
    };
    let version = target.version.clone();
    let request = Request {
        id: event.request_id.clone(),
        payload,
        client_context: event.client_context.clone(),
        sink: None,
    };
    match run(lambda, cx, target, request).await {
        Ok(done) => Came::Answer(done, version),
        Err(Failure::Modeled(error)) if error.is("TooManyRequestsException") => {
            Came::Throttled(lambda.pools.executions().reserved(name) == Some(0))
        }
        Err(failure) => Came::Nothing(failure),
    }
}

/// What a name stands for at this moment; an alias with two versions tosses its coin.
pub(crate) fn target(lambda: &Lambda, cx: &Cx, name: FunctionName) -> Result<Target, Failure> {
    let known = lambda.memory.target(cx.look(), &name)?;
    Ok(Target::new(cx, name, &known))
}
