//! The AWS shapes and operation tables that Tidegate speaks, and the wire protocols that carry them.
//!
//! One idea: between the bytes of any protocol and the typed shapes stands one neutral tree, [`Value`], walked with
//! static schemas generated from AWS's own models. Every protocol therefore reads and writes the same operations,
//! and constraints are checked in one place. The same code, used the other way round, is the client.
//!
//! It does no I/O, knows no clock and verifies nobody: [`sigv4`] is arithmetic on values it is given.
//!
//! Invariant: nothing on the wire is ignored; what the model does not know is reported by name.
//! Invariant: `generated/` is what `cargo xtask gen` makes of `models/`, byte for byte.
//!
//! Read [`value`] first, then [`shape`] and [`schema`].
#![forbid(unsafe_code)]

mod error;
mod generated;
pub mod model;
mod pattern;
pub mod protocol;
pub mod route;
pub mod schema;
pub mod shape;
pub mod sigv4;
pub mod timestamp;
pub mod validate;
pub mod value;
mod wording;

pub use error::ServiceError;
pub use generated::*;
pub use model::{ErrorModel, OperationModel, ProtocolName, ServiceModel};
pub use protocol::{Decoded, HttpRequest, HttpResponse, Malformed, Protocol};
pub use route::{Route, Unrouted};
pub use schema::{Kind, Location, Member, Schema, TimeFormat};
pub use shape::{Operation, Shape, ShapeError};
pub use timestamp::Timestamp;
pub use validate::{unknown_parameters, validate};
pub use value::Value;

/// Every service that Tidegate speaks, with its operations.
pub fn services() -> &'static [&'static ServiceModel] {
    generated::SERVICES
}

/// The service of this name, as models/operations.txt writes it.
pub fn service(name: &str) -> Option<&'static ServiceModel> {
    services().iter().copied().find(|s| s.name == name)
}
