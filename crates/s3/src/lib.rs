//! Buckets and objects.
//!
//! One idea: an object is a list of blobs with a row that names them; the row's transaction is the moment at which the
//! object exists. Versions, delete markers and multipart uploads are rows, too, and no content is ever copied.
//!
//! It deliberately does not stream: a body is whole in memory, the gate bounds its size and undoes `aws-chunked`.
//! ACLs, object lock, storage classes, replication and keys of customers are refused by name.
//!
//! Invariant: `s3_objects` holds exactly the newest version of each key that is not a delete marker.
//! Invariant: a parameter that is not listed as honoured by its operation is refused.
//!
//! Read `rows.rs` first, then `versions.rs`.
#![forbid(unsafe_code)]

use std::sync::Arc;

use tidegate_core::Registry;

mod checksum;
mod condition;
mod errors;
mod lifecycle;
mod listing;
mod ops;
mod permission;
mod policy;
mod range;
mod rows;
mod sealing;
mod storing;
mod tags;
mod versions;

/// The service that answers S3's operations.
pub(crate) struct S3;

/// Registers every operation, and where bucket policies are found.
pub fn register(registry: &mut Registry) {
    ops::register(registry);
    registry.background("s3 lifecycle", |cx| Box::pin(lifecycle::run(cx)));
    registry.resource_policies("s3", Arc::new(policy::BucketPolicies));
}
