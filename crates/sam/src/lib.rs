//! The SAM transform: a template in, the CloudFormation template it stands for out.
//!
//! The one idea: AWS's own translator is the definition, down to the hashes in logical ids and the words of its
//! errors, and its public test data is the judge (`tests/it/corpus.rs`). Where Python shows in its results, in what it
//! prints or in which value is changed in place, `python_text.rs` and `parameters.rs` do the same on purpose.
//!
//! It deliberately does not read YAML (`tidegate-yaml` does), ask any service, or know the engine: all it may know
//! stands in [`Context`].
//!
//! Invariant: pure; equal template and context give an equal result.
//! Invariant: a resource type, event or property that is not transformed is refused with an error that names it.
//!
//! Read `translate.rs` first, then `function/mod.rs` and `events/mod.rs`.
#![forbid(unsafe_code)]

mod application;
mod capacity_provider;
mod code_location;
mod compact;
mod connector;
mod context;
mod definition;
mod deployment_preference;
mod document;
mod errors;
mod events;
mod function;
mod globals;
mod graphql_api;
mod http_api;
mod iam;
mod implicit_api;
mod intrinsics;
mod layer_version;
mod logical_id;
mod parameters;
mod policies;
mod policy_templates;
mod properties;
mod python2;
mod python_text;
mod references;
mod resource;
mod rest_api;
mod scope;
mod simple_table;
mod state_machine;
mod tags;
mod translate;
mod websocket_api;

pub use application::ServerlessRepo;
pub use context::{Context, ContextError};
pub use document::{DocumentError, transform_document, transform_text};
pub use errors::{Cause, TransformError};

use tidegate_yaml::Value;

/// The name of the transform in a template's `Transform` section.
pub const TRANSFORM: &str = "AWS::Serverless-2016-10-31";

/// Transforms a template whose short tags are already in their long form.
pub fn transform(template: Value, context: &Context) -> Result<Value, TransformError> {
    translate::translate(template, context, &[])
}
