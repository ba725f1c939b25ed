//! SQS: queues, their messages, and the policies that open them to others.

mod attributes;
mod batch;
mod digest;
mod errors;
mod messages;
mod ops;
mod policy;
mod queue;
mod receipt;
mod rows;
mod take;

use std::sync::Arc;

use tidegate_core::Registry;
use tokio::sync::Notify;

/// The service that answers SQS's operations.
#[derive(Default)]
pub(crate) struct Sqs {
    /// Wakes whoever waits for a message.
    arrivals: Notify,
}

/// Registers every operation and the queues' policies.
pub(crate) fn register(registry: &mut Registry) {
    let sqs: Arc<Sqs> = Arc::default();
    registry.resource_policies("sqs", sqs.clone());
    ops::register(registry, &sqs);
}
