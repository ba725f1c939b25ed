//! CloudWatch: metrics as telemetry, alarms as rows, and the task that evaluates them.

use std::sync::Arc;

use tidegate_api::cloudwatch::error;
use tidegate_api::{ServiceError, Shape};
use tidegate_core::Registry;

mod evaluate;
mod evaluator;
mod metrics;
mod ops;
mod query;
mod reason;
mod rows;
mod statistics;

pub(crate) use metrics::Metrics;

/// The service that answers CloudWatch's operations.
pub(crate) struct CloudWatch {
    metrics: Arc<Metrics>,
}

/// Registers every operation and the background tasks; gives the meter.
pub(crate) fn register(registry: &mut Registry) -> Arc<Metrics> {
    let metrics: Arc<Metrics> = Arc::default();
    ops::register(registry, &Arc::new(CloudWatch { metrics: metrics.clone() }));
    let (flushed, evaluated) = (metrics.clone(), metrics.clone());
    registry.background("cloudwatch metrics", move |cx| {
        Box::pin(async move { flushed.flush_for_ever(cx).await })
    });
    registry.background("cloudwatch alarms", move |cx| Box::pin(evaluator::run(cx, evaluated)));
    metrics
}

/// Refuses every given member of `input` that is not among `honoured`.
fn only<S: Shape>(input: &S, honoured: &[&str]) -> Result<(), ServiceError> {
    crate::honoured::only(input, honoured, error::invalid_parameter_value_exception)
}
