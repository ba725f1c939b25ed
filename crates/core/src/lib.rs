//! The vocabulary that every other crate speaks: ARNs, places, callers, the clock, ids, failures, needs, and `Cx`, the
//! context of one call. No I/O, and no knowledge of any service.
//!
//! One idea: whatever a handler or a step may use — identity, time, randomness, other services — it is given in `Cx`.
//!
//! Invariant: nothing here opens a file, a socket or a database; those arrive as ports (see [`Ports`]).
//! Invariant: no trait has a default method that means "do nothing".
//!
//! Read `cx.rs` first, then `handle.rs`.
#![forbid(unsafe_code)]

pub mod arn;
pub mod caller;
pub mod clock;
pub mod cx;
pub mod endpoint;
pub mod failure;
pub mod faults;
pub mod handle;
pub mod ids;
pub mod inferred;
pub mod managed_policies;
pub mod needs;
pub mod pieces;
pub mod place;
pub mod ports;
pub mod registry;
pub mod wall;

pub use arn::Arn;
pub use caller::{Caller, RoleSession};
pub use clock::{Busy, Clock};
pub use cx::{Cx, Look, Origin, StepToken};
pub use endpoint::{Endpoint, EndpointRequest, EndpointResponse};
pub use failure::{CallError, Denied, Failure, Fault, MissedCall};
pub use faults::{CallRefusal, CallSeen, Faults, InvocationFault};
pub use handle::{Erased, Handle};
pub use ids::Ids;
pub use needs::{Need, Needs};
pub use pieces::Pieces;
pub use place::Place;
pub use ports::{
    Credential, Credentials, Gate, IdentityPolicies, Meter, MetricPoint, Policies, PolicySource, Ports,
    ResourcePolicies,
};
pub use registry::Registry;
pub use tidegate_api::Timestamp;
