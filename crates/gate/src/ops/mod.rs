//! Operations of the gate itself.

mod list_decisions;

use std::sync::Arc;

use tidegate_core::Registry;

/// The gate's own handlers.
pub(crate) struct Audit;

/// Registers what the gate answers itself.
pub fn register(registry: &mut Registry) {
    registry.operation::<tidegate_api::tidegate::ListDecisions, _>(&Arc::new(Audit));
}
