//! Users: requests to the aliases at a steady rate, on the engine's clock.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tidegate_api::lambda::{InvocationRequest, Invoke};
use tidegate_core::Clock;

use super::play::say;
use super::setup::{Alias, Said, Setup};
use crate::client::Client;

/// Sends requests until `over`, each when it is due on the clock; says how each was answered, and returns when the first
/// answer was an error.
pub async fn send(client: &Client, clock: &Clock, setup: &Setup, over: Arc<AtomicBool>) -> Option<i64> {
    if setup.rate <= 0.0 {
        return None;
    }
    let pause = Duration::from_secs_f64(60.0 / setup.rate);
    let mut first_error = None;
    let mut due = clock.now();
    let mut busy = clock.work();
    while !over.load(Ordering::Acquire) {
        for alias in &setup.prepared.aliases {
            if one(client, alias, &setup.event).await {
                first_error.get_or_insert_with(|| clock.now().millis());
            }
        }
        due = due.plus_millis(i64::try_from(pause.as_millis()).unwrap_or(i64::MAX));
        // The next request is known to the clock before this one lets go of it.
        let next = clock.wait_until(due);
        drop(busy);
        busy = next.await;
    }
    first_error
}

/// Whether the answer was an error.
async fn one(client: &Client, alias: &Alias, event: &str) -> bool {
    let input = InvocationRequest {
        function_name: alias.arn.clone(),
        payload: Some(event.to_owned().into()),
        ..InvocationRequest::default()
    };
    let said = match client.call::<Invoke>(input).await {
        Ok(answer) => Said::Served {
            old: answer.executed_version.as_ref() == Some(&alias.version),
            version: answer.executed_version,
            error: answer.function_error.is_some(),
        },
        Err(_) => Said::Served { version: None, old: false, error: true },
    };
    say(&said);
    matches!(said, Said::Served { error: true, .. })
}
