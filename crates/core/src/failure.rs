//! How a call fails: AWS's own error, a denial, or something that should not happen.

use std::error::Error;
use std::fmt;
use std::sync::Arc;

use tidegate_api::ServiceError;

/// Why a handler did not answer.
#[derive(Clone, Debug)]
pub enum Failure {
    /// An error of the service's model, with AWS's code, status and wording.
    Modeled(ServiceError),
    /// IAM said no.
    Denied(Denied),
    /// Something that should not happen; the client sees 500 and a request id only.
    Fault(Fault),
}

/// A denial, as the caller reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Denied {
    /// `User: … is not authorized to perform: … on resource: … because …`.
    pub message: String,
}

/// Something that should not happen, with its source chain.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{what}")]
pub struct Fault {
    what: String,
    #[source]
    source: Option<Arc<dyn Error + Send + Sync>>,
}

impl Fault {
    /// A fault without a cause of another library.
    pub fn new(what: impl Into<String>) -> Self {
        Self { what: what.into(), source: None }
    }

    /// A fault while doing `what`, because of `source`.
    pub fn because(what: impl Into<String>, source: impl Error + Send + Sync + 'static) -> Self {
        Self { what: what.into(), source: Some(Arc::new(source)) }
    }

    /// The whole chain in one line, for the log.
    pub fn chain(&self) -> String {
        let mut text = self.what.clone();
        let mut cause = self.source();
        while let Some(error) = cause {
            text.push_str(": ");
            text.push_str(&error.to_string());
            cause = error.source();
        }
        text
    }
}

impl From<ServiceError> for Failure {
    fn from(error: ServiceError) -> Self {
        Self::Modeled(error)
    }
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// A call that another part of the engine made and that failed: what AWS's SDKs would raise.
#[derive(Clone, Debug)]
pub struct CallError {
    /// The service's module name, such as `lambda`.
    pub service: &'static str,
    /// The operation.
    pub operation: &'static str,
    /// AWS's error code, such as `AccessDenied`.
    pub code: String,
    /// AWS's message.
    pub message: String,
    /// The HTTP status that a client would see.
    pub status: u16,
    /// The id of the failed request, for the audit log.
    pub request_id: String,
}

impl CallError {
    /// Whether the same call may succeed later: throttling and faults of the engine.
    pub fn is_transient(&self) -> bool {
        self.status >= 500 || self.code.contains("Throttl") || self.code == "TooManyRequestsException"
    }

    /// Whether IAM refused the call.
    pub fn is_denied(&self) -> bool {
        matches!(self.code.as_str(), "AccessDenied" | "AccessDeniedException")
    }

    /// The same error as a handler's own answer, code, message and status kept.
    pub fn into_failure(self) -> Failure {
        if self.status >= 500 {
            return Failure::Fault(Fault::new(self.to_string()));
        }
        Failure::Modeled(ServiceError::sender(self.code, self.status, self.message))
    }
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { service, operation, code, message, status, request_id } = self;
        write!(
            f,
            "{message} (Service: {service}, Operation: {operation}, Error Code: {code}, Status Code: {status}, Request ID: {request_id})"
        )
    }
}

impl Error for CallError {}

/// A call could not be made at all: the engine has no handler for it.
#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
#[error("you missed a spot: {service}:{operation} is listed in models/operations.txt and has no handler")]
pub struct MissedCall {
    /// The service's module name.
    pub service: &'static str,
    /// The operation.
    pub operation: &'static str,
}
