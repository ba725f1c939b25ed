//! How the beginning and the end of a step spread through the nodes above it.

use tidegate_core::Timestamp;

use crate::frontier::{Frontier, Shape};
use crate::state::Settled;

impl Frontier {
    /// A step has begun, at `time` if the journal says so already.
    pub(crate) fn begin_at(&mut self, knot: usize, time: Option<Timestamp>) {
        let mut next = Some(knot);
        while let Some(knot) = next {
            let one = &mut self.knots[knot];
            if let Some(time) = time {
                one.began = Some(one.began.map_or(time, |began| began.min(time)));
            }
            let first = !std::mem::replace(&mut one.begun, true);
            let open = one.ended.is_none();
            next = one.parent;
            if let Some(parent) = next.filter(|_| first && open) {
                self.knots[parent].running += 1;
                if matches!(self.knots[parent].shape, Shape::Graph) && self.knots[parent].active {
                    self.activate(knot);
                }
            }
        }
    }

    /// A node is reached: what of it may run is listed.
    pub(crate) fn activate(&mut self, knot: usize) {
        let one = &mut self.knots[knot];
        if one.ended.is_some() || one.active {
            return;
        }
        one.active = true;
        match one.shape {
            Shape::Step(_) => self.list(knot),
            Shape::Sequence => self.go_on(knot),
            Shape::Ensure | Shape::OnFailure => {
                let first = usize::from(self.knots[self.knots[knot].children[0]].ended.is_some());
                self.activate(self.knots[knot].children[first]);
            }
            Shape::Timeout(_) => {
                self.timeouts.insert(knot);
                self.activate(self.knots[knot].children[0]);
            }
            Shape::Parallel => {
                self.knots[knot].children.clone().into_iter().for_each(|child| self.activate(child));
            }
            Shape::Graph => {
                for child in self.knots[knot].children.clone() {
                    if self.may_begin(knot, child) || self.knots[child].begun {
                        self.activate(child);
                    }
                }
            }
        }
    }

    fn may_begin(&self, graph: usize, child: usize) -> bool {
        self.knots[graph].failed.is_none() && self.knots[child].missing == 0
    }

    fn deactivate(&mut self, knot: usize) {
        if !std::mem::replace(&mut self.knots[knot].active, false) {
            return;
        }
        self.unlist(knot);
        self.timeouts.remove(&knot);
        self.knots[knot].children.clone().into_iter().for_each(|child| self.deactivate(child));
    }

    /// The next of a sequence is reached, or its end.
    fn go_on(&mut self, knot: usize) {
        let children = &self.knots[knot].children;
        let next = children.iter().find(|child| self.knots[**child].ended != Some(Settled::Done)).copied();
        match next.map(|next| (next, self.knots[next].ended.clone())) {
            None => self.end(knot, Settled::Done),
            Some((_, Some(failed))) => self.end(knot, failed),
            Some((next, None)) if self.knots[knot].active => self.activate(next),
            Some(_) => {}
        }
    }

    /// A node has ended, and with it perhaps the one above.
    pub(crate) fn end(&mut self, knot: usize, how: Settled) {
        if self.knots[knot].ended.is_some() {
            return;
        }
        self.deactivate(knot);
        let one = &mut self.knots[knot];
        one.ended = Some(how.clone());
        let (begun, position) = (one.begun, one.position);
        let Some(parent) = one.parent else { return };
        let above = &mut self.knots[parent];
        above.open -= 1;
        above.running -= usize::from(begun);
        let first_failure = how != Settled::Done && above.failed.is_none();
        if how != Settled::Done {
            above.failed = Some(above.failed.map_or(position, |failed| failed.min(position)));
        }
        match above.shape {
            Shape::Step(_) => {}
            Shape::Sequence => self.go_on(parent),
            Shape::Timeout(_) => self.end(parent, how),
            Shape::Parallel => {
                if self.knots[parent].open == 0 {
                    let ended = self.failure_below(parent).unwrap_or(Settled::Done);
                    self.end(parent, ended);
                }
            }
            Shape::Graph => self.end_in_graph(knot, parent, first_failure),
            Shape::Ensure => self.end_of_two(parent, |body, finally| {
                finally.clone().map(|finally| if *body == Settled::Done { finally } else { body.clone() })
            }),
            Shape::OnFailure => self.end_of_two(parent, |body, handler| match body {
                Settled::Done => Some(Settled::Done),
                failed => handler.as_ref().map(|_| failed.clone()),
            }),
        }
    }

