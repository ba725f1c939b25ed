//! `SNS`: a subscription to a topic, straight to the function or through a queue.

use tidegate_yaml::{Value, json};

use super::{Target, mapping, permission, stream};
use crate::errors::{Cause, Stop};
use crate::iam;
use crate::intrinsics::logical_id_of;
use crate::properties::{Check, Declared, Property, Schema};
use crate::python_text::{display, truthy};
use crate::resource::Resource;
use crate::scope::Scope;

pub(super) const SCHEMA: Schema = Schema {
    type_name: "SNS",
    tables: &[&[
        Property::required("Topic", Check::Str),
        Property::optional("Region", Check::Str),
        Property::passed("FilterPolicy"),
        Property::passed("FilterPolicyScope"),
        Property::optional("SqsSubscription", Check::OneOf(&[Check::Bool, Check::Map])),
        Property::optional("RedrivePolicy", Check::Map),
    ]],
};

/// How many messages of the queue the function gets at once unless told otherwise.
const BATCH_SIZE: u64 = 10;

pub(super) fn expand(
    event: Declared,
    target: &mut Target<'_>,
    scope: &mut Scope<'_>,
) -> Result<Vec<Resource>, Stop> {
    match event.meant("SqsSubscription").cloned() {
        None => {
            let subscription = subscription(&event, target.function, "lambda", target.function.arn());
            let topic = event.value("Topic");
            let permission =
                permission::from_source(&event.logical_id, target.function, "sns.amazonaws.com", topic);
            Ok(vec![permission, subscription])
        }
        Some(Value::Bool(_)) => through_new_queue(&event, target, scope),
        Some(Value::Object(queue)) => {
            let part = |name: &str| queue.get(name).filter(|value| truthy(value)).cloned();
            let (Some(arn), Some(url)) = (part("QueueArn"), part("QueueUrl")) else {
                return Err(Cause::event(&event.relative_id, "No QueueARN or QueueURL provided.").into());
            };
            let policy_id = part("QueuePolicyLogicalId").map(|id| display(&id));
            through_queue(&event, target, scope, arn, url, policy_id, part("BatchSize"))
        }
        Some(_) => Err(Cause::event_should_be(&event.relative_id, "SqsSubscription", "map").into()),
    }
}

fn subscription(event: &Declared, function: &Resource, protocol: &str, endpoint: Value) -> Resource {
    let mut subscription = Resource::new("AWS::SNS::Subscription", &event.logical_id, function.inherited());
    subscription.set("Protocol", protocol).set("Endpoint", endpoint).set("TopicArn", event.value("Topic"));
    for name in ["Region", "FilterPolicy", "FilterPolicyScope", "RedrivePolicy"] {
        subscription.set(name, event.value(name));
    }
    subscription
}

fn through_new_queue(
    event: &Declared,
    target: &mut Target<'_>,
    scope: &mut Scope<'_>,
) -> Result<Vec<Resource>, Stop> {
    let id = format!("{}Queue", event.logical_id);
    let mut queue = Resource::new("AWS::SQS::Queue", id, target.function.inherited());
    let topic = event.value("Topic");
    let declared =
        logical_id_of(&topic).and_then(|id| scope.source.get(id)?.pointer("/Properties/FifoTopic"));
    if let Some(fifo) = declared {
        let fifo = scope.parameters.resolved(fifo)?;
        queue.set("FifoQueue", if truthy(&fifo) { fifo } else { Value::Null });
    }
    let mut resources = through_queue(event, target, scope, queue.arn(), queue.reference(), None, None)?;
    resources.push(queue);
    Ok(resources)
}

fn through_queue(
    event: &Declared,
    target: &mut Target<'_>,
    scope: &Scope<'_>,
    arn: Value,
    url: Value,
    policy_id: Option<String>,
    batch_size: Option<Value>,
) -> Result<Vec<Resource>, Stop> {
    let policy_id = policy_id.unwrap_or_else(|| format!("{}QueuePolicy", event.logical_id));
    let mut policy = Resource::new("AWS::SQS::QueuePolicy", policy_id, target.function.inherited());
    policy
        .set("PolicyDocument", iam::queue_policy(json!("*"), &event.value("Topic"), &arn))
        .set("Queues", vec![url]);
    let mut source = event.clone();
    source.logical_id = format!("{}EventSourceMapping", event.logical_id);
    source.type_name = stream::SQS.type_name;
    source.properties = tidegate_yaml::Map::from_iter([
        ("Queue".to_owned(), arn.clone()),
        ("BatchSize".to_owned(), batch_size.unwrap_or_else(|| json!(BATCH_SIZE))),
        ("Enabled".to_owned(), json!(true)),
    ]);
    let subscription = subscription(event, target.function, "sqs", arn.clone());
    let grants = mapping::Grants { managed: stream::managed_policy(&source, scope), inline: Vec::new() };
    let mut resources = mapping::expand(&mut source, arn, grants, target, |_| Ok(()))?;
    resources.extend([policy, subscription]);
    Ok(resources)
}
