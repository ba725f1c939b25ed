//! `Kinesis`, `DynamoDB` and `SQS`: sources that one managed policy lets the function read.

use tidegate_yaml::{Value, json};

use super::{Target, mapping};
use crate::errors::Stop;
use crate::properties::{Declared, Property, Schema};
use crate::resource::Resource;
use crate::scope::Scope;

const STREAM: &[Property] = &[Property::needed("Stream"), Property::needed("StartingPosition")];

pub(super) const KINESIS: Schema = Schema { type_name: "Kinesis", tables: &[mapping::PROPERTIES, STREAM] };
pub(super) const DYNAMODB: Schema = Schema { type_name: "DynamoDB", tables: &[mapping::PROPERTIES, STREAM] };
pub(super) const SQS: Schema =
    Schema { type_name: "SQS", tables: &[mapping::PROPERTIES, &[Property::needed("Queue")]] };

/// The managed policy that lets a function read the source.
pub(super) fn managed_policy(event: &Declared, scope: &Scope<'_>) -> Option<Value> {
    let path = match event.type_name {
        "Kinesis" => "service-role/AWSLambdaKinesisExecutionRole",
        "DynamoDB" => "service-role/AWSLambdaDynamoDBExecutionRole",
        "SQS" => "service-role/AWSLambdaSQSQueueExecutionRole",
        "MSK" => "service-role/AWSLambdaMSKExecutionRole",
        _ => return None,
    };
    Some(json!(scope.cx.aws_managed_policy(path)))
}

pub(super) fn expand(
    mut event: Declared,
    target: &mut Target<'_>,
    scope: &mut Scope<'_>,
) -> Result<Vec<Resource>, Stop> {
    let source = event.value(if event.type_name == "SQS" { "Queue" } else { "Stream" });
    let grants = mapping::Grants { managed: managed_policy(&event, scope), inline: Vec::new() };
    mapping::expand(&mut event, source, grants, target, |_| Ok(()))
}
