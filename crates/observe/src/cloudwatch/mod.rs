//! CloudWatch: metrics as telemetry, alarms as rows, and the task that evaluates them.

use std::sync::Arc;

use tidegate_api::cloudwatch::error;
use tidegate_api::{ServiceError, Shape};
use tidegate_core::Registry;
use tidegate_flow::Steps;

use crate::cloudwatch::evaluator::Evaluator;

mod actions;
mod alarm_rule;
mod evaluate;
mod evaluator;
mod math;
mod metrics;
mod notify;
mod ops;
mod queries;
mod query;
mod reason;
mod rows;
mod spread;
mod statistics;
mod transition;
mod watched;

pub(crate) use metrics::{MetricId, Metrics};
pub(crate) use statistics::Set;

/// The service that answers CloudWatch's operations.
pub(crate) struct CloudWatch {
    metrics: Arc<Metrics>,
    evaluator: Arc<Evaluator>,
}

/// Registers every operation and the background tasks; gives the meter.
pub(crate) fn register(registry: &mut Registry) -> Arc<Metrics> {
    let metrics: Arc<Metrics> = Arc::default();
    let evaluator = Arc::new(Evaluator::new(metrics.clone()));
    ops::register(registry, &Arc::new(CloudWatch { metrics: metrics.clone(), evaluator: evaluator.clone() }));
    let flushed = metrics.clone();
    registry.background("cloudwatch metrics", move |cx| {
        Box::pin(async move { flushed.flush_for_ever(cx).await })
    });
    registry.background("cloudwatch alarms", move |cx| Box::pin(async move { evaluator.run(cx).await }));
    metrics
}

/// Registers the step that tells the topics of alarms.
pub(crate) fn steps(steps: &mut Steps) {
    steps.add(notify::Notify);
}

/// Refuses every given member of `input` that is not among `honoured`.
fn only<S: Shape>(input: &S, honoured: &[&str]) -> Result<(), ServiceError> {
    crate::honoured::only(input, honoured, error::invalid_parameter_value_exception)
}

/// AWS's code for what no error of the model names.
fn invalid(why: impl Into<String>) -> ServiceError {
    ServiceError::sender("ValidationError", 400, why)
}
