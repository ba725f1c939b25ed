//! CloudWatch Logs: groups and streams as rows, events as telemetry.

use std::sync::Arc;

use tidegate_api::logs::error;
use tidegate_api::{ServiceError, Shape};
use tidegate_core::Registry;

use crate::cloudwatch::Metrics;
use crate::logs::subscriptions::Subscriptions;

mod filters;
mod names;
mod ops;
mod page;
mod pattern;
mod rows;
mod subscriptions;

/// The service that answers the operations of CloudWatch Logs.
pub(crate) struct Logs {
    metrics: Arc<Metrics>,
    subscriptions: Arc<Subscriptions>,
}

/// Registers every operation and the task that sends events on; `metrics` takes what filters make of them.
pub(crate) fn register(registry: &mut Registry, metrics: Arc<Metrics>) {
    let subscriptions: Arc<Subscriptions> = Arc::new(Subscriptions::new(metrics.clone()));
    ops::register(registry, &Arc::new(Logs { metrics, subscriptions: subscriptions.clone() }));
    registry.background("logs subscriptions", move |cx| {
        Box::pin(async move { subscriptions.deliver_for_ever(cx).await })
    });
}

/// Refuses every given member of `input` that is not among `honoured`.
fn only<S: Shape>(input: &S, honoured: &[&str]) -> Result<(), ServiceError> {
    crate::honoured::only(input, honoured, error::invalid_parameter_exception)
}
