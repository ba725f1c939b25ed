//! Templates: reading, checking and evaluating them; pure.

pub mod capabilities;
pub mod check;
pub mod functions;
pub mod graph;
pub mod language_extensions;
pub mod network;
pub mod parameters;
pub mod parse;
pub mod rules;
pub mod scope;
pub mod transform;

pub use parameters::{Parameter, ParameterValue};
pub use parse::{Resource, Template};
pub use scope::Scope;

/// What is wrong with a template, in AWS's words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct TemplateError(pub String);

impl TemplateError {
    /// `Template format error: …`.
    pub fn format(what: impl std::fmt::Display) -> Self {
        Self(format!("Template format error: {what}"))
    }

    /// `Template error: …`.
    pub fn function(what: impl std::fmt::Display) -> Self {
        Self(format!("Template error: {what}"))
    }
}

impl From<TemplateError> for tidegate_core::Failure {
    fn from(error: TemplateError) -> Self {
        crate::errors::validation(error.0)
    }
}
