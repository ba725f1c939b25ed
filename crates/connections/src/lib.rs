//! Connections to git hosts, and the revisions fetched through them.
//!
//! One idea: a connection is a permission to read repositories, made PENDING by an API and AVAILABLE only by a person's
//! handshake. What lies behind it is real git, any URL, a path on this machine included.
//!
//! It answers under both of AWS's names, CodeStar Connections and CodeConnections, from the same rows; an ARN keeps the
//! name under which it was made. It does not start pipelines: whoever wants to know of a push asks for the revision.
//!
//! Invariant: no repository is read through a connection that is not AVAILABLE, nor without `UseConnection` on it.
//! Invariant: `git.rs` alone starts processes.
//!
//! Read `rows.rs` first, then `ops/resolve_revision.rs`.
#![forbid(unsafe_code)]

mod git;
mod ops;
mod rows;

pub use ops::register;
