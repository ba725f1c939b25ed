//! What is due: a pure function of plan, state and time.

use std::collections::HashMap;

use tidegate_core::Timestamp;

use crate::journal::Status;
use crate::plan::{Node, Plan, StepNode};
use crate::state::{Settled, State};

/// Something that the driver must do.
#[derive(Clone, Debug, PartialEq)]
pub enum Decision<'p> {
    /// Run a step now: for the first time, again after a crash, or because its wait is over.
    Run(&'p StepNode),
    /// Look again at this time.
    Sleep(Timestamp),
    /// A step is out of its time limit.
    TimeOut {
        /// The step.
        step: &'p StepNode,
        /// The limit that passed, in seconds.
        seconds: u64,
    },
    /// Nothing is left: write how it ended.
    Settle(Settled),
}

/// What is due in `plan` at `now`; steps that are running elsewhere are decided again and must be skipped by who knows it.
pub fn decide<'p>(plan: &'p Plan, state: &State, now: Timestamp) -> Vec<Decision<'p>> {
    if state.settled().is_some() {
        return Vec::new();
    }
    if let Some(ended) = state.outcome(plan) {
        return vec![Decision::Settle(ended)];
    }
    let mut decisions = Vec::new();
    visit(&plan.root, state, now, &mut decisions);
    decisions
}

fn visit<'p>(node: &'p Node, state: &State, now: Timestamp, out: &mut Vec<Decision<'p>>) {
    if state.node(node).is_some() {
        return;
    }
    match node {
        Node::Step(step) => visit_step(step, state, now, out),
        Node::Sequence(nodes) => {
            if let Some(next) = nodes.iter().find(|node| state.node(node).is_none()) {
                visit(next, state, now, out);
            }
        }
        Node::Parallel(nodes) => nodes.iter().for_each(|node| visit(node, state, now, out)),
        Node::Graph(nodes) => visit_graph(nodes, state, now, out),
        Node::Ensure { body, finally } => match state.node(body) {
            None => visit(body, state, now, out),
            Some(_) => visit(finally, state, now, out),
        },
        Node::OnFailure { body, handler } => match state.node(body) {
            None => visit(body, state, now, out),
            Some(_) => visit(handler, state, now, out),
        },
        Node::Timeout { seconds, body } => visit_timeout(*seconds, body, state, now, out),
    }
}

fn visit_step<'p>(step: &'p StepNode, state: &State, now: Timestamp, out: &mut Vec<Decision<'p>>) {
    match state.status(&step.id) {
        Status::Pending | Status::Running => out.push(Decision::Run(step)),
        Status::Waiting { until, .. } if *until <= now => out.push(Decision::Run(step)),
        Status::Waiting { until, .. } => out.push(Decision::Sleep(*until)),
        Status::Done(_) | Status::Failed(_) => {}
    }
}

fn visit_graph<'p>(
    nodes: &'p [crate::plan::GraphNode],
    state: &State,
    now: Timestamp,
    out: &mut Vec<Decision<'p>>,
) {
    let ended: HashMap<&str, Settled> = nodes
        .iter()
        .filter_map(|node| state.node(&node.node).map(|ended| (node.name.as_str(), ended)))
        .collect();
    let failed = ended.values().any(|ended| *ended != Settled::Done);
    let done = |name: &String| ended.get(name.as_str()) == Some(&Settled::Done);
    for node in nodes.iter().filter(|node| !ended.contains_key(node.name.as_str())) {
        let begun = state.has_begun(&node.node);
        if begun || (!failed && node.after.iter().all(done)) {
            visit(&node.node, state, now, out);
        }
    }
}

