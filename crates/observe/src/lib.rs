//! CloudWatch metrics and alarms, and CloudWatch Logs.
//!
//! One idea: what is measured and logged is telemetry, appended without waiting for the disk; what is configured and
//! decided (groups, alarms, their states and their history) is rows, written like every other command.
//!
//! It deliberately computes no percentiles, no metric math, no composite alarms and no metric filters, and runs no
//! alarm actions: requests for them are refused by name.
//!
//! Invariant: reading flushes first, so nobody misses what was appended before they asked.
//! Invariant: an alarm's state, its history and the wake-up of those who wait for it commit together.
//!
//! Read `cloudwatch/evaluate.rs` first, then `cloudwatch/evaluator.rs` and `logs/page.rs`.
#![forbid(unsafe_code)]

use std::sync::Arc;

use tidegate_core::{Meter, Registry};

mod cloudwatch;
mod honoured;
mod logs;

/// Registers every operation of both services and the evaluation of alarms, and gives the meter that takes the metrics
/// which services publish about themselves, for [`tidegate_core::Ports::set_meter`].
#[must_use = "the ports want the meter"]
pub fn register(registry: &mut Registry) -> Arc<dyn Meter> {
    logs::register(registry);
    cloudwatch::register(registry)
}
