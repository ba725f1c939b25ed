//! Plans: trees of steps, serialised, never changed.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tidegate_core::Place;

use crate::acting::Acting;

/// A piece of durable work.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// Unique; services derive it from their own id, so that one execution has one plan of a kind.
    pub id: String,
    /// What kind of work: `codedeploy.deployment`, `cloudformation.update`.
    pub kind: String,
    /// Where.
    pub place: Place,
    /// As whom.
    pub acting: Acting,
    /// What.
    pub root: Node,
}

/// A node of a plan.
#[expect(clippy::large_enum_variant, reason = "a plan has tens of nodes, most of them steps")]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Node {
    /// One step.
    Step(StepNode),
    /// One after the other; the first failure ends it.
    Sequence(Vec<Node>),
    /// All at once; it fails when all have settled and one failed.
    Parallel(Vec<Node>),
    /// Each when those it names are done; after a failure nothing new begins, what runs is finished.
    Graph(Vec<GraphNode>),
    /// `body`, and then `finally` whether it failed or not; it ends as `body` did, unless `finally` fails.
    Ensure {
        /// The work.
        body: Box<Node>,
        /// What must happen in any case.
        finally: Box<Node>,
    },
    /// `body`, and `handler` if it fails; it ends as `body` did.
    OnFailure {
        /// The work.
        body: Box<Node>,
        /// What a failure calls for: usually a step that starts the rollback, which is a plan of its own.
        handler: Box<Node>,
    },
    /// `body`, which fails when it has not settled `seconds` of the clock after its first step began.
    Timeout {
        /// More than 0.
        seconds: u64,
        /// The work.
        body: Box<Node>,
    },
}

/// A leaf of a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StepNode {
    /// Unique in its plan.
    pub id: String,
    /// The name under which the step is registered: `codedeploy.allow_traffic`.
    pub step: String,
    /// What the step is given, the same at every attempt.
    pub input: Value,
    /// As whom this step acts, where not as the plan does.
    pub acting: Option<Acting>,
}

/// A node of a graph.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GraphNode {
    /// Unique in its graph.
    pub name: String,
    /// The nodes that must be done before.
    pub after: Vec<String>,
    /// The work.
    pub node: Node,
}

impl Node {
    /// A step that acts as its plan does.
    pub fn step(id: impl Into<String>, step: impl Into<String>, input: Value) -> Self {
        Self::Step(StepNode { id: id.into(), step: step.into(), input, acting: None })
    }

    /// All steps below this node, in the order in which they are written.
    pub fn steps(&self) -> Vec<&StepNode> {
        let mut steps = Vec::new();
        self.collect(&mut steps);
        steps
    }

    fn collect<'n>(&'n self, steps: &mut Vec<&'n StepNode>) {
        match self {
            Self::Step(step) => steps.push(step),
            Self::Sequence(nodes) | Self::Parallel(nodes) => {
                nodes.iter().for_each(|node| node.collect(steps))
            }
            Self::Graph(nodes) => nodes.iter().for_each(|node| node.node.collect(steps)),
            Self::Ensure { body, finally } => {
                body.collect(steps);
                finally.collect(steps);
            }
            Self::OnFailure { body, handler } => {
                body.collect(steps);
                handler.collect(steps);
            }
            Self::Timeout { body, .. } => body.collect(steps),
        }
    }
}
