//! The `AWS::Lambda::Function` itself.

use tidegate_yaml::{Value, json};

use super::{capacity_provider_config, code};
use crate::errors::Stop;
use crate::properties::Declared;
use crate::resource::Resource;
use crate::scope::Scope;
use crate::tags;

/// Properties that the generated function has as the SAM function has them.
const SAME: [&str; 22] = [
    "Handler",
    "Runtime",
    "Description",
    "MemorySize",
    "Timeout",
    "VpcConfig",
    "Role",
    "Environment",
    "KmsKeyArn",
    "ReservedConcurrentExecutions",
    "Layers",
    "FileSystemConfigs",
    "ImageConfig",
    "PackageType",
    "Architectures",
    "SnapStart",
    "EphemeralStorage",
    "CodeSigningConfigArn",
    "RuntimeManagementConfig",
    "LoggingConfig",
    "TenancyConfig",
    "RecursiveLoop",
];
/// Properties that the generated function has where they say something.
const MEANT: [&str; 2] = ["FunctionName", "FunctionScalingConfig"];

/// The generated function; a role may still have to be assigned.
pub(crate) fn construct(function: &mut Declared, scope: &Scope<'_>) -> Result<Resource, Stop> {
    let mut lambda =
        Resource::new("AWS::Lambda::Function", &function.logical_id, function.attributes.clone());
    lambda.depends_on = function.depends_on.clone();
    let code = code::construct(function)?;
    for name in SAME {
        lambda.set(name, function.value(name));
    }
    for name in MEANT {
        lambda.set(name, function.meant(name).cloned().unwrap_or_default());
    }
    lambda.set("Tags", tags::marked(function)?);
    if traces(function, scope)? {
        lambda.set("TracingConfig", json!({"Mode": function.value("Tracing")}));
    }
    if let Some(queue) = function.meant("DeadLetterQueue") {
        lambda.set("DeadLetterConfig", json!({"TargetArn": queue["TargetArn"]}));
    }
    lambda.set("DurableConfig", function.value("DurableConfig"));
    lambda.set("PublishToLatestPublished", function.value("PublishToLatestPublished"));
    lambda.set("CapacityProviderConfig", capacity_provider_config::construct(function)?);
    code::check_package(function, &code)?;
    lambda.set("Code", Value::Object(code));
    Ok(lambda)
}

/// Whether tracing is asked for and not switched off; references inside the property are resolved on the way.
pub(crate) fn traces(function: &mut Declared, scope: &Scope<'_>) -> Result<bool, Stop> {
    let Some(tracing) = function.properties.get_mut("Tracing") else { return Ok(false) };
    let resolved = scope.parameters.resolve(tracing)?;
    Ok(function.meant("Tracing").is_some() && resolved != "Disabled")
}
