//! `CloudWatchEvent` and `EventBridgeRule`: an EventBridge rule with a pattern.

use tidegate_yaml::{Map, Value, json};

use super::{Target, dead_letter, permission};
use crate::errors::{Cause, Stop};
use crate::properties::{Check, Declared, Property, Schema};
use crate::python_text::truthy;
use crate::resource::Resource;
use crate::scope::Scope;

pub(super) const CLOUDWATCH_EVENT: Schema = Schema { type_name: "CloudWatchEvent", tables: &[PROPERTIES] };
pub(super) const EVENT_BRIDGE_RULE: Schema = Schema { type_name: "EventBridgeRule", tables: &[PROPERTIES] };

const PROPERTIES: &[Property] = &[
    Property::optional("EventBusName", Check::Str),
    Property::optional("RuleName", Check::Str),
    Property::optional("Pattern", Check::Map),
    Property::optional("DeadLetterConfig", Check::Map),
    Property::optional("RetryPolicy", Check::Map),
    Property::optional("Input", Check::Str),
    Property::optional("InputPath", Check::Str),
    Property::optional("Target", Check::Map),
    Property::optional("Enabled", Check::Bool),
    Property::optional("State", Check::Str),
    Property::optional("InputTransformer", Check::Map),
];

/// The longest id of a rule's target.
const TARGET_ID_LIMIT: usize = 64;
const TARGET_SUFFIX: &str = "LambdaTarget";

pub(super) fn expand(
    event: Declared,
    target: &mut Target<'_>,
    _: &mut Scope<'_>,
) -> Result<Vec<Resource>, Stop> {
    let mut rule = new_rule(&event, target);
    rule.set("EventBusName", event.value("EventBusName"))
        .set("EventPattern", event.value("Pattern"))
        .set("Name", event.value("RuleName"));
    finish(&event, rule, target)
}

/// A rule that belongs to the event.
pub(super) fn new_rule(event: &Declared, target: &Target<'_>) -> Resource {
    Resource::new("AWS::Events::Rule", &event.logical_id, target.function.inherited())
}

/// The rule with its state and target, its dead letters and the permission to invoke.
pub(super) fn finish(
    event: &Declared,
    mut rule: Resource,
    target: &Target<'_>,
) -> Result<Vec<Resource>, Stop> {
    rule.set("State", state(event)?);
    let mut resources = Vec::new();
    let mut queue_arn = Value::Null;
    if let Some((arn, queue)) = dead_letter::queue(event, &rule.attributes)? {
        if let Some(queue) = queue {
            resources.push(dead_letter::rule_policy(event, &rule, &queue));
            resources.push(queue);
        }
        queue_arn = arn;
    }
    rule.set("Targets", vec![rule_target(event, target, queue_arn)]);
    resources.push(permission::from_source(
        &event.logical_id,
        target.function,
        "events.amazonaws.com",
        rule.arn(),
    ));
    resources.push(rule);
    Ok(resources)
}

pub(crate) fn state(event: &Declared) -> Result<Value, Stop> {
    match (event.meant("State"), event.get("Enabled")) {
        (Some(_), Some(_)) => {
            let message = "State and Enabled Properties cannot both be specified.";
            Err(Cause::event(&event.relative_id, message).into())
        }
        (Some(state), None) => Ok(state.clone()),
        (None, Some(enabled)) => Ok(json!(if truthy(enabled) { "ENABLED" } else { "DISABLED" })),
        (None, None) => Ok(Value::Null),
    }
}

fn rule_target(event: &Declared, target: &Target<'_>, queue_arn: Value) -> Value {
    let mut made = Map::from_iter([
        ("Arn".to_owned(), target.function.arn()),
        ("Id".to_owned(), target_id(event, TARGET_SUFFIX)),
    ]);
    for name in ["Input", "InputPath", "RetryPolicy", "InputTransformer"] {
        if let Some(value) = event.get(name) {
            made.insert(name.to_owned(), value.clone());
        }
    }
    if event.get("DeadLetterConfig").is_some() {
        made.insert("DeadLetterConfig".to_owned(), json!({"Arn": queue_arn}));
    }
    Value::Object(made)
}

/// The id of a rule's target: the one given, or one made of the event's id.
pub(crate) fn target_id(event: &Declared, suffix: &str) -> Value {
    let given = event.get("Target").and_then(|given| given.get("Id"));
    let made = || {
        let kept: String = event.logical_id.chars().take(TARGET_ID_LIMIT - suffix.len()).collect();
        json!(format!("{kept}{suffix}"))
    };
    given.cloned().unwrap_or_else(made)
}
