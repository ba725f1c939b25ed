//! What all events have in common that Lambda reads itself: the event source mapping and its policies.

use tidegate_yaml::{Value, json};

use super::Target;
use crate::errors::{Cause, Stop};
use crate::iam;
use crate::intrinsics::is_intrinsic;
use crate::properties::{Check, Declared, Property};
use crate::resource::Resource;

/// Properties that every such event has.
pub(super) const PROPERTIES: &[Property] = &[
    Property::optional("BatchSize", Check::Int),
    Property::passed("StartingPosition"),
    Property::passed("StartingPositionTimestamp"),
    Property::optional("Enabled", Check::Bool),
    Property::optional("MaximumBatchingWindowInSeconds", Check::Int),
    Property::optional("MaximumRetryAttempts", Check::Int),
    Property::optional("BisectBatchOnFunctionError", Check::Bool),
    Property::optional("MaximumRecordAgeInSeconds", Check::Int),
    Property::optional("DestinationConfig", Check::Map),
    Property::optional("ParallelizationFactor", Check::Int),
    Property::optional("Topics", Check::List),
    Property::optional("Queues", Check::List),
    Property::optional("SourceAccessConfigurations", Check::List),
    Property::optional("SecretsManagerKmsKeyId", Check::Str),
    Property::optional("TumblingWindowInSeconds", Check::Int),
    Property::optional("FunctionResponseTypes", Check::List),
    Property::optional("KafkaBootstrapServers", Check::List),
    Property::optional("FilterCriteria", Check::Map),
    Property::passed("KmsKeyArn"),
    Property::optional("ConsumerGroupId", Check::Str),
    Property::optional("ScalingConfig", Check::Map),
    Property::optional("ProvisionedPollerConfig", Check::Map),
    Property::optional("SchemaRegistryConfig", Check::Map),
    Property::optional("MetricsConfig", Check::Map),
    Property::optional("LoggingConfig", Check::Map),
];

/// Properties of the mapping that are as the event has them.
const SAME: [&str; 20] = [
    "StartingPosition",
    "StartingPositionTimestamp",
    "BatchSize",
    "Enabled",
    "MaximumBatchingWindowInSeconds",
    "MaximumRetryAttempts",
    "BisectBatchOnFunctionError",
    "MaximumRecordAgeInSeconds",
    "ParallelizationFactor",
    "Topics",
    "Queues",
    "SourceAccessConfigurations",
    "TumblingWindowInSeconds",
    "FunctionResponseTypes",
    "FilterCriteria",
    "KmsKeyArn",
    "ScalingConfig",
    "ProvisionedPollerConfig",
    "MetricsConfig",
    "LoggingConfig",
];

/// What the function's role needs to read the source.
pub(super) struct Grants {
    pub(super) managed: Option<Value>,
    pub(super) inline: Vec<Value>,
}

/// The mapping; `grants` go to the function's role. `more` may add what only this kind of source has.
pub(super) fn expand(
    event: &mut Declared,
    source_arn: Value,
    grants: Grants,
    target: &mut Target<'_>,
    more: impl FnOnce(&mut Resource) -> Result<(), Stop>,
) -> Result<Vec<Resource>, Stop> {
    let mapping = construct(event, source_arn, target.function, more)?;
    let destination_policy = mapping.1;
    if let Some(arn) = grants.managed {
        target.role.attach(arn);
    }
    grants.inline.into_iter().chain(destination_policy).for_each(|policy| target.role.grant(policy));
    Ok(vec![mapping.0])
}

/// The mapping, and the policy that its destination for failures needs.
pub(super) fn construct(
    event: &mut Declared,
    source_arn: Value,
    function: &Resource,
    more: impl FnOnce(&mut Resource) -> Result<(), Stop>,
) -> Result<(Resource, Option<Value>), Stop> {
    let mut mapping =
        Resource::new("AWS::Lambda::EventSourceMapping", &event.logical_id, function.inherited());
    mapping.set("FunctionName", function.function_name()).set("EventSourceArn", source_arn);
    for name in SAME {
        mapping.set(name, event.value(name));
    }
    check_filter(event)?;
    if let Some(servers) = event.meant("KafkaBootstrapServers") {
        mapping.set("SelfManagedEventSource", json!({"Endpoints": {"KafkaBootstrapServers": servers}}));
    }
    configure_consumer(event, &mut mapping)?;
    let policy = destination(event)?;
    mapping.set("DestinationConfig", event.meant("DestinationConfig").cloned().unwrap_or_default());
    more(&mut mapping)?;
    Ok((mapping, policy))
}

fn check_filter(event: &Declared) -> Result<(), Stop> {
    match event.meant("FilterCriteria") {
        Some(Value::Object(criteria)) if !is_intrinsic(&Value::Object(criteria.clone())) => {
            if criteria.keys().map(String::as_str).eq(["Filters"]) {
                return Ok(());
            }
            Err(Cause::event(&event.relative_id, "FilterCriteria field has a wrong format").into())
        }
        _ => Ok(()),
    }
}

