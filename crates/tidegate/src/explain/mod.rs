//! From any red thing to its first cause, each link an event with its id.
//!
//! The idea: a walk reads what the engine's own API answers to the user, and follows ids and AWS's words from one answer
//! to the next: an execution names its action, the action its stack, an event of the stack its deployment, a deployment
//! its hook or alarm, a log line the call that was denied, the denial its statement.
//!
//! It deliberately opens no store and asks no part of the engine: what the user may not read is not explained, and that is
//! said. Nothing is guessed: where the evidence ends before a known cause, the last words found stand as the cause.
//!
//! Invariant: every link repeats an answer of the API; only the hint is ours.
//!
//! Read `trail.rs` first, then `deployment.rs`.

mod alarm;
mod build;
mod cause;
mod denial;
mod deployment;
mod evidence;
mod hook;
mod live;
mod logs;
mod pipeline;
mod refusal;
mod signs;
mod stack;
mod subject;
mod trail;
mod walk;
mod words;

#[cfg(test)]
mod tests;

pub use cause::Cause;
pub use evidence::{Evidence, Unread};
pub use subject::Subject;
pub use trail::Link;

use serde::Serialize;

use walk::{Trouble, Walk};

/// The longest cause that is shown to people; programs are given the whole.
const LONGEST_CAUSE: usize = 500;

/// What came of asking why.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// The way from what is red to its first cause.
    Explained(Explanation),
    /// There is such a thing, and nothing is wrong with it.
    NothingWrong(String),
    /// There is no such thing.
    NotFound(String),
}

/// The way from what is red to its first cause.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Explanation {
    /// What was asked about.
    pub subject: Subject,
    /// From what is red to its first cause, in this order.
    pub links: Vec<Link>,
    /// The first cause.
    pub cause: Cause,
    /// What to change.
    pub hint: String,
}

impl Explanation {
    /// For people: the links and the cause; the hint is talk.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = trail::lines(&self.links);
        lines.push(trail::cut(&format!("cause: {}", self.cause.what), LONGEST_CAUSE));
        lines
    }
}

/// Explains what `id` names.
pub async fn explain<E: Evidence>(evidence: &E, id: &str) -> Result<Answer, Unread> {
    let mut walk = Walk::new(evidence);
    let found = match Subject::guess(id) {
        Subject::Deployment(id) => {
            walk.of_deployment(&id).await.map(|cause| (Subject::Deployment(id), cause))
        }
        Subject::Build(id) => walk.of_build(&id).await.map(|cause| (Subject::Build(id), cause)),
        Subject::Stack(id) => walk.of_stack(&id).await.map(|cause| (Subject::Stack(id), cause)),
        Subject::Execution { id, .. } => walk.of_execution_anywhere(&id).await,
        Subject::Name(name) => walk.of_name(&name).await,
    };
    match found {
        Ok((subject, (cause, hint))) => {
            Ok(Answer::Explained(Explanation { subject, links: walk.into_links(), cause, hint }))
        }
        Err(Trouble::Healthy(why)) => Ok(Answer::NothingWrong(why)),
        Err(Trouble::Absent(what)) => Ok(Answer::NotFound(what)),
        Err(Trouble::Unread(unread)) => Err(unread),
    }
}
