//! The events of a function: one file per kind.
//!
//! An event is first linked (does what it names exist?), for all events of the function, and then expanded.

mod alexa_skill;
pub(crate) mod api;
pub(crate) mod api_auth;
mod cloudwatch_logs;
mod cognito;
pub(crate) mod dead_letter;
mod documentdb;
pub(crate) mod event_rule;
mod http_api;
mod iot_rule;
mod kafka;
mod mapping;
mod mq;
mod permission;
mod s3;
mod schedule;
pub(crate) mod schedule_v2;
mod schema_registry;
mod sns;
mod stream;

use tidegate_yaml::{Map, Value};

use crate::errors::{Cause, Stop};
use crate::iam::Role;
use crate::properties::{Declared, Schema};
use crate::python_text::{display, type_name};
use crate::resource::Resource;
use crate::scope::Scope;

/// What an event triggers, and the role that may have to allow reading from the event's source.
pub(crate) struct Target<'a> {
    /// The function, or the alias in front of it.
    pub(crate) function: &'a Resource,
    pub(crate) role: &'a mut Role,
}

type Link = fn(&Declared, &Map) -> Result<(), Stop>;
type Expand = fn(Declared, &mut Target<'_>, &mut Scope<'_>) -> Result<Vec<Resource>, Stop>;

/// One kind of event.
struct Kind {
    schema: &'static Schema,
    link: Link,
    expand: Expand,
}

const KINDS: [Kind; 19] = [
    Kind { schema: &alexa_skill::SCHEMA, link: anything, expand: alexa_skill::expand },
    Kind { schema: &api::SCHEMA, link: api::link, expand: api::expand },
    Kind { schema: &cloudwatch_logs::SCHEMA, link: anything, expand: cloudwatch_logs::expand },
    Kind { schema: &cognito::SCHEMA, link: cognito::link, expand: cognito::expand },
    Kind { schema: &documentdb::SCHEMA, link: anything, expand: documentdb::expand },
    Kind { schema: &event_rule::CLOUDWATCH_EVENT, link: anything, expand: event_rule::expand },
    Kind { schema: &event_rule::EVENT_BRIDGE_RULE, link: anything, expand: event_rule::expand },
    Kind { schema: &http_api::SCHEMA, link: anything, expand: http_api::expand },
    Kind { schema: &iot_rule::SCHEMA, link: anything, expand: iot_rule::expand },
    Kind { schema: &kafka::MSK, link: anything, expand: kafka::expand_managed },
    Kind { schema: &kafka::SELF_MANAGED, link: anything, expand: kafka::expand_self_managed },
    Kind { schema: &mq::SCHEMA, link: anything, expand: mq::expand },
    Kind { schema: &s3::SCHEMA, link: s3::link, expand: s3::expand },
    Kind { schema: &schedule::SCHEMA, link: anything, expand: schedule::expand },
    Kind { schema: &schedule_v2::SCHEMA, link: anything, expand: schedule_v2::expand },
    Kind { schema: &sns::SCHEMA, link: anything, expand: sns::expand },
    Kind { schema: &stream::DYNAMODB, link: anything, expand: stream::expand },
    Kind { schema: &stream::KINESIS, link: anything, expand: stream::expand },
    Kind { schema: &stream::SQS, link: anything, expand: stream::expand },
];

fn anything(_: &Declared, _: &Map) -> Result<(), Stop> {
    Ok(())
}

/// Checks every event of a function, and that what they listen to is in the template.
pub(crate) fn link_all(function: &Declared, source: &Map) -> Result<(), Stop> {
    for (id, event) in events(function) {
        let kind = kind_of(id, event)?;
        (kind.link)(&read(kind, function, id, event)?, source)?;
    }
    Ok(())
}

/// The resources of every event of a function.
pub(crate) fn expand_all(
    function: &Declared,
    mut target: Target<'_>,
    scope: &mut Scope<'_>,
) -> Result<Vec<Resource>, Stop> {
    let mut ordered: Vec<(&String, &Value)> = events(function).collect();
    ordered.sort_by_key(|(id, event)| {
        event.pointer("/Properties/Path").and_then(Value::as_str).unwrap_or(id).to_owned()
    });
    let mut resources = Vec::new();
    for (id, event) in ordered {
        let kind = kind_of(id, event)?;
        let declared = read(kind, function, id, event)?;
        resources.extend((kind.expand)(declared, &mut target, scope)?);
    }
    Ok(resources)
}

fn events(function: &Declared) -> impl Iterator<Item = (&String, &Value)> {
    function.get("Events").and_then(Value::as_object).into_iter().flatten()
}

fn read(kind: &Kind, function: &Declared, id: &str, event: &Value) -> Result<Declared, Stop> {
    Declared::read(kind.schema, &format!("{}{id}", function.logical_id), id, event, |_| Ok(()))
}

fn kind_of(id: &str, event: &Value) -> Result<&'static Kind, Stop> {
    let Value::Object(event) = event else {
        let message = format!("'{}' object has no attribute 'get'", type_name(event));
        return Err(Cause::event(id, message).into());
    };
    let name = event.get("Type").unwrap_or(&Value::Null);
    KINDS.iter().find(|kind| name == kind.schema.type_name).ok_or_else(|| {
        let message = format!(
            "Resource dict has missing or invalid value for key Type. Event Type is: {}.",
            display(name)
        );
        Cause::event(id, message).into()
    })
}
