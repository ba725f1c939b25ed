//! KMS: symmetric keys, their aliases, and the policies that decide who uses them.

mod crypt;
mod errors;
mod key;
mod managed;
mod material;
mod ops;
mod policy;
mod rows;

use std::sync::Arc;

use tidegate_core::Registry;

pub(crate) use crypt::Context;
pub(crate) use key::KeyRef;
pub(crate) use managed::{Managed, open, seal, usable};

/// The service that answers KMS's operations.
#[derive(Default)]
pub(crate) struct Kms;

/// Registers every operation and the keys' policies.
pub(crate) fn register(registry: &mut Registry) {
    let kms: Arc<Kms> = Arc::default();
    registry.resource_policies("kms", kms.clone());
    ops::register(registry, &kms);
}
