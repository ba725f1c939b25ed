//! The plans of stack operations: functions from what is stored to a graph of steps.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use tidegate_core::Place;
use tidegate_flow::{Acting, GraphNode, Node, Plan};

use crate::rows::{ResourceRow, StackRow};
use crate::template::graph::Graph;

const SERVICE: &str = "cloudformation.amazonaws.com";

/// As whom the steps of a stack's operation act.
pub fn acting(stack: &StackRow) -> Acting {
    let asker = stack.asker.clone();
    match &stack.role_arn {
        Some(role_arn) => {
            let mut acting = Acting::role(SERVICE, asker, role_arn.clone(), "AWSCloudFormation");
            acting.source_arn = Some(stack.id.clone());
            acting
        }
        None => Acting::asker(SERVICE, asker),
    }
}

/// The id of a plan: one of each kind per operation.
fn id(stack: &StackRow, kind: &str) -> String {
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
    let nodes = graph.iter().map(|(name, needs)| {
        let exists = rows.get(name).is_some_and(|row| row.current.is_some());
        let step = if exists { "cloudformation.update_resource" } else { "cloudformation.create_resource" };
        let input = json!({"stack": stack.uuid, "resource": name, "after": needs});
        GraphNode {
            name: name.clone(),
            after: needs.iter().cloned().collect(),
            node: Node::step(name.clone(), step, input),
        }
    });
    let mut body = Node::Graph(nodes.collect());
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

/// The plan that deletes the given resources, dependents first, and then gives the stack `done` or `failed`.
pub fn delete(
    stack: &StackRow,
    place: &Place,
    kind: &str,
    rows: &[&ResourceRow],
    (done, failed): (&str, &str),
) -> Plan {
    let nodes = rows.iter().map(|row| {
        let dependents = rows.iter().filter(|other| other.depends_on.contains(&row.logical_id));
        let input = json!({"stack": stack.uuid, "resource": row.logical_id});
        GraphNode {
            name: row.logical_id.clone(),
            after: dependents.map(|other| other.logical_id.clone()).collect(),
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
    let nodes = rows.iter().map(|row| GraphNode {
        name: row.logical_id.clone(),
        after: rows
            .iter()
            .filter(|other| row.depends_on.contains(&other.logical_id))
            .map(|other| other.logical_id.clone())
            .collect(),
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
