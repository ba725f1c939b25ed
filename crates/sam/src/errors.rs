//! What is wrong with a template, in the words users know from AWS.

use std::collections::HashSet;
use std::fmt;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cause {
    /// A resource, or something generated for it.
    Resource {
        /// The resource's logical id.
        logical_id: String,
        /// What is wrong with it.
        message: String,
    },
    /// An event of a function.
    Event {
        /// The event's id.
        event_id: String,
        /// What is wrong with it.
        message: String,
    },
    /// The template as a whole.
    Template {
        /// What is wrong with it.
        message: String,
    },
    /// The Globals section.
    Globals {
        /// What is wrong with it.
        message: String,
    },
    /// A generated resource takes a logical id that the template uses itself.
    Duplicate {
        /// The resource being transformed.
        logical_id: String,
        /// The id it wants to create.
        duplicate_id: String,
        /// The type it wants to create.
        resource_type: String,
    },
}

impl Cause {
    pub(crate) fn resource(logical_id: impl Into<String>, message: impl Into<String>) -> Cause {
        Cause::Resource { logical_id: logical_id.into(), message: message.into() }
    }

    pub(crate) fn event(event_id: impl Into<String>, message: impl Into<String>) -> Cause {
        Cause::Event { event_id: event_id.into(), message: message.into() }
    }

    pub(crate) fn template(message: impl Into<String>) -> Cause {
        Cause::Template { message: message.into() }
    }

    pub(crate) fn globals(message: impl Into<String>) -> Cause {
        Cause::Globals { message: message.into() }
    }

    pub(crate) fn should_be(logical_id: &str, property: &str, kind: &str) -> Cause {
        Cause::resource(logical_id, format!("Property '{property}' should be a {kind}."))
    }

    pub(crate) fn event_should_be(event_id: &str, property: &str, kind: &str) -> Cause {
        Cause::event(event_id, format!("Property '{property}' should be a {kind}."))
    }

    /// The logical id of the resource concerned, if it is one resource.
    pub fn logical_id(&self) -> Option<&str> {
        match self {
            Cause::Resource { logical_id, .. } | Cause::Duplicate { logical_id, .. } => Some(logical_id),
            Cause::Event { .. } | Cause::Template { .. } | Cause::Globals { .. } => None,
        }
    }

    fn sort_key(&self) -> String {
        self.logical_id().map_or_else(|| self.to_string(), str::to_owned)
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Cause::Resource { logical_id, message } => {
                write!(f, "Resource with id [{logical_id}] is invalid. {message}")
            }
            Cause::Event { event_id, message } => {
                write!(f, "Event with id [{event_id}] is invalid. {message}")
            }
            Cause::Template { message } => write!(f, "Structure of the SAM template is invalid. {message}"),
            Cause::Globals { message } => write!(f, "'Globals' section is invalid. {message}"),
            Cause::Duplicate { logical_id, duplicate_id, resource_type } => write!(
                f,
                "Transforming resource with id [{logical_id}] attempts to create a new resource with id \
                 [{duplicate_id}] and type \"{resource_type}\". A resource with that id already exists within this \
                 template. Please use a different id for that resource."
            ),
        }
    }
}

/// Everything that keeps a template from being transformed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct TransformError {
    causes: Vec<Cause>,
}

impl TransformError {
    pub(crate) fn new(causes: Vec<Cause>) -> TransformError {
        let mut told = HashSet::with_capacity(causes.len());
        let mut unique: Vec<Cause> =
            causes.into_iter().filter(|cause| told.insert(cause.to_string())).collect();
        unique.sort_by_cached_key(Cause::sort_key);
        TransformError { causes: unique }
    }

    /// The causes, sorted by logical id.
    pub fn causes(&self) -> &[Cause] {
        &self.causes
    }
}

impl fmt::Display for TransformError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.causes.len();
        write!(f, "Invalid Serverless Application Specification document. Number of errors found: {count}.")?;
        self.causes.iter().try_for_each(|cause| write!(f, " {cause}"))
    }
}

/// How one resource's transformation ends early: alone, or with the whole document.
#[derive(Debug)]
pub(crate) enum Stop {
    /// Collected; the other resources are still looked at.
    Cause(Cause),
    /// Nothing else is looked at.
    Document(TransformError),
}

impl Stop {
    pub(crate) fn document(cause: Cause) -> Stop {
        Stop::Document(TransformError::new(vec![cause]))
    }

    /// An error in an event is told as an error of its function.
    pub(crate) fn of_function(self, logical_id: &str) -> Stop {
        match self {
            Stop::Cause(cause @ Cause::Event { .. }) => {
                Stop::Cause(Cause::resource(logical_id, cause.to_string()))
            }
            other => other,
        }
    }
}

impl From<Cause> for Stop {
    fn from(cause: Cause) -> Stop {
        Stop::Cause(cause)
    }
}

#[cfg(test)]
mod tests {
    use super::{Cause, TransformError};

    #[test]
    fn sorts_and_joins_causes_once_each() {
        let error = TransformError::new(vec![
            Cause::resource("B", "Two."),
            Cause::resource("A", "One."),
            Cause::resource("B", "Two."),
        ]);
        assert_eq!(
            error.to_string(),
            "Invalid Serverless Application Specification document. Number of errors found: 2. \
             Resource with id [A] is invalid. One. Resource with id [B] is invalid. Two."
        );
    }
}
