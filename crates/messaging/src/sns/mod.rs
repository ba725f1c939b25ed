//! SNS: topics, who subscribes to them, and the delivery of what is published.

mod attributes;
mod deliver;
mod errors;
mod filter;
mod message;
mod notification;
mod ops;
mod permissions;
mod policy;
mod publish;
mod rows;
mod subscription;
mod topic;

use std::sync::Arc;

use tidegate_core::Registry;
use tidegate_flow::Steps;

pub(crate) use message::Attribute;

/// The service that answers SNS's operations.
#[derive(Default)]
pub(crate) struct Sns;

/// Registers every operation and the topics' policies.
pub(crate) fn register(registry: &mut Registry) {
    let sns: Arc<Sns> = Arc::default();
    registry.resource_policies("sns", sns.clone());
    ops::register(registry, &sns);
}

/// Registers the step that delivers.
pub(crate) fn steps(steps: &mut Steps) {
    steps.add(deliver::Deliver);
}