fn visit_timeout<'p>(
    seconds: u64,
    body: &'p Node,
    state: &State,
    now: Timestamp,
    out: &mut Vec<Decision<'p>>,
) {
    let steps = body.steps();
    let began = steps.iter().filter_map(|step| state.began(&step.id)).min();
    let limit = began.map(|began| began.plus_millis(i64::try_from(seconds * 1000).unwrap_or(i64::MAX)));
    match limit {
        Some(limit) if limit <= now => {
            let open = steps.into_iter().find(|step| {
                matches!(state.status(&step.id), Status::Running | Status::Waiting { .. } | Status::Pending)
            });
            if let Some(step) = open {
                out.push(Decision::TimeOut { step, seconds });
            }
        }
        Some(limit) => {
            out.push(Decision::Sleep(limit));
            visit(body, state, now, out);
        }
        None => visit(body, state, now, out),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use tidegate_core::{Caller, Place};

    use super::*;
    use crate::acting::Acting;
    use crate::journal::{Entry, Event};
    use crate::plan::GraphNode;

    fn plan(root: Node) -> Plan {
        Plan {
            id: "p".into(),
            kind: "test".into(),
            place: Place::new("123456789012", "us-east-1"),
            acting: Acting::asker("test", Caller::Anonymous),
            root,
        }
    }

    fn step(id: &str) -> Node {
        Node::step(id, "test.step", Value::Null)
    }

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_millis(seconds * 1000)
    }

    fn history(events: Vec<Event>) -> State {
        let entries: Vec<Entry> =
            events.into_iter().enumerate().map(|(n, event)| Entry { time: at(n as i64), event }).collect();
        State::fold(&entries).unwrap()
    }

    fn started(id: &str) -> Event {
        Event::StepStarted { step: id.into() }
    }

    fn done(id: &str) -> Event {
        Event::StepDone { step: id.into(), output: json!({}) }
    }

    fn failed(id: &str) -> Event {
        Event::StepFailed { step: id.into(), reason: "no".into() }
    }

    fn runs(plan: &Plan, state: &State) -> Vec<String> {
        decide(plan, state, at(100))
            .into_iter()
            .filter_map(
                |decision| if let Decision::Run(step) = decision { Some(step.id.clone()) } else { None },
            )
            .collect()
    }

    #[test]
    fn a_sequence_goes_one_by_one_and_stops_at_a_failure() {
        let plan = plan(Node::Sequence(vec![step("a"), step("b")]));
        assert_eq!(runs(&plan, &history(vec![])), ["a"]);
        assert_eq!(runs(&plan, &history(vec![started("a"), done("a")])), ["b"]);
        let state = history(vec![started("a"), failed("a")]);
        assert_eq!(decide(&plan, &state, at(9)), [Decision::Settle(Settled::Failed("no".into()))]);
    }

    #[test]
    fn a_graph_begins_nothing_new_after_a_failure_but_finishes_what_runs() {
        let node = |name: &str, after: &[&str]| GraphNode {
            name: name.into(),
            after: after.iter().map(|s| (*s).to_owned()).collect(),
            node: step(name),
        };
        let plan = plan(Node::Graph(vec![node("a", &[]), node("b", &[]), node("c", &["a"])]));
        assert_eq!(runs(&plan, &history(vec![])), ["a", "b"]);
        assert_eq!(runs(&plan, &history(vec![started("a"), started("b"), failed("b")])), ["a"]);
        let state = history(vec![started("a"), started("b"), failed("b"), done("a")]);
        assert_eq!(decide(&plan, &state, at(9)), [Decision::Settle(Settled::Failed("no".into()))]);
    }

    #[test]
    fn a_failure_runs_its_handler_and_stays_a_failure() {
        let plan = plan(Node::OnFailure { body: Box::new(step("a")), handler: Box::new(step("undo")) });
        let state = history(vec![started("a"), failed("a")]);
        assert_eq!(runs(&plan, &state), ["undo"]);
        let state = history(vec![started("a"), failed("a"), started("undo"), done("undo")]);
        assert_eq!(decide(&plan, &state, at(9)), [Decision::Settle(Settled::Failed("no".into()))]);
    }

    #[test]
    fn a_timeout_fails_the_open_step() {
        let plan = plan(Node::Timeout { seconds: 60, body: Box::new(step("a")) });
        let state = history(vec![started("a")]);
        assert!(matches!(decide(&plan, &state, at(59))[..], [Decision::Sleep(_), Decision::Run(_)]));
        assert!(matches!(decide(&plan, &state, at(60))[..], [Decision::TimeOut { seconds: 60, .. }]));
    }
}
