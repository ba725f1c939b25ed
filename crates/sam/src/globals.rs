//! The Globals section: defaults that every resource of a type takes over.

use tidegate_yaml::{Map, Value};

use crate::errors::{Cause, Stop};
use crate::intrinsics::is_intrinsic;
use crate::python_text::names;

const PREFIX: &str = "AWS::Serverless::";

/// The sections of Globals, sorted by name, each with the properties it may set.
const SECTIONS: [(&str, &[&str]); 8] = [
    (
        "Api",
        &[
            "Auth",
            "Name",
            "DefinitionUri",
            "CacheClusterEnabled",
            "CacheClusterSize",
            "MergeDefinitions",
            "Variables",
            "EndpointConfiguration",
            "MethodSettings",
            "BinaryMediaTypes",
            "MinimumCompressionSize",
            "Cors",
            "GatewayResponses",
            "AccessLogSetting",
            "CanarySetting",
            "TracingEnabled",
            "OpenApiVersion",
            "Domain",
            "AlwaysDeploy",
            "PropagateTags",
            "SecurityPolicy",
            "EndpointAccessMode",
        ],
    ),
    (
        "CapacityProvider",
        &[
            "VpcConfig",
            "OperatorRole",
            "Tags",
            "InstanceRequirements",
            "ScalingConfig",
            "KmsKeyArn",
            "PropagateTags",
        ],
    ),
    (
        "Function",
        &[
            "Handler",
            "Runtime",
            "CodeUri",
            "DeadLetterQueue",
            "Description",
            "MemorySize",
            "Timeout",
            "VpcConfig",
            "Environment",
            "Tags",
            "PropagateTags",
            "Tracing",
            "KmsKeyArn",
            "AutoPublishAlias",
            "AutoPublishAliasAllProperties",
            "Layers",
            "DeploymentPreference",
            "RolePath",
            "PermissionsBoundary",
            "ReservedConcurrentExecutions",
            "ProvisionedConcurrencyConfig",
            "AssumeRolePolicyDocument",
            "EventInvokeConfig",
            "FileSystemConfigs",
            "CodeSigningConfigArn",
            "Architectures",
            "SnapStart",
            "EphemeralStorage",
            "FunctionUrlConfig",
            "RuntimeManagementConfig",
            "LoggingConfig",
            "RecursiveLoop",
            "SourceKMSKeyArn",
            "TenancyConfig",
            "DurableConfig",
            "CapacityProviderConfig",
            "FunctionScalingConfig",
            "PublishToLatestPublished",
            "VersionDeletionPolicy",
        ],
    ),
    (
        "HttpApi",
        &[
            "Auth",
            "AccessLogSettings",
            "StageVariables",
            "Tags",
            "CorsConfiguration",
            "DefaultRouteSettings",
            "Domain",
            "RouteSettings",
            "FailOnWarnings",
            "PropagateTags",
        ],
    ),
    ("LayerVersion", &["PublishLambdaVersion"]),
    ("SimpleTable", &["SSESpecification"]),
    ("StateMachine", &["PropagateTags"]),
    (
        "WebSocketApi",
        &[
            "AccessLogSettings",
            "ApiKeySelectionExpression",
            "DefaultRouteSettings",
            "DisableExecuteApiEndpoint",
            "DisableSchemaValidation",
            "Domain",
            "FailOnWarnings",
            "IpAddressType",
            "PropagateTags",
            "RouteSelectionExpression",
            "RouteSettings",
            "StageVariables",
            "Tags",
        ],
    ),
];

/// Takes the Globals section out of the template and into its resources.
pub(crate) fn apply(template: &mut Map) -> Result<(), Stop> {
    let globals = match template.shift_remove("Globals") {
        None => Map::new(),
        Some(globals) => checked(globals).map_err(Stop::document)?,
    };
    let Some(Value::Object(resources)) = template.get_mut("Resources") else { return Ok(()) };
    for (logical_id, resource) in resources {
        let Some(section) = section_of(resource) else { continue };
        let defaults = match globals.get(section) {
            Some(Value::Object(defaults)) => without_ignored(logical_id, resource, defaults)?,
            _ => Map::new(),
        };
        let Some(resource) = resource.as_object_mut() else { continue };
        let own = resource.shift_remove("Properties").unwrap_or_else(|| Value::Object(Map::new()));
        resource.insert("Properties".to_owned(), merge(Value::Object(defaults), own));
    }
    Ok(())
}

