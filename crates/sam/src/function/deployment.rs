//! `DeploymentPreference` of a function: who shifts the alias's traffic.

use tidegate_yaml::{Map, Value};

use crate::deployment_preference::Owner;
use crate::errors::Stop;
use crate::intrinsics::is_intrinsic;
use crate::properties::Declared;
use crate::resource::Resource;
use crate::scope::Scope;

/// Adds the function's preference to the template's and binds the alias to its deployment group.
pub(crate) fn add(
    function: &Declared,
    alias: Option<&mut Resource>,
    scope: &mut Scope<'_>,
) -> Result<(), Stop> {
    let Some(Value::Object(given)) = function.meant("DeploymentPreference") else { return Ok(()) };
    let mut given = given.clone();
    for name in ["Enabled", "Type"] {
        resolve(&mut given, name, scope)?;
    }
    let passthrough = match given.get("PassthroughCondition") {
        Some(_) => passthrough_condition(function, &given, scope)?,
        None => scope.cx.feature_toggles,
    };
    let inherited = function.inherited();
    let owner = Owner {
        logical_id: &function.logical_id,
        condition: inherited.get("Condition"),
        tags: function.meant("Tags"),
        propagate_tags: function.meant("PropagateTags").is_some(),
    };
    if !scope.deployments.add(&owner, &given, passthrough)? {
        return Ok(());
    }
    let Some(alias) = alias else {
        return Err(
            function.wrong("'DeploymentPreference' requires AutoPublishAlias property to be specified.")
        );
    };
    alias.attributes.insert("UpdatePolicy".to_owned(), scope.deployments.update_policy(&function.logical_id));
    Ok(())
}

fn resolve(given: &mut Map, name: &str, scope: &Scope<'_>) -> Result<(), Stop> {
    if let Some(value) = given.get_mut(name) {
        let resolved = scope.parameters.resolve(value)?;
        *value = scope.mappings.resolved(resolved)?;
    }
    Ok(())
}

fn passthrough_condition(function: &Declared, given: &Map, scope: &Scope<'_>) -> Result<bool, Stop> {
    let mut given = given.clone();
    resolve(&mut given, "PassthroughCondition", scope)?;
    match given.get("PassthroughCondition") {
        Some(Value::Bool(truth)) => Ok(*truth),
        Some(Value::String(text)) if matches!(text.as_str(), "true" | "True") => Ok(true),
        Some(Value::String(text)) if matches!(text.as_str(), "false" | "False") => Ok(false),
        Some(Value::Number(number)) if number.as_f64() == Some(1.0) => Ok(true),
        Some(Value::Number(number)) if number.as_f64() == Some(0.0) => Ok(false),
        Some(value) if is_intrinsic(value) => Err(function.wrong(
            "Unsupported intrinsic: the only intrinsic functions supported for property PassthroughCondition are \
             FindInMap and parameter Refs.",
        )),
        _ => Err(function.wrong("Invalid value for property PassthroughCondition.")),
    }
}
