//! What is due in a running plan, kept up to date entry by entry: what `decide` says, without a walk through the plan.
//!
//! How ends and beginnings spread from node to node is in `spread.rs`.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use tidegate_core::Timestamp;

use crate::journal::{Entry, Event};
use crate::plan::{Node, Plan, StepNode};
use crate::state::Settled;

/// The nodes of a plan, numbered as they are written, and which steps of it may run.
pub(crate) struct Frontier {
    plan: Arc<Plan>,
    pub(crate) knots: Vec<Knot>,
    steps: HashMap<String, usize>,
    ready: BTreeSet<usize>,
    waiting: BTreeSet<(Timestamp, usize)>,
    topics: HashMap<String, BTreeSet<usize>>,
    pub(crate) timeouts: BTreeSet<usize>,
    /// How the plan ended, once the journal says so.
    ended: Option<Settled>,
}

/// A node as it stands.
pub(crate) struct Knot {
    pub(crate) shape: Shape,
    pub(crate) parent: Option<usize>,
    /// The number among its parent's children.
    pub(crate) position: usize,
    pub(crate) children: Vec<usize>,
    /// The number after its last descendant's.
    end: usize,
    pub(crate) active: bool,
    pub(crate) begun: bool,
    pub(crate) began: Option<Timestamp>,
    pub(crate) ended: Option<Settled>,
    /// Children that have not ended.
    pub(crate) open: usize,
    /// Children that have begun and not ended.
    pub(crate) running: usize,
    /// The first child, as they are written, that has failed.
    pub(crate) failed: Option<usize>,
    /// Of a graph's child: how many of those it needs are not done.
    pub(crate) missing: usize,
    /// Of a graph's child: those that need it.
    pub(crate) dependents: Vec<usize>,
}

pub(crate) enum Shape {
    Step(Standing),
    Sequence,
    Parallel,
    Graph,
    Ensure,
    OnFailure,
    Timeout(u64),
}

/// How a step stands that may run.
pub(crate) struct Standing {
    /// Which of the plan's steps it is, by the way to it.
    path: Vec<usize>,
    /// When it looks again, and what may wake it; none while it is not waiting.
    wait: Option<(Timestamp, Option<String>)>,
    busy: bool,
}

/// What a look finds.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Due {
    /// Steps to run, as they are written.
    pub run: Vec<String>,
    /// Steps that are out of time, and the limit in seconds.
    pub timed_out: Vec<(String, u64)>,
    /// When to look again.
    pub wake: Option<Timestamp>,
    /// How the plan ended.
    pub settled: Option<Settled>,
}

impl Frontier {
    pub(crate) fn new(plan: Arc<Plan>) -> Self {
        let mut frontier = Self {
            plan: plan.clone(),
            knots: Vec::new(),
            steps: HashMap::new(),
            ready: BTreeSet::new(),
            waiting: BTreeSet::new(),
            topics: HashMap::new(),
            timeouts: BTreeSet::new(),
            ended: None,
        };
        frontier.tie(&plan.root, None, 0, &mut Vec::new());
        for knot in (0..frontier.knots.len()).rev() {
            let empty = &frontier.knots[knot];
            if empty.ended.is_none() && empty.children.is_empty() && !matches!(empty.shape, Shape::Step(_)) {
                frontier.end(knot, Settled::Done);
            }
        }
        frontier.activate(0);
        frontier
    }

