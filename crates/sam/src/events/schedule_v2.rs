//! `ScheduleV2`: a schedule of EventBridge Scheduler, which needs a role to invoke.

use tidegate_yaml::{Map, Value, json};

use super::{Target, dead_letter};
use crate::errors::{Cause, Stop};
use crate::iam::{self, Role};
use crate::properties::{Check, Declared, Property, Schema};
use crate::resource::Resource;
use crate::scope::Scope;

pub(crate) const SCHEMA: Schema = Schema {
    type_name: "ScheduleV2",
    tables: &[&[
        Property::optional("PermissionsBoundary", Check::Str),
        Property::required("ScheduleExpression", Check::Str),
        Property::optional("FlexibleTimeWindow", Check::Map),
        Property::optional("Name", Check::Str),
        Property::optional("State", Check::Str),
        Property::optional("Description", Check::Str),
        Property::optional("StartDate", Check::Str),
        Property::optional("EndDate", Check::Str),
        Property::optional("ScheduleExpressionTimezone", Check::Str),
        Property::optional("GroupName", Check::Str),
        Property::optional("KmsKeyArn", Check::Str),
        Property::optional("Input", Check::Str),
        Property::optional("RoleArn", Check::Str),
        Property::optional("DeadLetterConfig", Check::Map),
        Property::optional("RetryPolicy", Check::Map),
        Property::strict("OmitName", false, Check::Bool),
    ]],
};

/// Properties of the schedule that are as the event has them.
const SAME: [&str; 7] = [
    "ScheduleExpression",
    "Description",
    "StartDate",
    "EndDate",
    "ScheduleExpressionTimezone",
    "GroupName",
    "KmsKeyArn",
];

pub(super) fn expand(
    event: Declared,
    target: &mut Target<'_>,
    _: &mut Scope<'_>,
) -> Result<Vec<Resource>, Stop> {
    let invoke = iam::invoke_function(&target.function.arn(), &event.logical_id);
    scheduled(&event, target.function, invoke)
}

/// A schedule of `target`, whose role may do what `policy` says.
pub(crate) fn scheduled(event: &Declared, target: &Resource, policy: Value) -> Result<Vec<Resource>, Stop> {
    let attributes = target.inherited();
    let mut schedule = schedule(event, &attributes)?;
    let mut resources = Vec::new();
    let queue_arn = match dead_letter::queue(event, &attributes)? {
        Some((arn, queue)) => {
            resources.extend(queue);
            Some(arn)
        }
        None => None,
    };
    let role_arn = match event.meant("RoleArn") {
        Some(arn) => arn.clone(),
        None => {
            let role = role(event, policy, attributes, queue_arn.as_ref()).into_resource();
            let arn = role.arn();
            resources.push(role);
            arn
        }
    };
    let mut invoked = Map::from_iter([("Arn".to_owned(), target.arn()), ("RoleArn".to_owned(), role_arn)]);
    for name in ["Input", "RetryPolicy"] {
        if let Some(value) = event.get(name) {
            invoked.insert(name.to_owned(), value.clone());
        }
    }
    if let Some(arn) = queue_arn {
        invoked.insert("DeadLetterConfig".to_owned(), json!({"Arn": arn}));
    }
    schedule.set("Target", invoked);
    resources.push(schedule);
    Ok(resources)
}

fn schedule(event: &Declared, attributes: &Map) -> Result<Resource, Stop> {
    let mut schedule = Resource::new("AWS::Scheduler::Schedule", &event.logical_id, attributes.clone());
    for name in SAME {
        schedule.set(name, event.value(name));
    }
    schedule.set("State", event.meant("State").cloned().unwrap_or_default());
    match (event.meant("OmitName"), event.meant("Name")) {
        (Some(_), Some(_)) => {
            return Err(Cause::event(&event.logical_id, "Name cannot be set when OmitName is True").into());
        }
        (Some(_), None) => {}
        (None, name) => {
            schedule.set("Name", name.cloned().unwrap_or_else(|| json!(event.logical_id)));
        }
    }
    let window = event.meant("FlexibleTimeWindow").cloned().unwrap_or_else(|| json!({"Mode": "OFF"}));
    schedule.set("FlexibleTimeWindow", window);
    Ok(schedule)
}

fn role(event: &Declared, policy: Value, attributes: Map, queue: Option<&Value>) -> Role {
    let mut policies = vec![policy];
    policies.extend(queue.map(|queue| iam::send_message(queue, &event.logical_id)));
    Role {
        logical_id: format!("{}Role", event.logical_id),
        attributes,
        assume_role_policy_document: iam::trust("scheduler.amazonaws.com"),
        policies,
        permissions_boundary: event.meant("PermissionsBoundary").cloned().unwrap_or_default(),
        ..Role::default()
    }
}
