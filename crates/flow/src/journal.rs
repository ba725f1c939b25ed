//! The journal: what happened to a plan, append-only, and which histories are legal.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tidegate_core::Timestamp;

/// One line of a plan's journal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The clock's time.
    pub time: Timestamp,
    /// What happened.
    pub event: Event,
}

/// What can happen to a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Event {
    /// The plan was committed.
    PlanStarted,
    /// A step runs for the first time.
    StepStarted {
        /// The step's id.
        step: String,
    },
    /// A step waits: until a time, or sooner when its topic is announced.
    StepWaiting {
        /// The step's id.
        step: String,
        /// What it wants to be given next time.
        memo: Value,
        /// When it looks again.
        until: Timestamp,
        /// What may wake it sooner.
        topic: Option<String>,
    },
    /// A step reached its end.
    StepDone {
        /// The step's id.
        step: String,
        /// What later steps may read.
        output: Value,
    },
    /// A step failed: a fact for the user.
    StepFailed {
        /// The step's id.
        step: String,
        /// Why.
        reason: String,
    },
    /// Somebody told the plan something: stop, approve, verdict.
    SignalReceived {
        /// What.
        name: String,
        /// With which content.
        value: Value,
    },
    /// Nothing is left to do.
    PlanSettled {
        /// `None` when all went well, else the reason of the first failure.
        failure: Option<String>,
    },
}

/// Where a step stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Status {
    /// Not begun.
    Pending,
    /// Begun, and neither waiting nor ended: if the process died here, it runs again.
    Running,
    /// Waiting.
    Waiting {
        /// Given to the step next time.
        memo: Value,
        /// When.
        until: Timestamp,
        /// What may wake it sooner.
        topic: Option<String>,
    },
    /// Ended well.
    Done(Value),
    /// Ended badly.
    Failed(String),
}

/// A history that cannot be.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("step {step} cannot go from {from} by {event}")]
pub struct Illegal {
    /// The step's id.
    pub step: String,
    /// Its status before.
    pub from: String,
    /// The event.
    pub event: String,
}

impl Status {
    /// The status after `event`; every pair that is not listed is refused.
    pub fn next(&self, event: &Event) -> Result<Self, Illegal> {
        match (self, event) {
            (Self::Pending, Event::StepStarted { .. }) => Ok(Self::Running),
            (Self::Running | Self::Waiting { .. }, Event::StepWaiting { memo, until, topic, .. }) => {
                Ok(Self::Waiting { memo: memo.clone(), until: *until, topic: topic.clone() })
            }
            (Self::Running | Self::Waiting { .. }, Event::StepDone { output, .. }) => {
                Ok(Self::Done(output.clone()))
            }
            (Self::Pending | Self::Running | Self::Waiting { .. }, Event::StepFailed { reason, .. }) => {
                Ok(Self::Failed(reason.clone()))
            }
            (from, event) => Err(Illegal {
                step: event.step().unwrap_or_default().to_owned(),
                from: format!("{from:?}"),
                event: format!("{event:?}"),
            }),
        }
    }

    /// Whether the step has ended.
    pub fn settled(&self) -> bool {
        matches!(self, Self::Done(_) | Self::Failed(_))
    }
}

impl Event {
    /// The step that the event is about, where it is about one.
    pub fn step(&self) -> Option<&str> {
        match self {
            Self::StepStarted { step }
            | Self::StepWaiting { step, .. }
            | Self::StepDone { step, .. }
            | Self::StepFailed { step, .. } => Some(step),
            Self::PlanStarted | Self::SignalReceived { .. } | Self::PlanSettled { .. } => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_that_is_done_stays_done() {
        let done = Status::Done(Value::Null);
        let again = Event::StepStarted { step: "one".into() };
        assert!(done.next(&again).is_err());
    }
}