    fn tie(&mut self, node: &Node, parent: Option<usize>, position: usize, path: &mut Vec<usize>) -> usize {
        let knot = self.knots.len();
        let (shape, children): (_, Vec<&Node>) = match node {
            Node::Step(step) => {
                self.steps.insert(step.id.clone(), knot);
                (Shape::Step(Standing { path: path.clone(), wait: None, busy: false }), Vec::new())
            }
            Node::Sequence(nodes) => (Shape::Sequence, nodes.iter().collect()),
            Node::Parallel(nodes) => (Shape::Parallel, nodes.iter().collect()),
            Node::Graph(nodes) => (Shape::Graph, nodes.iter().map(|node| &node.node).collect()),
            Node::Ensure { body, finally } => (Shape::Ensure, vec![body, finally]),
            Node::OnFailure { body, handler } => (Shape::OnFailure, vec![body, handler]),
            Node::Timeout { seconds, body } => (Shape::Timeout(*seconds), vec![body]),
        };
        self.knots.push(Knot {
            shape,
            parent,
            position,
            children: Vec::with_capacity(children.len()),
            end: 0,
            active: false,
            begun: false,
            began: None,
            ended: None,
            open: children.len(),
            running: 0,
            failed: None,
            missing: 0,
            dependents: Vec::new(),
        });
        for (position, child) in children.into_iter().enumerate() {
            path.push(position);
            let child = self.tie(child, Some(knot), position, path);
            path.pop();
            self.knots[knot].children.push(child);
        }
        self.knots[knot].end = self.knots.len();
        if let Node::Graph(nodes) = node {
            let children = self.knots[knot].children.clone();
            let names: HashMap<&str, usize> =
                nodes.iter().zip(&children).map(|(node, child)| (node.name.as_str(), *child)).collect();
            for (node, child) in nodes.iter().zip(&children) {
                for need in &node.after {
                    // What is not there is never done.
                    self.knots[*child].missing += 1;
                    if let Some(need) = names.get(need.as_str()) {
                        self.knots[*need].dependents.push(*child);
                    }
                }
            }
        }
        knot
    }

    /// The step of an id.
    pub(crate) fn step(&self, id: &str) -> Option<&StepNode> {
        self.step_at(*self.steps.get(id)?)
    }

    /// Takes an entry into account that was folded.
    pub(crate) fn observe(&mut self, entry: &Entry) {
        if let Event::PlanSettled { failure } = &entry.event {
            self.ended = Some(failure.clone().map_or(Settled::Done, Settled::Failed));
        }
        let Some(knot) = entry.event.step().and_then(|id| self.steps.get(id)).copied() else { return };
        self.begin_at(knot, Some(entry.time));
        match &entry.event {
            Event::StepWaiting { until, topic, .. } => {
                self.change(knot, |standing| standing.wait = Some((*until, topic.clone())));
            }
            Event::StepDone { .. } => self.end(knot, Settled::Done),
            Event::StepFailed { reason, .. } => self.end(knot, Settled::Failed(reason.clone())),
            _ => {}
        }
    }

    /// The driver runs a step: until it is released, it is not due.
    pub(crate) fn hold(&mut self, id: &str) {
        let Some(knot) = self.steps.get(id).copied() else { return };
        // What runs has begun, although the journal does not say so yet: nothing that waits for its end may go ahead.
        self.begin_at(knot, None);
        self.change(knot, |standing| standing.busy = true);
    }

    /// The driver is through with a step, which may be due again.
    pub(crate) fn release(&mut self, id: &str) {
        if let Some(knot) = self.steps.get(id).copied() {
            self.change(knot, |standing| standing.busy = false);
        }
    }

    /// A waiting step looks again at `time`.
    pub(crate) fn postpone(&mut self, id: &str, time: Timestamp) {
        if let Some(knot) = self.steps.get(id).copied() {
            self.change(knot, |standing| {
                if let Some((until, _)) = &mut standing.wait {
                    *until = time;
                }
            });
        }
    }

    /// The steps that wait, all or those that wait for `topic`.
    pub(crate) fn waiting_for(&self, topic: Option<&str>) -> Vec<String> {
        let found: Vec<usize> = match topic {
            Some(topic) => self.topics.get(topic).into_iter().flatten().copied().collect(),
            None => self.waiting.iter().map(|(_, knot)| *knot).collect(),
        };
        found.into_iter().filter_map(|knot| self.id(knot)).collect()
    }

