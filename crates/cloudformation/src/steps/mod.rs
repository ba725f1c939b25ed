//! The steps of stack operations.

mod complete_stack;
mod create_resource;
mod delete_resource;
mod fail_stack;
mod restore_resource;
mod settle_stack;
mod stage;
mod update_resource;
mod watch_triggers;

use tidegate_flow::Steps;

pub use stage::{CANCEL, reason};

/// Registers every step of CloudFormation's plans.
pub fn steps(steps: &mut Steps) {
    steps
        .add(create_resource::CreateResource)
        .add(update_resource::UpdateResource)
        .add(restore_resource::RestoreResource)
        .add(delete_resource::DeleteResource)
        .add(complete_stack::CompleteStack)
        .add(fail_stack::FailStack)
        .add(settle_stack::SettleStack)
        .add(watch_triggers::WatchTriggers);
}
