//! Repositories for container images: what a template says of them is kept, and no image is ever in one.
//!
//! One idea: stacks that make a repository (that of `cdk bootstrap` does) can stand here, be changed and be deleted.
//!
//! It deliberately speaks none of the operations that bring or fetch an image, nor does it answer Docker's own protocol:
//! each is refused as an operation that is not offered.
//!
//! Invariant: a repository's policy decides with the gate like any other resource policy.
//!
//! Read `rows.rs` first.
#![forbid(unsafe_code)]

mod errors;
mod ops;
mod policy;
mod repository;
mod rows;

use std::sync::Arc;

use tidegate_core::Registry;

/// The service that answers the registry's operations.
#[derive(Default)]
pub(crate) struct Ecr;

/// Registers every operation and the repositories' policies.
pub fn register(registry: &mut Registry) {
    let service: Arc<Ecr> = Arc::default();
    registry.resource_policies("ecr", service.clone());
    ops::register(registry, &service);
}
