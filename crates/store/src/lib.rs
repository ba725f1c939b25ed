//! State: typed tables with one pen and many readers, telemetry that never waits for the disk, and blobs.
//!
//! One idea: a command makes one write transaction, given as a *synchronous* closure, so an `.await` inside it does not
//! compile. State, journal, audit rows and wake-ups commit together or not at all.
//!
//! Invariant: a table belongs to one service crate, as a constant of it; nobody else names it.
//! Invariant: every key begins with account and region (IAM: account), so deployments across accounts need no migration.
//! Invariant: a blob is written and synced before the row that names it.
//!
//! Read `pen.rs` first, then `table.rs`.
#![forbid(unsafe_code)]

mod blobs;
mod cx;
mod pen;
mod queue;
mod readers;
mod store;
mod table;
mod telemetry;

pub use blobs::{BlobId, Blobs};
pub use cx::{StoreCx, StoreLook};
pub use pen::{AfterCommit, Tx};
pub use readers::Snapshot;
pub use store::{LockedBy, OpenError, Store};
pub use table::{Key, Reads, Table};
pub use telemetry::{Order, Row, Series, Telemetry};
