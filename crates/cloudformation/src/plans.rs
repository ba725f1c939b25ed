//! The plans of stack operations: functions from what is stored to a graph of steps.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Value, json};
use tidegate_core::Place;
use tidegate_flow::{Acting, GraphNode, Node, Plan};

use crate::rollback_triggers;
use crate::rows::{ResourceRow, StackRow};
use crate::template::graph::Graph;

const SERVICE: &str = "cloudformation.amazonaws.com";

/// As whom the steps of a stack's operation act.
pub fn acting(stack: &StackRow) -> Acting {
    let asker = stack.asker.clone();
    let acting = match &stack.role_arn {
        Some(role_arn) => Acting::role(SERVICE, asker, role_arn.clone(), "AWSCloudFormation"),
        None => Acting::asker(SERVICE, asker),
    };
    Acting { source_arn: Some(stack.id.clone()), ..acting }
}

/// The id of a plan: one of each kind per operation.
pub fn id(stack: &StackRow, kind: &str) -> String {
    format!("cloudformation-{}-{}-{kind}", stack.uuid, stack.operation)
}

fn plan(stack: &StackRow, place: &Place, kind: &str, root: Node) -> Plan {
    Plan {
        id: id(stack, kind),
        kind: format!("cloudformation.{kind}"),
        place: place.clone(),
        acting: acting(stack),
        root,
    }
}

/// Bookkeeping must not fail because the stack's role is gone: it acts as who asked and calls nobody.
fn bookkeeping(stack: &StackRow, id: &str, step: &str, mut input: Value) -> Node {
    input["stack"] = json!(stack.uuid);
    let Node::Step(mut node) = Node::step(id, step, input) else { return Node::Sequence(Vec::new()) };
    node.acting = Some(Acting::asker(SERVICE, stack.asker.clone()));
    Node::Step(node)
}

/// The plan of a creation or an update: every resource of the graph, then what follows from success or failure.
pub fn apply(stack: &StackRow, place: &Place, graph: &Graph, rows: &BTreeMap<String, ResourceRow>) -> Plan {
    let kind = if stack.previous.is_some() { "update" } else { "create" };
    let mut nodes: Vec<GraphNode> = graph
        .iter()
        .map(|(name, needs)| {
            let exists = rows.get(name).is_some_and(|row| row.current.is_some());
            let step =
                if exists { "cloudformation.update_resource" } else { "cloudformation.create_resource" };
            let input = json!({"stack": stack.uuid, "resource": name, "after": needs});
            GraphNode {
                name: name.clone(),
                after: needs.iter().cloned().collect(),
                node: Node::step(name.clone(), step, input),
            }
        })
        .collect();
    nodes.extend(watch(stack));
    let mut body = Node::Graph(nodes);
    if let Some(minutes) = stack.timeout_in_minutes.filter(|_| kind == "create") {
        body = Node::Timeout { seconds: u64::try_from(minutes).unwrap_or(0) * 60, body: Box::new(body) };
    }
    let body = Node::Sequence(vec![
        body,
        bookkeeping(stack, "complete", "cloudformation.complete_stack", json!({})),
    ]);
    let handler = bookkeeping(stack, "fail", "cloudformation.fail_stack", json!({}));
    plan(stack, place, kind, Node::OnFailure { body: Box::new(body), handler: Box::new(handler) })
}

/// What watches the rollback triggers beside the resources; its failure begins nothing new, as theirs does.
fn watch(stack: &StackRow) -> Option<GraphNode> {
    // No resource has this name: a hyphen is not alphanumeric.
    const NAME: &str = "rollback-triggers";
    stack.definition.as_ref().filter(|definition| rollback_triggers::watches(&definition.rollback))?;
    let input = json!({"stack": stack.uuid});
    let node = Node::step(NAME, "cloudformation.watch_triggers", input);
    Some(GraphNode { name: NAME.to_owned(), after: Vec::new(), node })
}

/// The plan that deletes the given resources, dependents first, and then gives the stack `done` or `failed`.
pub fn delete(
    stack: &StackRow,
    place: &Place,
    kind: &str,
    rows: &[&ResourceRow],
    (done, failed): (&str, &str),
) -> Plan {
    let mut dependents: HashMap<&str, Vec<String>> = HashMap::new();
    for row in rows {
        for name in &row.depends_on {
            dependents.entry(name).or_default().push(row.logical_id.clone());
        }
    }
    let nodes = rows.iter().map(|row| {
        let input = json!({"stack": stack.uuid, "resource": row.logical_id});
        GraphNode {
            name: row.logical_id.clone(),
            after: dependents.get(row.logical_id.as_str()).cloned().unwrap_or_default(),
            node: Node::step(row.logical_id.clone(), "cloudformation.delete_resource", input),
        }
    });
    let end = |id: &str, status: &str| {
        bookkeeping(stack, id, "cloudformation.settle_stack", json!({"status": status}))
    };
    let body = Node::Sequence(vec![Node::Graph(nodes.collect()), end("settle", done)]);
    plan(stack, place, kind, Node::OnFailure { body: Box::new(body), handler: Box::new(end("fail", failed)) })
}

