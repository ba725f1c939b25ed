//! CloudWatch metrics and alarms, and CloudWatch Logs.
//!
//! One idea: what is measured and logged is telemetry, appended without waiting for the disk; what is configured and
//! decided (groups, alarms, their states and their history) is rows, written like every other command.
//!
//! It deliberately computes no percentiles and no anomaly bands, and suppresses no alarm's actions:
//! requests for them are refused by name.
//!
//! Invariant: reading flushes first, so nobody misses what was appended before they asked.
//! Invariant: whoever asks for an alarm's state is answered as of now on the engine's clock, however far it jumped.
//! Invariant: an alarm's state, its history, the composite alarms above it and the wake-up of those who wait commit
//! together. An evaluation that changes nothing writes nothing.
//!
//! Read `cloudwatch/evaluate.rs` first, then `cloudwatch/evaluator.rs`, `cloudwatch/transition.rs` and `logs/page.rs`.
#![forbid(unsafe_code)]

use std::sync::Arc;

use tidegate_core::{Meter, Registry};
use tidegate_flow::Steps;

mod cloudwatch;
mod honoured;
mod logs;

/// Registers every operation of both services and the evaluation of alarms, and gives the meter that takes the metrics
/// which services publish about themselves, for [`tidegate_core::Ports::set_meter`].
#[must_use = "the ports want the meter"]
pub fn register(registry: &mut Registry) -> Arc<dyn Meter> {
    let metrics = cloudwatch::register(registry);
    logs::register(registry, metrics.clone());
    metrics
}

/// Registers the step that tells the topics of alarms.
pub fn steps(steps: &mut Steps) {
    cloudwatch::steps(steps);
}
