//! Steps: idempotent functions that advance a piece of a plan.

use std::fmt;
use std::ops::Deref;

use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tidegate_core::{CallError, Cx, Failure, Fault, Timestamp};
use tidegate_store::Tx;

use crate::state::State;

/// One kind of step; the same instance serves every plan.
#[async_trait]
pub trait Step: Send + Sync {
    /// The name that plans use: `service.verb_noun`.
    fn name(&self) -> &'static str;

    /// Goes on from where the memo says. It may be called again with the same memo after a crash, so it must find what it
    /// did before instead of doing it twice; calls through `cx` remember their answers for just that.
    async fn advance(&self, cx: &StepCx, input: &Value) -> Progress;
}

/// What a step is given: a context that acts as the plan's role, and what the journal says.
pub struct StepCx {
    pub(crate) cx: Cx,
    pub(crate) plan: String,
    pub(crate) step: String,
    pub(crate) memo: Option<Value>,
    pub(crate) state: State,
}

impl Deref for StepCx {
    type Target = Cx;

    fn deref(&self) -> &Cx {
        &self.cx
    }
}

impl StepCx {
    /// The context by itself.
    pub fn cx(&self) -> &Cx {
        &self.cx
    }

    /// The plan's id.
    pub fn plan(&self) -> &str {
        &self.plan
    }

    /// The step's id in its plan.
    pub fn step(&self) -> &str {
        &self.step
    }

    /// What the step asked to be given when it last waited; `None` the first time.
    pub fn memo(&self) -> Option<&Value> {
        self.memo.as_ref()
    }

    /// What another step of the plan gave, once it is done.
    pub fn output(&self, step: &str) -> Option<&Value> {
        self.state.output(step)
    }

    /// Everything of this name that the plan was told, oldest first.
    pub fn signals(&self, name: &str) -> impl Iterator<Item = &Signal> {
        self.state.signals().filter(move |signal| signal.name == name)
    }

    /// Whether a step of the plan had failed when this one was last looked at.
    pub fn has_failures(&self) -> bool {
        self.state.failed() > 0
    }

    /// When this step began, on the clock.
    pub fn began(&self) -> Timestamp {
        self.state.began(&self.step).unwrap_or_else(|| self.clock().now())
    }

    /// The newest signal of this name that the plan was told.
    pub fn signal(&self, name: &str) -> Option<&Signal> {
        self.state.signals().rev().find(|signal| signal.name == name)
    }
}

/// Something that a plan was told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Signal {
    /// What: `stop`, `approve`.
    pub name: String,
    /// With which content.
    pub value: Value,
    /// When, on the clock.
    pub time: Timestamp,
}

/// A write that commits together with the journal entry of the step that asked for it.
pub type Write = Box<dyn FnOnce(&mut Tx<'_>) -> Result<(), Failure> + Send>;

/// When and with what a waiting step looks again.
#[derive(Clone, Debug, PartialEq)]
pub struct Wait {
    /// Given to the step then.
    pub memo: Value,
    /// When, on the clock.
    pub until: Timestamp,
    /// What may wake it sooner: the topic of a [`tidegate_store::Tx::nudge`].
    pub topic: Option<String>,
}

/// How far a step came.
pub enum Progress {
    /// To its end.
    Done {
        /// What later steps may read.
        output: Value,
        /// Committed with the entry.
        write: Option<Write>,
    },
    /// Not yet.
    Wait {
        /// When it looks again.
        wait: Wait,
        /// Committed with the entry.
        write: Option<Write>,
    },
    /// It failed, for a reason that the user reads.
    Failed {
        /// Which call failed, verbatim.
        reason: String,
        /// Committed with the entry.
        write: Option<Write>,
    },
    /// Something passing went wrong: the driver tries again, with growing pauses, and at last fails the step.
    Transient {
        /// What.
        reason: String,
    },
}

impl Progress {
    /// The end, with what later steps may read.
    pub fn done(output: Value) -> Self {
        Self::Done { output, write: None }
    }

    /// Waits until `until`.
    pub fn wait(memo: Value, until: Timestamp) -> Self {
        Self::Wait { wait: Wait { memo, until, topic: None }, write: None }
    }

    /// Waits until `until`, or until `topic` is announced.
    pub fn wait_for(memo: Value, until: Timestamp, topic: impl Into<String>) -> Self {
        Self::Wait { wait: Wait { memo, until, topic: Some(topic.into()) }, write: None }
    }

    /// A failure.
    pub fn failed(reason: impl Into<String>) -> Self {
        Self::Failed { reason: reason.into(), write: None }
    }

    /// The same, and `write` commits with it; a transient failure writes nothing, because it is no fact.
    #[must_use]
    pub fn and(self, then: impl FnOnce(&mut Tx<'_>) -> Result<(), Failure> + Send + 'static) -> Self {
        let write: Option<Write> = Some(Box::new(then));
        match self {
            Self::Done { output, .. } => Self::Done { output, write },
            Self::Wait { wait, .. } => Self::Wait { wait, write },
            Self::Failed { reason, .. } => Self::Failed { reason, write },
            Self::Transient { reason } => Self::Transient { reason },
        }
    }
}

/// A failed call is transient or a fact, as the call itself says.
impl From<CallError> for Progress {
    fn from(error: CallError) -> Self {
        if error.is_transient() {
            Self::Transient { reason: error.to_string() }
        } else {
            Self::failed(error.to_string())
        }
    }
}

/// A fault may pass.
impl From<Fault> for Progress {
    fn from(fault: Fault) -> Self {
        Self::Transient { reason: fault.chain() }
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Done { output, .. } => write!(f, "Done({output})"),
            Self::Wait { wait, .. } => write!(f, "{wait:?}"),
            Self::Failed { reason, .. } => write!(f, "Failed({reason})"),
            Self::Transient { reason } => write!(f, "Transient({reason})"),
        }
    }
}
