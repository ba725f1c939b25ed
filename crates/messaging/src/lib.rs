//! Messages between services: SQS's queues.
//!
//! One idea: a message is a row with the moment from which it may be seen; taking it moves that moment, and only
//! deleting it, expiry or its dead-letter queue end it.
//!
//! It deliberately has no FIFO queues, no keys of KMS and no move tasks; each is refused by name.
//!
//! Invariant: a message that was acknowledged to its sender is on disk, and so is the fact that it was taken.
//! Invariant: a queue's policy reaches the gate as it was stored, and was understood before it was stored.
//!
//! Read `sqs/rows.rs` first, then `sqs/messages.rs`.
#![forbid(unsafe_code)]

mod sqs;

use tidegate_core::Registry;

/// Registers every operation, and who finds the policies of queues.
pub fn register(registry: &mut Registry) {
    sqs::register(registry);
}