/// Consumer group and schema registry, which only Kafka has.
fn configure_consumer(event: &Declared, mapping: &mut Resource) -> Result<(), Stop> {
    let property = match event.type_name {
        "MSK" => Some("AmazonManagedKafkaEventSourceConfig"),
        "SelfManagedKafka" => Some("SelfManagedKafkaEventSourceConfig"),
        _ => None,
    };
    let mut config = tidegate_yaml::Map::new();
    for name in ["ConsumerGroupId", "SchemaRegistryConfig"] {
        if let Some(value) = event.meant(name) {
            if property.is_none() {
                let message =
                    format!("Property {name} not defined for resource of type {}.", event.type_name);
                return Err(Cause::event(&event.logical_id, message).into());
            }
            config.insert(name.to_owned(), value.clone());
        }
    }
    if let Some(property) = property.filter(|_| !config.is_empty()) {
        mapping.set(property, config);
    }
    Ok(())
}

/// Takes SAM's own `Type` out of the destination and gives the policy it asks for.
fn destination(event: &mut Declared) -> Result<Option<Value>, Stop> {
    if event.meant("DestinationConfig").is_none() {
        return Ok(None);
    }
    let id = event.logical_id.clone();
    let on_failure =
        event.properties.get_mut("DestinationConfig").and_then(|config| config.get_mut("OnFailure"));
    let Some(Value::Object(on_failure)) = on_failure else {
        return Err(Cause::event_should_be(&id, "DestinationConfig.OnFailure", "map").into());
    };
    if !on_failure.get("Type").is_some_and(crate::python_text::truthy) {
        return Ok(None);
    }
    let kind = on_failure.shift_remove("Type").unwrap_or_default();
    let destination = on_failure.get("Destination").cloned().unwrap_or_default();
    match kind.as_str() {
        Some("SQS") => Ok(Some(iam::send_message(&destination, &id))),
        Some("SNS") => Ok(Some(iam::publish(&destination, &id))),
        Some("S3") => Ok(Some(iam::put_payload(&destination, &id))),
        Some("Kafka") => Ok(None),
        _ => {
            let message = "The only valid values for 'Type' are 'SQS', 'SNS', 'S3', and 'Kafka'";
            Err(Cause::event(id, message).into())
        }
    }
}

/// A statement that lets the function read a secret.
pub(super) fn read_secret(secret: &Value) -> Value {
    json!({"Action": ["secretsmanager:GetSecretValue"], "Effect": "Allow", "Resource": secret})
}

/// A statement that lets the function join a network.
pub(super) fn join_network() -> Value {
    json!({
        "Action": [
            "ec2:CreateNetworkInterface",
            "ec2:DescribeNetworkInterfaces",
            "ec2:DeleteNetworkInterface",
            "ec2:DescribeVpcs",
            "ec2:DescribeSubnets",
            "ec2:DescribeSecurityGroups",
        ],
        "Effect": "Allow",
        "Resource": "*",
    })
}

/// The key that `SecretsManagerKmsKeyId` names, as an ARN; nothing without the property.
pub(super) fn secrets_key(event: &Declared) -> Result<Option<Value>, Stop> {
    match event.meant("SecretsManagerKmsKeyId") {
        None => Ok(None),
        Some(Value::String(key)) => {
            let arn = format!("arn:${{AWS::Partition}}:kms:${{AWS::Region}}:${{AWS::AccountId}}:key/{key}");
            Ok(Some(json!({"Fn::Sub": arn})))
        }
        Some(_) => Err(Cause::event_should_be(&event.relative_id, "SecretsManagerKmsKeyId", "string").into()),
    }
}

/// The secret of the one access configuration of type `BASIC_AUTH`.
pub(super) fn basic_auth_secret(event: &Declared, supported: &[&str]) -> Result<Value, Stop> {
    let wrong = |message: String| Stop::from(Cause::event(&event.relative_id, message));
    let configurations = match event.meant("SourceAccessConfigurations") {
        None => {
            return Err(wrong(format!(
                "No SourceAccessConfigurations for Amazon {} event provided.",
                event.type_name
            )));
        }
        Some(Value::Array(configurations)) => configurations,
        Some(_) => {
            return Err(wrong(
                "Provided SourceAccessConfigurations cannot be parsed into a list.".to_owned(),
            ));
        }
    };
    let mut secret = None;
    for (index, configuration) in configurations.iter().enumerate() {
        let property = format!("SourceAccessConfigurations[{index}]");
        let Value::Object(configuration) = configuration else {
            return Err(Cause::event_should_be(&event.relative_id, &property, "map").into());
        };
        let Some(kind) = configuration.get("Type").and_then(Value::as_str) else {
            return Err(
                Cause::event_should_be(&event.relative_id, &format!("{property}.Type"), "string").into()
            );
        };
        if !supported.contains(&kind) {
            let known = crate::python_text::names(supported.iter().copied());
            return Err(wrong(format!(
                "Invalid property Type specified in SourceAccessConfigurations. The supported values are: {known}."
            )));
        }
        if kind == "BASIC_AUTH" {
            if secret.is_some() {
                let message = "Multiple BASIC_AUTH properties specified in SourceAccessConfigurations.";
                return Err(wrong(message.to_owned()));
            }
            let uri = configuration.get("URI").filter(|uri| crate::python_text::truthy(uri));
            let missing =
                || wrong("No BASIC_AUTH URI property specified in SourceAccessConfigurations.".to_owned());
            secret = Some(uri.cloned().ok_or_else(missing)?);
        }
    }
    secret.ok_or_else(|| wrong("No BASIC_AUTH property specified in SourceAccessConfigurations.".to_owned()))
}
