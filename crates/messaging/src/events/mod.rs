//! EventBridge: buses, rules by pattern and by schedule, and the delivery of events to their targets.

mod bus;
mod deliver;
mod errors;
mod input;
mod ops;
mod policy;
mod route;
mod rows;
mod schedule;
mod target;
mod tick;

use std::sync::Arc;

use tidegate_core::Registry;
use tidegate_flow::Steps;

/// The service that answers EventBridge's operations.
#[derive(Default)]
pub(crate) struct Events;

/// Registers every operation and the buses' policies.
pub(crate) fn register(registry: &mut Registry) {
    let events: Arc<Events> = Arc::default();
    registry.resource_policies("events", events.clone());
    ops::register(registry, &events);
}

/// Registers the steps that deliver and that wait for a schedule.
pub(crate) fn steps(steps: &mut Steps) {
    steps.add(deliver::Deliver).add(tick::Tick);
}
