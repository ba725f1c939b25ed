//! Messages between services: SQS's queues, SNS's topics, EventBridge's rules.
//!
//! One idea: what was acknowledged to its sender is on disk before the answer. A message in a queue is a row with the
//! moment from which it may be seen; a message to a topic, and an event that a rule matches, is a plan with a step per
//! receiver.
//!
//! It deliberately has no FIFO queues or topics, no keys of KMS, no move tasks, no archives, pipes or API destinations, and
//! nothing that receives beyond this machine; each is refused by name.
//!
//! Invariant: a message that was acknowledged to its sender is on disk, and so is the fact that it was taken.
//! Invariant: policies of queues and topics reach the gate as they were stored, and were understood before that.
//! Invariant: what is delivered is delivered by calls through the gate, and the receiver's policy decides.
//!
//! Read `sqs/rows.rs` first, then `sqs/messages.rs`, then `sns/publish.rs` and `events/route.rs`.
#![forbid(unsafe_code)]

mod events;
mod outbox;
mod sns;
mod sqs;

use tidegate_core::Registry;
use tidegate_flow::Steps;

/// Registers every operation, and who finds the policies of queues, topics and buses.
pub fn register(registry: &mut Registry) {
    sqs::register(registry);
    sns::register(registry);
    events::register(registry);
}

/// Registers the steps that deliver.
pub fn steps(steps: &mut Steps) {
    sns::steps(steps);
    events::steps(steps);
}