    fn failure_below(&self, knot: usize) -> Option<Settled> {
        let failed = self.knots[knot].failed?;
        self.knots[self.knots[knot].children[failed]].ended.clone()
    }

    fn end_of_two(&mut self, knot: usize, how: impl Fn(&Settled, &Option<Settled>) -> Option<Settled>) {
        let (body, second) = (self.knots[knot].children[0], self.knots[knot].children[1]);
        let Some(ended) = &self.knots[body].ended else { return };
        match how(ended, &self.knots[second].ended) {
            Some(ended) => self.end(knot, ended),
            None if self.knots[knot].active => self.activate(second),
            None => {}
        }
    }

    fn end_in_graph(&mut self, knot: usize, graph: usize, first_failure: bool) {
        if self.knots[knot].ended == Some(Settled::Done) {
            for dependent in self.knots[knot].dependents.clone() {
                self.knots[dependent].missing -= 1;
                if self.knots[graph].active && self.may_begin(graph, dependent) {
                    self.activate(dependent);
                }
            }
        }
        if first_failure {
            for child in self.knots[graph].children.clone() {
                if !self.knots[child].begun {
                    self.deactivate(child);
                }
            }
        }
        let above = &self.knots[graph];
        match self.failure_below(graph) {
            Some(failed) if above.running == 0 => self.end(graph, failed),
            None if above.open == 0 => self.end(graph, Settled::Done),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::sync::Arc;

    use serde_json::{Value, json};
    use tidegate_core::{Caller, Place, Timestamp};

    use crate::acting::Acting;
    use crate::decide::{Decision, decide};
    use crate::frontier::{Due, Frontier};
    use crate::journal::{Entry, Event, Status};
    use crate::plan::{GraphNode, Node, Plan};
    use crate::state::State;

    /// Numbers that look random and are the same at every run.
    struct Draws(u64);

    impl Draws {
        fn below(&mut self, bound: usize) -> usize {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(self.0 >> 33).unwrap() % bound
        }

        fn node(&mut self, depth: usize, steps: &mut usize) -> Node {
            let some = |draws: &mut Self, steps: &mut usize| -> Vec<Node> {
                (0..draws.below(4)).map(|_| draws.node(depth - 1, steps)).collect()
            };
            match if depth == 0 { 0 } else { self.below(8) } {
                1 => Node::Sequence(some(self, steps)),
                2 => Node::Parallel(some(self, steps)),
                3 | 4 => {
                    let nodes = some(self, steps);
                    let name = |n: usize| format!("n{n}");
                    let graph = nodes.into_iter().enumerate().map(|(n, node)| GraphNode {
                        name: name(n),
                        after: (0..n).filter(|_| self.below(3) == 0).map(name).collect(),
                        node,
                    });
                    Node::Graph(graph.collect())
                }
                5 => Node::Ensure {
                    body: Box::new(self.node(depth - 1, steps)),
                    finally: Box::new(self.node(depth - 1, steps)),
                },
                6 => Node::OnFailure {
                    body: Box::new(self.node(depth - 1, steps)),
                    handler: Box::new(self.node(depth - 1, steps)),
                },
                7 => Node::Timeout { seconds: 5, body: Box::new(self.node(depth - 1, steps)) },
                _ => {
                    *steps += 1;
                    Node::step(format!("s{steps}"), "test.step", Value::Null)
                }
            }
        }

        /// Something that may happen to a step now.
        fn event(&mut self, step: String, status: &Status, now: Timestamp) -> Event {
            match (status, self.below(4)) {
                (Status::Pending, _) => Event::StepStarted { step },
                (_, 0) => Event::StepFailed { step, reason: "no".into() },
                (_, 1) => {
                    let until = now.plus_millis(i64::try_from(self.below(3000)).unwrap());
                    Event::StepWaiting { step, memo: Value::Null, until, topic: Some("t".into()) }
                }
                _ => Event::StepDone { step, output: json!({}) },
            }
        }
    }

    fn spoken(decisions: Vec<Decision<'_>>) -> Due {
        let mut due = Due::default();
        for decision in decisions {
            match decision {
                Decision::Run(step) => due.run.push(step.id.clone()),
                Decision::TimeOut { step, seconds } => due.timed_out.push((step.id.clone(), seconds)),
                Decision::Sleep(until) => due.wake = Some(due.wake.map_or(until, |wake| wake.min(until))),
                Decision::Settle(ended) => due.settled = Some(ended),
            }
        }
        due
    }

    // If you are here because this failed: `decide` is right, and what is kept beside the journal has gone astray.
    #[test]
    fn what_is_kept_says_what_decide_says() {
        for seed in 0..3000 {
            let mut draws = Draws(seed);
            let root = draws.node(4, &mut 0);
            let acting = Acting::asker("test", Caller::Anonymous);
            let place = Place::new("123456789012", "us-east-1");
            let plan = Arc::new(Plan { id: "p".into(), kind: "test".into(), place, acting, root });
            let (mut state, mut frontier) = (State::default(), Frontier::new(plan.clone()));
            let mut time = Timestamp::from_millis(1000);
            for _ in 0..200 {
                let decided = spoken(decide(&plan, &state, time));
                assert_eq!(frontier.due(time), decided, "seed {seed}: {plan:#?} {state:#?}");
                if decided.settled.is_some() {
                    break;
                }
                let mut may: BTreeSet<String> = decided.run.into_iter().collect();
                // What is out of time fails, or ends by itself after all.
                may.extend(decided.timed_out.into_iter().map(|(step, _)| step));
                time = time.plus_millis(i64::try_from(draws.below(500)).unwrap());
                let Some(step) = may.iter().nth(draws.below(may.len().max(1))).cloned() else { continue };
                let event = draws.event(step.clone(), state.status(&step), time);
                let entry = Entry { time, event };
                state.apply(&entry).unwrap();
                frontier.observe(&entry);
            }
        }
    }

    #[test]
    fn what_runs_is_not_due_and_holds_back_what_follows() {
        let graph = ["a", "b"].map(|name| GraphNode {
            name: name.into(),
            after: Vec::new(),
            node: Node::step(name, "test.step", Value::Null),
        });
        let root = Node::OnFailure {
            body: Box::new(Node::Graph(graph.into())),
            handler: Box::new(Node::step("undo", "test.step", Value::Null)),
        };
        let acting = Acting::asker("test", Caller::Anonymous);
        let place = Place::new("123456789012", "us-east-1");
        let mut frontier =
            Frontier::new(Arc::new(Plan { id: "p".into(), kind: "test".into(), place, acting, root }));
        let now = Timestamp::from_millis(0);
        frontier.hold("a");
        frontier.hold("b");
        assert_eq!(frontier.due(now), Due::default());
        for event in [
            Event::StepStarted { step: "a".into() },
            Event::StepFailed { step: "a".into(), reason: "no".into() },
        ] {
            frontier.observe(&Entry { time: now, event });
        }
        // The driver has decided on b before a failed: its beginning may not be in the journal yet.
        assert_eq!(frontier.due(now), Due::default());
        frontier.release("b");
        assert_eq!(frontier.due(now).run, ["b"]);
    }
}
