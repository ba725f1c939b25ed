//! A plan's state, folded from its journal.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::Value;
use tidegate_core::Timestamp;

use crate::journal::{Entry, Event, Illegal, Status};
use crate::plan::{Node, Plan};
use crate::step::Signal;

/// What the journal says of a plan; a copy shares what was folded, because every running step is given one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    steps: HashMap<Arc<str>, Arc<Folded>>,
    signals: Vec<Arc<Signal>>,
    settled: Option<Settled>,
    entries: u64,
    failed: u64,
}

/// What the journal says of a step.
#[derive(Clone, Debug, PartialEq)]
struct Folded {
    status: Status,
    began: Timestamp,
    stretches: u64,
}

/// How a plan, or a node of one, ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Settled {
    /// Well.
    Done,
    /// Badly, and why.
    Failed(String),
}

impl State {
    /// The state after `entries`.
    pub fn fold<'e>(entries: impl IntoIterator<Item = &'e Entry>) -> Result<Self, Illegal> {
        let mut state = Self::default();
        for entry in entries {
            state.apply(entry)?;
        }
        Ok(state)
    }

    /// Adds one entry; an illegal one changes nothing.
    pub fn apply(&mut self, entry: &Entry) -> Result<(), Illegal> {
        match &entry.event {
            Event::PlanStarted => {}
            Event::SignalReceived { name, value } => {
                let signal = Signal { name: name.clone(), value: value.clone(), time: entry.time };
                self.signals.push(Arc::new(signal));
            }
            Event::PlanSettled { failure } => {
                self.settled = Some(failure.clone().map_or(Settled::Done, Settled::Failed));
            }
            event => {
                let step = event.step().unwrap_or_default();
                let known = self.steps.get(step);
                let status = self.status(step).next(event)?;
                let began = known.map_or(entry.time, |known| known.began);
                // A step's own beginning is not a stretch: an attempt cut off by a crash must count the same.
                let ends = u64::from(!matches!(event, Event::StepStarted { .. }));
                let stretches = known.map_or(0, |known| known.stretches) + ends;
                self.failed += u64::from(matches!(status, Status::Failed(_)));
                self.steps.insert(step.into(), Arc::new(Folded { status, began, stretches }));
            }
        }
        self.entries += 1;
        Ok(())
    }

    /// Where a step stands.
    pub fn status(&self, step: &str) -> &Status {
        self.steps.get(step).map_or(&Status::Pending, |folded| &folded.status)
    }

    /// What a step gave, once it is done.
    pub fn output(&self, step: &str) -> Option<&Value> {
        match self.status(step) {
            Status::Done(output) => Some(output),
            _ => None,
        }
    }

    /// When a step began.
    pub fn began(&self, step: &str) -> Option<Timestamp> {
        self.steps.get(step).map(|folded| folded.began)
    }

    /// What the plan was told, oldest first.
    pub fn signals(&self) -> impl DoubleEndedIterator<Item = &Signal> {
        self.signals.iter().map(|signal| &**signal)
    }

    /// How the plan ended, once it has.
    pub fn settled(&self) -> Option<&Settled> {
        self.settled.as_ref()
    }

    /// How many entries were folded: the sequence number of the next.
    pub fn entries(&self) -> u64 {
        self.entries
    }

    /// How many steps have failed.
    pub fn failed(&self) -> u64 {
        self.failed
    }

    /// How often a step has waited or ended: the number of its next stretch.
    pub fn entries_of(&self, step: &str) -> u64 {
        self.steps.get(step).map_or(0, |folded| folded.stretches)
    }

    /// How a node ended, once it has.
    pub fn node(&self, node: &Node) -> Option<Settled> {
        match node {
            Node::Step(step) => match self.status(&step.id) {
                Status::Done(_) => Some(Settled::Done),
                Status::Failed(reason) => Some(Settled::Failed(reason.clone())),
                Status::Pending | Status::Running | Status::Waiting { .. } => None,
            },
            Node::Sequence(nodes) => self.sequence(nodes),
            Node::Parallel(nodes) => self.all(nodes.iter()),
            Node::Graph(nodes) => self.graph(nodes),
            Node::Ensure { body, finally } => match (self.node(body)?, self.node(finally)?) {
                (Settled::Done, ended) => Some(ended),
                (failed, _) => Some(failed),
            },
            Node::OnFailure { body, handler } => match self.node(body)? {
                Settled::Done => Some(Settled::Done),
                failed => self.node(handler).map(|_| failed),
            },
            Node::Timeout { body, .. } => self.node(body),
        }
    }

    fn sequence(&self, nodes: &[Node]) -> Option<Settled> {
        for node in nodes {
            match self.node(node)? {
                Settled::Done => {}
                failed => return Some(failed),
            }
        }
        Some(Settled::Done)
    }

    fn all<'n>(&self, nodes: impl Iterator<Item = &'n Node>) -> Option<Settled> {
        let ended: Option<Vec<Settled>> = nodes.map(|node| self.node(node)).collect();
        Some(ended?.into_iter().find(|ended| *ended != Settled::Done).unwrap_or(Settled::Done))
    }

    /// A graph ends when nothing of it runs and nothing more may begin.
    fn graph(&self, nodes: &[crate::plan::GraphNode]) -> Option<Settled> {
        let mut failure = None;
        let mut open = false;
        for node in nodes {
            match self.node(&node.node) {
                Some(Settled::Done) => {}
                Some(failed) => failure = failure.or(Some(failed)),
                None => open = true,
            }
        }
        match failure {
            None if open => None,
            None => Some(Settled::Done),
            Some(failed) => {
                let running =
                    nodes.iter().any(|node| self.node(&node.node).is_none() && self.has_begun(&node.node));
                (!running).then_some(failed)
            }
        }
    }

    /// Whether any step below `node` has begun.
    pub fn has_begun(&self, node: &Node) -> bool {
        node.steps().iter().any(|step| *self.status(&step.id) != Status::Pending)
    }

    /// How the whole plan ended by its steps, whether or not the journal says so yet.
    pub fn outcome(&self, plan: &Plan) -> Option<Settled> {
        self.node(&plan.root)
    }
}
