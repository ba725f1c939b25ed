//! `SchemaRegistryConfig` of Kafka events, and what a function needs to use it.

use tidegate_yaml::{Map, Value, json};

use super::mapping;
use crate::errors::{Cause, Stop};
use crate::properties::Declared;
use crate::python_text::truthy;
use crate::scope::Scope;

/// The statements for the event's schema registry; none without one.
pub(super) fn statements(event: &Declared, scope: &Scope<'_>) -> Result<Vec<Value>, Stop> {
    let Some(config) = event.meant("SchemaRegistryConfig") else { return Ok(Vec::new()) };
    let Value::Object(config) = config else {
        return Err(Cause::event_should_be(&event.relative_id, "SchemaRegistryConfig", "map").into());
    };
    check(event, config)?;
    let access = config.get("AccessConfigs").and_then(Value::as_array);
    let mut statements: Vec<Value> = access
        .into_iter()
        .flatten()
        .filter_map(|access| access.get("URI"))
        .map(mapping::read_secret)
        .collect();
    let uri = &config["SchemaRegistryURI"];
    if let Some(name) = registry_name(uri, scope)? {
        statements.push(json!({"Action": ["glue:GetRegistry"], "Effect": "Allow", "Resource": uri}));
        let schemas =
            format!("arn:${{AWS::Partition}}:glue:${{AWS::Region}}:${{AWS::AccountId}}:schema/{name}/*");
        statements.push(
            json!({"Action": ["glue:GetSchemaVersion"], "Effect": "Allow", "Resource": [{"Fn::Sub": schemas}]}),
        );
    }
    Ok(statements)
}

fn check(event: &Declared, config: &Map) -> Result<(), Stop> {
    let wrong = |message: String| Err(Cause::event(&event.relative_id, message).into());
    for field in ["SchemaRegistryURI", "EventRecordFormat", "SchemaValidationConfigs"] {
        if !config.contains_key(field) {
            return wrong(format!("Missing required field {field} in SchemaRegistryConfig"));
        }
    }
    if !matches!(config["EventRecordFormat"].as_str(), Some("JSON" | "SOURCE")) {
        return wrong(
            "EventRecordFormat in SchemaRegistryConfig must be either 'JSON' or 'SOURCE'".to_owned(),
        );
    }
    if !config["SchemaValidationConfigs"].is_array() {
        return wrong("SchemaValidationConfigs must be a list".to_owned());
    }
    match config.get("AccessConfigs").filter(|access| truthy(access)) {
        Some(Value::Array(access)) => {
            let complete = |access: &Value| access.get("Type").is_some() && access.get("URI").is_some();
            if !access.iter().all(complete) {
                return wrong("Each AccessConfig must be a dict with 'Type' and 'URI' fields".to_owned());
            }
        }
        Some(_) => return wrong("AccessConfigs in SchemaRegistryConfig must be a list".to_owned()),
        None => {}
    }
    Ok(())
}

/// The name in a Glue registry's ARN, if the URI is one.
fn registry_name(uri: &Value, scope: &Scope<'_>) -> Result<Option<String>, Stop> {
    let arn = match uri {
        Value::Object(_) => scope.parameters.resolved(uri)?.get("Fn::Sub").cloned().unwrap_or_default(),
        other => other.clone(),
    };
    let resource = arn.as_str().filter(|arn| arn.starts_with("arn")).and_then(|arn| arn.split(':').nth(5));
    Ok(resource.and_then(|resource| resource.strip_prefix("registry/")).map(str::to_owned))
}
