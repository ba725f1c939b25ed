//! What starts a state machine: schedules, rules and APIs.

use tidegate_yaml::{Map, Value, json};

use super::api;
use crate::errors::{Cause, Stop};
use crate::events::{dead_letter, event_rule, schedule_v2};
use crate::iam::{self, Role};
use crate::properties::{Check, Declared, Property, STR_OR_MAP, Schema};
use crate::python_text::{display, type_name};
use crate::resource::Resource;
use crate::scope::Scope;

const SCHEDULE: Schema = Schema {
    type_name: "Schedule",
    tables: &[&[
        Property::required("Schedule", Check::Str),
        Property::optional("Input", Check::Str),
        Property::optional("Enabled", Check::Bool),
        Property::optional("State", Check::Str),
        Property::optional("Name", Check::Str),
        Property::optional("Description", Check::Str),
        Property::optional("DeadLetterConfig", Check::Map),
        Property::optional("RetryPolicy", Check::Map),
        Property::optional("Target", Check::Map),
        Property::optional("RoleArn", STR_OR_MAP),
    ]],
};
const CLOUDWATCH_EVENT: Schema = Schema { type_name: "CloudWatchEvent", tables: &[RULE] };
const EVENT_BRIDGE_RULE: Schema = Schema { type_name: "EventBridgeRule", tables: &[RULE] };
const RULE: &[Property] = &[
    Property::optional("EventBusName", Check::Str),
    Property::optional("RuleName", Check::Str),
    Property::optional("Pattern", Check::Map),
    Property::optional("Input", Check::Str),
    Property::optional("InputPath", Check::Str),
    Property::optional("DeadLetterConfig", Check::Map),
    Property::optional("RetryPolicy", Check::Map),
    Property::optional("State", Check::Str),
    Property::optional("Target", Check::Map),
    Property::optional("InputTransformer", Check::Map),
];

type Expand = fn(&Declared, &Resource, &Declared, &mut Scope<'_>) -> Result<Vec<Resource>, Stop>;

const KINDS: [(&Schema, Expand); 5] = [
    (&api::SCHEMA, api::expand),
    (&SCHEDULE, schedule),
    (&schedule_v2::SCHEMA, schedule_v2),
    (&CLOUDWATCH_EVENT, rule),
    (&EVENT_BRIDGE_RULE, rule),
];
const TARGET_SUFFIX: &str = "StepFunctionsTarget";

/// Checks every event of a state machine, and that the APIs they name are in the template.
pub(super) fn link_all(machine: &Declared, source: &Map) -> Result<(), Stop> {
    for (id, event) in all(machine) {
        let linked = read(machine, id, event).and_then(|(event, _)| match event.type_name {
            "Api" => api::link(&event, source),
            _ => Ok(()),
        });
        linked.map_err(|stop| stop.of_function(&machine.logical_id))?;
    }
    Ok(())
}

/// The resources of every event, which start `target`: the state machine, or its alias.
pub(super) fn expand_all(
    machine: &Declared,
    target: &Resource,
    scope: &mut Scope<'_>,
) -> Result<Vec<Resource>, Stop> {
    let mut resources = Vec::new();
    for (id, event) in all(machine) {
        let (declared, expand) = read(machine, id, event)?;
        resources.extend(expand(&declared, target, machine, scope)?);
    }
    Ok(resources)
}

fn all(machine: &Declared) -> impl Iterator<Item = (&String, &Value)> {
    machine.get("Events").and_then(Value::as_object).into_iter().flatten()
}

fn read(machine: &Declared, id: &str, event: &Value) -> Result<(Declared, Expand), Stop> {
    let Value::Object(given) = event else {
        let message = format!("'{}' object has no attribute 'get'", type_name(event));
        return Err(Cause::event(id, message).into());
    };
    let name = given.get("Type").unwrap_or(&Value::Null);
    let Some((schema, expand)) = KINDS.iter().find(|(schema, _)| name == schema.type_name) else {
        let message = format!(
            "Resource dict has missing or invalid value for key Type. Event Type is: {}.",
            display(name)
        );
        return Err(Cause::event(id, message).into());
    };
    let logical_id = format!("{}{id}", machine.logical_id);
    Ok((Declared::read(schema, &logical_id, id, event, |_| Ok(()))?, *expand))
}

fn schedule(
    event: &Declared,
    target: &Resource,
    machine: &Declared,
    _: &mut Scope<'_>,
) -> Result<Vec<Resource>, Stop> {
    let mut rule = Resource::new("AWS::Events::Rule", &event.logical_id, target.inherited());
    rule.set("ScheduleExpression", event.value("Schedule"))
        .set("Name", event.value("Name"))
        .set("Description", event.value("Description"))
        .set("State", event_rule::state(event)?);
    finish(event, rule, target, machine)
}

fn rule(
    event: &Declared,
    target: &Resource,
    machine: &Declared,
    _: &mut Scope<'_>,
) -> Result<Vec<Resource>, Stop> {
    let mut rule = Resource::new("AWS::Events::Rule", &event.logical_id, target.inherited());
    rule.set("EventBusName", event.value("EventBusName"))
        .set("EventPattern", event.value("Pattern"))
        .set("Name", event.value("RuleName"))
        .set("State", event.meant("State").cloned().unwrap_or_default());
    finish(event, rule, target, machine)
}

/// The rule with its target, the role that it acts in, and the queue of what it could not start.
fn finish(
    event: &Declared,
    mut rule: Resource,
    target: &Resource,
    machine: &Declared,
) -> Result<Vec<Resource>, Stop> {
    let mut resources = Vec::new();
    let role_arn = match event.meant("RoleArn") {
        Some(arn) => arn.clone(),
        None => {
            let role = role(event, target, "events.amazonaws.com", machine).into_resource();
            let arn = role.arn();
            resources.push(role);
            arn
        }
    };
    let mut made = Map::from_iter([
        ("Arn".to_owned(), target.reference()),
        ("Id".to_owned(), event_rule::target_id(event, TARGET_SUFFIX)),
        ("RoleArn".to_owned(), role_arn),
    ]);
    for name in ["Input", "InputPath", "RetryPolicy", "InputTransformer"] {
        if let Some(value) = event.get(name) {
            made.insert(name.to_owned(), value.clone());
        }
    }
    if let Some((arn, queue)) = dead_letter::queue(event, &rule.attributes)? {
        if let Some(queue) = queue {
            resources.push(dead_letter::rule_policy(event, &rule, &queue));
            resources.push(queue);
        }
        made.insert("DeadLetterConfig".to_owned(), json!({"Arn": arn}));
    }
    rule.set("Targets", vec![Value::Object(made)]);
    resources.push(rule);
    Ok(resources)
}

/// A role that may start the state machine.
pub(super) fn role(event: &Declared, target: &Resource, principal: &str, machine: &Declared) -> Role {
    let logical_id = format!("{}Role", event.logical_id);
    Role {
        attributes: target.inherited(),
        assume_role_policy_document: iam::trust(principal),
        policies: vec![iam::start_execution(&target.reference(), &logical_id)],
        permissions_boundary: machine.meant("PermissionsBoundary").cloned().unwrap_or_default(),
        logical_id,
        ..Role::default()
    }
}

fn schedule_v2(
    event: &Declared,
    target: &Resource,
    _: &Declared,
    _: &mut Scope<'_>,
) -> Result<Vec<Resource>, Stop> {
    let start = iam::start_execution(&target.reference(), &event.logical_id);
    schedule_v2::scheduled(event, target, start)
}
