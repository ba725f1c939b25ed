//! Who explains red things: the walk lives where the command line is, and the console is handed it.

use async_trait::async_trait;
use tidegate_core::{Cx, Timestamp};

/// One event on the way from what is red to its first cause.
#[derive(Clone, Debug)]
pub struct ExplainedLink {
    /// What it is an event of.
    pub kind: &'static str,
    /// The id under which the API shows it.
    pub id: String,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What the API says of it.
    pub what: String,
}

/// The way from what is red to its first cause.
#[derive(Clone, Debug)]
pub struct Explained {
    /// From what is red to its first cause, in this order.
    pub links: Vec<ExplainedLink>,
    /// The first cause.
    pub cause: String,
    /// What to change.
    pub hint: String,
}

/// What came of asking why.
#[derive(Clone, Debug)]
pub enum Found {
    /// The way to the first cause.
    Explained(Explained),
    /// There is such a thing, and nothing is wrong with it.
    NothingWrong(String),
    /// There is no such thing.
    NotFound(String),
    /// The evidence could not be read.
    Unread(String),
}

/// Explains what an id names, from what the caller of the context may read.
#[async_trait]
pub trait Explains: Send + Sync {
    /// Asks why `id` is red.
    async fn explain(&self, cx: &Cx, id: &str) -> Found;
}
