//! `DeadLetterConfig` of rules and schedules: a given queue, or one made for it.

use tidegate_yaml::{Map, Value, json};

use crate::errors::{Cause, Stop};
use crate::iam;
use crate::properties::Declared;
use crate::resource::Resource;

/// The queue's ARN, and the queue where it is made here; nothing without the property.
pub(crate) fn queue(event: &Declared, attributes: &Map) -> Result<Option<(Value, Option<Resource>)>, Stop> {
    let Some(Value::Object(config)) = event.get("DeadLetterConfig") else { return Ok(None) };
    let wrong = |message: &str| Stop::from(Cause::event(&event.logical_id, message));
    match (config.get("Arn"), config.get("Type")) {
        (Some(_), Some(_)) => {
            return Err(wrong("You can either define 'Arn' or 'Type' property of DeadLetterConfig."));
        }
        (None, None) => return Err(wrong("No 'Arn' or 'Type' property provided for DeadLetterConfig.")),
        (None, Some(kind)) if kind != "SQS" => {
            return Err(wrong("The only valid value for 'Type' property of DeadLetterConfig is 'SQS'."));
        }
        (Some(arn), None) if !arn.is_null() => return Ok(Some((arn.clone(), None))),
        _ => {}
    }
    let id = match config.get("QueueLogicalId") {
        None | Some(Value::Null) => format!("{}Queue", event.logical_id),
        Some(Value::String(id)) if id.is_empty() => format!("{}Queue", event.logical_id),
        Some(Value::String(id)) => id.clone(),
        Some(_) => return Err(wrong("QueueLogicalId must be a string")),
    };
    let queue = Resource::new("AWS::SQS::Queue", id, attributes.clone());
    Ok(Some((queue.arn(), Some(queue))))
}

/// Lets a rule send to the queue that was made for it.
pub(crate) fn rule_policy(event: &Declared, rule: &Resource, queue: &Resource) -> Resource {
    let mut policy = Resource::new(
        "AWS::SQS::QueuePolicy",
        format!("{}QueuePolicy", event.logical_id),
        rule.attributes.clone(),
    );
    let principal = json!({"Service": "events.amazonaws.com"});
    policy
        .set("PolicyDocument", iam::queue_policy(principal, &rule.arn(), &queue.arn()))
        .set("Queues", vec![queue.reference()]);
    policy
}
