//! What the application does, apart from where it runs.

/// The version that the answer names: change it, push, and watch the release.
pub const VERSION: &str = "v1";

/// The application's answer.
pub fn answer() -> String {
    format!("hello from my-app-autonome - {VERSION}")
}
