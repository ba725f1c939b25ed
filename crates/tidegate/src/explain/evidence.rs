//! The port through which evidence is read.

use tidegate_api::Operation;

/// Where evidence comes from: an engine, or its recorded answers.
pub trait Evidence {
    /// Asks a read of the engine's API.
    async fn read<O: Operation>(&self, input: O::Input) -> Result<O::Output, Unread>;
}

/// An answer that is not evidence.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unread {
    /// The engine refused the read, or has nothing of this name.
    #[error("{operation}: {code}: {message}")]
    Refused {
        /// What was asked.
        operation: &'static str,
        /// The error's code.
        code: String,
        /// The error's words.
        message: String,
    },
    /// No answer came that could be understood.
    #[error("{0}")]
    Failed(String),
}

impl Unread {
    /// Whether the answer was that there is no such thing.
    pub fn is_absence(&self) -> bool {
        let Self::Refused { code, message, .. } = self else { return false };
        ["NotFound", "DoesNotExist", "NoSuch", "InvalidDeploymentId"].iter().any(|part| code.contains(part))
            || (code == "ValidationError" && message.contains("does not exist"))
    }
}
