//! What the process of one scenario is told, and what it says.

use serde::{Deserialize, Serialize};
use tidegate_rehearsal::{Ending, Scenario};

/// What a prepared world holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Prepared {
    /// The pipeline.
    pub pipeline: String,
    /// The execution that waits in front of the stage that deploys.
    pub execution: String,
    /// That stage.
    pub stage: String,
    /// The stack that it deploys.
    pub stack: String,
    /// The aliases of the stack, and what they serve.
    pub aliases: Vec<Alias>,
    /// The commit of the candidate in the world's repository.
    pub commit: String,
    /// Whether the candidate is what is served already, and is released over itself.
    pub same_again: bool,
}

/// An alias that users call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alias {
    /// Its ARN.
    pub arn: String,
    /// The ARN of its function.
    pub function_arn: String,
    /// `FUNCTION:ALIAS`.
    pub name: String,
    /// The version that it serves before the release.
    pub version: String,
}

/// What the process of a scenario is told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Setup {
    /// What is broken.
    pub scenario: Scenario,
    /// The world.
    pub prepared: Prepared,
    /// Requests of users in a minute of the engine's clock, to each alias.
    pub rate: f64,
    /// What users send.
    pub event: String,
    /// What all draws follow from.
    pub seed: u64,
    /// Whether less isolation than seccomp and Landlock is accepted.
    pub weak_sandbox: bool,
    /// Where this goes on after a kill: nothing is broken any more, and nothing is started again.
    pub resumed: bool,
}

/// A line of what that process says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Said {
    /// A user was answered.
    Served {
        /// By which version; nothing where nobody answered.
        version: Option<String>,
        /// Whether that version is the one from before the release.
        old: bool,
        /// Whether the answer was an error.
        error: bool,
    },
    /// The scenario is about to be cut off by a kill, which it asked for.
    Killed {
        /// The engine's clock, in milliseconds.
        at: i64,
        /// When the scenario began, on the same clock.
        began: i64,
    },
    /// The scenario is over.
    Ended(Box<Ending>),
}
