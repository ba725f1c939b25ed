//! The version that is published whenever what it is made of changes.

use tidegate_yaml::{Map, Value, json};

use crate::errors::Stop;
use crate::intrinsics::logical_id_of;
use crate::logical_id;
use crate::properties::Declared;
use crate::python_text::truthy;
use crate::resource::Resource;
use crate::scope::Scope;

/// The version; its logical id carries a hash, so that a change makes a new one.
pub(crate) fn construct(
    function: &mut Declared,
    lambda: &mut Resource,
    scope: &Scope<'_>,
) -> Result<Resource, Stop> {
    let code_sha256 = code_sha256(function, lambda, scope)?;
    let code = match lambda.properties.get_mut("Code") {
        Some(code) => scope.parameters.resolve(code)?,
        None => Value::Null,
    };
    let content = if function.meant("AutoPublishAliasAllProperties").is_some() {
        all_properties(lambda, scope)
    } else {
        code_and_configuration(code, lambda)
    };
    let prefix = format!("{}Version", function.logical_id);
    let logical_id = logical_id::generate(&prefix, &Value::Object(content), code_sha256.as_deref());
    let mut attributes = function.inherited();
    if !attributes.contains_key("DeletionPolicy") {
        attributes.insert("DeletionPolicy".to_owned(), deletion_policy(function));
    }
    let mut version = Resource::new("AWS::Lambda::Version", logical_id, attributes);
    version.set("FunctionName", lambda.function_name());
    version.set("Description", function.value("VersionDescription"));
    if function.get("CapacityProviderConfig").is_some() {
        version.set("FunctionScalingConfig", function.value("FunctionScalingConfig"));
    }
    Ok(version)
}

/// The hash the user gave instead of ours. It is told in the function's description as well, because a version is
/// only published of a function that has changed.
fn code_sha256(
    function: &mut Declared,
    lambda: &mut Resource,
    scope: &Scope<'_>,
) -> Result<Option<String>, Stop> {
    let Some(given) = function.meant("AutoPublishCodeSha256") else { return Ok(None) };
    let Value::String(hash) = scope.parameters.resolved(given)? else {
        return Err(function.wrong("AutoPublishCodeSha256 must be a string"));
    };
    let description = match function.properties.get_mut("Description") {
        Some(description) => scope.parameters.resolve(description)?,
        None => Value::Null,
    };
    let told = match description {
        Value::String(text) if !text.is_empty() => json!(format!("{text} {hash}")),
        other if truthy(&other) => json!({"Fn::Join": [" ", [other, hash]]}),
        _ => json!(hash),
    };
    lambda.set("Description", told);
    Ok(Some(hash))
}

/// Every property, and the layers that ask for it.
fn all_properties(lambda: &Resource, scope: &Scope<'_>) -> Map {
    let mut content = lambda.properties.clone();
    let layers = lambda.properties.get("Layers").and_then(Value::as_array);
    for layer in layers.into_iter().flatten().filter_map(logical_id_of) {
        let properties = scope.resources.get(layer).and_then(|resource| resource.get("Properties"));
        if let Some(properties) = properties.filter(|all| all.get("PublishLambdaVersion").is_some_and(truthy))
        {
            content.insert(layer.to_owned(), properties.clone());
        }
    }
    content
}

fn code_and_configuration(code: Value, lambda: &Resource) -> Map {
    let mut content = match code {
        Value::Object(code) => code,
        _ => Map::new(),
    };
    let meant = |name: &str| lambda.properties.get(name).filter(|value| truthy(value)).cloned();
    if let Some(Value::Object(environment)) = meant("Environment") {
        content.extend(environment);
    }
    if let Some(memory) = meant("MemorySize") {
        content.insert("MemorySize".to_owned(), memory);
    }
    if let Some(snap_start) = meant("SnapStart")
        && snap_start.get("ApplyOn").is_some_and(|when| when != "None")
    {
        content.insert("SnapStart".to_owned(), snap_start);
    }
    content
}

/// Versions are kept, except where each of them costs instances.
fn deletion_policy(function: &Declared) -> Value {
    match (function.get("VersionDeletionPolicy"), function.get("CapacityProviderConfig")) {
        (Some(policy), _) => policy.clone(),
        (None, Some(_)) => json!("Delete"),
        (None, None) => json!("Retain"),
    }
}
