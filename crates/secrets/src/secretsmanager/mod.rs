//! Secrets Manager: secrets with versions and staging labels, kept under a key.

mod errors;
mod ops;
mod policy;
mod rows;
mod secret;
mod value;

use std::sync::Arc;

use tidegate_core::Registry;

/// The service that answers Secrets Manager's operations.
#[derive(Default)]
pub(crate) struct Secrets;

/// Registers every operation and the secrets' policies.
pub(crate) fn register(registry: &mut Registry) {
    let service: Arc<Secrets> = Arc::default();
    registry.resource_policies("secretsmanager", service.clone());
    ops::register(registry, &service);
}
