//! Operations of the engine on itself.

mod advance_clock;
mod describe_engine;
mod reset;

use std::sync::Arc;

use tidegate_api::tidegate;
use tidegate_core::Registry;
use tidegate_iam::{FirstKeys, Iam};

use crate::engine::Settings;

/// The handlers of the engine itself.
pub struct Itself {
    settings: Settings,
    iam: Arc<Iam>,
    keys: Option<FirstKeys>,
}

/// Registers them.
pub fn register(registry: &mut Registry, settings: &Settings, iam: Arc<Iam>, keys: Option<FirstKeys>) {
    let itself = Arc::new(Itself { settings: settings.clone(), iam, keys });
    registry
        .operation::<tidegate::DescribeEngine, _>(&itself)
        .operation::<tidegate::AdvanceClock, _>(&itself)
        .operation::<tidegate::Reset, _>(&itself);
}