/// The Globals section after its names are known to be right.
fn checked(globals: Value) -> Result<Map, Cause> {
    let Value::Object(globals) = globals else {
        return Err(Cause::globals("It must be a non-empty dictionary"));
    };
    for (section, properties) in &globals {
        let Some((_, supported)) = SECTIONS.iter().find(|(name, _)| name == section) else {
            let known = names(SECTIONS.iter().map(|(name, _)| *name));
            let message =
                format!("'{section}' is not supported. Must be one of the following values - {known}");
            return Err(Cause::globals(message));
        };
        let Value::Object(properties) = properties else {
            return Err(Cause::globals("Value of ${section} must be a dictionary"));
        };
        if let Some(unknown) = properties.keys().find(|name| !supported.contains(&name.as_str())) {
            let known = names(supported.iter().copied());
            let message = format!(
                "'{unknown}' is not a supported property of '{section}'. Must be one of the following values - {known}"
            );
            return Err(Cause::globals(message));
        }
    }
    Ok(globals)
}

/// The section that concerns a resource, if it is of a type that takes defaults.
pub(crate) fn section_of(resource: &Value) -> Option<&'static str> {
    let name = resource.get("Type")?.as_str()?.strip_prefix(PREFIX)?;
    // An application has properties, too, but no section of its own.
    SECTIONS.iter().map(|(section, _)| *section).chain(["Application"]).find(|section| *section == name)
}

fn without_ignored(logical_id: &str, resource: &Value, defaults: &Map) -> Result<Map, Stop> {
    let wrong = |detail: String| {
        let message =
            format!("Resource {logical_id} has invalid resource attribute 'IgnoreGlobals'{detail}.");
        Stop::document(Cause::resource(logical_id, message))
    };
    match resource.get("IgnoreGlobals") {
        Some(Value::String(all)) if all == "*" => Ok(Map::new()),
        Some(Value::Array(ignored)) if !ignored.is_empty() => {
            let mut kept = defaults.clone();
            for name in ignored {
                let removed = name.as_str().and_then(|name| kept.shift_remove(name));
                if removed.is_none() {
                    return Err(wrong(format!(" on item '{}'", crate::python_text::display(name))));
                }
            }
            Ok(kept)
        }
        Some(other) if crate::python_text::truthy(other) => Err(wrong(String::new())),
        _ => Ok(defaults.clone()),
    }
}

/// Maps merge, lists join, anything else is the resource's own.
fn merge(global: Value, local: Value) -> Value {
    if is_intrinsic(&global) || is_intrinsic(&local) {
        return local;
    }
    match (global, local) {
        (Value::Object(mut merged), Value::Object(local)) => {
            for (key, value) in local {
                let value = match merged.get(&key) {
                    Some(global) => merge(global.clone(), value),
                    None => value,
                };
                merged.insert(key, value);
            }
            Value::Object(merged)
        }
        (Value::Array(mut joined), Value::Array(local)) => {
            joined.extend(local);
            Value::Array(joined)
        }
        (_, local) => local,
    }
}

#[cfg(test)]
mod tests {
    use tidegate_yaml::json;

    use super::merge;

    #[test]
    fn merges_maps_joins_lists_and_prefers_the_local() {
        let global = json!({"a": {"x": 1, "y": {"Ref": "P"}}, "b": [1], "c": "global"});
        let local = json!({"a": {"y": {"Fn::Sub": "z"}, "z": 3}, "b": [2], "c": {"d": 1}});
        assert_eq!(
            merge(global, local),
            json!({"a": {"x": 1, "y": {"Fn::Sub": "z"}, "z": 3}, "b": [1, 2], "c": {"d": 1}})
        );
    }
}
