//! Parameter Store: named values with their history, in clear or under a key.

mod errors;
mod filters;
mod name;
mod ops;
mod parameter;
mod rows;

use std::sync::Arc;

use tidegate_core::Registry;

/// The service that answers Parameter Store's operations.
#[derive(Default)]
pub(crate) struct Ssm;

/// Registers every operation.
pub(crate) fn register(registry: &mut Registry) {
    let ssm: Arc<Ssm> = Arc::default();
    ops::register(registry, &ssm);
}
