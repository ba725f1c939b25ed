//! The port: what the tests want from the application, wherever it runs.

use std::future::Future;

/// The application under test.
pub trait Application: Sync {
    /// What it answers when it is asked; the error says why it could not.
    fn answer(&self) -> impl Future<Output = Result<String, String>> + Send;
}