/// The plan that returns touched resources of a failed update to what they were.
pub fn restore(stack: &StackRow, place: &Place, rows: &[&ResourceRow]) -> Plan {
    let names: HashSet<&str> = rows.iter().map(|row| row.logical_id.as_str()).collect();
    let nodes = rows.iter().map(|row| GraphNode {
        name: row.logical_id.clone(),
        after: row.depends_on.iter().filter(|name| names.contains(name.as_str())).cloned().collect(),
        node: Node::step(
            row.logical_id.clone(),
            "cloudformation.restore_resource",
            json!({"stack": stack.uuid, "resource": row.logical_id}),
        ),
    });
    let body = Node::Sequence(vec![
        Node::Graph(nodes.collect()),
        bookkeeping(stack, "complete", "cloudformation.complete_stack", json!({})),
    ]);
    let handler = bookkeeping(
        stack,
        "fail",
        "cloudformation.settle_stack",
        json!({"status": "UPDATE_ROLLBACK_FAILED"}),
    );
    plan(stack, place, "rollback", Node::OnFailure { body: Box::new(body), handler: Box::new(handler) })
}

/// The plan that deletes what a finished operation left behind; what cannot be deleted does not fail the stack.
pub fn cleanup(stack: &StackRow, place: &Place, rows: &[&ResourceRow], done: &str) -> Plan {
    let mut plan = delete(stack, place, "cleanup", rows, (done, done));
    plan.id = id(stack, if stack.rolling_back { "rollback-cleanup" } else { "cleanup" });
    plan
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use tidegate_core::{Caller, Timestamp};

    use super::*;
    use crate::ops::new_stack;

    fn stack(role: Option<&str>) -> StackRow {
        let asker = Caller::Root { account: "123456789012".into() };
        let mut stack =
            new_stack("arn:stack".into(), "1".into(), "app".into(), asker, Timestamp::from_millis(0));
        stack.role_arn = role.map(str::to_owned);
        stack.operation = 3;
        stack
    }

    fn place() -> Place {
        Place::new("123456789012", "us-east-1")
    }

    /// A plan as one line per step: who acts, what, after which.
    fn lines(plan: &Plan) -> Vec<String> {
        fn walk(node: &Node, after: &str, indent: usize, out: &mut Vec<String>) {
            let pad = " ".repeat(indent);
            match node {
                Node::Step(step) => {
                    let who = if step.acting.is_some() { "asker" } else { "plan" };
                    out.push(format!("{pad}{} {} as {who}{after}", step.id, step.step));
                }
                Node::Sequence(nodes) => nodes.iter().for_each(|node| walk(node, "", indent, out)),
                Node::Graph(nodes) => {
                    for node in nodes {
                        walk(&node.node, &format!(" after [{}]", node.after.join(", ")), indent + 1, out);
                    }
                }
                Node::OnFailure { body, handler } => {
                    walk(body, "", indent, out);
                    out.push(format!("{pad}on failure"));
                    walk(handler, "", indent + 1, out);
                }
                other => out.push(format!("{pad}{other:?}")),
            }
        }
        let mut out = vec![plan.id.clone()];
        walk(&plan.root, "", 0, &mut out);
        out
    }

    // If you are here because this failed: a running stack keeps the plan it began with, so a changed shape must still
    // be understood by the steps.
    #[test]
    fn a_creation_makes_each_resource_after_those_it_needs() {
        let graph: Graph =
            vec![("Role".into(), BTreeSet::new()), ("Function".into(), BTreeSet::from(["Role".to_owned()]))];
        let plan = apply(&stack(Some("arn:role")), &place(), &graph, &BTreeMap::new());
        assert_eq!(
            lines(&plan),
            [
                "cloudformation-1-3-create",
                " Role cloudformation.create_resource as plan after []",
                " Function cloudformation.create_resource as plan after [Role]",
                "complete cloudformation.complete_stack as asker",
                "on failure",
                " fail cloudformation.fail_stack as asker",
            ]
        );
        assert_eq!(plan.acting.role_arn.as_deref(), Some("arn:role"));
        // With a role or without, what is called on the stack's behalf is told its ARN.
        assert_eq!(acting(&stack(None)).source_arn.as_deref(), Some("arn:stack"));
    }

    #[test]
    fn a_deletion_takes_dependents_first() {
        let role = ResourceRow { logical_id: "Role".into(), ..ResourceRow::default() };
        let function = ResourceRow {
            logical_id: "Function".into(),
            depends_on: vec!["Role".into()],
            ..ResourceRow::default()
        };
        let ends = ("DELETE_COMPLETE", "DELETE_FAILED");
        assert_eq!(
            lines(&delete(&stack(None), &place(), "delete", &[&function, &role], ends)),
            [
                "cloudformation-1-3-delete",
                " Function cloudformation.delete_resource as plan after []",
                " Role cloudformation.delete_resource as plan after [Function]",
                "settle cloudformation.settle_stack as asker",
                "on failure",
                " fail cloudformation.settle_stack as asker",
            ]
        );
    }
}