    /// What is due at `now`.
    pub(crate) fn due(&self, now: Timestamp) -> Due {
        if let Some(settled) = self.ended.clone().or_else(|| self.knots[0].ended.clone()) {
            return Due { settled: Some(settled), ..Due::default() };
        }
        let mut due = Due::default();
        let mut over: Vec<(usize, usize)> = Vec::new();
        for knot in &self.timeouts {
            let Shape::Timeout(seconds) = self.knots[*knot].shape else { continue };
            let Some(began) = self.knots[*knot].began else { continue };
            if over.iter().any(|(from, to)| (*from..*to).contains(knot)) {
                continue;
            }
            let limit = began.plus_millis(i64::try_from(seconds * 1000).unwrap_or(i64::MAX));
            if limit > now {
                due.wake = Some(due.wake.map_or(limit, |wake| wake.min(limit)));
                continue;
            }
            over.push((*knot, self.knots[*knot].end));
            let mut steps = (*knot..self.knots[*knot].end).filter(|one| self.is_open_step(*one));
            if let Some(id) = steps.next().and_then(|one| self.id(one)) {
                due.timed_out.push((id, seconds));
            }
        }
        let in_time = |knot: &usize| !over.iter().any(|(from, to)| (*from..*to).contains(knot));
        let mut run: BTreeSet<usize> = self.ready.iter().filter(|knot| in_time(knot)).copied().collect();
        for (until, knot) in self.waiting.iter().filter(|(_, knot)| in_time(knot)) {
            if *until > now {
                due.wake = Some(due.wake.map_or(*until, |wake| wake.min(*until)));
                break;
            }
            run.insert(*knot);
        }
        due.run = run.into_iter().filter_map(|knot| self.id(knot)).collect();
        due
    }

    fn is_open_step(&self, knot: usize) -> bool {
        matches!(self.knots[knot].shape, Shape::Step(_)) && self.knots[knot].ended.is_none()
    }

    fn id(&self, knot: usize) -> Option<String> {
        self.step_at(knot).map(|step| step.id.clone())
    }

    fn step_at(&self, knot: usize) -> Option<&StepNode> {
        let Shape::Step(standing) = &self.knots[knot].shape else { return None };
        let mut node = &self.plan.root;
        for position in &standing.path {
            node = child(node, *position)?;
        }
        if let Node::Step(step) = node { Some(step) } else { None }
    }

    /// Changes how a step stands, and where it is listed.
    fn change(&mut self, knot: usize, how: impl FnOnce(&mut Standing)) {
        self.unlist(knot);
        if let Shape::Step(standing) = &mut self.knots[knot].shape {
            how(standing);
        }
        self.list(knot);
    }

    pub(crate) fn unlist(&mut self, knot: usize) {
        let Shape::Step(standing) = &self.knots[knot].shape else { return };
        self.ready.remove(&knot);
        if let Some((until, topic)) = &standing.wait {
            self.waiting.remove(&(*until, knot));
            if let Some(topic) = topic
                && let Some(knots) = self.topics.get_mut(topic)
            {
                knots.remove(&knot);
                if knots.is_empty() {
                    self.topics.remove(topic);
                }
            }
        }
    }

    pub(crate) fn list(&mut self, knot: usize) {
        let one = &self.knots[knot];
        let Shape::Step(standing) = &one.shape else { return };
        if !one.active || one.ended.is_some() || standing.busy {
            return;
        }
        match &standing.wait {
            None => {
                self.ready.insert(knot);
            }
            Some((until, topic)) => {
                self.waiting.insert((*until, knot));
                if let Some(topic) = topic {
                    self.topics.entry(topic.clone()).or_default().insert(knot);
                }
            }
        }
    }
}

fn child(node: &Node, position: usize) -> Option<&Node> {
    match node {
        Node::Step(_) => None,
        Node::Sequence(nodes) | Node::Parallel(nodes) => nodes.get(position),
        Node::Graph(nodes) => nodes.get(position).map(|node| &node.node),
        Node::Ensure { body, finally: second } | Node::OnFailure { body, handler: second } => {
            Some(if position == 0 { body } else { second })
        }
        Node::Timeout { body, .. } => Some(body),
    }
}
