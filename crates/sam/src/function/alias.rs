//! The alias that follows the newest version.

use tidegate_yaml::{Value, json};

use crate::errors::Stop;
use crate::intrinsics::get_att;
use crate::properties::Declared;
use crate::resource::Resource;
use crate::scope::Scope;

/// The alias's name, which has to be known now.
pub(crate) fn name(function: &Declared, scope: &Scope<'_>) -> Result<String, Stop> {
    match scope.parameters.resolved(&function.value("AutoPublishAlias"))? {
        Value::String(name) => Ok(name),
        _ => Err(function.wrong("'AutoPublishAlias' must be a string or a Ref to a template parameter")),
    }
}

/// The alias, pointing at the version.
pub(crate) fn construct(
    function: &Declared,
    name: &str,
    lambda: &Resource,
    version: &Resource,
) -> Result<Resource, Stop> {
    if name.is_empty() {
        return Err(function.wrong("Alias name is required to create an alias"));
    }
    let allowed = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
    if !allowed || name.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(function.wrong(format!(
            "AutoPublishAlias name ('{name}') must contain only alphanumeric characters, hyphens, or underscores \
             matching (?!^[0-9]+$)([a-zA-Z0-9-_]+) pattern."
        )));
    }
    let plain = name.replace('-', "D").replace('_', "U");
    let logical_id = format!("{}Alias{plain}", lambda.logical_id);
    let mut alias = Resource::new("AWS::Lambda::Alias", logical_id, function.inherited());
    alias
        .set("Name", json!(name))
        .set("FunctionName", lambda.function_name())
        .set("FunctionVersion", get_att(&version.logical_id, "Version"))
        .set(
            "ProvisionedConcurrencyConfig",
            function.meant("ProvisionedConcurrencyConfig").cloned().unwrap_or_default(),
        );
    Ok(alias)
}
