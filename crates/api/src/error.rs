//! The error that a service answers with.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::model::ErrorModel;
use crate::value::Value;

/// An error as the client sees it: what it is called, its status, its words, and members of its own.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{code}: {message}")]
pub struct ServiceError {
    /// The code, as query and XML write it.
    pub code: Cow<'static, str>,
    /// The HTTP status.
    pub status: u16,
    /// The message.
    pub message: String,
    /// Further members of the error's shape, by model name.
    pub fields: BTreeMap<String, Value>,
    /// Whether the caller is to blame.
    pub sender_fault: bool,
    /// The model's word on it, where the error is a modelled one.
    pub model: Option<&'static ErrorModel>,
}

impl ServiceError {
    /// An error that the service's model names.
    pub fn modeled(model: &'static ErrorModel, message: String) -> ServiceError {
        ServiceError {
            code: Cow::Borrowed(model.code),
            status: model.status,
            message,
            fields: BTreeMap::new(),
            sender_fault: model.sender_fault,
            model: Some(model),
        }
    }

    /// An error that the caller is to blame for and no model names.
    pub fn sender(
        code: impl Into<Cow<'static, str>>,
        status: u16,
        message: impl Into<String>,
    ) -> ServiceError {
        ServiceError {
            code: code.into(),
            status,
            message: message.into(),
            fields: BTreeMap::new(),
            sender_fault: true,
            model: None,
        }
    }

    /// An error that we are to blame for and no model names.
    pub fn receiver(
        code: impl Into<Cow<'static, str>>,
        status: u16,
        message: impl Into<String>,
    ) -> ServiceError {
        ServiceError { sender_fault: false, ..ServiceError::sender(code, status, message) }
    }

    /// Adds a member of the error's own shape.
    pub fn with(mut self, member: &str, value: impl Into<Value>) -> ServiceError {
        self.fields.insert(member.to_owned(), value.into());
        self
    }

    /// The error's type, as JSON and CBOR write it.
    pub fn type_name(&self) -> &str {
        self.model.map_or_else(|| self.code.as_ref(), |model| model.shape.name)
    }

    /// Whether it goes by this name: its code or its shape.
    pub fn is(&self, name: &str) -> bool {
        self.code == name || self.type_name() == name
    }
}

impl PartialEq for ServiceError {
    fn eq(&self, other: &Self) -> bool {
        (&self.code, self.status, &self.message, &self.fields)
            == (&other.code, other.status, &other.message, &other.fields)
    }
}
