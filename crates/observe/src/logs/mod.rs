//! CloudWatch Logs: groups and streams as rows, events as telemetry.

use std::sync::Arc;

use tidegate_api::logs::error;
use tidegate_api::{ServiceError, Shape};
use tidegate_core::Registry;

mod names;
mod ops;
mod page;
mod pattern;
mod rows;

/// The service that answers the operations of CloudWatch Logs.
pub(crate) struct Logs;

/// Registers every operation.
pub(crate) fn register(registry: &mut Registry) {
    ops::register(registry, &Arc::new(Logs));
}

/// Refuses every given member of `input` that is not among `honoured`.
fn only<S: Shape>(input: &S, honoured: &[&str]) -> Result<(), ServiceError> {
    crate::honoured::only(input, honoured, error::invalid_parameter_exception)
}
