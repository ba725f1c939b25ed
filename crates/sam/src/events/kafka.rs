//! `MSK` and `SelfManagedKafka`: topics of a Kafka cluster.

use tidegate_yaml::{Value, json};

use super::{Target, mapping, schema_registry, stream};
use crate::errors::{Cause, Stop};
use crate::intrinsics::is_intrinsic;
use crate::properties::{Declared, Property, Schema};
use crate::python_text::truthy;
use crate::resource::Resource;
use crate::scope::Scope;

pub(super) const MSK: Schema = Schema {
    type_name: "MSK",
    tables: &[mapping::PROPERTIES, &[Property::needed("Stream"), Property::needed("StartingPosition")]],
};
pub(super) const SELF_MANAGED: Schema =
    Schema { type_name: "SelfManagedKafka", tables: &[mapping::PROPERTIES] };

pub(super) fn expand_managed(
    mut event: Declared,
    target: &mut Target<'_>,
    scope: &mut Scope<'_>,
) -> Result<Vec<Resource>, Stop> {
    let source = event.value("Stream");
    let (mapping, destination_policy) = mapping::construct(&mut event, source, target.function, |_| Ok(()))?;
    let mut statements = schema_registry::statements(&event, scope)?;
    let configurations = event.get("SourceAccessConfigurations").and_then(Value::as_array);
    for configuration in configurations.into_iter().flatten() {
        let certificate = configuration.get("Type").is_some_and(|kind| kind == "CLIENT_CERTIFICATE_TLS_AUTH");
        if let Some(secret) = configuration.get("URI").filter(|uri| certificate && truthy(uri)) {
            statements.push(mapping::read_secret(secret));
        }
    }
    stream::managed_policy(&event, scope).into_iter().for_each(|arn| target.role.attach(arn));
    if !statements.is_empty() {
        let document = json!({"Statement": statements});
        target.role.grant(json!({"PolicyName": "MSKExecutionRolePolicy", "PolicyDocument": document}));
    }
    destination_policy.into_iter().for_each(|policy| target.role.grant(policy));
    Ok(vec![mapping])
}

pub(super) fn expand_self_managed(
    mut event: Declared,
    target: &mut Target<'_>,
    scope: &mut Scope<'_>,
) -> Result<Vec<Resource>, Stop> {
    let (mapping, destination_policy) =
        mapping::construct(&mut event, Value::Null, target.function, |_| Ok(()))?;
    let statements = self_managed_statements(&event, scope)?;
    target.role.grant(json!({
        "PolicyDocument": {"Statement": statements, "Version": "2012-10-17"},
        "PolicyName": "SelfManagedKafkaExecutionRolePolicy",
    }));
    destination_policy.into_iter().for_each(|policy| target.role.grant(policy));
    Ok(vec![mapping])
}

fn self_managed_statements(event: &Declared, scope: &Scope<'_>) -> Result<Vec<Value>, Stop> {
    let wrong = |message: &str| Err(Cause::event(&event.relative_id, message).into());
    if event.meant("KafkaBootstrapServers").is_none() {
        return wrong("No KafkaBootstrapServers provided for self managed kafka as an event source");
    }
    match event.meant("Topics") {
        None => return wrong("No Topics provided for self managed kafka as an event source"),
        Some(topics) if size(topics) != 1 => {
            return wrong("Topics for self managed kafka only supports single configuration entry.");
        }
        Some(_) => {}
    }
    let Some(configurations) = event.meant("SourceAccessConfigurations") else {
        return wrong("No SourceAccessConfigurations for self managed kafka event provided.");
    };
    let access = Access::read(event, configurations)?;
    let mut statements = Vec::new();
    if let Some(secret) = &access.authentication {
        statements.push(mapping::read_secret(secret));
    }
    if access.has_root_certificate {
        // AWS: the second statement names the first secret once more, not the certificate.
        statements.push(mapping::read_secret(access.authentication.as_ref().unwrap_or(&Value::Null)));
    }
    if access.has_network {
        statements.push(mapping::join_network());
    }
    if let Some(key) = mapping::secrets_key(event)? {
        statements.push(json!({"Action": ["kms:Decrypt"], "Effect": "Allow", "Resource": key}));
    }
    statements.extend(schema_registry::statements(event, scope)?);
    Ok(statements)
}

fn size(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.len(),
        Value::Object(entries) => entries.len(),
        _ => 0,
    }
}

/// How the function reaches a self-managed cluster.
#[derive(Default)]
struct Access {
    authentication: Option<Value>,
    has_root_certificate: bool,
    has_network: bool,
}

impl Access {
    fn read(event: &Declared, configurations: &Value) -> Result<Access, Stop> {
        let wrong = |message: &str| Stop::from(Cause::event(&event.relative_id, message));
        let Value::Array(configurations) = configurations else {
            return Err(wrong("SourceAccessConfigurations for self managed kafka event should be a list."));
        };
        let mut access = Access::default();
        let (mut subnet, mut group) = (false, false);
        for configuration in configurations {
            let Value::Object(configuration) = configuration else {
                return Err(Cause::should_be(&event.relative_id, "SourceAccessConfigurations", "map").into());
            };
            let uri = |what: &str| uri(event, configuration.get("URI"), what);
            match configuration.get("Type").and_then(Value::as_str) {
                Some("VPC_SUBNET") => subnet = uri("VPC_SUBNET").map(|_| true)?,
                Some("VPC_SECURITY_GROUP") => group = uri("VPC_SECURITY_GROUP").map(|_| true)?,
                Some(
                    "SASL_SCRAM_256_AUTH"
                    | "SASL_SCRAM_512_AUTH"
                    | "BASIC_AUTH"
                    | "CLIENT_CERTIFICATE_TLS_AUTH",
                ) => {
                    if access.authentication.is_some() {
                        return Err(wrong(
                            "Multiple auth mechanism properties specified in SourceAccessConfigurations for self \
                             managed kafka event.",
                        ));
                    }
                    access.authentication = Some(uri("auth mechanism")?);
                }
                Some("SERVER_ROOT_CA_CERTIFICATE") => {
                    access.has_root_certificate = uri("SERVER_ROOT_CA_CERTIFICATE").map(|_| true)?;
                }
                _ => {
                    return Err(wrong(
                        "Invalid SourceAccessConfigurations Type provided for self managed kafka event.",
                    ));
                }
            }
        }
        if subnet != group {
            return Err(wrong(
                "VPC_SUBNET and VPC_SECURITY_GROUP in SourceAccessConfigurations for SelfManagedKafka must be both \
                 provided.",
            ));
        }
        access.has_network = subnet;
        Ok(access)
    }
}

fn uri(event: &Declared, uri: Option<&Value>, what: &str) -> Result<Value, Stop> {
    let wrong = |problem: &str| {
        let message = format!(
            "{problem} {what} URI property specified in SourceAccessConfigurations for self managed kafka event."
        );
        Stop::from(Cause::event(&event.relative_id, message))
    };
    match uri.filter(|uri| truthy(uri)) {
        None => Err(wrong("No")),
        Some(uri) if uri.is_string() || is_intrinsic(uri) => Ok(uri.clone()),
        Some(_) => Err(wrong("Wrong Type for")),
    }
}
